## מה עושה כל פקודה ואיך מקלידים אותה
summary-incident = לרשום משהו שהשתבש עם לקוח
usage-incident = /incident לקוח [עובדות] הערה
summary-status = הכרטיס של לקוח, או כל מי שזקוק לתשומת לב
summary-ledger = הרשומות של לקוח, מהחדשה לישנה
usage-ledger = /ledger לקוח [סוג] [תקופה]
summary-why = ממה המצב מורכב, ומה ישנה אותו
summary-paid = תשלום שהתקבל
summary-refunded = כסף שהוחזר
summary-spent = זמן שעבדנו בשביל לקוח
summary-gave = הנחה, בונוס או עבודה בלי תשלום
usage-gave = /gave לקוח סכום [הערה] [asked:yes / amends:yes]
summary-thanks = משהו טוב: מילה טובה, תשלום מוקדם, המלצה
summary-note = כל דבר שכדאי לזכור
summary-called = התקשרנו ללקוח מיוזמתנו
summary-boundary = להציג גבול כתוב, או להוסיף
usage-boundary = /boundary לקוח [טקסט] [told:תאריך / ours:yes]
summary-talk = לקבוע שיחה, או לספר איך הייתה
usage-talk =
    /talk לקוח [מתי]
    /talk לקוח held תוצאה [review:תאריך] [about:קטגוריות] [תנאים]
summary-kept = האם ההסכמות נשמרו?
usage-kept = /kept לקוח yes/no [הערה]
summary-part = להיפרד מלקוח בצורה מסודרת
usage-part = /part לקוח [by:תאריך] [טון]
summary-client = להוסיף לקוח, לשנות שם, שלב, אחריות, לשון פנייה, שפה או איש קשר, למזג, להעביר לארכיון
usage-client =
    /client add שם
    /client rename לקוח שם-חדש
    /client alias לקוח שם
    /client assign לקוח @מי
    /client stage לקוח שלב
    /client address לקוח פנייה
    /client language לקוח שפה
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
summary-help = מה אפשר לעשות כאן
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

help-title = ב־Parley יש יומן לכל לקוח. מה שצריך ביום־יום:
help-more-title = וכל השאר:
help-row = /{ $command }: { $summary }
help-typing =
    אחרי שם הלקוח כותבים עובדות בכל סדר (שעתיים, 150 ₪, גסות, !!, אתמול), ואז מה קרה, במילים חופשיות.
    עוד על זה: /help incident
help-prefixed = ב־Slack כותבים /parley ואחריו הפקודה, מאזכרים אותי, או כותבים לי בפרטי; { $native } עובדות גם לבד.
help-privacy-mode = בקבוצות מגיעות אליי רק פקודות שמתחילות ב־/ ובמילה לטינית; בצ׳אט פרטי אפשר גם בעברית.
help-categories =
    קטגוריות: גסות (rude), יחס פוגעני (abuse), איום (threat), לחץ (pressure), מעבר למוסכם (scope), התמקחות (haggling), בזבוז זמן (timewaster), פער ציפיות (expectations), איחור בתשלום (late), חציית גבול (boundary), ביקורת פומבית (review), תלונה (complaint), אין מענה (silence), אחר (other).
    חומרה: ! קל, !! רציני, !!! חמור.
    מאיזה צד: מצדם (theirs), מצדנו (ours), משני הצדדים (shared), עוד לא ברור (unclear).
help-asking-is-not-crossing = מותר לבקש: בקשה שאמרנו לה ״לא״ היא התמקחות או מעבר למוסכם, לא חציית גבול. יחס פוגעני חמור מסמנים ב־!!!
help-also = אפשר גם כך: { $words }

## תשובות
logged = #{ $number } { $client }: { $what }
write-as-if-read = כדאי לכתוב מה קרה כך שגם הלקוח יוכל לקרוא.
reread = עוד לא ברור מאיזה צד זה. כדאי לקרוא שוב, ואז לבחור: מצדם, משני הצדדים או מצדנו?
same-event = { $client }, { $category }, { $at }: מישהו מהצוות כבר רשם דבר כזה. זה אותו אירוע?
refund-beyond = זה יותר ממה שנרשם כתשלומים. ההחזר נרשם בכל זאת.
odd-time = { $time } ברשומה אחת, יותר מיממה שלמה. זה נכון?
odd-payment = { $amount }: פי חמישים ויותר מהתשלום הגדול ביותר של { $client } עד היום. זה נכון?
odd-kept = ההסכמות הן רק מ־{ $at }, וכמעט לא היה זמן לקיים אותן. הן באמת כבר נשמרו?
button-yes-log = כן, לרשום
lapsed = לפני יום נשאלה על זה שאלה ולא הגיעה תשובה, ולכן זה לא נרשם:
lapsed-mend = אם זה עדיין חשוב, אפשר לשלוח שוב; עם on:תאריך אומרים מתי זה קרה.
nothing-yet = שום דבר לא נרשם עד שבוחרים.
which-client = אין לקוח בשם ״{ $name }״. אולי התכוונת אל:
new-client = עוד אין לקוח בשם ״{ $name }״.
ask-note = מה קרה? אפשר לכתוב במילים חופשיות.
ask-money = כמה?
ask-minutes = כמה זמן זה לקח?
ask-everything = על איזה לקוח מדובר, ומה לרשום?
ask-when = { $client }: מתי השיחה?
ask-edit = מה לשנות ב־#{ $number }? מספיק לכתוב את מה שמשתנה: עובדות, או הערה חדשה.
ask-keep = { $client }: למה להמשיך יחד? למשל קהל מתאים, ערכים דומים, רווח לאורך זמן. עם by:תאריך אחזיר את השאלה באותו יום.
ask-disagree = { $client }: מה לא הבנתי נכון?
ask-delegate = { $client }: מי ממשיך עם זה? אפשר לענות ב־@שם.
undone = בוטל: #{ $number } { $client }, { $what } ({ $at })
put-back = חזר ליומן: #{ $number } { $client }, { $what } ({ $at })
undo-this = לבטל את #{ $number } { $client }, { $what } ({ $at })?
undo-not-shown = זו לא הרשומה שהוצגה כאן אחרונה.
undo-anothers = זו רשומה של מישהו אחר.
undo-another-client = לאחרונה דיברנו על { $client }.
undo-not-latest = אחריה כבר נרשם משהו נוסף.
witness-stands = גם מישהו אחר מהצוות רשם את האירוע הזה: מעכשיו #{ $number } היא הרשומה שלו.

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
reason-none = אין שום דבר שמכביד.

ledger-title = { $client }, עמוד { $page }
ledger-empty = { $client }: אין כאן רשומות.
ledger-line = #{ $number }, { $day }, { $what }: { $note } ({ $author })
ledger-line-bare = #{ $number }, { $day }, { $what } ({ $author })
ledger-line-unsigned = #{ $number }, { $day }, { $what }: { $note }
ledger-line-bare-unsigned = #{ $number }, { $day }, { $what }
ledger-was = היה: { $before }
ledger-was-note = ״{ $note }״

why-title = { $client }: למה המצב הוא ״{ $standing }״
why-strain = המתח: { $points } (הסף למעקב { $watch }, לשיחה { $talk })
why-debt = החוב שלנו: { $points } (הסף לתיקון { $owed })
why-entry = #{ $number }, { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × דעיכה { $decay } = { $points }
why-sum-left-out = לא בחשבון: כבר נכללו שלושה באותו שבוע
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } שתוקנו) × דעיכה { $decay } = { $points }
why-settled = תוקן
why-praise = מרכך: דעיכה { $decay }, נקודות { $points }
why-praise-earlier = לא בחשבון: היה עוד משהו טוב, מאוחר יותר באותו שבוע
why-praise-limit = עודף (מרכך רק אירועים קלים)
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
why-ahead = אם לא יקרה שום דבר חדש עד { $day }, המצב יהיה: { $standing }.
why-amends = כדי לסגור את החוב דרושות עוד { $points } נקודות: שיחת טלפון מכסה עד 3, הטבה או החזר עד 9.
why-uncounted = לא בחשבון:
why-uncounted-line = #{ $number }, { $day }, { $what }: { $why }
why-uncounted-reversed = בוטל ברשומה #{ $number }
why-uncounted-corrected = תוקן ברשומה #{ $number }
why-uncounted-witness = מצטרף ל־#{ $number }, בלי משקל משלו
why-uncounted-settled = מלפני { $slate }, אז נפתח דף חדש
why-change-call =
    { $count ->
        [1] שיחת טלפון אחת תסגור את זה, והמצב יהיה: { $standing }.
        [2] שתי שיחות טלפון יסגרו את זה, והמצב יהיה: { $standing }.
       *[other] { $count } שיחות טלפון יסגרו את זה, והמצב יהיה: { $standing }.
    }
why-change-amends = פיצוי מצדנו יסגור את זה, והמצב יהיה: { $standing }.
why-change-agreed = אחרי שיחה שתסתיים בהסכמות, המצב יהיה: { $standing }.
why-change-cleared = אחרי שיחה שתבהיר את הדברים, המצב יהיה: { $standing }.
why-change-paid = אחרי תשלום, המצב יהיה: { $standing }.

search-title =
    { $count ->
        [one] ״{ $words }״: תוצאה אחת
        [two] ״{ $words }״: שתי תוצאות
       *[other] ״{ $words }״: { $count } תוצאות
    }
search-nothing = אין תוצאות עבור ״{ $words }״.
search-row = { $client } { $line }

client-added = נוסף לקוח: { $client }. באחריות: { $member }.
client-renamed = השם ״{ $before }״ הוחלף ב״{ $after }״; גם השם הישן עובד.
client-aliased = { $client }: נוסף גם השם ״{ $alias }״.
client-aliases = { $client }: שמות נוספים: { $aliases }.
client-unaliased = { $client }: השם ״{ $alias }״ הוסר.
client-merged = המיזוג הושלם: הרשומות של { $source } עברו ליומן של { $target }.
client-assigned = { $client }: מעכשיו באחריות { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client }: לשון הפנייה היא { $form }.
client-person = { $client }: נוסף איש קשר, { $person }.
client-archived = { $client }: הועבר לארכיון. היומן נשמר.
confirm-merge = למזג את { $source } לתוך { $target }? כל הרשומות יעברו, ואי אפשר לבטל את זה.
confirm-archive = להעביר את { $client } לארכיון? השם יוסר מהרשימות, והיומן יישמר.

boundaries-title = הגבולות עם { $client }
no-boundaries = { $client }: עוד אין גבולות כתובים.
boundary-told = { $number }. { $text } (הודענו ב־{ $told })
boundary-untold = { $number }. { $text } (עוד לא הודענו)
boundary-ours = { $number }. { $text } (הבטחה שלנו)
boundary-counts-once-told = הגבול תקף מהיום שבו הודענו עליו ללקוח.
crossed-told = גבול { $number }: { $text }
crossed-untold = על גבול { $number } ({ $text }) עוד לא הודענו אז, ולכן חצייה שלו לא נחשבת.
crossed-ours = גבול { $number } ({ $text }) הוא הבטחה שלנו, ולכן זה לא נזקף לחובתם.

prepare-title = לפני השיחה עם { $client }
prepare-our-part =
    { $count ->
        [0] החלק שלנו: אין שום דבר פתוח.
        [one] החלק שלנו: אירוע אחד מצדנו עוד לא תוקן.
        [two] החלק שלנו: שני אירועים מצדנו עוד לא תוקנו.
       *[other] החלק שלנו: { $count } אירועים מצדנו עוד לא תוקנו.
    }
planned-talk = השיחה עם { $client } נקבעה ל־{ $at }.
how-did-it-go = איך הייתה השיחה עם { $client }?
agreed-review = נחזור לזה ב־{ $day }: האם ההסכמות נשמרו?
part-asks-owner = הבקשה לפתוח תוכנית פרידה הועברה לבעלים.
part-outcome = { $client }: השיחה הסתיימה בפרידה (דיווח: { $member }). ההחלטה אם לפתוח תוכנית פרידה היא של הבעלים.
postponed-twice = { $client }: השיחה כבר נדחתה פעמיים לבקשתם. לרשום את זה כסירוב?
was-it-kept = האם ההסכמות עם { $client } נשמרו?
confirm-part = להיפרד מהלקוח { $client }? זה מה שעל הכף.
offboarding-opened = { $client }: תוכנית הפרידה נפתחה.

settings-title = הגדרות
settings-how = לשינוי: /settings מפתח ערך, לדוגמה /settings timezone Asia/Jerusalem
setting-saved = נשמר.
currency-unsets = השערים ועלות השעה היו ב־{ $currency }, ולכן צריך לקבוע אותם מחדש.
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
once-zoned = { $value }, ברגע שיוגדר אזור זמן
zone-unset = לא מוגדר (UTC; שעות השקט כבויות)
channel-none = אין: ההודעות מגיעות לבעלים בפרטי. להגדרה: /settings channel here
channel-set = מוגדר
members-open = כל משתתפי הצ׳אט רושמים
members-approve = הצירוף באישור הבעלים
visibility-owners = הבעלים ומי שאחראי על הלקוח
visibility-team = כל הצוות
quiet-as-team = כמו בצוות
language-as-team = כמו בצוות
me-title = { $member }
me-how = לשינוי: /me language he או /me quiet 20:00-08:00; המילה team מחזירה למה שנקבע בצוות.
members-title =
    { $count ->
        [one] אדם אחד בצוות
        [two] שני אנשים בצוות
       *[other] { $count } אנשים בצוות
    }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): מחכה לאישור
role-set = { $member }: ההרשאה כעת היא { $role }.
role-how = לשינוי: /role @שם ואחריו owner, member או viewer.

## פתיחת יומן, ומי יכול לדבר
stranger =
    עוד לא הכרנו. אפשר לצרף אותי לצ׳אט של הצוות, ושם מנהלי הצ׳אט פותחים את היומן בפקודה כלשהי.
    אפשר גם לעבוד עם יומן אישי.
not-opened = לצ׳אט הזה עוד אין יומן. מנהלי הצ׳אט פותחים אותו בפקודה כלשהי, למשל /help.
press-to-open = ההודעה הגיעה בעילום שם. כדי לדעת מי פותח את היומן, מחכים ללחיצה של מנהלי הצ׳אט על הכפתור.
admins-unknown = לא הצלחתי לברר כרגע מי המנהלים של הצ׳אט. הם פותחים את היומן בפקודה כלשהי; כדאי לנסות שוב בעוד דקה.
anonymous = ההודעה הגיעה בעילום שם, ואי אפשר לדעת ממי. אפשר לכתוב בשם האישי, או לפנות אליי בפרטי.
outsider = כאן אני עונה רק לאנשי הצוות.
not-looked-up = לא הצלחתי לברר כרגע ממי ההודעה, ולכן שום דבר לא נרשם. כדאי לשלוח שוב בעוד דקה.
opened = היומן של { $name } פתוח.
alone = היומן האישי פתוח, והצ׳אט הזה מחובר אליו. את הלקוח הראשון מוסיפים כך: /client add שם
which-workspace = לאיזה יומן לחבר את הצ׳אט הזה? אחרי הבחירה שולחים שוב.
workspace-chosen = מעכשיו הצ׳אט הזה מחובר ליומן של { $name }. להחלפה: /use
client-in-chat = יש לקוח בצ׳אט הזה?
room-yes = הבנתי. מעכשיו אענה רק בפרטי, וכאן לא אכתוב כלום.
room-open = הבנתי: כאן רק הצוות, וכולם רושמים.
room-approve = הבנתי: כאן רק הצוות, והצירוף באישור הבעלים.
held = קודם צריך אישור של הבעלים. מה שנכתב נשמר עד אז, לכל היותר 30 יום.
held-press = קודם צריך אישור של הבעלים; אחר כך אפשר ללחוץ שוב.
held-still = קודם צריך אישור של הבעלים. מה שנכתב בקבוצה נשמר.
admit = { $name } מחכה לאישור לרשום כאן.
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
refused-entry = { $name }: הצירוף לא אושר, ומה שנכתב לא נשמר.
knock = { $name }, משהו מחכה לך בצ׳אט הפרטי איתי.
no-team-chat = אין צ׳אט צוות שאפשר לכתוב בו. כדי לבחור אחד, כותבים בו: /settings channel here
