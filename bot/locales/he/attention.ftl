## מה עבר את המועד, מה לפנינו ומי זקוק לתשומת לב
attention-title =
    { $count ->
        [one] לקוח אחד זקוק לתשומת לב
        [two] שני לקוחות זקוקים לתשומת לב
       *[other] { $count } לקוחות זקוקים לתשומת לב
    }
attention-row = { $client }: { $standing }. { $why }
attention-row-overdue = { $client } ({ $standing }): { $overdue }
attention-under = { $first } { $second }
attention-next-suggested = הלאה: { $kind }, הצעה מ־{ $day } ({ $who }).
attention-next-dated = הלאה: { $what }, { $day } ({ $who }).
attention-next-nothing = עוד לא נקבע דבר ({ $who }).
course-worse = גרוע יותר מלפני חודש: אז ״{ $standing }״.
course-better = טוב יותר מלפני חודש: אז ״{ $standing }״.
course-other = לפני חודש: ״{ $standing }״.
course-heavier = מתוח יותר מלפני חודש.
course-lighter = רגוע יותר מלפני חודש.
course-same = כמו לפני חודש.
overdue = { $what }, באיחור מאז { $since } ({ $who })
overdue-more = { $what }, באיחור מאז { $since } ({ $who }), ועוד { $count }
coming-up = { $at }: { $client }, { $what } ({ $who })
matter-step = צעד בפרידה ״{ $step }״
matter-promise = ההבטחה שלנו ״{ $what }״
matter-promise-bare = ההבטחה שלנו
matter-pause = לחזור אליהם אחרי ההפסקה
matter-invoice = חשבונית על { $amount }
matter-invoice-bare = חשבונית
matter-review = תשובה לביקורת פומבית
matter-agreement = בדיקת ההסכמות
matter-talk = השיחה
matter-talk-after = תוצאת השיחה
matter-untaken = השיחה שהוצעה
matter-look-again = מבט נוסף על ההחלטה להמשיך
matter-plan-ends = סוף העבודה
matter-screening-waits = המשך הסינון
button-matter-steps = צעדים
button-matter-promise = הבטחה
button-matter-invoice = חשבונית
button-matter-review = תשובה
button-matter-agreement = הסכמות
button-matter-talk = שיחה
