## הקול של המוצר: המשפטים האלה מופיעים בהצעה עצמה ובשום מקום אחר
nudge-step = { $client }: צעד אחד קטן
nudge-amends = { $client }: קודם כול מתקנים: מרימים טלפון
nudge-talk = { $client }: הגיע הזמן לשיחה המכרעת
nudge-part = { $client }: כדאי לשקול ללכת בדרכים נפרדות
nudge-decide = { $client }: להגביל את ההשקעה, או לסרב בנימוס
nudge-care = { $client }: קצת תשומת לב
nudge-review = { $client }: ביקורת פומבית מחכה לתשובה

nudge-passed = זה כבר מאחורינו. המצב כעת: { $standing }.
nudge-superseded = הדברים התקדמו. המצב כעת: { $standing }.
nudge-stage = כבר לא על הפרק. שלב הלקוח: ״{ $stage }״.
decided = { $member }: { $action }.
decided-plan = { $member }: נקבעה שיחה, { $at }.
decision-undone = ההחלטה בוטלה.
decided-until = { $member }: { $action }. חוזרים לזה ב־{ $day }.

reason-incident = #{ $number }, { $day }: { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number }, { $day }: { $category }, { $severity }, { $fault }: ״{ $note }״
reason-given = #{ $number }, { $day }: { $kind }
reason-given-noted = #{ $number }, { $day }: { $kind }: ״{ $note }״
reason-private = #{ $number }, { $day }: לבעלים בלבד

step-listen = הצעד הבא: קודם להקשיב, ולחזור במילים שלנו על מה ששמענו.
step-quote = הצעד הבא: להזכיר מה סוכם, בנועם ובכתב.
step-no = הצעד הבא: לומר לא פעם אחת, בנועם, ולהציע מה כן אפשר.
step-call = הצעד הבא: להתקשר היום, עוד לפני שיתקשרו.
next-amends = הצעד הבא: להתקשר, לומר מה השתבש מצדנו ולהציע איך נתקן.
next-talk = הצעד הבא: לקבוע שיחה אחת, פתוחה וכנה.
next-part = הצעד הבא: לבדוק מה על הכף, ואז להחליט ביחד.
next-safety = הצעד הבא: הבעלים מדברים קודם עם מי שנפגע, ואז מאשרים או משיבים: זה לא המקרה. חשוב שאף אחד לא ייפגש לבד עם הלקוח הזה.
next-decide = הצעד הבא: להגביל את ההשקעה, או לסרב בנימוס.
next-care = הצעד הבא: להתקשר ולשאול מה שלומם, בלי למכור דבר.
next-giving = הצעד הבא: לבדוק מה אנחנו נותנים שוב ושוב בלי שביקשו, ולהחליט מה נשאר.

bundle-title =
    { $count ->
        [one] עוד לקוח אחד שכדאי להסתכל עליו
        [two] עוד שני לקוחות שכדאי להסתכל עליהם
       *[other] עוד { $count } לקוחות שכדאי להסתכל עליהם
    }
summary-title =
    { $count ->
        [one] רישום בדיעבד שינה את המצב אצל לקוח אחד
        [two] רישום בדיעבד שינה את המצב אצל שני לקוחות
       *[other] רישום בדיעבד שינה את המצב אצל { $count } לקוחות
    }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = זה כבר מאחורינו.
details-title = { $client }: הכסף
safety-confirmed = אושר. { $client }: העניין מגיע עכשיו לכל הצוות.
talk-untouched = { $client }: השיחה הוצעה לפני שבועיים ומאז לא קרה דבר. לקיים אותה, לקבל את המצב או להעביר הלאה?
