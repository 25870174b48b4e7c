## הכנה לשיחה
prepare-ours-open = מצדנו, עוד לא תוקן: { $what }
prepare-ours-settled = מצדנו, כבר תוקן: { $what }
prepare-their-side = הצד שלהם ({ $day }): { $text }
prepare-their-side-unknown = הצד שלהם: עוד לא שמענו אותו. כדאי לפתוח בשאלה.
prepare-terms = סוכם ב־{ $day }: { $text }
prepare-no-boundary = עוד אין גבול כתוב. גבול ששני הצדדים מכירים יכול ליישב את העניין.
prepare-opening = איך פותחים:
prepare-hurt =
    קודם כול מי שנפגע בצוות: מה שלומו, והאם הוא רוצה להיות חלק מזה?
    את השיחה מנהלים בשניים, או בכתב. אף אחד לא נפגש לבד עם הלקוח הזה.
prepare-owners = לפני השיחה הזאת כדאי לדבר עם אחד מהבעלים.
want-open = מה אנחנו רוצים: לשמוע מה הם צריכים, ולומר מה אנחנו צריכים.
want-strain = מה אנחנו רוצים: פחות שחיקה לשני הצדדים, ושנדבר מוקדם יותר כשקשה.
want-often = מה אנחנו רוצים: להבין מה חוזר שוב ושוב, ולפתור את זה יחד.
want-abuse = מה אנחנו רוצים: שידברו בכבוד אל כולם, בשני הצדדים.
want-boundaries = מה אנחנו רוצים: שהגבולות הכתובים יישמרו מעכשיו.
want-late = מה אנחנו רוצים: יום קבוע לתשלום, והודעה מראש אם משהו מתעכב.
want-time_sink = מה אנחנו רוצים: שיזמינו וישלמו על הזמן שהם צריכים מאיתנו.
want-loss = מה אנחנו רוצים: שהמחיר יתאים שוב לעבודה.
want-concessions = מה אנחנו רוצים: מחיר יציב; אם צריך פחות כסף, אז גם פחות עבודה.
want-broken = מה אנחנו רוצים: להבין למה ההסכמות לא החזיקו, ואם אפשר להגיע להסכמות טובות יותר.
want-breach = מה אנחנו רוצים: שמה שסיכמנו יחזיק, ולשמוע למה הפעם זה לא קרה.
want-refused = מה אנחנו רוצים: תשובה ברורה אם ממשיכים יחד, כן או לא.
want-safety = מה אנחנו רוצים: שאף אחד לא יצטרך לפחד.
want-unhappy = מה אנחנו רוצים: לדעת מה יספק אותם, ועד מתי.
want-owed = מה אנחנו רוצים: קודם כול לתקן את מה שלא עבד מצדנו.
want-neglect = מה אנחנו רוצים: לשמוע מה שלומם, ומה פספסנו.
want-giving = מה אנחנו רוצים: לומר אילו תוספות נשארות ואילו נגמרות.

## התכנון, ומה נאמר לפניו ואחריו
moved-talk = השיחה עם { $client } הוזזה מ־{ $before } ל־{ $at }.
talk-ahead = תזכורת: השיחה עם { $client } נקבעה ל־{ $at }. הכול מוכן?
talk-soon = עוד מעט: השיחה עם { $client }, { $at }. ראש פתוח הוא כבר חצי הדרך.
our-part-asked = מה היה החלק שלנו? אם השיחה הראתה תמונה אחרת, אפשר לתקן מאיזה צד זה היה.
our-part-open = מה היה החלק שלנו? לא רשום כאן שום דבר שהוביל לשיחה.
ask-their-side = מה למדנו על הצד שלהם ({ $client })?

## ההסכמות
ask-terms-agreed = מה בדיוק סוכם עם { $client }?
ask-review = מתי נחזור לבדוק את ההסכמות עם { $client }?
agreed-about-all = ההסכמות חלות על הכול.
agreed-about = ההסכמות חלות על: { $categories }.
agreed-on = סוכם ב־{ $day }
agreement-since = מ־{ $since }
first-breach = זה האירוע הראשון מאז ההסכמות מ־{ $since }. הבדיקה נקבעה ל־{ $review }: להקדים אותה?
clean-slate = דף חדש: המתח נמדד מעכשיו. מה שעלינו לתקן נשאר.
stays-in-force = ההסכמות נשארות בתוקף.
look-again = { $client }: ב־{ $day } הוחלט להמשיך יחד ולחזור לזה היום. המצב עדיין: { $standing }.

button-write-terms = לכתוב מה סוכם
button-write-boundary = לכתוב גבול
button-number-theirs = #{ $number } מצדם
button-number-shared = #{ $number } משני הצדדים
button-number-ours = #{ $number } מצדנו
button-their-side = מה למדנו…
button-about = { $category }
button-about-chosen = ✓ { $category }
button-another-date = יום בדיקה אחר
button-review-now = לבדוק עכשיו
button-review-on = לבדוק ב־{ $day }
button-prepare = דף הכנה
button-show-card = כרטיס
only-words = אני קורא כאן רק טקסט, גם בהודעות שהועברו. הודעות קוליות, מדבקות ותמונות לא.
