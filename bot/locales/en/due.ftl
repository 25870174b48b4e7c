## Invoices to come
summary-due = an invoice to come, or those that are open
usage-due = /due CLIENT AMOUNT DATE [NOTE]  or  /due CLIENT
ask-due-date = When does it fall due ({ $client })?
ask-new-due-date = { $client }: until when is invoice #{ $number } to be paid?
invoice-asks = “Is it paid?” is asked on { $day }.
invoice-past = It fell due on { $day }. While it is unpaid, it is logged as late.
invoices-title = Open invoices: { $client }
no-invoices = { $client } has no open invoice.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = due { $day }
invoice-overdue = overdue since { $day }
invoice-open = { $client }, still open: { $invoice }
invoice-late-from = Unpaid, it is logged as late on { $day }.
invoice-closed = Invoice #{ $number } is paid with it.
invoice-stays-open = Invoice #{ $number } stays open, still to come: { $amount }.
invoice-not-late = #{ $number } says late, though it was paid by then. It can be taken back.
invoice-question = { $client }: an invoice falls due on { $day }, { $amount }. Is it paid?
invoice-late = { $client }: the invoice due on { $day } is not paid yet, { $amount }. Logged as late payment: #{ $number }.
label-invoices = Invoices
invoices-open =
    { $more ->
        [0] { $amount }, { $due }
        [one] { $amount }, { $due }, and one more
       *[other] { $amount }, { $due }, and { $more } more
    }
entry-invoice-moved = invoice #{ $number }, new date { $day }
entry-overdue = { $category }, { $severity }, { $fault } (invoice #{ $number })
entry-settled-part = part of #{ $number } was paid
same-event-unsigned = { $client }, { $category }, { $at }: this is logged already. The same event?
button-invoice-paid = Paid
button-invoice-open = Not yet
button-invoice-move = New date
button-invoice-paid-number = #{ $number } is paid
button-undo-number = Undo #{ $number }
error-no-open-invoice = { $client } has no open invoice #{ $number }; it may be paid by now.
mend-no-open-invoice = /due { $client } shows what is open.
