## כרטיס הלקוח, ומה המצב אומר
standing-means-steady = שום דבר לא דורש תשומת לב.
standing-means-watch = דברים מתחילים להצטבר; לרוב די עכשיו בצעד קטן.
standing-means-amends = משהו מצדנו עוד לא תוקן; מתקשרים קודם.
standing-means-talk = הצטבר; שיחה אחת פתוחה תועיל יותר מצעדים קטנים.
standing-means-part = השיחות לא עזרו, או שמישהו בסכנה; הבעלים מחליטים.
standing-means-decide = זה כבר עולה הרבה; להציב גבולות או לסרב בנימוס.
card-meaning = ״{ $standing }״ פירושו: { $means }
help-standing-title = מה המצב אומר
help-standing = { $standing }: { $means }
help-standing-more = /why לקוח מראה ממה הוא מורכב, /policy show את מספרי הכללים.
no-clients-standing = אין כרגע לקוחות במצב ״{ $standing }״.

card-course = { $since } { $trend }
card-since = כך מאז { $since }.
card-strain-up = נעשה קשה יותר: מתח { $now }, לפני חודש { $before }.
card-strain-down = נעשה רגוע יותר: מתח { $now }, לפני חודש { $before }.
card-strain-level = ללא שינוי: מתח { $now }, לפני חודש { $before }.
card-debt-up = החוב שלנו גדל: כעת { $now }, לפני חודש { $before }.
card-debt-down = החוב שלנו קטן: כעת { $now }, לפני חודש { $before }.
card-debt-level = החוב שלנו ללא שינוי: כעת { $now }, לפני חודש { $before }.
card-agreement-strain = המתח { $strain }, אבל נספר רק מה שאחרי ההסכמות מ־{ $since }: { $base }.
card-agreement-before = המתח { $strain }, וכולו מלפני ההסכמות מ־{ $since }.

card-next-with = { $step } באחריות { $who }.
card-next-undated = { $step } באחריות { $who }, עוד לא נקבע יום.
card-next-unassigned = { $step } עוד לא נקבע מי באחריות.
card-next-again = הצעד הבא: לחזור לזה ב־{ $day } ({ $who }: { $action }).
card-next-again-bare = הצעד הבא: לחזור לזה ב־{ $day } ({ $action }).
card-next-talk = הצעד הבא: השיחה ב־{ $at } ({ $who }).
card-next-promise = הצעד הבא: מה שהבטחנו עד { $at } ({ $who }): { $what }
card-next-kept = הצעד הבא: לבדוק ב־{ $day } אם ההסכמות נשמרות ({ $who }).

overdue-talk = ממתין מאז { $since }: איך הייתה השיחה?
overdue-kept = ממתין מאז { $since }: האם ההסכמות נשמרו?
overdue-promise = באיחור מאז { $since }, ההבטחה שלנו: { $what }
overdue-review = בלי תשובה מאז { $since }: ביקורת פומבית
overdue-invoice = באיחור מאז { $since }, חשבונית #{ $number }: { $amount }
overdue-step = באיחור מאז { $since }, צעד { $number }: { $step } ({ $who })

stage-with = { $stage }, באחריות { $who }
stage-unassigned = { $stage }, עוד לא נקבע מי באחריות
terms-and-boundaries = { $terms }; גבולות: { $boundaries }
plan-left =
    { $count ->
        [one] נותר צעד אחד.
        [two] נותרו שני צעדים.
       *[other] נותרו { $count } צעדים.
    }
paid = { $paid }, החזרים { $refunded }
refunded-only = החזרים { $refunded }
hours = { $time }, שעה מכניסה { $brings }
label-figures = נתונים
figures-span = מ־{ $days } הימים האחרונים
label-paid = תשלומים
label-shares = חלק
shares = { $revenue } מההכנסות, { $effort } משעות העבודה
share-revenue = { $revenue } מההכנסות
share-effort = { $effort } משעות העבודה
card-missing = עוד לא נרשמו: { $what }.
missing-terms = תנאים
missing-payments = תשלומים
missing-hours = שעות
missing-cost = עלות שעה
card-money-elsewhere = סכומים לא מוצגים כאן. בצ׳אט פרטי: /status { $client }
