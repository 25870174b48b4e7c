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
attention-next-suggested = הצעה פתוחה: { $kind }, מ־{ $day } ({ $who }).
attention-next-dated = הצעד הבא: { $what }, { $day } ({ $who }).
attention-next-nothing = עוד לא נקבע צעד הבא ({ $who }).
course-worse = המצב החמיר: לפני חודש היה ״{ $standing }״.
course-better = המצב השתפר: לפני חודש היה ״{ $standing }״.
course-other = לפני חודש המצב היה ״{ $standing }״.
course-heavier = מתוח יותר מלפני חודש.
course-lighter = רגוע יותר מלפני חודש.
course-same = כמו לפני חודש.
overdue = { $what }, באיחור מאז { $since } ({ $who })
overdue-more = { $what }, באיחור מאז { $since } ({ $who }), ועוד { $count ->
    [one] דבר אחד
    [two] שניים
   *[other] { $count }
}
coming-up = { $at }: { $client }, { $what } ({ $who })
matter-step = הצעד ״{ $step }״ בתוכנית הפרידה
matter-promise = ההבטחה שלנו ״{ $what }״
matter-promise-bare = ההבטחה שלנו
matter-pause = החזרה לשיחה אחרי ההפסקה
matter-invoice = חשבונית על { $amount }
matter-invoice-bare = חשבונית
matter-review = התשובה לביקורת הפומבית
matter-agreement = בדיקת ההסכמות
matter-talk = השיחה
matter-talk-after = איך הייתה השיחה
matter-untaken = השיחה שהוצעה
matter-look-again = בחינה מחדש של ההחלטה להמשיך
matter-plan-ends = סוף העבודה המשותפת
matter-screening-waits = המשך הסינון
button-matter-steps = צעדים
button-matter-promise = הבטחה
button-matter-invoice = חשבונית
button-matter-review = תשובה
button-matter-agreement = הסכמות
button-matter-talk = שיחה
