## המספרים של הכללים: לראות, לקבוע ולנסות על כל מה שהיה
summary-policy = המספרים של הכללים; אפשר לנסות מספרים אחרים על כל מה שהיה
usage-policy = /policy [show שם | set שם מספר | try שם מספר | reset שם | stance גמישה/מאוזנת/אסרטיבית]
policy-title = המספרים של הכללים
policy-all-title = כל המספרים, עמוד { $page }
policy-stance = גישה
stance-accommodating = גמישה
stance-balanced = מאוזנת
stance-firm = אסרטיבית
policy-instead = { $value } (בגישה הזאת: { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = כעת
policy-usual = בגישה הזאת
policy-from-to = אפשר
policy-span = מ־{ $low } עד { $high }
policy-change = { $after } במקום { $before }
policy-same = שום דבר לא משתנה: אלה כבר המספרים.
policy-follows = בדקות הקרובות אבדוק מחדש את כל הלקוחות. הצעות שכבר נפתחו נשארות עם המספרים הקודמים.
policy-how = מספר אחד: /policy show talk_at. קודם לנסות, אחר כך לקבוע: /policy try talk_at 4
policy-was = { $name } { $before } (כעת { $now })
policy-raised-with = ההצעה הפתוחה ({ $kind }, { $day }) נקבעה לפי מספרים אחרים: { $numbers }.

policy-tried = ניסיון על כל מה שהיה
policy-looked = מאז { $since }. לקוחות שנבדקו: { $looked } מתוך { $clients }.
policy-counts = הצעות חדשות: { $came }, נעלמות: { $went }, בזמן אחר: { $moved }, באותו יום: { $same }.
policy-came = חדשה: { $client }, { $kind }, { $day }
policy-went = נעלמת: { $client }, { $kind }, { $day }
policy-moved = בזמן אחר: { $client }, { $kind }, { $after } במקום { $before }
policy-safety = פרידה מטעמי בטיחות
policy-compared = כך היה נראה העבר במספרים החדשים, לעומת המספרים של היום; לא לעומת מה שנאמר בפועל.
policy-next = מה הלאה?
button-set-numbers = לקבוע את המספרים האלה
button-try-stance = לנסות: { $stance }
button-policy-reset = חזרה לגישה

policy-records =
    מה הצוות עשה עם כל כלל { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }
policy-record =
    { $raised ->
        [one] { $rule }: הצעה אחת. התקבלו: { $acted }, הסתייגות או ״ממשיכים יחד״: { $against }
        [two] { $rule }: שתי הצעות. התקבלו: { $acted }, הסתייגות או ״ממשיכים יחד״: { $against }
       *[other] { $rule }: { $raised } הצעות. התקבלו: { $acted }, הסתייגות או ״ממשיכים יחד״: { $against }
    }
policy-cries = הכלל ״{ $rule }״ מתריע לשווא: לפחות חצי מההחלטות היו נגדו. אולי כדאי לשנות לו מספרים.
policy-unheard =
    { $count ->
        [one] הכלל ״{ $rule }״ התריע פעם אחת, ולא יצא מזה כלום. אולי כדאי לשנות מתי הוא מתריע.
        [two] הכלל ״{ $rule }״ התריע פעמיים ברצף, ולא יצא מזה כלום. אולי כדאי לשנות מתי הוא מתריע.
       *[other] הכלל ״{ $rule }״ התריע { $count } פעמים ברצף, ולא יצא מזה כלום. אולי כדאי לשנות מתי הוא מתריע.
    }

## שמות הכללים
rule-strain = מתח
rule-often = אותו דבר שוב ושוב
rule-abuse = יחס פוגעני
rule-boundaries = גבולות שנחצו
rule-late = איחורים בתשלום
rule-time_sink = גוזל זמן
rule-loss = שעות בהפסד
rule-concessions = הטבות והחזרים לבקשת הלקוח
rule-broken = הסכמות שלא החזיקו
rule-breach = אירוע רציני בניגוד להסכמות
rule-refused = סירוב לשיחה
rule-safety = בטיחות
rule-unhappy = תלונות על העבודה שלנו
rule-owed = החוב שלנו
rule-neglect = לקוח מפתח שלא שמע מאיתנו
rule-giving = הטבות שלא ביקשו
rule-watch = במעקב
rule-decide = זמן על לקוח פוטנציאלי

## מה אומר כל מספר
policy-means-watch_at = המתח שממנו הלקוח במעקב
policy-means-talk_at = המתח שממנו מוצעת שיחה
policy-means-part_at = המתח מאז ההסכמות שבו הן כבר לא מחזיקות
policy-means-owed_at = החוב שלנו שבו קודם מתקנים
policy-means-fall_back = החלק של talk_at שמתחתיו כבר לא צריך שיחה
policy-means-vital_watch = החלק של watch_at שממנו לקוח מפתח במעקב
policy-means-half_life_days = אחרי כמה ימים נקודה שווה חצי
policy-means-weight_minor = הנקודות של אירוע קל
policy-means-weight_serious = הנקודות של אירוע רציני
policy-means-weight_severe = הנקודות של אירוע חמור
policy-means-shared_share = החלק שלהם במה שמשותף או עדיין לא ברור
policy-means-minors_a_week = כמה אירועים קלים בשבוע נכללים בחשבון
policy-means-settle_call = כמה נקודות חוב מכסה שיחת טלפון
policy-means-settle_gift = כמה נקודות חוב מכסה הטבה כפיצוי
policy-means-settle_refund = כמה נקודות חוב מכסה החזר שלא ביקשו
policy-means-abuse_serious_days = במשך כמה ימים יחס פוגעני רציני נחשב
policy-means-late_apart_days = כמה ימים בין שני איחורים שלא שולמו מספיקים
policy-means-time_sink_unpaid_days = אחרי כמה ימים בלי תשלום השעות כבר אבודות
policy-means-time_sink_others_days = תוך כמה ימים לקוח אחר שילם
policy-means-loss_paid_days = תוך כמה ימים הלקוח שילם בכלל
policy-means-broken_crossed_count = כמה גבולות צריכים להיחצות כדי שההסכמות כבר לא יחזיקו
policy-means-broken_crossed_on_days = בכמה ימים שונים הם נחצו
policy-means-broken_crossed_days = תוך כמה ימים הם נחצו
policy-means-broken_review_days = במשך כמה ימים בדיקה עם ״לא נשמרו״ נחשבת
policy-means-broken_all_times = פי כמה מ־part_at כל האירועים יחד שוברים את ההסכמות
policy-means-broken_all_on_days = בכמה ימים שונים הם קרו
policy-means-neglect_days = אחרי כמה ימים לקוח מפתח כבר מרגיש שנעלמנו
policy-means-watch_again_on_days = בכמה ימים שונים בתקופה הארוכה, כדי שהלקוח יהיה במעקב
policy-means-watch_again_days = כמה ימים יש בתקופה הארוכה
policy-means-watch_months = בכמה חודשים שונים עם אירועים, כדי שהלקוח יהיה במעקב
policy-means-watch_months_days = כמה ימים אחורה מחפשים את החודשים האלה
policy-means-decide_count_days = כמה ימים אחורה נחשבים בזבוז זמן והתמקחות
policy-means-decide_hours_days = כמה ימים אחורה נחשבות השעות על לקוח פוטנציאלי
policy-means-vital_share = החלק בהכנסות שמביאים לקוחות המפתח
policy-means-vital_payers = כמה לקוחות צריכים לשלם כדי שיהיו לקוחות מפתח
policy-means-vital_first_days = כמה ימים צריכים לעבור מהתשלום הראשון כדי שיהיו לקוחות מפתח
policy-means-vital_days = כמה ימים אחורה נמדדות ההכנסות
policy-means-count = { $rule }: כמה מקרים צריך
policy-means-on_days = { $rule }: בכמה ימים שונים
policy-means-days = { $rule }: תוך כמה ימים
policy-means-latest_days = { $rule }: כמה ימים לכל היותר עברו מהמקרה האחרון
policy-means-first_days = { $rule }: כמה ימים לפחות עברו מהמקרה הראשון
policy-means-hours = { $rule }: כמה שעות צריך
policy-means-share = { $rule }: מאיזה חלק של התשלומים

## מה לא התקבל
error-policy-name = אין מספר בשם ״{ $name }״.
mend-policy-name = אולי: { $names }. כל המספרים: /policy show all
error-policy-range = הערך ״{ $value }״ לא מתאים ל־{ $name }.
mend-policy-range = מספר מ־{ $low } עד { $high }.
error-policy-whole = { $name } הוא מספר שלם, ו־{ $value } לא.
mend-policy-whole = מספר שלם מ־{ $low } עד { $high }.
error-policy-order = הערך של { $low } ({ $first }) יהיה גבוה מהערך של { $high } ({ $second }).
mend-policy-order = אפשר לקבוע את שניהם יחד, הראשון לא מעל השני: /policy set { $low } … { $high } …
