## הדופק
summary-pulse = איך עבר השבוע עם כל לקוח שבטיפולי
pulse-title = איך עבר השבוע?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } בערך { $time }
pulse-how = { $client }: איך היה?
pulse-hours = { $client }: כמה שעות בערך?
pulse-about = { $time }
pulse-sorry = צר לשמוע. ״לרשום משהו״ ישמור מה שקרה.
pulse-thanks = תודה, זה הכול.
pulse-nobody = אין כרגע לקוח בטיפולך.
button-pulse-skip = לדלג
error-bad-pulse = ״{ $value }״ אינה תשובה לדופק.
mend-bad-pulse = אפשר לכתוב /pulse וללחוץ על אחד הכפתורים.
