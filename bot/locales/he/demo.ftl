## יומן לדוגמה: סוכנות בדויה, הלקוחות שלה, מה נרשם עליהם ומה אפשר לנסות
demo-name-you = נועם
demo-name-anna = אנה
demo-name-ben = דן

demo-harbour = מלונות הנמל
demo-bakery = מאפיית הלבנה
demo-gym = מכון הקו
demo-dentist = מרפאת ארז
demo-events = הפקות הצפון
demo-startup = סטארטאפ בולבול
demo-cinema = קולנוע הטחנה
demo-cafe = קפה הפינה
demo-studio = סטודיו שרך

demo-filled =
    { $count ->
        [one] שנה של סוכנות בדויה: לקוח אחד, וסיפור שאפשר להמשיך בו עד הסוף.
        [two] שנה של סוכנות בדויה: שני לקוחות, וסיפור שאפשר להמשיך בו עד הסוף.
       *[other] שנה של סוכנות בדויה: { $count } לקוחות, וסיפור שאפשר להמשיך בו עד הסוף.
    }
demo-try-harbour = { $client }: משלמים הכי הרבה, וכבר שלושה שבועות לא שמעו מאיתנו. שיחת טלפון תספיק.
demo-try-bakery = { $client }: לקוח טוב שהיה לו חודש אחד פחות טוב. אפשר לראות איך זה נרגע.
demo-try-gym = { $client }: לפני כמה דקות הגיע הזמן לשיחה. כדאי לקרוא את הסיבות, לפתוח את דף ההכנה ולקבוע מועד.
demo-try-dentist = { $client }: יש הסכמות בתוקף, והבדיקה שלהן השבוע. האם הן נשמרו?
demo-try-events = { $client }: אנחנו נפרדים. בתוכנית יש צעדים לסימון וטיוטות לשליחה.
demo-try-startup = { $client }: שבועות של עבודה, ועדיין אף תשלום.
demo-try-cinema = { $client }: מחכים לנו, כי הטעות הייתה מצדנו. אפשר לרשום שהתקשרנו ולראות איך החוב שלנו קטן.
demo-try-cafe = { $client }: ביקורת פומבית בלי תשובה, ובדרך גם הבטחה וחשבונית.
demo-try-studio = { $client }: לקוח פוטנציאלי, וחצי מהשאלות עוד לפנינו. אפשר להמשיך לשאול.
demo-try-more = או לרשום משהו משלך: /incident, שם הלקוח ומה קרה. כל רשומה אפשר לבטל: /undo
demo-not-empty = ביומן הזה כבר יש לקוחות. לדוגמה צריך יומן ריק, כדי שהבדוי לא יתערבב באמיתי.

demo-button-attention = מי צריך תשומת לב?
demo-button-talk = הכנה לשיחה
demo-button-why = למה שיחה?
demo-button-steps = תוכנית הפרידה
demo-button-screen = להמשיך לשאול
demo-button-pareto = מי מביא הכי הרבה?
demo-button-digest = הסיכום

demo-note-invoice = החשבונית החודשית
demo-note-work = שיחות, טיוטות, תיקונים
demo-note-harbour-terms = מתמחרים לפני שמתחילים. חשבוניות משולמות תוך 14 יום. עונים תוך יום עבודה.
demo-note-harbour-thanks = כתבו תודה לכל הצוות על קמפיין העונה
demo-note-bakery-terms = שני סבבי תיקונים כלולים במחיר. חשבוניות משולמות תוך 14 יום.
demo-note-bakery-referral = סיפרו עלינו בבית הקפה השכן
demo-note-bakery-scope = רוצים את התפריט בשלושה גדלים נוספים
demo-note-bakery-rude = ״מישהו אצלכם בכלל קורא מיילים?״, אחרי הטעות של בית הדפוס
demo-note-bakery-called = דיברנו על בית הדפוס, הוקל להם שהתקשרנו ראשונים
demo-note-bakery-haggling = שואלים אם העלון הבא יכול להיות במתנה
demo-note-bakery-thanks = אומרים שחלון הראווה החדש נפלא
demo-note-bakery-early = שילמו שבוע לפני הזמן
demo-note-gym-scope = עוד דף נחיתה, ״משהו קטן״
demo-note-gym-gave = הנחה, אחרי שתי שיחות בעניין
demo-note-gym-haggling = רוצים שגם הצילומים יהיו כלולים
demo-note-gym-relaunch = רוצים את כל ההשקה שבוע קודם, באותו מחיר
demo-note-gym-called = עברנו על מה שכלול, חשוב להם להספיק לפני העונה
demo-note-gym-pressure = ״נחפש מישהו אחר״ אם זה לא יהיה מוכן עד סוף השבוע
demo-note-gym-rude = ״משלמים לכם כדי שתגידו כן״, ליד הצלמת
demo-note-dentist-scope = מצפים שמערכת התורים תהיה חלק מהאתר
demo-note-dentist-late = שתי חשבוניות פתוחות, כבר חמישה שבועות
demo-note-dentist-agreed = בקשות חדשות מתומחרות מראש; חשבוניות משולמות תוך 14 יום.
demo-note-dentist-boundary = לא מתחילים בלי הצעת מחיר כתובה
demo-note-dentist-thanks = המטופלים משבחים את האתר החדש
demo-note-dentist-again = ביקשו ניוזלטר, ״זה בטח כלול״
demo-note-events-rude = ״ילד היה עושה את זה מהר יותר״
demo-note-events-abuse = העליבו את אנה בטלפון, ליד אורחים
demo-note-events-boundary = בלי שיחות אחרי 18:00
demo-note-events-agreed = טון רגוע; בלי שיחות בערב; אדם אחד מדבר בשמם.
demo-note-events-kept = אביב טוב, שיחה אחת בשבוע
demo-note-events-crossed = שלוש שיחות בתשע וחצי בערב, על הפרחים
demo-note-events-again = התקשרו לאנה הביתה במוצאי שבת בלילה
demo-note-events-not-kept = החזיק חודשיים, ואחר כך לא
demo-note-startup-work = עוד הצעת מחיר, עוד שיחה
demo-note-cinema-gave = הפוסטר ליובל, מתנה מאיתנו
demo-note-cinema-ours = פרסמנו את המחירים של השנה שעברה, והם נאלצו להסביר בכניסה
demo-note-cafe-due = תפריט הסתיו
demo-note-cafe-promise = טיוטות של תפריט הסתיו
demo-note-cafe-review = התפריט החדש הגיע באיחור של שלושה ימים ואף אחד לא הודיע.
