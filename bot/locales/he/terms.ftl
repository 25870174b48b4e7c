## תנאים, הכללים של הבית, גבולות מוכנים, ואיך פונים ללקוח
summary-terms = התנאים שסוכמו עם לקוח, או הכללים של העסק
usage-terms =
    /terms לקוח [טקסט]
    /terms העסק [טקסט]
terms-offer = כדאי לסכם עכשיו למה כל צד יכול לצפות. חמש שורות מספיקות.
terms-card =
    מחירים: …
    תשלום: תוך … ימים
    שעות: אנחנו עונים …
    תיקונים: … סבבים כלולים
    הזמן שלנו: בערך … שעות בחודש
ask-terms = { $client }: מה סוכם? חמש שורות מספיקות; אם הבטחנו אחריות, כדאי לה שורה נפרדת.
terms-title =
    { $count ->
        [one] התנאים: { $client }, מאז { $day }
        [two] התנאים: { $client }, מאז { $day } (גרסה שנייה)
       *[other] התנאים: { $client }, מאז { $day } (גרסה { $count })
    }
terms-version = זאת גרסה { $number }; הקודמות נשמרות.
no-terms = { $client }: עוד לא סוכמו תנאים.
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
ask-house-rules = מה הכללים של העסק? הם זהים לכל הלקוחות.
house-title =
    { $count ->
        [one] הכללים של העסק, מאז { $day }
        [two] הכללים של העסק, מאז { $day } (גרסה שנייה)
       *[other] הכללים של העסק, מאז { $day } (גרסה { $count })
    }
no-house-rules = לעסק עוד אין כללים קבועים: מבצעים, אחריות, מה לא עושים אף פעם.
whose-terms = אין לקוח בשם ״{ $name }״. על התנאים של מי מדובר?
button-house-rules = הכללים של העסק
button-agree-terms = לסכם תנאים
button-change-terms = לשנות

boundary-templates = אפשר להתחיל מגבול נפוץ:
ask-boundary = { $client }: איך ייכתב הגבול? אפשר לשלוח כמו שהוא, או לשנות.
button-boundary-hours = שעות מענה
button-boundary-calls = בלי שיחות אחרי השעות
button-boundary-changes = הצעת מחיר לפני שינויים
button-boundary-payment = תשלום
button-boundary-rounds = סבבי תיקונים
button-boundary-tone = סגנון הדיבור
button-boundary-answer = שלנו: מענה תוך יום
boundary-template-hours = אנחנו עונים להודעות בימים ראשון עד חמישי, בין 9:00 ל־17:00.
boundary-template-calls = אין שיחות טלפון אחרי 18:00 ובסופי שבוע; דבר דחוף כותבים.
boundary-template-changes = על שינויים נשלחת קודם הצעת מחיר; מתחילים אחרי אישור.
boundary-template-payment = חשבוניות משולמות תוך 14 יום; אם התשלום מתעכב, העבודה מחכה.
boundary-template-rounds = שני סבבי תיקונים כלולים במחיר; על סבבים נוספים משלמים לפי שעה.
boundary-template-tone = מדברים בכבוד; אם לא, עוצרים את השיחה וממשיכים בכתב.
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
mend-bad-address = בעברית: זכר, נקבה, רבים. ברוסית: ty, vy. בפולנית: pan, pani, państwo, ty. באנגלית לא צריך.
