## הסיכום
summary-digest = הסיכום: עכשיו, עוד פרטים, או מתי הוא מגיע
usage-digest = /digest [now · more · off · ימים שעה]
digest-title = סיכום: מ־{ $since } עד { $until }
digest-late = הסיכום הזה מאחר: הוא היה אמור לצאת ב־{ $at }.
digest-quiet = שבוע שקט: שום דבר לא דורש תשומת לב.
digest-good-note = משהו טוב אצל { $client }: { $note }
digest-good-praise = משהו טוב: מילה טובה מהלקוח { $client }.
digest-good-kept = משהו טוב: ההסכמות עם { $client } נשמרו.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = משהו טוב
digest-what-called = התקשרנו
digest-what-refund = החזרנו כסף
digest-what-concession = נתנו הטבה
digest-what-kept = ההסכמות נשמרו
digest-what-cleared = אי־הבנה התבהרה
digest-unclear =
    { $count ->
        [one] תלונה אחת שכדאי לקרוא שוב: { $lines }
        [two] שתי תלונות שכדאי לקרוא שוב: { $lines }
       *[other] { $count } תלונות שכדאי לקרוא שוב: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = לקרוא שוב את #{ $number }
digest-without-terms = עוד לא סוכמו תנאים: { $names }
digest-when = הסיכום מגיע { $when }; הבא ב־{ $at }.
digest-off = הסיכום כבוי.
digest-how = לשינוי: /digest ראשון,רביעי 9:00, /digest weekly 9:00 או /digest off
button-digest-now = סיכום עכשיו
rhythm-first = ביום העבודה הראשון בשבוע, בשעה { $time }
rhythm-daily = כל יום בשעה { $time }
rhythm-days = בכל { $days } בשעה { $time }
error-bad-rhythm = לא הצלחתי לזהות שעה ב״{ $value }״.
mend-bad-rhythm = אפשר לכתוב שעה כמו 9:00 או 17:30, לדוגמה /digest ראשון,רביעי 9:00
digest-terms = תנאים: { $client }
digest-effort = הכנסות ושעות עבודה
digest-rules = כללים
digest-title-owners = לבעלים, בנוסף לסיכום של הצוות: מ־{ $since } עד { $until }
digest-overdue-title = המועד עבר
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = מחכה להחלטה
digest-decision = { $client }: { $kind }, מאז { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } מההכנסות: { $kind }, מאז { $day } ({ $who }). { $why }
digest-also = זקוקים גם הם לתשומת לב: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = מי זקוק לתשומת לב
digest-moved = מה השתנה
digest-mover-worse = { $client }: המצב היה ״{ $before }״, ועכשיו ״{ $standing }״. { $why }
digest-mover-better = { $client }: נרגע. המצב היה ״{ $before }״, ועכשיו ״{ $standing }״. { $why }
digest-mover-heavier = { $client }: מתוח יותר מקודם, אבל המצב עדיין ״{ $standing }״. { $why }
digest-mover-calmer = { $client }: רגוע יותר מקודם, והמצב עדיין ״{ $standing }״. { $why }
digest-line-note = { $line }: { $note }
digest-dates = הימים הקרובים
digest-neglected = { $client }: { $why }
digest-figures = המספרים. { $figures }
digest-figure = { $name }: { $now } (קודם { $before })
digest-figure-new = { $name }: { $now }
digest-figure-gone = { $name }: 0 (קודם { $before })
digest-figure-incidents = אירועים
digest-figure-praise = דברים טובים
digest-figure-time = זמן עבודה
digest-figure-paid = תשלומים
digest-figure-given = הטבות
digest-number = { $name } = { $value }
