## הסיכום
summary-digest = הסיכום: עכשיו, עוד פרטים, או מתי הוא מגיע
usage-digest = /digest [now · more · off · ימים שעה]
digest-title = סיכום: { $since } עד { $until }
digest-late = באיחור: הסיכום היה אמור לצאת ב־{ $at }.
digest-quiet = שבוע שקט: שום דבר לא דורש תשומת לב.
digest-good-note = משהו טוב: { $client }: { $note }
digest-good-praise = משהו טוב: מילה טובה מאת { $client }.
digest-good-kept = משהו טוב: ההסכמות עם { $client } נשמרו.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = מילה טובה
digest-what-called = התקשרנו
digest-what-refund = החזרנו כסף
digest-what-concession = נתנו הטבה
digest-what-kept = ההסכמות נשמרו
digest-what-cleared = אי־הבנה שהובהרה
digest-unclear =
    { $count ->
        [one] תלונה אחת שטרם נקראה שוב: { $lines }
        [two] שתי תלונות שטרם נקראו שוב: { $lines }
       *[other] { $count } תלונות שטרם נקראו שוב: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = לקרוא שוב את #{ $number }
digest-without-terms = בלי תנאים: { $names }
digest-when = הסיכום מגיע { $when }; הבא ב־{ $at }.
digest-off = לא נשלח סיכום.
digest-how = לשינוי: /digest mon thu 9:00, /digest weekly 9:00 או /digest off.
button-digest-now = סיכום עכשיו
rhythm-first = ביום העבודה הראשון בשבוע בשעה { $time }
rhythm-daily = כל יום בשעה { $time }
rhythm-days = בימים { $days } בשעה { $time }
error-bad-rhythm = ״{ $value }״ לא נקרא כשעה.
mend-bad-rhythm = אפשר לכתוב שעה כמו 9:00 או 17:30, לדוגמה /digest mon thu 9:00
digest-terms = תנאים: { $client }
digest-effort = הכנסות ושעות עבודה
digest-rules = כללים
digest-title-owners = לבעלים, מעבר לסיכום של הצוות: { $since } עד { $until }
digest-overdue-title = עבר המועד
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = להחלטה
digest-decision = { $client }: { $kind }, מאז { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } מההכנסות: { $kind }, מאז { $day } ({ $who }). { $why }
digest-also = גם הם זקוקים לתשומת לב: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = מי זקוק לתשומת לב
digest-moved = מה השתנה
digest-mover-worse = { $client }: היה ״{ $before }״, עכשיו ״{ $standing }״. { $why }
digest-mover-better = { $client }: רגוע יותר, היה ״{ $before }״, עכשיו ״{ $standing }״. { $why }
digest-mover-heavier = { $client }: מתוח יותר מקודם, ״{ $standing }״. { $why }
digest-mover-calmer = { $client }: רגוע יותר מקודם, ״{ $standing }״. { $why }
digest-line-note = { $line }: { $note }
digest-dates = הימים הקרובים
digest-neglected = { $client }: { $why }
digest-figures = במספרים: { $figures }
digest-figure = { $name } { $now } (קודם { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } אין (קודם { $before })
digest-figure-incidents = אירועים
digest-figure-praise = מילים טובות
digest-figure-time = זמן
digest-figure-paid = התקבלו
digest-figure-given = הטבות
digest-number = { $name } = { $value }
