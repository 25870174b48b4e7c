## Счета, которые предстоит оплатить
summary-due = выставленный счёт или все неоплаченные
usage-due = /due КЛИЕНТ СУММА ДАТА [ЗАМЕТКА]  или  /due КЛИЕНТ
ask-due-date = { $client }: к какому дню нужно оплатить?
ask-new-due-date = { $client }: какой теперь срок у счёта #{ $number }?
invoice-asks = Срок { $day } В этот день придёт вопрос, оплачено ли.
invoice-past = Срок был { $day } Пока счёт не оплачен, в журнал пишется задержка оплаты.
invoices-title = Неоплаченные счета: { $client }
no-invoices = { $client }: неоплаченных счетов нет.
invoice-row = #{ $number } { $amount }, { $due }
invoice-row-noted = #{ $number } { $amount }, { $due }: { $note }
invoice-due = срок { $day }
invoice-overdue = срок прошёл { $day }
invoice-open = { $client }, ждём оплаты: { $invoice }
invoice-late-from = Если оплаты не будет, задержка попадёт в журнал { $day }
invoice-closed = Счёт #{ $number } этим оплачен.
invoice-stays-open = Счёт #{ $number } остаётся открытым, ещё ждём: { $amount }.
invoice-not-late = В #{ $number } записана задержка, хотя к тому времени уже было оплачено. Эту запись можно отменить.
invoice-question = { $client }: срок оплаты счёта { $day } Сумма: { $amount }. Оплачено?
invoice-late = { $client }: счёт со сроком { $day } пока не оплачен. Сумма: { $amount }. Задержка записана: #{ $number }.
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
entry-settled-part = #{ $number } оплачено частично
same-event-unsigned = { $client }, { $category }, { $at }: это уже записано. Это то же событие?
button-invoice-paid = Оплачено
button-invoice-open = Пока нет
button-invoice-move = Новый срок
button-invoice-paid-number = #{ $number } оплачено
button-undo-number = Отменить #{ $number }
error-no-open-invoice = { $client }: открытого счёта #{ $number } нет; возможно, он уже оплачен.
mend-no-open-invoice = /due { $client } показывает, что ещё не оплачено.
