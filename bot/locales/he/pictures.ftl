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
chart-pareto-share =
    { $clients ->
        [one] { $brought }% מההכנסות מגיעות מהלקוח היחיד
       *[other] { $brought }% מההכנסות מגיעות מ־{ $few } מתוך { $clients } לקוחות
    }
chart-revenue = חלק בהכנסות
chart-effort = חלק בשעות העבודה
chart-together = הכנסות במצטבר
chart-vital = לקוח מפתח
chart-sink = גוזל זמן
picture-failed = הפעם לא הצלחתי לצייר את התמונה. העיקר כתוב למעלה במילים.
button-try-again = לנסות שוב
chart-alt = המתח מול { $client } מאז { $since }: כעת { $points }. הסף למעקב: { $watch }, לשיחה: { $talk }. אירועים: { $incidents }.
chart-empty = { $client }: ב־{ $days } הימים האחרונים לא היה מתח, ולכן אין מה לצייר.
pareto-alt =
    { $clients ->
        [0] הכנסות לצד שעות עבודה, מ־{ $since } עד { $until }: עוד אין תשלומים.
        [one] הכנסות לצד שעות עבודה, מ־{ $since } עד { $until }: { $brought }% מההכנסות מגיעות מהלקוח היחיד ששילם.
       *[other] הכנסות לצד שעות עבודה, מ־{ $since } עד { $until }: { $brought }% מההכנסות מגיעות מ־{ $few } מתוך { $clients } לקוחות ששילמו.
    }
pareto-vital = לקוחות המפתח: { $names }
pareto-sinks = גוזלי זמן: { $names }
pareto-row = { $client }: { $revenue }% מההכנסות, { $effort }% משעות העבודה
pareto-empty = בתקופה הזאת לא נרשמו תשלומים ולא שעות, ולכן אין עוד מה לצייר. מוסיפים אותם עם /paid ועם /spent.
label-course = חצי השנה האחרונה
course-strip = { $strip } משמאל לימין; סף השיחה { $talk } הוא █
button-chart = גרף
