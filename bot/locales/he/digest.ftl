## הסיכום
summary-digest = הסיכום: עכשיו, עוד פרטים, או מתי הוא מגיע
usage-digest = /digest [now · more · off · ימים שעה]
digest-title = סיכום: { $since } עד { $until }
digest-late = באיחור: הסיכום היה אמור לצאת ב־{ $at }.
digest-quiet = שבוע שקט: שום דבר לא דורש תשומת לב.
digest-good-note = משהו טוב: { $client }: { $note }
digest-good-praise = משהו טוב: מילה טובה מאת { $client }.
digest-good-kept = משהו טוב: ההסכמות עם { $client } נשמרו.
digest-decision = להחלטה: { $client }, { $kind } (מאז { $day })
digest-button = { $client }: { $kind }
digest-mover-up = { $client }: המתח { $before } ← { $after }, עכשיו { $standing }. { $why }
digest-mover-down = { $client }: רגוע יותר, { $before } ← { $after }, עכשיו { $standing }. { $why }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = מילה טובה
digest-what-called = התקשרנו
digest-what-refund = החזרנו כסף
digest-what-concession = נתנו הטבה
digest-what-kept = ההסכמות נשמרו
digest-what-cleared = אי־הבנה שהובהרה
digest-date-talk-tomorrow = { $at }: שיחה עם { $client }
digest-date-talk-soon = { $at }: שיחה עם { $client }
digest-date-talk-after = { $at }: שיחה עם { $client }
digest-date-agreement-review = { $at }: האם ההסכמות עם { $client } נשמרו?
digest-date-look-again = { $at }: מבט נוסף על { $client }
digest-date-promise-due = { $at }: ההבטחה שלנו: { $client }
digest-date-step-due = { $at }: צעד בפרידה: { $client }
digest-date-plan-ends = { $at }: העבודה עם { $client } מסתיימת
digest-date-screening-waits = { $at }: לסיים את הסינון: { $client }
digest-date-invoice-due = { $at }: מועד התשלום של { $client }
digest-unclear =
    { $count ->
        [one] תלונה אחת שטרם נקראה שוב: { $lines }
        [two] שתי תלונות שטרם נקראו שוב: { $lines }
       *[other] { $count } תלונות שטרם נקראו שוב: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = לקרוא שוב את #{ $number }
digest-without-terms = בלי תנאים: { $names }
digest-vital = לקוחות המפתח: { $names }
digest-numbers = אירועים: { $incidents } (קודם { $incidents_before }), מילים טובות: { $praise } ({ $praise_before }), זמן: { $time } ({ $time_before })
digest-numbers-money = אירועים: { $incidents } (קודם { $incidents_before }), מילים טובות: { $praise } ({ $praise_before }), זמן: { $time } ({ $time_before }), התקבלו: { $paid } ({ $paid_before }), הטבות: { $given } ({ $given_before })
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
digest-mover-level = { $client }: עכשיו { $standing }, המתח { $before } ← { $after }. { $why }
