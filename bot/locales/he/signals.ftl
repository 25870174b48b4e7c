## למה: משפט אחד לכל סימן, קודם מה קרה ובסוף המספר
when-today = היום
when-yesterday = אתמול
when-day = ב־{ $day }
opening-today = היום
opening-yesterday = אתמול
opening-day = ב־{ $day }
times =
    { $count ->
        [1] {""}
        [2] {" "}(פעמיים)
        [3] {" "}(שלוש פעמים)
        [4] {" "}(ארבע פעמים)
        [5] {" "}(חמש פעמים)
        [6] {" "}(שש פעמים)
        [7] {" "}(שבע פעמים)
        [8] {" "}(שמונה פעמים)
        [9] {" "}(תשע פעמים)
       *[other] {" "}({ $count } פעמים)
    }
counted =
    { $code ->
        [other] משהו אחר
       *[known] { $category }
    }
counted-heavy = { $kind } בדרגת ״{ $severity }״
counted-severe-abuse = יחס פוגעני חמור
counted-threat = איום על אנשים
counted-asked = הטבה לבקשת הלקוח
counted-refund = החזר לבקשת הלקוח
counted-goodwill = הטבה ביוזמתנו
counted-crossed = חציית הגבול ״{ $text }״
counted-crossed-number = חציית גבול { $number }
counted-rest = דברים אחרים
tally = { $kind }{ $times }
tally-next = { $before }, { $tally }
counts-day = { $when }: { $tally }.
since-day = מאז { $day }
since-second = מאז { $day }
counts-since = { $since }: { $tally }, בפעם האחרונה { $last }.
counts-once = { $since }: { $tally }, בפעם האחרונה { $last }.
and-owners = { $sentence } ועוד משהו שרק הבעלים רואים.
quoted = { $sentence } ״{ $note }״
hurt = { $sentence } במי זה פגע: { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] השיחה נדחתה לבקשת הלקוח { $when }.
       *[other] השיחה נדחתה לבקשת הלקוח{ $times }, בפעם האחרונה { $when }.
    }

figure-strain = המתח: { $value }, הסף לשיחה: { $threshold }.
figure-strain-past = המתח כעת: { $value }; הסף לשיחה, { $threshold }, נחצה ב־{ $since }.
figure-watch = המתח: { $value }, הסף למעקב: { $threshold }.
figure-debt = החוב שלנו: { $value }, הסף לתיקון: { $threshold }.
figure-part = המתח מאז ההסכמות: { $value }, הסף לפרידה: { $threshold }.
figure-days =
    { $days ->
        [one] יום אחד
        [two] יומיים שונים
       *[other] { $days } ימים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }.
figure-months =
    { $months ->
        [one] חודש אחד
        [two] חודשיים שונים
       *[other] { $months } חודשים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }.

signal-strain = { $counts }
signal-often = { $counts }
signal-abuse-severe = { $counts }
signal-abuse-serious = { $counts }
signal-boundaries = { $counts }
signal-late = { $counts }
signal-late-unpaid = { $counts } מאז לא הגיע תשלום.
signal-time_sink =
    { $time } של עבודה { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }{ $bought ->
        [never] , ועוד לא קנו דבר.
        [paid] , והתשלום האחרון היה { $paid }.
       *[hidden] , ובזמן הזה לא היה תשלום.
    }
signal-loss = { $time } של עבודה { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    } עלו לנו יותר ממה שהכניסו.
signal-concessions = { $counts }
agreement-dated = ההסכמות מ־{ $day }
agreement-worded = ההסכמות מ־{ $day } (״{ $text }״)
agreement-hidden = ההסכמות שבתוקף
signal-broken-severe = { $agreement } לא החזיקו. { $counts }
signal-broken-abuse = { $agreement } לא החזיקו. { $counts }
signal-broken-review = { $agreement } נבדקו { $when } ולא נשמרו.
signal-broken-boundaries = { $agreement } לא החזיקו. { $counts }
signal-broken-strain = { $agreement } לא החזיקו. { $counts }
signal-broken-everything = { $agreement } לא החזיקו. { $counts }
signal-breach = { $agreement } לא נשמרו. { $counts }
signal-refused-refused = הלקוח סירב לשיחה { $when }.
signal-refused-part = השיחה הסתיימה בפרידה { $when }.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } מאז לא תיקנו דבר.
signal-owed = מצדנו, ועוד לא תיקנו. { $counts }
signal-neglect =
    לקוח מפתח לא שמע מאיתנו כבר { $days ->
        [one] יום
        [two] יומיים
       *[other] { $days } ימים
    }.
signal-neglect-last =
    לקוח מפתח לא שמע מאיתנו כבר { $days ->
        [one] יום
        [two] יומיים
       *[other] { $days } ימים
    }; הקשר האחרון היה { $when }.
signal-giving = { $counts }

reason-owners = מסיבה שרק הבעלים רואים.
reason-debt = מצדנו, ועוד לא תיקנו. { $counts }
reason-lately = { $counts }
reason-again = { $counts }
reason-months = { $counts }
reason-timewasting =
    { $counts } { $bought ->
        [never] עוד לא קנו דבר.
        [paid] התשלום האחרון היה { $paid }.
       *[hidden] {""}
    }
reason-hours =
    { $time } של עבודה { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }{ $bought ->
        [never] , ועוד לא קנו דבר.
        [paid] , והתשלום האחרון היה { $paid }.
       *[hidden] .
    }
reason-under-agreement = { $counts } יש הסכמות בתוקף מ־{ $agreement }: המתח בסך הכול { $value }, ומאז ההסכמות { $after }.
