## מה עושה כל פקודה ואיך מקלידים אותה
summary-incident = לרשום מה השתבש עם לקוח
usage-incident = /incident לקוח [עובדות] הערה
summary-status = כרטיס של לקוח, או כל מי שזקוק לתשומת לב
summary-ledger = הרשומות של לקוח, מהחדשה לישנה
usage-ledger = /ledger לקוח [סוג] [תקופה]
summary-why = החשבון שמאחורי המצב, ומה ישנה אותו
summary-paid = תשלום שהתקבל
summary-refunded = כסף שהוחזר
summary-spent = זמן עבודה על לקוח
summary-gave = הנחה, בונוס או עבודה ללא תשלום
usage-gave = /gave לקוח סכום [הערה] [asked:yes / amends:yes]
summary-thanks = משהו טוב: מילה טובה, תשלום מוקדם, המלצה
summary-note = כל מה ששווה לזכור
summary-called = התקשרנו ללקוח מיוזמתנו
summary-boundary = להציג או להוסיף גבול כתוב
usage-boundary = /boundary לקוח [טקסט] [told:תאריך / ours:yes]
summary-talk = לקבוע שיחה, או לספר איך הייתה
usage-talk = /talk לקוח [מתי]  ·  /talk לקוח held תוצאה [review:תאריך] [about:קטגוריות] [תנאים]
summary-kept = האם ההסכמות נשמרו?
usage-kept = /kept לקוח yes/no [הערה]
summary-part = להיפרד מלקוח בצורה מסודרת
usage-part = /part לקוח [by:תאריך] [טון]
summary-client = הוספה, שינוי שם, שם נוסף, מיזוג, אחריות, שלב, לשון פנייה, שפה, איש קשר, ארכיון
usage-client = /client add שם  ·  rename לקוח שם-חדש  ·  alias לקוח שם  ·  assign לקוח @שם  ·  stage לקוח שלב  ·  address לקוח פנייה  ·  language לקוח שפה
summary-clients = רשימת הלקוחות
usage-clients = /clients [שלב]
summary-search = חיפוש בהערות ובשמות
usage-search = /search מילים
summary-settings = ההגדרות של המרחב
usage-settings = /settings [מפתח ערך]
summary-me = השפה ושעות השקט האישיות
usage-me = /me [מפתח ערך]
summary-role = מי יכול לעשות מה
usage-role = /role [@שם הרשאה]
summary-undo = לבטל את הרשומה האחרונה שלי
usage-undo = /undo [רשומה]
summary-help = מה יש כאן
usage-help = /help [פקודה]
# How a command is typed that has no usage of its own, from what it declares.
usage-line = /{ $command }{ $client ->
    [required] {" "}לקוח
    [optional] {" "}[לקוח]
   *[none] {""}
}{ $needs ->
    [note] {" "}הערה
    [money] {" "}סכום [הערה]
    [minutes] {" "}משך [הערה]
   *[none] {""}
}
usage-admit = /admit מספר yes/no
usage-room = /room yes/open/approve
usage-edit = /edit רשומה עובדות
usage-example = לדוגמה: { $example }

help-title = ב־Parley יש יומן לכל לקוח. ליום־יום:
help-more-title = וכל השאר:
help-row = /{ $command }: { $summary }
help-typing = אחרי שם הלקוח: עובדות בכל סדר (שעתיים, €150, גסות, !!, אתמול), ואז במילים חופשיות. פירוט נוסף: /help incident
help-prefixed = ב־Slack כל פקודה נכתבת כך: /parley ואחריו הפקודה, או באזכור שלי, או בהודעה פרטית אליי; { $native } עובדות גם לבדן.
help-privacy-mode = בקבוצות מגיעות אליי רק פקודות שמתחילות ב־/ ובמילה לטינית; בצ׳אט פרטי אפשר גם בעברית.
help-categories = קטגוריות: גסות (rude), יחס פוגעני (abuse), איום (threat), לחץ (pressure), מעבר למוסכם (scope), התמקחות (haggling), בזבוז זמן (timewaster), פער ציפיות (expectations), איחור בתשלום (late), חציית גבול (boundary), ביקורת פומבית (review), תלונה (complaint), אין מענה (silence), אחר (other). חומרה: ! קל, !! רציני, !!! חמור. מאיזה צד: מצדם (theirs), מצדנו (ours), משני הצדדים (shared), עוד לא ברור (unclear).
help-asking-is-not-crossing = לבקש זה לא לחצות גבול: בקשה שקיבלה תשובה שלילית היא haggling או scope, לא boundary. יחס פוגעני חמור מסמנים במפורש, עם !!!
help-also = אפשר גם כך: { $words }

## תשובות
logged = #{ $number } { $client }: { $what }
write-as-if-read = כותבים מה קרה, מתוך מחשבה שאולי יקראו את זה.
reread = עוד פתוח מאיזה צד זה בא. כדאי לקרוא שוב ולבחור: מצדם, משני הצדדים או מצדנו?
same-event = { $client }, { $category }, { $at }: כבר יש על כך רשומה אחרת מהצוות. זה אותו אירוע?
refund-beyond = זה יותר מהתשלומים שנרשמו; ההחזר נרשם בכל זאת.
odd-time = { $time } ברשומה אחת: זה יותר מיממה. זה נכון?
odd-payment = { $amount }: יותר מפי חמישים מהתשלום הגדול ביותר של { $client } עד היום. זה נכון?
odd-kept = ההסכמות הן רק מ־{ $at }, וכמעט לא היה זמן לקיים אותן. הן כבר נשמרו?
button-yes-log = כן, לרשום
lapsed = השאלה על זה מלפני יום נשארה בלי תשובה, ולכן זה לא נרשם:
lapsed-mend = אם זה עדיין חשוב, אפשר לשלוח שוב; on:תאריך מציין מתי זה היה.
nothing-yet = עד שתהיה בחירה, דבר לא נרשם.
which-client = אין לקוח בשם ״{ $name }״. אולי הכוונה היא:
new-client = עוד אין לקוח בשם ״{ $name }״.
ask-note = מה קרה? אפשר במילים חופשיות.
ask-money = כמה?
ask-minutes = כמה זמן זה לקח?
ask-everything = על איזה לקוח מדובר, ומה לרשום?
ask-when = { $client }: מתי השיחה?
ask-edit = מה צריך להיות כתוב ב־#{ $number }? מספיק לכתוב מה משתנה: עובדות, או הערה חדשה.
ask-keep = { $client }: למה להמשיך יחד? האם יש התאמה: קהל, ערכים, רווח לאורך זמן? אפשר להוסיף by:תאריך כדי לחזור לזה אז.
ask-disagree = { $client }: מה Parley לא רואה נכון?
ask-delegate = { $client }: מי לוקח את זה מכאן? אפשר לענות @שם.
undone = בוטל: #{ $number } { $client }, { $what }, { $at }
put-back = ביומן: #{ $number } { $client }, { $what }, { $at }
undo-this = לבטל את #{ $number } { $client }, { $what }, { $at }?
undo-not-shown = זו לא הרשומה שהוצגה אחרונה.
undo-anothers = זו רשומה של מישהו אחר.
undo-another-client = לאחרונה דובר על { $client }.
undo-not-latest = נרשם אחריה דבר נוסף.
witness-stands = יש על כך גם רשומה אחרת מהצוות: #{ $number } באה במקומה.

no-clients = עוד אין לקוחות. את הראשון מוסיפים כך: /client add שם
no-clients-at = אין לקוחות בשלב ״{ $stage }״.
all-steady = כרגע אין לקוח שזקוק לתשומת לב.
clients-title =
    { $count ->
        [one] לקוח אחד
        [two] שני לקוחות
       *[other] { $count } לקוחות
    }
clients-row = { $client }: { $stage }, { $standing }
card-title = { $client }: { $standing }
agreement-review = מ־{ $since }, בדיקה ב־{ $review }
reason-none = שום דבר לא מכביד.

ledger-title = { $client }, עמוד { $page }
ledger-empty = { $client }: אין כאן דבר.
ledger-line = #{ $number }, { $day }, { $what }: { $note } ({ $author })
ledger-line-bare = #{ $number }, { $day }, { $what } ({ $author })
ledger-line-unsigned = #{ $number }, { $day }, { $what }: { $note }
ledger-line-bare-unsigned = #{ $number }, { $day }, { $what }
ledger-was = היה: { $before }
ledger-was-note = ״{ $note }״

why-title = { $client }: למה המצב הוא ״{ $standing }״
why-strain = מתח { $points } (מעקב מ־{ $watch }, שיחה מ־{ $talk }):
why-debt = החוב שלנו { $points } (תיקון מ־{ $owed }):
why-entry = #{ $number }, { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × דעיכה { $decay } = { $points }
why-sum-left-out = לא נספר: מעבר לשלושה באותו שבוע
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } שתוקנו) × דעיכה { $decay } = { $points }
why-settled = תוקן
why-praise = מרכך, דעיכה { $decay } = { $points }
why-praise-earlier = לא נספר: יש מאוחר יותר באותו שבוע
why-praise-limit = מילים טובות מעבר לדברים הקטנים
why-more =
    { $count ->
        [one] ועוד רשומה אחת
        [two] ועוד שתי רשומות
       *[other] ועוד { $count } רשומות
    }
why-private =
    { $count ->
        [one] רשומה אחת לבעלים בלבד
        [two] שתי רשומות לבעלים בלבד
       *[other] { $count } רשומות לבעלים בלבד
    }
why-since-agreement = מאז ההסכמות: { $points }.
column-entry = רשומה
column-what = מה
column-points = נקודות
why-ahead = אם לא יקרה דבר חדש עד { $day }, המצב יהיה: { $standing }.
why-amends = כדי לתקן חסרות נקודות: { $points }. שיחת טלפון נותנת עד 3, הטבה או החזר עד 9.
why-uncounted = לא נספר:
why-uncounted-line = #{ $number }, { $day }, { $what }: { $why }
why-uncounted-reversed = בוטל ברשומה #{ $number }
why-uncounted-corrected = תוקן ברשומה #{ $number }
why-uncounted-witness = עדות ל־#{ $number }, בלי משקל משלה
why-uncounted-settled = מלפני { $slate }, כשהדברים נסגרו
why-change-call =
    { $count ->
        [1] שיחת טלפון אחת תספיק, ואז: { $standing }.
        [2] שתי שיחות טלפון יספיקו, ואז: { $standing }.
       *[other] { $count } שיחות טלפון יספיקו, ואז: { $standing }.
    }
why-change-amends = פיצוי מצדנו יספיק, ואז: { $standing }.
why-change-agreed = שיחה שתסתיים בהסכמות תשנה את זה, ואז: { $standing }.
why-change-cleared = שיחה שתבהיר את הדברים תשנה את זה, ואז: { $standing }.
why-change-paid = תשלום ישנה את זה, ואז: { $standing }.

search-title =
    { $count ->
        [one] ״{ $words }״: תוצאה אחת
        [two] ״{ $words }״: שתי תוצאות
       *[other] ״{ $words }״: { $count } תוצאות
    }
search-nothing = אין תוצאות עבור ״{ $words }״.
search-row = { $client } { $line }

client-added = { $client } ברשימה. באחריות: { $member }.
client-renamed = השם ״{ $before }״ הוחלף בשם ״{ $after }״; גם השם הישן עובד.
client-aliased = { $client }: נוסף גם השם ״{ $alias }״.
client-aliases = { $client }: שמות נוספים – { $aliases }.
client-unaliased = { $client }: השם ״{ $alias }״ הוסר.
client-merged = המיזוג הושלם: { $source } כעת חלק מהיומן של { $target }.
client-assigned = { $client }: מעכשיו באחריות { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client }: לשון הפנייה היא { $form }.
client-person = { $client }: נוסף איש קשר, { $person }.
client-archived = { $client }: כעת בארכיון. היומן נשמר.
confirm-merge = למזג את { $source } לתוך { $target }? כל הרשומות יעברו, ואי אפשר לבטל את זה.
confirm-archive = להעביר את { $client } לארכיון? השם יירד מהרשימות, והיומן יישמר.

boundaries-title = הגבולות עם { $client }
no-boundaries = { $client }: עוד אין גבול כתוב.
boundary-told = { $number }. { $text } (נאמר ב־{ $told })
boundary-untold = { $number }. { $text } (עוד לא נאמר)
boundary-ours = { $number }. { $text } (הבטחה שלנו)
boundary-counts-once-told = הגבול נספר מהיום שבו הם יודעים עליו.
crossed-told = גבול { $number }: { $text }
crossed-untold = גבול { $number } ({ $text }) עוד לא נאמר אז, ולכן חצייתו לא נספרת.
crossed-ours = גבול { $number } ({ $text }) הוא הבטחה שלנו, ולכן חצייתו לא נזקפת לחובתם.

prepare-title = לפני השיחה עם { $client }
prepare-our-part =
    { $count ->
        [0] החלק שלנו: אין דבר פתוח.
        [one] החלק שלנו: אירוע אחד מצדנו עוד לא תוקן.
        [two] החלק שלנו: שני אירועים מצדנו עוד לא תוקנו.
       *[other] החלק שלנו: { $count } אירועים מצדנו עוד לא תוקנו.
    }
planned-talk = נקבעה שיחה עם { $client }: { $at }.
how-did-it-go = איך הייתה השיחה עם { $client }?
agreed-review = חוזרים לזה ב־{ $day }: האם ההסכמות נשמרו?
part-asks-owner = הבקשה לפתוח בסיום ההתקשרות הועברה לבעלים.
part-outcome = { $client }: השיחה הסתיימה בפרידה (דיווח: { $member }). פתיחת סיום ההתקשרות היא בידי הבעלים.
postponed-twice = { $client }: השיחה כבר נדחתה פעמיים לבקשתם. האם זה סירוב?
was-it-kept = האם ההסכמות עם { $client } נשמרו?
confirm-part = להתחיל סיום התקשרות עם { $client }? זה מה שעל הכף.
offboarding-opened = התחיל סיום ההתקשרות עם { $client }.

settings-title = הגדרות
settings-how = לשינוי: /settings מפתח ערך, לדוגמה /settings timezone Asia/Jerusalem
setting-saved = נשמר.
currency-unsets = השערים ועלות השעה היו ב־{ $currency }, ולכן כרגע אינם מוגדרים.
setting-language = שפה
setting-timezone = אזור זמן
setting-currency = מטבע
setting-hourly-cost = עלות שעה
setting-channel = צ׳אט הצוות
setting-quiet = שעות שקט
setting-weekend = סוף שבוע
setting-members = צירוף לצוות
setting-visibility = מי רואה כסף
setting-holidays = חגים
setting-pulse = דופק שבועי
setting-rate = שער { $currency }
setting-role = הרשאה
once-zoned = { $value }, אחרי שיוגדר אזור זמן
zone-unset = לא מוגדר (UTC; שעות השקט כבויות)
channel-none = אין: הבעלים מקבלים הודעות בפרטי. להגדרה: /settings channel here
channel-set = מוגדר
members-open = כל מי שבצ׳אט רושמים
members-approve = הצירוף באישור הבעלים
visibility-owners = הבעלים ומי שאחראי על הלקוח
visibility-team = כל הצוות
quiet-as-team = כמו בצוות
language-as-team = כמו בצוות
me-title = { $member }
me-how = לשינוי: /me language he או /me quiet 20:00-08:00; הערך team מחזיר למה שנקבע בצוות.
members-title =
    { $count ->
        [one] אדם אחד בצוות
        [two] שני אנשים בצוות
       *[other] { $count } אנשים בצוות
    }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): בהמתנה לאישור
role-set = { $member }: ההרשאה כעת היא { $role }.
role-how = לשינוי: /role @שם ואחריו owner, member או viewer.

## פתיחת יומן, ומי יכול לדבר
stranger = עוד לא הכרנו. אפשר לצרף אותי לצ׳אט של הצוות, ושם מנהלי הצ׳אט פותחים את היומן בכל פקודה. אפשר גם לעבוד עם יומן אישי.
not-opened = לצ׳אט הזה עוד אין יומן. מנהלי הצ׳אט פותחים אותו בכל פקודה, לדוגמה /help.
press-to-open = ההודעה הגיעה בעילום שם. כדי שיהיה ברור מי פותח את היומן, הכפתור מחכה ללחיצה של מנהלי הצ׳אט.
admins-unknown = לא הצלחתי לברר כרגע מי המנהלים של הצ׳אט. הם פותחים את היומן בכל פקודה; כדאי לנסות שוב בעוד דקה.
anonymous = ההודעה הגיעה בעילום שם, ואי אפשר לדעת ממי. אפשר לכתוב בשם האישי, או אליי בפרטי.
outsider = כאן אני לשירות האנשים של הצוות הזה בלבד.
not-looked-up = לא הצלחתי לברר כרגע ממי ההודעה, ולכן דבר לא נרשם. כדאי לשלוח שוב בעוד דקה.
opened = היומן של { $name } פתוח.
alone = היומן האישי פתוח, והצ׳אט הזה מחובר אליו. את הלקוח הראשון מוסיפים כך: /client add שם
which-workspace = על איזה יומן מדובר בצ׳אט הזה? בוחרים, ואז שולחים שוב.
workspace-chosen = מעכשיו הצ׳אט הזה מחובר ליומן של { $name }. להחלפה: /use
client-in-chat = יש לקוח בצ׳אט הזה?
room-yes = הבנתי. מעכשיו התשובות שלי יגיעו בפרטי, וכאן לא אכתוב דבר.
room-open = הבנתי: כאן רק הצוות, וכולם רושמים.
room-approve = הבנתי: כאן רק הצוות, והצירוף באישור הבעלים.
held = קודם נדרש אישור של הבעלים. מה שנכתב נשמר עד אז, לכל היותר 30 יום.
held-press = קודם נדרש אישור של הבעלים; אחר כך אפשר ללחוץ שוב.
held-still = קודם נדרש אישור של הבעלים. מה שנכתב בקבוצה נשמר.
admit = בקשה מאת { $name }: לרשום כאן.
admitted =
    { $count ->
        [0] { $name }: הצירוף אושר.
        [one] { $name }: הצירוף אושר; מה שנכתב מתבצע עכשיו.
        [two] { $name }: הצירוף אושר; שני הדברים שנכתבו מתבצעים עכשיו.
       *[other] { $name }: הצירוף אושר; { $count } הדברים שנכתבו מתבצעים עכשיו.
    }
admitted-all =
    { $count ->
        [one] אושר הצירוף של אדם אחד שהמתין.
        [two] אושר הצירוף של שני האנשים שהמתינו.
       *[other] אושר הצירוף של { $count } האנשים שהמתינו.
    }
refused-entry = { $name }: בלי צירוף; מה שנכתב לא נשמר.
knock = { $name }, משהו מחכה בצ׳אט פרטי איתי.
no-team-chat = אין צ׳אט צוות שאפשר לכתוב בו. בצ׳אט שאמור לקבל את זה: /settings channel here
