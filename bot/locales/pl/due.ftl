## Faktury, które czekają na zapłatę
summary-due = wystawiona faktura albo wszystkie nieopłacone
usage-due = /due KLIENT KWOTA DATA [NOTATKA]  albo  /due KLIENT
ask-due-date = { $client }: jaki jest termin płatności?
ask-new-due-date = { $client }: jaki jest nowy termin faktury #{ $number }?
invoice-asks = { $day } przyjdzie pytanie, czy faktura jest opłacona.
invoice-past = Termin minął { $day }. Dopóki nie ma zapłaty, zapisywane jest opóźnienie.
invoices-title = Nieopłacone faktury: { $client }
no-invoices = { $client }: nie ma nieopłaconych faktur.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = termin { $day }
invoice-overdue = po terminie od { $day }
invoice-open = { $client }, czekamy na zapłatę: { $invoice }
invoice-late-from = Bez zapłaty { $day } zostanie zapisane opóźnienie.
invoice-closed = Faktura #{ $number } jest tym samym opłacona.
invoice-stays-open = Faktura #{ $number } pozostaje otwarta, do zapłaty zostaje: { $amount }.
invoice-not-late = W #{ $number } zapisano opóźnienie, choć wtedy było już zapłacone. Ten wpis można cofnąć.
invoice-question = { $client }: termin faktury to { $day }, kwota: { $amount }. Opłacona?
invoice-late = { $client }: faktura z terminem { $day } nie jest jeszcze opłacona, kwota: { $amount }. Opóźnienie zapisane: #{ $number }.
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
error-no-open-invoice = { $client }: nie ma otwartej faktury #{ $number }; być może jest już opłacona.
mend-no-open-invoice = /due { $client } pokazuje, co czeka na zapłatę.
