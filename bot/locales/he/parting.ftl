## פרידה מסודרת: ההחלטה, התוכנית והצעדים, הסיום, המלצות
summary-steps = תוכנית הפרידה: לסמן צעד, להעביר, לדחות, להוסיף
usage-steps = /steps לקוח  ·  מספר בוצע  ·  מספר העבר @מי  ·  מספר דחה תאריך  ·  מספר טקסט  ·  הוסף by:תאריך טקסט

step-tell-name = לומר ללקוח
step-write-name = להודיע ללקוח, בכתב או בשניים
step-notice-name = הודעה בכתב עם תאריך הסיום
step-recommend-name = להמליץ על מישהו אחר
step-invoice-name = חשבונית אחרונה
step-handover-name = להעביר את הקבצים
step-access-name = לסגור גישות
step-thanks-name = תודה ובקשה למשוב
step-update-name = עדכון ללקוח

draft-notice =
    כפי שסיכמנו, העבודה המשותפת שלנו מסתיימת ב־{ $day }.
    { $address ->
        [m] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אותך בכתב.
        [f] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אותך בכתב.
       *[plural] עד אז כל מה שסוכם נשאר בתוקף, ומדי שבוע נעדכן אתכם בכתב.
    }
    { $address ->
        [m] אם עדיף לך לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
        [f] אם עדיף לך לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
       *[plural] אם עדיף לכם לסדר משהו אחרת, נשמח לשמוע בימים הקרובים.
    }
draft-recommend =
    { $address ->
        [m] חשוב לנו שאחרי { $day } תהיה בידיים טובות.
        [f] חשוב לנו שאחרי { $day } תהיי בידיים טובות.
       *[plural] חשוב לנו שאחרי { $day } תהיו בידיים טובות.
    }
    { $address ->
        [m] אולי יתאימו לך: …
        [f] אולי יתאימו לך: …
       *[plural] אולי יתאימו לכם: …
    }
    { $address ->
        [m] אם תרצה, נחבר ביניכם ונסביר איפה הדברים עומדים.
        [f] אם תרצי, נחבר ביניכם ונסביר איפה הדברים עומדים.
       *[plural] אם תרצו, נחבר ביניכם ונסביר איפה הדברים עומדים.
    }
draft-invoice =
    מצורפת החשבונית האחרונה, על כל מה שסוכם עד { $day }: …
    { $address ->
        [m] אם משהו בה לא ברור, תתקשר ונעבור עליה יחד.
        [f] אם משהו בה לא ברור, תתקשרי ונעבור עליה יחד.
       *[plural] אם משהו בה לא ברור, תתקשרו ונעבור עליה יחד.
    }
    אחרי התשלום לא יישאר בינינו שום דבר פתוח.
draft-handover =
    { $address ->
        [m] אלה כל הקבצים והמסמכים ששייכים לך: …
        [f] אלה כל הקבצים והמסמכים ששייכים לך: …
       *[plural] אלה כל הקבצים והמסמכים ששייכים לכם: …
    }
    { $address ->
        [m] בדוק בבקשה עד { $day } ששום דבר לא חסר, ועדכן אותנו אם כן.
        [f] בדקי בבקשה עד { $day } ששום דבר לא חסר, ועדכני אותנו אם כן.
       *[plural] בדקו בבקשה עד { $day } ששום דבר לא חסר, ועדכנו אותנו אם כן.
    }
    מה שהחוק לא מחייב אותנו לשמור, נמחק אחר כך.
draft-access =
    { $address ->
        [m] היום נחזיר את הגישות לחשבונות ולמערכות שלך: …
        [f] היום נחזיר את הגישות לחשבונות ולמערכות שלך: …
       *[plural] היום נחזיר את הגישות לחשבונות ולמערכות שלכם: …
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
    העבודה המשותפת שלנו מסתיימת, ורצינו לומר תודה. יותר מכול שמחנו על …
    אפשר לשאול מה יכולנו לעשות טוב יותר? גם שתי שורות יעזרו לנו.
    בהצלחה בהמשך, ותמיד אפשר לכתוב לנו.

tone-why = הטון המוצע: { $tone }. { $why }
tone-why-part = כך הסתיימה השיחה ב־{ $day }, בהסכמת שני הצדדים.
tone-why-threat = היה איום, ב־{ $day }.
tone-why-abuse = היה יחס פוגעני, לאחרונה ב־{ $day }.
tone-why-boundaries =
    { $count ->
        [one] נחצה גבול, ב־{ $day }.
        [two] גבולות נחצו פעמיים, לאחרונה ב־{ $day }.
       *[other] גבולות נחצו { $count } פעמים, לאחרונה ב־{ $day }.
    }
tone-why-effort = אין מאחורי זה שום דבר קשה: מדובר במאמץ או בכסף.
part-unspoken = { $client }: עוד לא הייתה שיחה, ואף אחד לא סירב לה. שיחה אחת פתוחה קודם הוגנת כלפי שני הצדדים. אם בכל זאת בלעדיה, חשוב לציין סיבה, והיא תישמר עם התוכנית.
part-unspoken-since = { $client }: השיחה האחרונה הייתה ב־{ $held }, וב־{ $settled } הדברים הסתדרו. מאז לא הייתה שיחה, ואף אחד לא סירב לה. שיחה אחת פתוחה קודם הוגנת כלפי שני הצדדים. אם בכל זאת בלעדיה, חשוב לציין סיבה, והיא תישמר עם התוכנית.
part-hurt = קודם כול מי שנפגע בצוות. ללקוח מודיעים בכתב או בשניים, ובתוכנית אין המלצה על אחרים ואין תודה.
ask-part-reason = { $client }: למה להיפרד בלי שיחה?
label-vital = לקוחות מפתח
vital-yes = כן, בין אלה שמביאים הכי הרבה
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
        [one] צעד אחד עד { $day }. טון: { $tone }.
        [two] שני צעדים עד { $day }. טון: { $tone }.
       *[other] { $count } צעדים עד { $day }. טון: { $tone }.
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
step-line = { $number }. { $day }: { $step } ({ $who })
step-line-done = { $number }. { $step }: בוצע ב־{ $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, צעד { $number }: { $step }
step-ticked = { $client }, צעד { $number } בוצע: { $step }
step-assigned = { $client }, צעד { $number } ({ $step }) עבר לאחריות { $who }.
step-moved = { $client }, צעד { $number } ({ $step }): המועד החדש הוא { $day }.
step-added = { $client }, נוסף צעד { $number } ל־{ $day }: { $step }
ask-step-who = מי לוקח על עצמו את ״{ $step }״? אפשר לענות ב־@שם.
ask-step-when = לאיזה יום לקבוע את ״{ $step }״?
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
hour-then = הכניסה { $brought }, עלתה { $cost }
hour-then-brought = הכניסה { $brought }
label-came-from = הגיעו בהמלצת

error-parting-too-far = היום הזה רחוק יותר משנה: { $day }.
mend-parting-too-far = הסיום צריך להיות בתוך שנה: by:תאריך.
error-bad-tone = אין טון ״{ $value }״.
mend-bad-tone = הטונים: direct (ישיר), soft (רך), mutual (הדדי).
error-no-plan = { $client }: אין תוכנית פרידה.
mend-no-plan = הבעלים פותחים אותה כך: /part { $client }
error-no-such-step = { $client }: אין בתוכנית צעד { $number }.
mend-no-such-step = כל הצעדים: /steps { $client }
error-no-draft = צעד { $number } הוא צעד משלכם, ואין לו טקסט מוכן.
mend-no-draft = הטקסטים שיש מופיעים ב־/script.
error-step-done = צעד { $number } כבר סומן, ב־{ $day }.
mend-step-done = אין צורך בשום דבר נוסף. מי שסימן יכול לבטל: /undo
error-plan-over = { $client }: התוכנית כבר הסתיימה.
mend-plan-over = את מה שנותר עדיין אפשר לסמן.
error-step-after-end = התוכנית מסתיימת ב־{ $day }.
mend-step-after-end = אפשר לבחור יום עד אז.
