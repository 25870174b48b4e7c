## פרידה מסודרת: ההחלטה, התוכנית והצעדים, הסיום, המלצות
summary-steps = תוכנית הפרידה: לסמן צעד, להעביר, לדחות, להוסיף
usage-steps =
    /steps לקוח
    /steps לקוח מספר בוצע
    /steps לקוח מספר העבר @מי
    /steps לקוח מספר דחה תאריך
    /steps לקוח מספר טקסט
    /steps לקוח הוסף by:תאריך מה

step-tell-name = להודיע ללקוח
step-write-name = להודיע ללקוח, בכתב או בשניים
step-notice-name = הודעה בכתב עם תאריך הסיום
step-recommend-name = להמליץ על מישהו אחר
step-invoice-name = חשבונית אחרונה
step-handover-name = להעביר את הקבצים
step-access-name = לסגור גישות
step-thanks-name = לומר תודה ולבקש משוב
step-update-name = עדכון ללקוח

draft-notice =
    בהמשך למה שכבר מסרנו, העבודה המשותפת שלנו מסתיימת ב־{ $day }.
    { $address ->
        [m] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אותך בכתב.
        [f] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אותך בכתב.
       *[plural] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אתכם בכתב.
    }
    { $address ->
        [m] אם נוח לך יותר לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
        [f] אם נוח לך יותר לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
       *[plural] אם נוח לכם יותר לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
    }
draft-recommend =
    { $address ->
        [m] חשוב לנו שגם אחרי { $day } תהיה בידיים טובות.
        [f] חשוב לנו שגם אחרי { $day } תהיי בידיים טובות.
       *[plural] חשוב לנו שגם אחרי { $day } תהיו בידיים טובות.
    }
    { $address ->
        [m] אלה אנשים שיכולים להתאים לך: …
        [f] אלה אנשים שיכולים להתאים לך: …
       *[plural] אלה אנשים שיכולים להתאים לכם: …
    }
    { $address ->
        [m] אם תרצה, נחבר ביניכם ונסביר להם איפה הדברים עומדים.
        [f] אם תרצי, נחבר ביניכם ונסביר להם איפה הדברים עומדים.
       *[plural] אם תרצו, נחבר ביניכם ונסביר להם איפה הדברים עומדים.
    }
draft-invoice =
    מצורפת החשבונית האחרונה, על כל מה שסוכם עד { $day }: …
    { $address ->
        [m] אם משהו בה לא ברור, אפשר להתקשר אלינו ונעבור עליה יחד איתך.
        [f] אם משהו בה לא ברור, אפשר להתקשר אלינו ונעבור עליה יחד איתך.
       *[plural] אם משהו בה לא ברור, אפשר להתקשר אלינו ונעבור עליה יחד איתכם.
    }
    אחרי התשלום לא יישאר בינינו שום דבר פתוח.
draft-handover =
    { $address ->
        [m] אלה כל הקבצים והמסמכים ששייכים לך: …
        [f] אלה כל הקבצים והמסמכים ששייכים לך: …
       *[plural] אלה כל הקבצים והמסמכים ששייכים לכם: …
    }
    { $address ->
        [m] בדוק בבקשה עד { $day } ששום דבר לא חסר, ואם כן, נשלים.
        [f] בדקי בבקשה עד { $day } ששום דבר לא חסר, ואם כן, נשלים.
       *[plural] בדקו בבקשה עד { $day } ששום דבר לא חסר, ואם כן, נשלים.
    }
    אחר כך נמחק את כל מה שהחוק לא מחייב אותנו לשמור.
draft-access =
    { $address ->
        [m] היום אנחנו מחזירים את הגישות שלנו לחשבונות ולמערכות שלך: …
        [f] היום אנחנו מחזירים את הגישות שלנו לחשבונות ולמערכות שלך: …
       *[plural] היום אנחנו מחזירים את הגישות שלנו לחשבונות ולמערכות שלכם: …
    }
    { $address ->
        [m] החלף בבקשה את הסיסמאות שהכרנו, כך זה בטוח יותר.
        [f] החליפי בבקשה את הסיסמאות שהכרנו, כך זה בטוח יותר.
       *[plural] החליפו בבקשה את הסיסמאות שהכרנו, כך זה בטוח יותר.
    }
    { $address ->
        [m] אם צריך לסגור גישה גם בצד שלנו, כתוב לנו.
        [f] אם צריך לסגור גישה גם בצד שלנו, כתבי לנו.
       *[plural] אם צריך לסגור גישה גם בצד שלנו, כתבו לנו.
    }
draft-thanks =
    העבודה המשותפת שלנו מסתיימת, ואנחנו רוצים לומר תודה. במיוחד שמחנו על …
    מה יכולנו לעשות טוב יותר? גם שתי שורות יעזרו לנו.
    בהצלחה בהמשך, ותמיד אפשר לכתוב לנו.

tone-why = הטון המוצע: { $tone }. { $why }
tone-why-part = כך הסתיימה השיחה ב־{ $day }, בהסכמת שני הצדדים.
tone-why-threat = היה איום ב־{ $day }.
tone-why-abuse = היה יחס פוגעני, לאחרונה ב־{ $day }.
tone-why-boundaries =
    { $count ->
        [one] נחצה גבול ב־{ $day }.
        [two] גבולות נחצו פעמיים, לאחרונה ב־{ $day }.
       *[other] גבולות נחצו { $count } פעמים, לאחרונה ב־{ $day }.
    }
tone-why-effort = לא היה כאן משהו קשה: העניין הוא שעות העבודה או הכסף.
part-unspoken = { $client }: עוד לא הייתה שיחה. שיחה פתוחה אחת לפני פרידה היא הוגנת לשני הצדדים. אפשר גם בלעדיה: כותבים למה, והסיבה נשמרת עם התוכנית.
part-unspoken-since = { $client }: השיחה האחרונה הייתה ב־{ $held }, וב־{ $settled } הדברים הסתדרו. מאז לא הייתה שיחה. שיחה פתוחה אחת לפני פרידה היא הוגנת לשני הצדדים. אפשר גם בלעדיה: כותבים למה, והסיבה נשמרת עם התוכנית.
part-hurt = קודם כול מי שנפגע בצוות. ללקוח מודיעים בכתב או בשניים, ובתוכנית אין המלצה על מישהו אחר ואין תודה.
ask-part-reason = { $client }: למה להיפרד בלי שיחה?
label-vital = לקוחות מפתח
vital-yes = כן, מהלקוחות שמביאים הכי הרבה
label-still-open = עוד פתוח
open-invoice =
    { $count ->
        [one] חשבונית אחת
        [two] שתי חשבוניות
       *[other] { $count } חשבוניות
    }
open-promise =
    { $count ->
        [one] הבטחה אחת שלנו
        [two] שתי הבטחות שלנו
       *[other] { $count } הבטחות שלנו
    }
open-agreement = הסכמות בתוקף
button-part-tone = כן, בטון: { $tone }

plan-until =
    { $count ->
        [one] צעד אחד עד { $day }. הטון: { $tone }.
        [two] שני צעדים עד { $day }. הטון: { $tone }.
       *[other] { $count } צעדים עד { $day }. הטון: { $tone }.
    }
plan-next = הצעד הבא: { $step }
plan-title = { $client }: תוכנית הפרידה עד { $day } (טון: { $tone })
plan-all-done = כל הצעדים בוצעו.
plan-row = עד { $day }. { $ahead }
plan-ended = { $client }: התוכנית הגיעה לסופה, והשלב עכשיו הוא ״ההתקשרות הסתיימה״.
plan-ended-open =
    { $count ->
        [one] צעד אחד עוד לא סומן:
        [two] שני צעדים עוד לא סומנו:
       *[other] { $count } צעדים עוד לא סומנו:
    }
step-line = { $number }. { $step }, עד { $day } ({ $who })
step-line-done = { $number }. { $step }, בוצע ב־{ $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, צעד { $number }: { $step }
step-ticked = { $client }, צעד { $number } בוצע: { $step }
step-assigned = { $client }, צעד { $number } ({ $step }): מעכשיו באחריות { $who }.
step-moved = { $client }, צעד { $number } ({ $step }): המועד החדש { $day }.
step-added = { $client }, נוסף צעד { $number } ל־{ $day }: { $step }
ask-step-who = מי לוקח את ״{ $step }״? אפשר לענות ב־@שם.
ask-step-when = לאיזה יום להזיז את ״{ $step }״?
no-plan-yet = { $client }: אין תוכנית פרידה. הבעלים פותחים אותה כך: /part { $client }
button-steps = התוכנית
button-draft = טקסט מוכן
button-another-day = יום אחר
button-someone-else = מישהו אחר
button-step = צעד { $number }
button-tick = צעד { $number } בוצע
button-thank-referral = מילות תודה
label-plan = פרידה
label-hour-then = שעת עבודה אז
hour-then = הניבה { $brought }, עלתה { $cost }
hour-then-brought = הניבה { $brought }
label-came-from = הגיעו בהמלצה של

error-parting-too-far = { $day } הוא יותר משנה מהיום.
mend-parting-too-far = הסיום צריך להיות תוך שנה: by:תאריך
error-bad-tone = אין טון ״{ $value }״.
mend-bad-tone = הטונים: direct (ישיר), soft (רך), mutual (בהסכמה).
error-no-plan = { $client }: אין תוכנית פרידה.
mend-no-plan = הבעלים פותחים אותה כך: /part { $client }
error-no-such-step = { $client }: אין בתוכנית צעד { $number }.
mend-no-such-step = כל הצעדים: /steps { $client }
error-no-draft = את צעד { $number } הוספתם בעצמכם, ואין לו טקסט מוכן.
mend-no-draft = כל הטקסטים המוכנים: /script
error-step-done = צעד { $number } כבר סומן, ב־{ $day }.
mend-step-done = לא צריך לעשות כלום. מי שסימן יכול לבטל: /undo
error-plan-over = { $client }: התוכנית כבר הסתיימה.
mend-plan-over = מה שנותר עדיין אפשר לסמן: /steps
error-step-after-end = התוכנית מסתיימת ב־{ $day }.
mend-step-after-end = אפשר לבחור יום עד אז.
