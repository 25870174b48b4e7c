## הקול של המוצר: המשפטים האלה מופיעים בהצעה עצמה ובשום מקום אחר
nudge-step = { $client }: צעד אחד קטן
nudge-amends = { $client }: קודם כול לתקן, ולהרים טלפון
nudge-talk = { $client }: הגיע הזמן לשיחה המכרעת
nudge-part = { $client }: כדאי לשקול ללכת בדרכים נפרדות
nudge-decide = { $client }: להגביל את ההשקעה, או לסרב בנימוס
nudge-care = { $client }: קצת תשומת לב
nudge-review = { $client }: ביקורת פומבית מחכה לתשובה

nudge-passed = זה כבר מאחורינו. המצב כעת: { $standing }.
nudge-superseded = תמונת המצב השתנתה. המצב כעת: { $standing }.
nudge-stage = זה כבר לא על הפרק: שלב הלקוח הוא ״{ $stage }״.
decided = { $member }: { $action }.
decided-plan = { $member }: השיחה נקבעה ל־{ $at }.
decision-undone = ההחלטה בוטלה.
decided-until = { $member }: { $action }. חוזרים לזה ב־{ $day }.

reason-incident = #{ $number }, { $day }: { $category }{ $category ->
    [category-scope] ,
    [category-silence] ,
    [category-other] ,
   *[any] {""}
} { $severity ->
    [severity-minor] { $category ->
        [category-rude] קלה
        [category-haggling] קלה
        [category-boundary] קלה
        [category-review] קלה
        [category-complaint] קלה
       *[any] קל
    }
    [severity-serious] { $category ->
        [category-rude] רצינית
        [category-haggling] רצינית
        [category-boundary] רצינית
        [category-review] רצינית
        [category-complaint] רצינית
       *[any] רציני
    }
   *[severity-severe] { $category ->
        [category-rude] חמורה
        [category-haggling] חמורה
        [category-boundary] חמורה
        [category-review] חמורה
        [category-complaint] חמורה
       *[any] חמור
    }
}, { $fault }
reason-incident-noted = #{ $number }, { $day }: { $category }{ $category ->
    [category-scope] ,
    [category-silence] ,
    [category-other] ,
   *[any] {""}
} { $severity ->
    [severity-minor] { $category ->
        [category-rude] קלה
        [category-haggling] קלה
        [category-boundary] קלה
        [category-review] קלה
        [category-complaint] קלה
       *[any] קל
    }
    [severity-serious] { $category ->
        [category-rude] רצינית
        [category-haggling] רצינית
        [category-boundary] רצינית
        [category-review] רצינית
        [category-complaint] רצינית
       *[any] רציני
    }
   *[severity-severe] { $category ->
        [category-rude] חמורה
        [category-haggling] חמורה
        [category-boundary] חמורה
        [category-review] חמורה
        [category-complaint] חמורה
       *[any] חמור
    }
}, { $fault }: ״{ $note }״
reason-given = #{ $number }, { $day }: { $kind }
reason-given-noted = #{ $number }, { $day }: { $kind }: ״{ $note }״
reason-private = #{ $number }, { $day }: לבעלים בלבד

step-listen = הצעד הבא: קודם להקשיב, ולחזור במילים שלנו על מה ששמענו.
step-quote = הצעד הבא: להזכיר בנועם ובכתב מה סוכם.
step-no = הצעד הבא: לומר ״לא״ פעם אחת, בנועם, ולהציע מה כן אפשר.
step-call = הצעד הבא: להתקשר היום, לפני שיתקשרו אלינו.
next-amends = הצעד הבא: להתקשר, לומר מה השתבש מצדנו ולהציע איך נתקן.
next-talk = הצעד הבא: לקבוע שיחה אחת, פתוחה וכנה.
next-part = הצעד הבא: לבדוק מה על הכף, ואז להחליט יחד.
next-safety = הצעד הבא: הבעלים מדברים קודם עם מי שנפגע, ואז בוחרים ״אישור״ או ״זה לא המקרה״. חשוב שאף אחד לא ייפגש לבד עם הלקוח הזה.
next-decide = הצעד הבא: להגביל את ההשקעה, או לסרב בנימוס.
next-care = הצעד הבא: להתקשר ולשאול מה שלומם, בלי למכור דבר.
next-giving = הצעד הבא: לבדוק מה אנחנו נותנים שוב ושוב בלי שביקשו, ולהחליט מה נשאר.
step-tone = הצעד הבא: להבין מאיפה זה בא, ואז לומר ברוגע איזה טון מתאים לנו.
step-pressure = הצעד הבא: לשאול במה באמת מדובר, ולא להבטיח כלום על המקום.
step-limit = הצעד הבא: לומר בנועם כמה זמן יש לנו לזה, ומה כבר מעבר לזה.
step-mismatch = הצעד הבא: לברר עוד היום מה כל צד הבין, ולכתוב מה סוכם.
step-late = הצעד הבא: להזכיר עוד היום, בנועם, ולשאול באיזה יום יגיע התשלום.
step-silence = הצעד הבא: לכתוב שוב, בקצרה: מה מחכה, ועד מתי.
next-unhappy = הצעד הבא: להתקשר היום, להקשיב עד הסוף ולומר מה ישתנה ומתי.
next-talk-late = הצעד הבא: לקבוע שיחה פתוחה אחת על מועדי התשלום.
next-talk-price = הצעד הבא: לקבוע שיחה פתוחה אחת על המחיר ועל מה שכלול בו.
next-talk-worth = הצעד הבא: לקבוע שיחה פתוחה אחת על מה שהעבודה דורשת ומה שהיא מכניסה.
next-talk-time = הצעד הבא: לקבוע שיחה פתוחה אחת על כמה זמן יש, ואיזה חלק ממנו בתשלום.
next-talk-boundary = הצעד הבא: לקבוע שיחה פתוחה אחת, ולהביא אליה את הגבול הכתוב.
next-talk-breach = הצעד הבא: לקבוע שיחה פתוחה אחת על מה שסוכם ולא נשמר.
next-talk-scope = הצעד הבא: לקבוע שיחה פתוחה אחת על מה שכלול ומה שבתוספת תשלום.
next-talk-tone = הצעד הבא: לקבוע שיחה פתוחה אחת על טון שנוח לשני הצדדים לעבוד בו.
next-talk-mismatch = הצעד הבא: לקבוע שיחה פתוחה אחת על הציפיות של כל צד.
next-talk-silence = הצעד הבא: לקבוע שיחה פתוחה אחת על איך ומתי עונים זה לזה.
next-step-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות מה שלומו ומה יעזור. אחר כך לענות בכתב, או בשניים.
next-amends-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות מה שלומו. אחר כך מישהו אחר יתקן את הטעות שלנו, בכתב או בשיחה בשניים.
next-talk-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות מה שלומו ומה יעזור. אחר כך לקבוע שיחה בשניים, או לנהל אותה בכתב. אף אחד לא הולך לבד.
next-part-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות מה שלומו. אחר כך להחליט יחד; ללקוח מודיעים בכתב או בשניים.
next-decide-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות מה שלומו. אחר כך לסרב, בקצרה ובכתב.
next-care-hurt = הצעד הבא: קודם לשאול את מי שנפגע בצוות איך הוא מרגיש מול הלקוח הזה. אחר כך מישהו אחר מתקשר, ולא לבד.
next-owners = הצעד הבא: לדבר עם אחד הבעלים לפני שמישהו כותב ללקוח הזה או נפגש איתו.

bundle-title =
    { $count ->
        [one] עוד לקוח אחד שכדאי להסתכל עליו
        [two] עוד שני לקוחות שכדאי להסתכל עליהם
       *[other] עוד { $count } לקוחות שכדאי להסתכל עליהם
    }
summary-title =
    { $count ->
        [one] רישום בדיעבד שינה את המצב של לקוח אחד
        [two] רישום בדיעבד שינה את המצב של שני לקוחות
       *[other] רישום בדיעבד שינה את המצב של { $count } לקוחות
    }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = זה כבר מאחורינו.
details-title = { $client }: הכסף
safety-confirmed = אושר. { $client }: כל הצוות מקבל הודעה עכשיו.
talk-untouched =
    { $client }: השיחה הוצעה ב־{ $day }, ועדיין לא נקבע לה מועד.
    לקיים אותה, לקבל את המצב או להעביר הלאה?
talk-put-off =
    { $client }: השיחה הוצעה ב־{ $day } ונדחתה ב־{ $postponed }, ועדיין לא נקבע מועד חדש.
    לקיים אותה, לקבל את המצב או להעביר הלאה?
