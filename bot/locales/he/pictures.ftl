## תמונות
summary-chart = תמונה: המתח לאורך הזמן
summary-pareto = תמונה: הכנסות לצד שעות עבודה
usage-pareto = /pareto [תקופה]
chart-strain-title = המתח לאורך הזמן
chart-watch = מעקב
chart-talk = שיחה
chart-mark-minor = קל
chart-mark-serious = רציני
chart-mark-severe = חמור
chart-mark-amends = תיקון מצדנו
chart-mark-talk = שיחה
chart-mark-agreement = הסכמות
chart-mark-slate = דף חדש
chart-pareto-title = הכנסות לצד שעות עבודה
chart-pareto-share = { $brought }% מההכנסות מגיעות מ־{ $few } מתוך { $clients } לקוחות
chart-revenue = חלק בהכנסות
chart-effort = חלק בשעות העבודה
chart-together = הכנסות במצטבר
chart-vital = לקוח מפתח
chart-sink = גוזל זמן
picture-failed = הפעם התמונה לא צוירה. העיקר כתוב למעלה במילים.
button-try-again = לנסות שוב
chart-alt = המתח מול { $client } מאז { $since }: כעת { $points }; מעקב החל מ־{ $watch }, שיחה החל מ־{ $talk }. אירועים: { $incidents }.
chart-empty = { $client }: שום דבר לא מעיב על { $days } הימים האחרונים, ולכן אין מה לצייר.
pareto-alt =
    { $clients ->
        [0] הכנסות לצד שעות עבודה, { $since } עד { $until }: עדיין אין תשלומים.
       *[other] הכנסות לצד שעות עבודה, { $since } עד { $until }: { $brought }% מההכנסות מגיעות מ־{ $few } מתוך { $clients } לקוחות משלמים.
    }
pareto-vital = לקוחות המפתח: { $names }
pareto-sinks = גוזלי זמן: { $names }
pareto-row = { $client }: { $revenue }% מההכנסות, { $effort }% משעות העבודה
pareto-empty = בתקופה הזאת לא נרשם אף תשלום ואף שעה, ולכן אין עדיין מה לצייר. /paid ו־/spent מוסיפים אותם.
label-course = חצי השנה האחרונה
course-strip = { $strip } משמאל לימין, שיחה מ־{ $talk } (█)
button-chart = גרף
