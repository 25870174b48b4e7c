## הדופק
summary-pulse = איך עבר השבוע עם כל לקוח שבאחריותי
pulse-title = איך עבר השבוע?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face }, בערך { $time }
pulse-how = { $client }: איך היה?
pulse-hours = { $client }: כמה שעות בערך?
pulse-about = { $time }
pulse-sorry = צר לי לשמוע. ב״לרשום משהו״ אפשר לכתוב מה קרה.
pulse-thanks = תודה, זה הכול.
pulse-nobody = אין כרגע לקוח באחריותך.
button-pulse-skip = לדלג
error-bad-pulse = ״{ $value }״ לא מתאים כאן.
mend-bad-pulse = שולחים /pulse ולוחצים על אחד הכפתורים.
