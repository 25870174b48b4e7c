## מה הבטחנו, שיחה שנעצרה, וביקורות פומביות שממתינות לתשובה
summary-promise = מה הבטחנו, ועד מתי
usage-promise = /promise לקוח by:תאריך הערה
summary-pause = לעצור שיחה שהתלהטה, ולהבטיח מתי חוזרים
usage-pause = /pause לקוח [משך] [הערה]
summary-review = ביקורת פומבית שצריך לענות עליה
usage-review = /review לקוח כתובת [ציטוט]
summary-answered = ענינו על ביקורת פומבית
usage-answered = /answered לקוח [הערה]

promises-title = מה הבטחנו: { $client }
no-promises = { $client }: אין הבטחות פתוחות.
promise-row = #{ $number } עד { $due }: { $what }
promise-row-late = #{ $number } היה צריך עד { $due }: { $what }
promise-pause = לחזור לשיחה שנעצרה
promise-pause-note = לחזור לשיחה שנעצרה ({ $note })
promise-reminds = אזכיר כשיגיע המועד.
promise-moved = המספר נשאר #{ $number }. ביטול השורה הזאת יחזיר את המועד הקודם.
promise-missed-offer = אם זה לא הסתדר, אפשר לרשום את זה כאירוע מצדנו. שום דבר לא נרשם מעצמו.
ask-promise = { $client }: מה הבטחנו?
ask-promise-by = { $client }: עד מתי הבטחנו?
label-promises = הבטחנו
promises-open =
    { $count ->
        [one] עד { $due }: { $what }
        [two] שתיים פתוחות, הקרובה עד { $due }: { $what }
       *[other] { $count } פתוחות, הקרובה עד { $due }: { $what }
    }
promise-due = { $client }: הגיע המועד של מה שהבטחנו, { $due }
pause-due = { $client }: ההפסקה נגמרה. הבטחנו לחזור עד { $due }.
promise-missed = { $client }: הבטחנו עד { $due }. עמדנו בזה?
button-promise-kept = עמדנו בזה
button-promise-missed = לא עמדנו בזה
button-promise = #{ $number }
button-new-date = מועד חדש
button-log-as-ours = לרשום כאירוע מצדנו
button-only-close = רק לסגור
error-no-such-promise = { $client }: אין הבטחה פתוחה #{ $number }.
mend-no-such-promise = מה פתוח: /promise { $client }
error-no-promise-date = לא כתוב עד מתי.
mend-no-promise-date = כותבים קודם את התאריך: /promise { $client } by:תאריך ואחריו מה הבטחנו.

ask-review-link = { $client }: איפה הביקורת? אפשר להדביק כאן את הכתובת שלה.
review-clock = מעכשיו היא מחכה לתשובה. אחרי יממה אזכיר, ואחרי שלוש יממות אעדכן גם את הבעלים.
which-review = { $client }: על איזו ביקורת ענינו?
label-reviews = ביקורת פומבית
reviews-open =
    { $count ->
        [one] מחכה לתשובה מאז { $since }
        [two] שתיים מחכות לתשובה, הראשונה מאז { $since }
       *[other] { $count } מחכות לתשובה, הראשונה מאז { $since }
    }
review-still-waits = { $client }: ביקורת פומבית מחכה לתשובה כבר שלושה ימים
reason-review = #{ $number } { $day }: ביקורת פומבית
reason-review-link = #{ $number } { $day }: { $link }
next-review = הצעד הבא: לקרוא פעמיים ולענות שם, ברוגע ובקצרה. שתיקה מתפרשת כהסכמה.
nudge-review-over = אין כבר ביקורת שמחכה לתשובה.
button-answered = ענינו
error-no-review-link = לא כתוב איפה הביקורת.
mend-no-review-link = כותבים קודם את הכתובת: /review { $client } כתובת ואחריה הציטוט.
error-no-open-review = { $client }: אין ביקורת פומבית שמחכה לתשובה.
mend-no-open-review = כדי לרשום ביקורת: /review { $client } ואחריו הכתובת שלה.
error-no-such-review = { $client }: אין ביקורת #{ $number } שמחכה לתשובה.
mend-no-such-review = מה מחכה: /answered { $client }
