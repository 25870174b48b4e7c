## למה: משפט אחד לכל סימן, עם מספרים ותאריכים
signal-strain = המתח הגיע ל־{ $value } ב־{ $since } (שיחה מ־{ $threshold }).
signal-often =
    { $days ->
        [one] משהו קרה ביום אחד
        [two] משהו קרה ביומיים שונים
       *[other] משהו קרה ב־{ $days } ימים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }, לאחרונה ב־{ $latest }.
signal-abuse-severe =
    { $count ->
        [one] יחס פוגעני חמור, ב־{ $latest }.
        [two] יחס פוגעני חמור, פעמיים, לאחרונה ב־{ $latest }.
       *[other] יחס פוגעני חמור, { $count } פעמים, לאחרונה ב־{ $latest }.
    }
signal-abuse-serious =
    { $count ->
        [one] יחס פוגעני, ב־{ $latest }.
        [two] יחס פוגעני, פעמיים, לאחרונה ב־{ $latest }.
       *[other] יחס פוגעני, { $count } פעמים, לאחרונה ב־{ $latest }.
    }
signal-boundaries =
    { $count ->
        [one] אירוע אחד שבו נחצה גבול ידוע
        [two] שני אירועים שבהם נחצו גבולות ידועים
       *[other] { $count } אירועים שבהם נחצו גבולות ידועים
    }, { $days ->
        [one] ביום אחד
        [two] ביומיים שונים
       *[other] ב־{ $days } ימים שונים
    } מאז { $since }, לאחרונה ב־{ $latest }.
signal-late =
    { $count ->
        [one] איחור בתשלום, ב־{ $latest }.
        [two] שני איחורים בתשלום מאז { $since }, לאחרונה ב־{ $latest }.
       *[other] { $count } איחורים בתשלום מאז { $since }, לאחרונה ב־{ $latest }.
    }
signal-time_sink =
    { $hours } של עבודה { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }, ועוד לא הייתה שום קנייה.
signal-loss =
    { $hours } של עבודה { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }, והעלות גבוהה מההכנסה.
signal-concessions =
    { $count ->
        [one] הטבה אחת או החזר אחד לבקשת הלקוח
        [two] שתי הטבות או החזרים לבקשת הלקוח
       *[other] { $count } הטבות או החזרים לבקשת הלקוח
    } { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }, לאחרונה ב־{ $latest }.
signal-broken-severe = ההסכמות מ־{ $since } לא החזיקו: אירוע חמור ב־{ $latest }.
signal-broken-abuse = ההסכמות מ־{ $since } לא החזיקו: יחס פוגעני או איום ב־{ $latest }.
signal-broken-review = ההסכמות מ־{ $since } נבדקו ב־{ $latest }: לא נשמרו.
signal-broken-boundaries =
    ההסכמות מ־{ $since } לא החזיקו: { $count ->
        [one] גבול נחצה פעם אחת
        [two] גבולות נחצו פעמיים
       *[other] גבולות נחצו { $count } פעמים
    }, לאחרונה ב־{ $latest }.
signal-broken-strain =
    ההסכמות מ־{ $since } לא החזיקו: { $count ->
        [one] אירוע אחד מאז
        [two] שני אירועים מאז
       *[other] { $count } אירועים מאז
    }, מתח { $value } (פרידה מ־{ $threshold }).
signal-broken-everything =
    ההסכמות מ־{ $since } לא החזיקו: { $count ->
        [one] אירוע אחד מכל הסוגים מאז
        [two] שני אירועים מכל הסוגים מאז
       *[other] { $count } אירועים מכל הסוגים מאז
    }, מתח { $value } (פרידה מ־{ $threshold }).
signal-breach =
    { $count ->
        [one] דבר רציני אחד
        [two] שני דברים רציניים
       *[other] { $count } דברים רציניים
    } בניגוד להסכמות מ־{ $since }, לאחרונה ב־{ $latest }.
signal-refused-refused = סירוב לשיחה, ב־{ $at }.
signal-refused-part = השיחה ב־{ $at } הסתיימה בפרידה.
signal-safety-threat =
    { $count ->
        [one] איום על אנשים, ב־{ $latest }.
        [two] שני איומים על אנשים, לאחרונה ב־{ $latest }.
       *[other] { $count } איומים על אנשים, לאחרונה ב־{ $latest }.
    }
signal-safety-abuse =
    יחס פוגעני חמור בכמה ימים שונים: { $count ->
        [one] פעם אחת
        [two] פעמיים
       *[other] { $count } פעמים
    }, לאחרונה ב־{ $latest }.
signal-unhappy =
    { $count ->
        [one] תלונה אחת
        [two] שתי תלונות
       *[other] { $count } תלונות
    } { $days ->
        [one] ביום אחד
        [two] ביומיים שונים
       *[other] ב־{ $days } ימים שונים
    } מאז { $since }, ומאז דבר לא תוקן.
signal-owed = מה שמצדנו ועוד לא תוקן: { $value } (תיקון מ־{ $threshold }).
signal-neglect =
    לקוח מפתח לא שמע מאיתנו כבר { $days ->
        [one] יום
        [two] יומיים
       *[other] { $days } ימים
    }.
signal-giving =
    { $count ->
        [one] הטבה אחת שלא ביקשו
        [two] שתי הטבות שלא ביקשו
       *[other] { $count } הטבות שלא ביקשו
    } { $days ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $days } הימים האחרונים
    }, לאחרונה ב־{ $latest }.

reason-owners = מסיבה שרק הבעלים רואים.
reason-lately =
    { $days ->
        [one] משהו קרה ביום אחד
        [two] משהו קרה ביומיים שונים
       *[other] משהו קרה ב־{ $days } ימים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }, לאחרונה ב־{ $latest }.
reason-again =
    { $days ->
        [one] משהו קרה ביום אחד
        [two] משהו קרה ביומיים שונים
       *[other] משהו קרה ב־{ $days } ימים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }, לאחרונה ב־{ $latest }.
reason-months =
    { $months ->
        [one] משהו קרה בחודש אחד
        [two] משהו קרה בחודשיים שונים
       *[other] משהו קרה ב־{ $months } חודשים שונים
    } { $within ->
        [one] ביום האחרון
        [two] ביומיים האחרונים
       *[other] ב־{ $within } הימים האחרונים
    }, לאחרונה ב־{ $latest }.
reason-timewasting = הרבה שאלות והתמקחות, ועוד לא הייתה קנייה.
reason-hours = שעות כבר מושקעות, ועוד לא הייתה קנייה.
