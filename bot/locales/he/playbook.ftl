## מילים מוכנות: מצבים, העובדות של הלקוח מתחתיהן, והמילים של הבית
summary-script = מה לומר במצב לא פשוט
usage-script =
    /script [מצב] [לקוח] [בפולנית]
    /script set מצב טקסט
    /script reset מצב
    /script versions מצב
which-script = לאיזה מצב?
situation-listen = הקשבה
situation-pause = הפסקה בשיחה
situation-demand = בקשה גדולה מדי
situation-haggling = התמקחות
situation-late = איחור בתשלום
situation-boundary = גבול שנחצה
situation-review = ביקורת פומבית
situation-mistake = טעות שלנו
situation-expectations = תיאום ציפיות בהתחלה
situation-talk = פתיחת השיחה
situation-decline = סירוב לפנייה חדשה
situation-part-direct = פרידה ישירה
situation-part-soft = פרידה עדינה
situation-part-mutual = פרידה בהסכמה
situation-update = עדכון במהלך הפרידה
situation-referral = תודה על המלצה
situation-limit = הגבלת הזמן
situation-silence = אין מענה
situation-tone = טון
situation-pressure = לחץ
situation-safety = אחרי איום
situation-care = שיחת התעניינות
situation-giving = תוספות בחינם
situation-mismatch = אי־הבנה
script-someone = [שם]

fact-boundary = גבול { $number }: ״{ $text }״
fact-crossed = גבול { $number }: ״{ $text }״ (נחצה ב־{ $day })
fact-terms = תנאים מ־{ $day }: ״{ $text }״
fact-agreement = סוכם ב־{ $day }: ״{ $text }״
fact-house = אצלנו זה כך לכולם: ״{ $text }״
fact-unpaid = לתשלום: { $amount }, עד { $day }
fact-unpaid-since = לא שולם מאז { $day }
fact-ours = { $day }, מצדנו: ״{ $text }״
fact-back = נחזור לזה: { $at }
fact-ends = היום האחרון: { $day }
fact-where = הביקורת מ־{ $day }: { $link }
fact-words = במילים של הלקוח, { $day }: ״{ $text }״
fact-referred = ההמלצה מ־{ $day }: { $name }
fact-happened = זה קרה ב־{ $day }.
fact-waiting = מחכים לתשובה מאז { $day }
fact-called = התקשרנו לאחרונה ב־{ $day }
fact-given = נתנו ב־{ $day } בלי תשלום: ״{ $text }״
advice-safety =
    לפני ששולחים, שמישהו נוסף יקרא.
    בלי טלפון, בלי פגישה ובלי ויכוח; בלי שמות ובלי כתובות פרטיות.
    אם מישהו בסכנה, קודם כול מתקשרים למשטרה (100).
advice-tone = קודם לשאול את מי שנפגע בצוות מה שלומו. עונים בכתב או בשניים; אף אחד לא צריך לעשות את זה לבד.

script-of-house = זה הנוסח שלנו.
button-in-en = באנגלית
button-in-ru = ברוסית
button-in-pl = בפולנית
button-in-he = בעברית
button-look = להציג
button-reset = לחזור לנוסח הרגיל
ask-script = מה הנוסח שלנו למצב ״{ $situation }״ ({ $language })? במקום {"{client}"} ו־{"{person}"} יופיע השם.
script-saved = למצב ״{ $situation }״ ({ $language }) נשמר נוסח משלנו.
script-reset = למצב ״{ $situation }״ חזר הנוסח הרגיל. הגרסאות הקודמות נשמרות.
script-withdrawn = המצב ״{ $situation }״ כבר לא בתפריט. הגרסאות הקודמות נשמרות.
script-versions = ״{ $situation }״: כל הגרסאות, מהאחרונה לראשונה
script-version = { $day }, { $language }: { $text }
script-version-none = { $day }, { $language }: בוטל

error-bad-script-name = ״{ $word }״ לא מתאים כשם למצב.
mend-bad-script-name = צריך מילה אחת של אותיות, ספרות ומקפים, ואחריה הטקסט, למשל: /script set הפסקת-קפה בואו נעצור רגע
error-script-too-long = זה ארוך מדי.
mend-script-too-long = עד { $limit } תווים.
error-script-not-changed = למצב ״{ $situation }״ אין נוסח משלנו.
mend-script-not-changed = הבעלים מוסיפים אותו: /script set, המצב והטקסט.
