## תנאים, הכללים של הבית, גבולות מוכנים, ואיך פונים ללקוח
summary-terms = התנאים שסוכמו עם לקוח, או הכללים של הבית
usage-terms = /terms לקוח [טקסט]  ·  /terms הבית [טקסט]
terms-offer = כדאי לסכם עכשיו למה כל צד יכול לצפות: חמש שורות מספיקות.
terms-card =
    מחירים: …
    תשלום: תוך … ימים
    שעות: אנחנו עונים …
    תיקונים: … סבבים כלולים
    הזמן שלנו: בערך … שעות בחודש
ask-terms = { $client }: מה סוכם? חמש שורות מספיקות; לאחריות שהובטחה מראש מגיעה שורה משלה.
terms-title =
    { $count ->
        [one] התנאים: { $client }, מאז { $day }
        [two] התנאים: { $client }, מאז { $day } (גרסה שנייה)
       *[other] התנאים: { $client }, מאז { $day } (גרסה { $count })
    }
terms-version = זאת גרסה { $number }; הקודמות נשמרות.
no-terms = { $client }: עדיין לא סוכמו תנאים.
terms-since =
    { $count ->
        [one] מאז { $since }
        [two] מאז { $since }, גרסה שנייה
       *[other] מאז { $since }, גרסה { $count }
    }
label-terms = תנאים
house-card =
    מבצעים והנחות: …
    מה אנחנו מבטיחים: …
    מה לא עושים אף פעם: …
ask-house-rules = הכללים של הבית, זהים לכל הלקוחות:
house-title =
    { $count ->
        [one] הכללים של הבית, מאז { $day }
        [two] הכללים של הבית, מאז { $day } (גרסה שנייה)
       *[other] הכללים של הבית, מאז { $day } (גרסה { $count })
    }
no-house-rules = לבית עדיין אין כללים משלו: מבצעים, אחריות, מה לא עושים אף פעם.
whose-terms = אין לקוח בשם ״{ $name }״. על התנאים של מי מדובר?
button-house-rules = הכללים של הבית
button-agree-terms = לסכם תנאים
button-change-terms = לשנות

boundary-templates = הגבולות הנפוצים, להתחלה:
ask-boundary = { $client }: איך יהיה כתוב הגבול? אפשר לשלוח כמו שהוא, או לשנות.
button-boundary-hours = שעות מענה
button-boundary-calls = בלי שיחות אחרי השעות
button-boundary-changes = קודם הצעת מחיר לשינויים
button-boundary-payment = תשלום
button-boundary-rounds = סבבי תיקונים
button-boundary-tone = סגנון הדיבור
button-boundary-answer = שלנו: מענה תוך יום
boundary-template-hours = אנחנו עונים להודעות בימים ראשון עד חמישי, בין 9:00 ל־17:00.
boundary-template-calls = אין שיחות אחרי 18:00 ובסופי שבוע; דבר דחוף נשלח בכתב.
boundary-template-changes = לשינויים ניתנת קודם הצעת מחיר, והעבודה מתחילה אחרי שהיא אושרה.
boundary-template-payment = חשבוניות משולמות תוך 14 יום; כשיש פיגור העבודה ממתינה.
boundary-template-rounds = שני סבבי תיקונים כלולים במחיר; נוספים מחויבים לפי שעה.
boundary-template-tone = מדברים בכבוד; אם לא, השיחה מסתיימת וממשיכים בכתב.
boundary-template-answer = אנחנו עונים לכל הודעה תוך יום עבודה אחד.

client-speaks = { $client }, שפה: { $language }.
label-spoken-to = שפה ולשון פנייה
address-vy = פנייה רשמית (вы)
address-ty = פנייה קרובה (ты, ty)
address-pan = Pan
address-pani = Pani
address-panstwo = Państwo
address-m = לשון זכר
address-f = לשון נקבה
address-plural = לשון רבים
error-bad-address = לשון הפנייה ״{ $value }״ לא מוכרת לי.
mend-bad-address = בעברית: זכר, נקבה, רבים. ברוסית: ty, vy. בפולנית: pan, pani, państwo, ty. באנגלית אין צורך.
