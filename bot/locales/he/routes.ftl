### מי שומע מה: הצ׳אט של הצוות או הבעלים בלבד.

setting-route = לבעלים בלבד
route-talk = הצעות לשיחה
route-part = הצעות לפרידה
route-digest = הסיכום
route-none = כלום: מה שמיועד לצוות מגיע לצ׳אט שלו

error-bad-route = לא ברור מ״{ $value }״ מה לשלוח ולמי.
mend-bad-route = קודם talk (שיחה), part (פרידה) או digest (סיכום), ואחריו team (צ׳אט הצוות) או owners (הבעלים בלבד). לדוגמה: /settings route talk owners
