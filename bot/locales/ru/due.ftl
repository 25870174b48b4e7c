## Счета, которые предстоит оплатить
summary-due = записать выставленный счёт или показать неоплаченные
usage-due = /due КЛИЕНТ СУММА ДАТА [ЗАМЕТКА]  или  /due КЛИЕНТ
ask-due-date = { $client }: к какому дню нужно оплатить?
ask-new-due-date = { $client }: какой теперь срок у счёта #{ $number }?
invoice-asks = Я спрошу, оплачен ли счёт, когда придёт срок: { $day }
invoice-past = Пока счёт не оплачен, я записываю задержку оплаты. Срок прошёл { $day }
invoices-title = { $client }: неоплаченные счета
no-invoices = { $client }: неоплаченных счетов нет.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = срок { $day }
invoice-overdue = срок прошёл { $day }
invoice-open = { $client }, ждём оплаты: { $invoice }
invoice-late-from = Если оплаты не будет, я запишу задержку { $day }
invoice-closed = Этой оплатой закрыт счёт #{ $number }.
invoice-stays-open = Счёт #{ $number } оплачен не полностью, ещё ждём { $amount }.
invoice-not-late = В #{ $number } записана задержка, хотя к тому времени счёт уже был оплачен. Эту запись можно отменить.
invoice-question = { $client }: счёт на { $amount }, срок { $day } — он оплачен?
invoice-late = { $client }: счёт на { $amount } со сроком { $day } не оплачен. Задержка записана: #{ $number }.
label-invoices = Счета
invoices-open =
    { $more ->
        [0] { $amount }, { $due }
        [one] { $amount }, { $due }, и ещё { $more } счёт
        [few] { $amount }, { $due }, и ещё { $more } счёта
        [many] { $amount }, { $due }, и ещё { $more } счетов
       *[other] { $amount }, { $due }, и ещё { $more } счёта
    }
entry-invoice-moved = счёт #{ $number }, новый срок { $day }
entry-overdue = { $category }, { $severity }, { $fault } (счёт #{ $number })
entry-settled-part = счёт #{ $number } оплачен частично
same-event-unsigned = { $client }, { $category }, { $at }: это уже записано. Это то же событие?
button-invoice-paid = Оплачено
button-invoice-open = Пока нет
button-invoice-move = Новый срок
button-invoice-paid-number = #{ $number } оплачен
button-undo-number = Отменить #{ $number }
error-no-open-invoice = { $client }: открытого счёта #{ $number } нет; возможно, он уже оплачен.
mend-no-open-invoice = Что ещё не оплачено, покажет /due { $client }
