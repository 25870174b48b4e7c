# Questions that are left, and answers that do not fit.

button-cancel = ביטול
question-left = בסדר, עוזבים את זה. דבר לא נרשם.
question-none = כרגע שום דבר לא מחכה לתשובה.
question-open = השאלה שלי עדיין פתוחה: אפשר ללחוץ על אחד הכפתורים שמתחתיה, או לכתוב ״ביטול״.
unfit-money = ״{ $typed }״ אינו סכום שאפשר לקרוא. לדוגמה: 150,‏ 150 EUR או 1,500.50.
unfit-minutes = ״{ $typed }״ אינו משך זמן שאפשר לקרוא. לדוגמה: 2h,‏ 90m או 1h 30m.
question-or-cancel = אפשר לענות על השאלה שלמטה, או לבטל אותה.
