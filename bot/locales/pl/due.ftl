## Faktury, które czekają na zapłatę
summary-due = dodaj fakturę albo pokaż nieopłacone
usage-due = /due KLIENT KWOTA DATA [NOTATKA]  albo  /due KLIENT
ask-due-date = { $client }: jaki jest termin płatności?
ask-new-due-date = { $client }: jaki jest nowy termin faktury #{ $number }?
invoice-asks = Zapytam { $day }, czy faktura jest opłacona.
invoice-past = Termin minął { $day }. Do czasu zapłaty będę zapisywać opóźnienia.
invoices-title = Nieopłacone faktury: { $client }
no-invoices = { $client }: nie ma nieopłaconych faktur.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = termin { $day }
invoice-overdue = po terminie od { $day }
invoice-open = { $client }, czekamy na zapłatę: { $invoice }
invoice-late-from = Jeśli nie będzie zapłaty, { $day } zapiszę opóźnienie.
invoice-closed = Faktura #{ $number } jest już opłacona.
invoice-stays-open = Faktura #{ $number } nie jest jeszcze w całości opłacona, brakuje: { $amount }.
invoice-not-late = W #{ $number } jest zapisane opóźnienie, a pieniądze już wtedy były. Możesz cofnąć ten wpis.
invoice-question = { $client }: faktura na { $amount }, termin { $day }. Opłacona?
invoice-late = { $client }: faktura na { $amount }, termin { $day }, nadal nieopłacona. Opóźnienie zapisane: #{ $number }.
label-invoices = Faktury
invoices-open =
    { $more ->
        [0] { $amount }, { $due }
        [one] { $amount }, { $due }, i jeszcze jedna
        [few] { $amount }, { $due }, i jeszcze { $more }
        [many] { $amount }, { $due }, i jeszcze { $more }
       *[other] { $amount }, { $due }, i jeszcze { $more }
    }
entry-invoice-moved = faktura #{ $number }, nowy termin { $day }
entry-overdue = { $category }, { $severity }, { $fault } (faktura #{ $number })
entry-settled-part = częściowo opłacone: #{ $number }
same-event-unsigned = { $client }, { $category }, { $at }: to jest już zapisane. Czy to samo zdarzenie?
button-invoice-paid = Opłacona
button-invoice-open = Jeszcze nie
button-invoice-move = Nowy termin
button-invoice-paid-number = Opłacona #{ $number }
button-undo-number = Cofnij #{ $number }
error-no-open-invoice = { $client }: nie mam nieopłaconej faktury #{ $number }; może jest już opłacona.
mend-no-open-invoice = /due { $client } pokaże, co czeka na zapłatę.
