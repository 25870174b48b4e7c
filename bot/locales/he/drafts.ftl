### הודעה שהועברה, משפטים רגילים והודעות שנערכו.

## הודעה שהועברה
label-evidence-author = מאת
evidence-client = על איזה לקוח מדובר?
evidence-category = { $client }: מה זה היה?
evidence-logged = ההודעה הזאת כבר רשומה: #{ $number } { $client }, { $what }
button-another-client = לקוח אחר…
button-more-categories = עוד…
button-see-entry = להציג את #{ $number }
button-log-again = לרשום שוב
ask-another-client = על איזה לקוח מדובר? מספיק השם; אחריו אפשר לכתוב מה קרה.
entry-shown = #{ $number } { $client }: { $what }

## משפט רגיל
draft = { $client }, טיוטה: { $what }
draft-which = מוזכרים כאן כמה לקוחות. על מי לרשום?
draft-who = לא מוזכר כאן לקוח. על מי לרשום?
ask-draft-client = על איזה לקוח מדובר? מספיק השם.
ask-change = איך לרשום את זה? קודם הלקוח, אחר כך העובדות, ובסוף ההערה.
draft-dropped = הטיוטה נמחקה, ושום דבר לא נרשם.
button-log-draft = לרשום
button-an-incident = זה אירוע…
button-change = שינוי…
button-drop = לא לרשום
