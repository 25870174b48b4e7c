## Invoices to come
summary-due = an invoice you're waiting on, or all unpaid ones
usage-due = /due CLIENT AMOUNT DATE [NOTE]  or  /due CLIENT
ask-due-date = When is it due ({ $client })?
ask-new-due-date = { $client }: what's the new due date for invoice #{ $number }?
invoice-asks = I'll ask you on { $day } whether it's been paid.
invoice-past = It was due on { $day }. Until it's paid, it counts as late.
invoices-title = Unpaid invoices: { $client }
no-invoices = { $client } has no unpaid invoices.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = due { $day }
invoice-overdue = overdue since { $day }
invoice-open = { $client }, still unpaid: { $invoice }
invoice-late-from = If it's still unpaid on { $day }, I'll log it as late.
invoice-closed = That settles invoice #{ $number }.
invoice-stays-open = Invoice #{ $number } isn't fully paid yet; still to come: { $amount }.
invoice-not-late = #{ $number } was logged as late, but the invoice had been paid by then. You can undo it.
invoice-question = { $client }: an invoice for { $amount } is due on { $day }. Has it been paid?
invoice-late = { $client }: the invoice for { $amount } due on { $day } hasn't been paid. I've logged it as a late payment: #{ $number }.
label-invoices = Invoices
invoices-open =
    { $more ->
        [0] { $amount }, { $due }
        [one] { $amount }, { $due }, and one more
       *[other] { $amount }, { $due }, and { $more } more
    }
entry-invoice-moved = invoice #{ $number }, now due { $day }
entry-overdue = { $category }, { $severity }, { $fault } (invoice #{ $number })
entry-settled-part = part of #{ $number } was paid
same-event-unsigned = { $client }, { $category }, { $at }: this is already logged. Is yours the same event?
button-invoice-paid = Paid
button-invoice-open = Not yet
button-invoice-move = New date
button-invoice-paid-number = #{ $number } is paid
button-undo-number = Undo #{ $number }
error-no-open-invoice = { $client } has no unpaid invoice #{ $number }; it may already be paid.
mend-no-open-invoice = /due { $client } shows the unpaid ones.
