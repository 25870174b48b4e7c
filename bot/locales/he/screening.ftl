## סינון: השאלות לפני שמתחילים, התשובות, המסקנה והטופס לשליחה
summary-screen = כמה שאלות לפני שאומרים כן
usage-screen =
    /screen שם [send]
    /screen questions
    /screen question מספר טקסט
    /screen bands 3 8

screening-ask-budget = איזה תקציב יש לזה?
screening-ask-deadline = עד מתי זה צריך להיות מוכן, ובמה המועד תלוי?
screening-ask-decides = מי מחליט, ומי עוד צריך לאשר?
screening-ask-scope = מה צריך לצאת מזה בסוף, ומה לא כלול?
screening-ask-agencies = מי עבד על זה קודם, ולמה מחפשים מישהו חדש?
screening-ask-payment = מתאים לכם לשלם חצי מראש ואת השאר תוך שבוע מהמסירה?
screening-ask-tone = איך נוח לכם לעבוד: באיזה ערוץ, באיזו תדירות, באילו שעות?
screening-ask-fit = למה דווקא אנחנו, ואיך תדעו שזה היה שווה את זה?

screening-about-budget = תקציב
screening-about-deadline = מועד
screening-about-decides = מי מחליט
screening-about-scope = היקף
screening-about-agencies = ספקים קודמים
screening-about-payment = תנאי תשלום
screening-about-tone = טון
screening-about-fit = התאמה
screening-about-any = שאלה { $number }

screening-budget-0 = מתאים לעבודה
screening-budget-1 = דחוק או לא ברור
screening-budget-2 = אין, או נמוך בהרבה
screening-deadline-0 = ריאלי
screening-deadline-1 = צפוף
screening-deadline-2 = ״לאתמול״
screening-decides-0 = מי שמדבר איתנו
screening-decides-1 = כמה אנשים, ידוע מי
screening-decides-2 = אף אחד לא יודע לומר
screening-scope-0 = ברור
screening-scope-1 = ברור חלקית
screening-scope-2 = ״כבר נראה״
screening-agencies-0 = נפרדו יפה, או פעם ראשונה
screening-agencies-1 = היו חיכוכים
screening-agencies-2 = כולם היו אשמים
screening-payment-0 = מסכימים
screening-payment-1 = רוצים לנהל משא ומתן
screening-payment-2 = לא מסכימים, ״לפי הצלחה״
screening-tone-0 = ידידותי, בגובה העיניים
screening-tone-1 = לוחץ
screening-tone-2 = כבר עכשיו בלי כבוד
screening-fit-0 = זה מה שאנחנו עושים טוב
screening-fit-1 = חלקית
screening-fit-2 = זה לא התחום שלנו
screening-any-0 = לא מדאיג
screening-any-1 = קצת מדאיג
screening-any-2 = מדאיג באמת

screening-title = { $client }: שאלה { $number } מתוך { $of }
screening-answered = כבר יש תשובה: { $answer }. בחירה חדשה תחליף אותה.
screening-noted = { $about }: { $answer }
screening-rests =
    { $count ->
        [one] { $client }: נשמרה תשובה אחת מתוך { $of }. ההמשך: /screen { $client }
        [two] { $client }: נשמרו שתי תשובות מתוך { $of }. ההמשך: /screen { $client }
       *[other] { $client }: נשמרו { $count } תשובות מתוך { $of }. ההמשך: /screen { $client }
    }
screening-waits = { $client }: הסינון נעצר אחרי { $count } תשובות מתוך { $of }. להמשיך, או לסרב בנימוס?
screening-answers = { $client }: התשובות עד כה
screening-verdict = { $client }: { $verdict } ({ $score } מתוך 16)
screening-means-take = כמעט שום דבר לא מדאיג. כדאי לסכם תנאים כבר בהתחלה, כמו עם כולם.
screening-means-terms = זה יכול לעבוד עם גבולות ברורים. כדאי להציע אותם לפני שמתחילים:
screening-means-decline = יש הרבה דברים מדאיגים. סירוב מוקדם ואדיב הוגן לשני הצדדים.
screening-form-title = { $client }: שאלות לשליחה
screening-form =
    שלום! לפני שמתחילים יש לנו כמה שאלות, כדי ששני הצדדים ידעו אם אנחנו מתאימים. מספיקה שורה לכל אחת.

    1. { $q1 }
    2. { $q2 }
    3. { $q3 }
    4. { $q4 }
    5. { $q5 }
    6. { $q6 }
    7. { $q7 }
    8. { $q8 }

    תודה! נחזור אליכם עם תשובה תוך שני ימי עבודה.
screening-form-how = אפשר להעתיק או להעביר הלאה. כשיגיעו התשובות: /screen { $client }

screening-questions = מה שואלים לפני שמתחילים
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (שאלה שלנו)
screening-bands = 0–{ $take }: לקחת; { $over }–{ $terms }: לקחת בתנאים; יותר מזה: לסרב.
screening-how-to-edit = הבעלים משנים כך: /screen question 3 ואחריו הטקסט, או /screen bands 3 8. המילה reset במקום הטקסט מחזירה את השאלה הרגילה.
screening-question-saved = הנוסח החדש של שאלה { $number } ({ $language }):
ask-screening-question = מה יהיה הנוסח של שאלה { $number } ({ $language })?
ask-screening-boundary = מה הגבול, במילים שיגיעו אל { $client }? אפשר לשנות מה שלא מתאים.
screening-boundary-deposit = חצי מהמחיר משולם לפני שמתחילים לעבוד.
screening-boundary-scope = עושים את מה שכתוב בהצעה; על כל תוספת נותנים קודם מחיר.
screening-boundary-milestones = העבודה מתקדמת בשלבים: השלב הבא מתחיל כשהקודם אושר ושולם.

label-screening = סינון
screening-row = { $count } תשובות מתוך { $of }
screening-row-ended = { $verdict } ({ $score })

button-skip = לדלג
button-later = אחר כך
button-go-on = להמשיך
button-answers = התשובות
button-enter-answers = להזין תשובות
button-take-on = לקחת
button-decline-stage = לרשום סירוב
button-script-decline = מה לומר בסירוב
button-boundary-deposit = מקדמה
button-boundary-scope = היקף בכתב
button-boundary-milestones = שלבים

error-bad-question = אין שאלה ״{ $value }״.
mend-bad-question = צריך את המספר שלה, מ־1 עד { $most }.
error-bad-score = ״{ $value }״ זו לא תשובה.
mend-bad-score = 0 לא מדאיג, 1 קצת מדאיג, 2 מדאיג באמת.
error-bad-bands = הספים האלה לא משאירים מקום לאחת המסקנות.
mend-bad-bands = שני מספרים: הראשון מ־0, השני גדול ממנו ועד { $most }, למשל /screen bands 3 8
error-question-too-long = השאלה ארוכה מדי.
mend-question-too-long = עד { $limit } תווים.
