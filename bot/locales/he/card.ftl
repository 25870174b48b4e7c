## כרטיס הלקוח, ומה המצב אומר
standing-means-steady = אין כרגע שום דבר שדורש תשומת לב.
standing-means-watch = דברים מתחילים להצטבר; לרוב מספיק עכשיו צעד קטן.
standing-means-amends = משהו מצדנו עוד לא תוקן; קודם כול מתקשרים.
standing-means-talk = הצטברו דברים; שיחה פתוחה אחת תועיל יותר מצעדים קטנים.
standing-means-part = השיחות לא עזרו, או שמישהו בסכנה; ההחלטה של הבעלים.
standing-means-decide = כבר השקענו הרבה בלי תמורה; מציבים גבולות או מסרבים בנימוס.
card-meaning = ״{ $standing }״ פירושו: { $means }
help-standing-title = מה אומר כל מצב
help-standing = { $standing }: { $means }
help-standing-more = ממה המצב מורכב אצל לקוח: /why לקוח. המספרים של הכללים: /policy show
no-clients-standing = אין כרגע לקוחות במצב ״{ $standing }״.

card-course = { $since } { $trend }
card-since = כך מאז { $since }.
card-strain-up = המתח עולה: { $now }, לפני חודש { $before }.
card-strain-down = המתח יורד: { $now }, לפני חודש { $before }.
card-strain-level = המתח יציב: { $now }, לפני חודש { $before }.
card-debt-up = החוב שלנו גדל: { $now }, לפני חודש { $before }.
card-debt-down = החוב שלנו קטן: { $now }, לפני חודש { $before }.
card-debt-level = החוב שלנו לא השתנה: { $now }, לפני חודש { $before }.
card-agreement-strain = המתח הוא { $strain }, אבל לשיחה נחשב רק מה שאחרי ההסכמות מ־{ $since }: { $base }.
card-agreement-before = המתח הוא { $strain }, וכולו מלפני ההסכמות מ־{ $since }.

card-next-with = { $step } באחריות { $who }.
card-next-undated = { $step } באחריות { $who }; עוד לא נקבע יום.
card-next-unassigned = { $step } עוד אין מי שאחראי.
card-next-again = הצעד הבא: לחזור לזה ב־{ $day } ({ $who }: { $action }).
card-next-again-bare = הצעד הבא: לחזור לזה ב־{ $day } ({ $action }).
card-next-talk = הצעד הבא: השיחה ב־{ $at } ({ $who }).
card-next-promise = הצעד הבא: לקיים עד { $at } מה שהבטחנו ({ $who }): { $what }
card-next-kept = הצעד הבא: לבדוק ב־{ $day } אם ההסכמות נשמרות ({ $who }).

overdue-talk = מחכה מאז { $since }: איך הייתה השיחה?
overdue-kept = מחכה מאז { $since }: האם ההסכמות נשמרו?
overdue-promise = באיחור מאז { $since }: ההבטחה ״{ $what }״
overdue-review = מחכה לתשובה מאז { $since }: ביקורת פומבית
overdue-invoice = באיחור מאז { $since }: חשבונית #{ $number } על { $amount }
overdue-step = באיחור מאז { $since }: צעד { $number }, { $step } ({ $who })

stage-with = { $stage }, באחריות { $who }
stage-unassigned = { $stage }, עוד אין מי שאחראי
terms-and-boundaries = { $terms }; גבולות: { $boundaries }
plan-left =
    { $count ->
        [one] נותר צעד אחד.
        [two] נותרו שני צעדים.
       *[other] נותרו { $count } צעדים.
    }
paid = { $paid }, מתוכם הוחזרו { $refunded }
refunded-only = הוחזרו { $refunded }
hours = { $time }, כל שעה מכניסה { $brings }
label-figures = נתונים
figures-span = { $days } הימים האחרונים
label-paid = תשלומים
label-shares = החלק שלהם
shares = { $revenue } מההכנסות, { $effort } משעות העבודה
share-revenue = { $revenue } מההכנסות
share-effort = { $effort } משעות העבודה
card-missing = עוד לא נרשמו: { $what }.
missing-terms = תנאים
missing-payments = תשלומים
missing-hours = שעות
missing-cost = עלות שעה
card-money-elsewhere = סכומים לא מוצגים כאן. בפרטי: /status { $client }
