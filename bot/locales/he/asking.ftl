# Questions that are left, and answers that do not fit.

button-cancel = ביטול
question-left = בסדר, עוזבים את זה. שום דבר לא נרשם.
question-none = כרגע אין שאלה שמחכה לתשובה.
question-open = השאלה שלי עדיין פתוחה: אפשר ללחוץ על אחד הכפתורים שלה, או לכתוב ״ביטול״.
unfit-money = לא הצלחתי לזהות סכום ב״{ $typed }״. לדוגמה: 150,‏ 150 ₪ או 1,500.50.
unfit-minutes = לא הצלחתי לזהות משך זמן ב״{ $typed }״. לדוגמה: שעה וחצי,‏ 90m או 1h30m.
question-or-cancel = אפשר לענות על השאלה למטה, או לבטל אותה.
