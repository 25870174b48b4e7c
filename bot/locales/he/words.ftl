## מילות היומן
value = { $value }
unknown = אין נתונים
off = כבוי
on = פעיל
nobody = עוד אין
amount-unsaid = סכום שלא צוין
amount-hidden = סכום מוסתר
and-more = … ועוד { $count }

standing-steady = רגוע
standing-watch = במעקב
standing-amends = נדרש תיקון מצדנו
standing-talk = נדרשת שיחה
standing-part = לקראת פרידה
standing-decide = נדרשת החלטה
standing-now = מצב: { $standing }

stage-prospect = לקוח פוטנציאלי
stage-active = לקוח פעיל
stage-conversation = נקבעה שיחה
stage-agreement = הסכמות בתוקף
stage-offboarding = בתהליך סיום
stage-parted = ההתקשרות הסתיימה
stage-declined = סירוב מצדנו

category-rude = גסות
category-abuse = יחס פוגעני
category-threat = איום
category-pressure = לחץ
category-scope = מעבר למוסכם
category-haggling = התמקחות
category-timewaster = בזבוז זמן
category-expectations = פער ציפיות
category-late = איחור בתשלום
category-boundary = חציית גבול
category-review = ביקורת פומבית
category-complaint = תלונה
category-silence = אין מענה
category-other = אחר

severity-minor = קל
severity-serious = רציני
severity-severe = חמור

fault-theirs = מצדם
fault-ours = מצדנו
fault-shared = משני הצדדים
fault-unclear = עוד לא ברור מאיזה צד

role-owner = בעלים
role-member = צוות
role-viewer = צפייה בלבד

kind-step = צעד קטן
kind-amends = תיקון מצדנו
kind-talk = שיחה
kind-part = פרידה
kind-decide = החלטה
kind-care = תשומת לב
kind-review = ביקורת פומבית

outcome-agreed = הגענו להסכמות
outcome-part = פרידה
outcome-cleared = הדברים התבהרו
outcome-refused = סירוב
outcome-postponed = דחייה

action-plan = נקבע מועד
action-offboard = נפתחה תוכנית פרידה
action-keep = ממשיכים יחד
action-snooze = בהמתנה
action-disagree = יש הסתייגות
action-confirm = אושר
action-not-this = זה לא המקרה
action-decline = סירוב מנומס
action-delegate = הועבר הלאה
action-done = בוצע


weekday-1 = יום שני
weekday-2 = יום שלישי
weekday-3 = יום רביעי
weekday-4 = יום חמישי
weekday-5 = יום שישי
weekday-6 = שבת
weekday-7 = יום ראשון

## שורות היומן
# The adjective agrees with the category; a comma where the category is no noun.
entry-incident = { $category }{ $category ->
    [category-scope] ,
    [category-silence] ,
    [category-other] ,
   *[any] {""}
} { $severity ->
    [severity-minor] { $category ->
        [category-rude] קלה
        [category-haggling] קלה
        [category-boundary] קלה
        [category-review] קלה
        [category-complaint] קלה
       *[any] קל
    }
    [severity-serious] { $category ->
        [category-rude] רצינית
        [category-haggling] רצינית
        [category-boundary] רצינית
        [category-review] רצינית
        [category-complaint] רצינית
       *[any] רציני
    }
   *[severity-severe] { $category ->
        [category-rude] חמורה
        [category-haggling] חמורה
        [category-boundary] חמורה
        [category-review] חמורה
        [category-complaint] חמורה
       *[any] חמור
    }
}, { $fault }
entry-payment = תשלום של { $amount }
entry-refund = החזר של { $amount }
entry-refund-asked = החזר של { $amount }, לבקשת הלקוח
entry-hours = { $time } של עבודה
entry-concession-goodwill = הטבה של { $amount }, כמחווה
entry-concession-asked = הטבה של { $amount }, לבקשת הלקוח
entry-concession-amends = הטבה של { $amount }, כפיצוי
entry-praise = משהו טוב
entry-note = הערה
entry-called = התקשרנו
entry-invoice = חשבונית על { $amount }, לתשלום עד { $day }
entry-boundary = גבול { $number }, ״{ $text }״
entry-plan = שיחה נקבעה ל־{ $at }
entry-conversation = שיחה ({ $outcome })
entry-kept-yes = ההסכמות נשמרו
entry-kept-no = ההסכמות לא נשמרו
entry-decision = { $kind } ({ $action })
entry-stage = השלב עבר מ״{ $before }״ ל״{ $after }״
entry-reversal = ביטול של #{ $number }

label-when = מתי
label-time = זמן
label-money = כסף
label-original = כפי שהוקלד
label-crossed = הגבול שנחצה
label-who = מי
label-lesson = לקח
label-their-side = הצד שלהם
label-link = קישור
label-referral = המלצה
label-evidence = אסמכתה
label-affected = במי זה פגע
label-joins = אותו אירוע כמו
label-seen-by = מי רואה
flag-private = בעלים בלבד
flag-quiet = בלי שם הכותב
label-standing = מצב
label-stage = שלב
label-aliases = שמות נוספים
label-people = אנשי קשר
label-referrals = המלצות
label-boundaries = גבולות
label-planned = שיחה נקבעה
label-agreement = הסכמות
label-open-nudges = הצעות
label-payments = תשלומים, 365 יום
label-refunds = החזרים
label-given = הטבות
label-hours = שעות
label-margin = רווח
percent = { $value }%
given = { $total } ({ $split })
given-goodwill = { $amount } כמחווה
given-asked = { $amount } לבקשת הלקוח
given-amends = { $amount } כפיצוי
boundaries-count =
    { $untold ->
        [0] { $count ->
            [one] אחד
            [two] שניים
           *[other] { $count } כתובים
        }
        [one] { $count }, על אחד מהם עוד לא הודענו
        [two] { $count }, על שניים מהם עוד לא הודענו
       *[other] { $count }, על { $untold } מהם עוד לא הודענו
    }
private-chat = צ׳אט פרטי
recorded = נרשם ב־{ $at }
recorded-in = נרשם ב־{ $at }, { $chat }

## כפתורים
button-undo = ביטול
button-put-back = להחזיר
button-edit = עריכה
button-theirs = מצדם
button-shared = משני הצדדים
button-ours = מצדנו
button-script = מה לומר
button-why = למה
button-details = פרטים
button-ledger = יומן
button-mine = הרשומות שלי
button-log = לרשום משהו
button-plan = לקבוע שיחה
button-offboard = לפתוח תוכנית פרידה
button-keep = ממשיכים יחד, כי…
button-snooze = להמתין 7 ימים
button-disagree = לא מדויק…
button-confirm = אישור
button-not-this = זה לא המקרה
button-decline = לסרב בנימוס
button-called = התקשרנו
button-done = בוצע
button-open = { $client }
button-create = ליצור את ״{ $name }״
button-remove-alias = להסיר את ״{ $alias }״
button-prospect = לקוח פוטנציאלי
button-same = כן, אותו אירוע
button-another = לא, אירוע אחר
button-told = הודענו ללקוח
button-told-number = הודענו על גבול { $number }
button-kept-yes = נשמרו
button-kept-no = לא נשמרו
button-refused = לרשום כסירוב
button-confirm-offboard = כן, לפתוח תוכנית פרידה
button-talk-first = קודם לדבר
button-merge = למזג
button-archive = לארכיון
button-newer = חדשות יותר
button-older = ישנות יותר
button-more = עוד
button-admit = לצרף את { $name }
button-refuse = לא עכשיו
button-client-here = כן, יש כאן לקוח
button-team-open = לא, וכולם כאן רושמים
button-team-approve = לא, והצירוף באישורי
button-open-ledger = לפתוח את היומן
button-alone = יומן אישי
button-private = לצ׳אט פרטי
button-hold = לקיים את השיחה
button-accept = לקבל את המצב
button-delegate = להעביר הלאה
