## הכנה לשיחה
prepare-ours-open = מצדנו, עוד לא תוקן: { $what }
prepare-ours-settled = מצדנו, כבר תוקן: { $what }
prepare-their-side = הצד שלהם ({ $day }): { $text }
prepare-their-side-unknown = הצד שלהם: עוד לא שמענו אותו. כדאי לפתוח בשאלה.
prepare-terms = סוכם ב־{ $day }: { $text }
prepare-no-boundary = אין עדיין גבול כתוב. גבול ששני הצדדים מכירים יכול ליישב את העניין.
prepare-opening = איך פותחים:
prepare-hurt = קודם כול מי שנפגע בצוות: מה שלומו, והאם הוא רוצה להיות חלק מזה? השיחה בשניים, או בכתב. אף אחד לא נפגש לבד עם הלקוח הזה.
prepare-owners = לפני השיחה הזאת כדאי לדבר עם אחד הבעלים.
want-open = מה אנחנו רוצים: לשמוע מה דרוש להם, ולומר מה דרוש לנו.
want-strain = מה אנחנו רוצים: פחות ממה ששוחק את שני הצדדים, ולדבר על קושי מוקדם יותר.
want-often = מה אנחנו רוצים: להבין מה חוזר שוב ושוב, ולסיים את זה יחד.
want-abuse = מה אנחנו רוצים: שידברו בכבוד אל כולם, בשני הצדדים.
want-boundaries = מה אנחנו רוצים: שהגבולות הכתובים יישמרו מעכשיו.
want-late = מה אנחנו רוצים: יום קבוע לתשלום חשבוניות, ומילה מראש אם משהו מתעכב.
want-time_sink = מה אנחנו רוצים: שהזמן שדרוש להם מאיתנו יהיה מוזמן ומשולם.
want-loss = מה אנחנו רוצים: שהעבודה והמחיר יתאימו שוב זה לזה.
want-concessions = מה אנחנו רוצים: מחיר שנשאר יציב, ופחות עבודה היכן שהמחיר צריך לרדת.
want-broken = מה אנחנו רוצים: להבין למה ההסכמות לא החזיקו, ואם אפשר להגיע לטובות יותר.
want-breach = מה אנחנו רוצים: שמה שסיכמנו יחזיק, ולשמוע למה הפעם זה לא קרה.
want-refused = מה אנחנו רוצים: כן או לא ברור להמשך הדרך יחד.
want-safety = מה אנחנו רוצים: שאף אחד לא יצטרך לפחד.
want-unhappy = מה אנחנו רוצים: לדעת מה ישביע את רצונם, ועד מתי.
want-owed = מה אנחנו רוצים: קודם כול לתקן את מה שלא עבד מצדנו.
want-neglect = מה אנחנו רוצים: לשמוע מה שלומם, ומה החמצנו.
want-giving = מה אנחנו רוצים: לומר אילו תוספות נשארות ואילו מסתיימות.

## התכנון, ומה נאמר לפניו ואחריו
moved-talk = השיחה עם { $client } עברה מ־{ $before } אל { $at }.
talk-ahead = נקבעה שיחה עם { $client }: { $at }. הכול מוכן?
talk-soon = עוד מעט: השיחה עם { $client }, { $at }. ראש פתוח הוא כבר חצי הדרך.
our-part-asked = מה היה החלק שלנו? אם השיחה הראתה תמונה אחרת, אפשר לתקן מאיזה צד זה היה.
our-part-open = מה היה החלק שלנו? לא נרשם שום דבר שהוביל לכאן.
ask-their-side = מה למדנו על הצד שלהם ({ $client })?

## ההסכמות
ask-terms-agreed = מה בדיוק סוכם עם { $client }?
ask-review = באיזה יום חוזרים להסכמות עם { $client }?
agreed-about-all = ההסכמות עוסקות בהכול.
agreed-about = במה עוסקות ההסכמות: { $categories }.
agreed-on = סוכם ב־{ $day }
agreement-since = מ־{ $since }
first-breach = זו הפעם הראשונה מאז ההסכמות מ־{ $since }. הבדיקה נקבעה ל־{ $review }: להקדים אותה?
clean-slate = דף חדש: המתח נספר מחדש. מה שעלינו לתקן נשאר.
stays-in-force = ההסכמות נשארות בתוקף.
look-again = { $client }: ב־{ $day } הוחלט להמשיך יחד ולחזור לזה היום. המצב נשאר: { $standing }.

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
only-words = אני קורא כאן טקסט, גם הודעות שהועברו; לא הודעות קוליות, מדבקות או תמונות.
