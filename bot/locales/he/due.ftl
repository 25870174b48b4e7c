## חשבוניות שממתינות לתשלום
summary-due = חשבונית שיצאה, או כל אלה שעוד לא שולמו
usage-due =
    /due לקוח סכום תאריך [הערה]
    /due לקוח
ask-due-date = { $client }: מה מועד התשלום?
ask-new-due-date = { $client }: מה המועד החדש של חשבונית #{ $number }?
invoice-asks = לתשלום עד { $day }. באותו יום אשאל אם היא שולמה.
invoice-past = המועד עבר: { $day }. כל עוד לא שולמה, נרשם איחור.
invoices-title = חשבוניות שלא שולמו: { $client }
no-invoices = { $client }: אין חשבוניות שלא שולמו.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = לתשלום עד { $day }
invoice-overdue = המועד עבר: { $day }
invoice-open = { $client }, ממתין לתשלום: { $invoice }
invoice-late-from = אם לא תשולם, יירשם איחור ב־{ $day }.
invoice-closed = התשלום הזה סוגר את חשבונית #{ $number }.
invoice-stays-open = חשבונית #{ $number } נשארת פתוחה. נותר לתשלום: { $amount }.
invoice-not-late = ב־#{ $number } נרשם איחור, אבל התשלום הגיע עוד קודם. אפשר לבטל את הרשומה.
invoice-question = { $client }: החשבונית על { $amount } היא לתשלום עד { $day }. שולמה?
invoice-late = { $client }: החשבונית על { $amount }, לתשלום עד { $day }, עוד לא שולמה. נרשם איחור בתשלום: #{ $number }.
label-invoices = חשבוניות
invoices-open =
    { $more ->
        [0] { $amount }, { $due }
        [one] { $amount }, { $due }, ועוד חשבונית אחת
        [two] { $amount }, { $due }, ועוד שתי חשבוניות
       *[other] { $amount }, { $due }, ועוד { $more }
    }
entry-invoice-moved = חשבונית #{ $number }, מועד חדש: { $day }
entry-overdue = { $category } ({ $severity }), { $fault }, חשבונית #{ $number }
entry-settled-part = שולם חלק מ־#{ $number }
same-event-unsigned = { $client }, { $category }, { $at }: זה כבר רשום. זה אותו אירוע?
button-invoice-paid = שולמה
button-invoice-open = עוד לא
button-invoice-move = מועד חדש
button-invoice-paid-number = #{ $number } שולמה
button-undo-number = ביטול #{ $number }
error-no-open-invoice = { $client }: אין חשבונית פתוחה #{ $number }; אולי היא כבר שולמה.
mend-no-open-invoice = מה עוד לא שולם: /due { $client }
