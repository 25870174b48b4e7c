## מה הבטחנו, שיחה שנעצרה, וביקורות פומביות שממתינות לתשובה
summary-promise = מה הבטחנו, ועד מתי
usage-promise = /promise לקוח by:תאריך הערה
summary-pause = לעצור שיחה שהתלהטה ולהבטיח מתי חוזרים
usage-pause = /pause לקוח [משך] [הערה]
summary-review = ביקורת פומבית שצריך לענות עליה
usage-review = /review לקוח כתובת [ציטוט]
summary-answered = ענינו על ביקורת פומבית
usage-answered = /answered לקוח [הערה]

promises-title = מה הבטחנו: { $client }
no-promises = { $client }: אין הבטחות פתוחות.
promise-row = #{ $number } עד { $due }: { $what }
promise-row-late = #{ $number } המועד היה { $due }: { $what }
promise-pause = לחזור לשיחה שנעצרה
promise-pause-note = לחזור לשיחה שנעצרה ({ $note })
promise-reminds = תזכורת תגיע במועד.
promise-moved = המספר נשאר #{ $number }. ביטול השורה הזאת מחזיר את המועד הקודם.
promise-missed-offer = אם זה לא הסתדר, אפשר לרשום את זה כאירוע מצדנו. שום דבר לא נרשם מעצמו.
ask-promise = { $client }: מה הבטחנו?
ask-promise-by = { $client }: עד מתי הבטחנו את זה?
label-promises = הבטחנו
promises-open =
    { $count ->
        [one] עד { $due }: { $what }
        [two] שתיים פתוחות, הקרובה עד { $due }: { $what }
       *[other] { $count } פתוחות, הקרובה עד { $due }: { $what }
    }
promise-due = { $client }: הגיע המועד שהבטחנו, { $due }
pause-due = { $client }: ההפסקה נגמרה. הבטחנו לחזור: { $due }
promise-missed = { $client }: הבטחנו עד { $due }. האם זה קוים?
button-promise-kept = קוים
button-promise-missed = לא קוים
button-promise = #{ $number }
button-new-date = מועד חדש
button-log-as-ours = לרשום כשלנו
button-only-close = רק לסגור
error-no-such-promise = { $client }: אין הבטחה פתוחה #{ $number }.
mend-no-such-promise = /promise { $client } מראה מה פתוח.
error-no-promise-date = לא נאמר עד מתי.
mend-no-promise-date = נא לכתוב את התאריך בהתחלה: /promise { $client } by:תאריך ואחריו המילים.

ask-review-link = { $client }: איפה הביקורת? נא להדביק את הכתובת שלה.
review-clock = מעכשיו היא ממתינה לתשובה. אחרי יממה תגיע תזכורת, ואחרי שלוש ידעו גם הבעלים.
which-review = { $client }: על איזו ביקורת ענינו?
label-reviews = ביקורת פומבית
reviews-open =
    { $count ->
        [one] בלי תשובה מאז { $since }
        [two] שתיים בלי תשובה, הוותיקה מאז { $since }
       *[other] { $count } בלי תשובה, הוותיקה מאז { $since }
    }
review-still-waits = { $client }: ביקורת פומבית ממתינה לתשובה כבר שלושה ימים
reason-review = #{ $number } { $day }: ביקורת פומבית
reason-review-link = #{ $number } { $day }: { $link }
next-review = הצעד הבא: לקרוא פעמיים ולענות שם, ברוגע ובקצרה. שתיקה נקראת כהסכמה.
nudge-review-over = אין עוד ביקורת שממתינה.
button-answered = ענינו
error-no-review-link = לא נאמר איפה הביקורת.
mend-no-review-link = נא לכתוב את הכתובת בהתחלה: /review { $client } כתובת ואחריה המילים.
error-no-open-review = { $client }: אין ביקורת פומבית שממתינה לתשובה.
mend-no-open-review = /review { $client } עם כתובת הביקורת רושם אחת.
error-no-such-review = { $client }: בין הביקורות שממתינות לתשובה אין #{ $number }.
mend-no-such-review = /answered { $client } מראה אילו ממתינות.
