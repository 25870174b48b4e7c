## Что мы обещали, прерванный разговор и публичные отзывы, которые ждут ответа
summary-promise = что мы обещали и к какому сроку
usage-promise = /promise КЛИЕНТ by:ДАТА ЗАМЕТКА
summary-pause = прервать накалившийся разговор и пообещать вернуться
usage-pause = /pause КЛИЕНТ [ВРЕМЯ] [ЗАМЕТКА]
summary-review = публичный отзыв, на который нужно ответить
usage-review = /review КЛИЕНТ АДРЕС [ЦИТАТА]
summary-answered = на публичный отзыв ответили
usage-answered = /answered КЛИЕНТ [ЗАМЕТКА]

promises-title = Обещано: { $client }
no-promises = { $client }: открытых обещаний нет.
promise-row = #{ $number } до { $due }: { $what }
promise-row-late = #{ $number } срок был { $due }: { $what }
promise-pause = вернуться к прерванному разговору
promise-pause-note = вернуться к прерванному разговору ({ $note })
promise-reminds = Когда подойдёт срок, придёт напоминание.
promise-moved = Номер прежний: #{ $number }. Если отменить эту строку, вернётся прежний срок.
promise-missed-offer = Если не получилось, это можно записать как нашу собственную ошибку. Само по себе ничего не записывается.
ask-promise = { $client }: что мы пообещали?
ask-promise-by = { $client }: к какому сроку мы это обещали?
label-promises = Обещано
promises-open =
    { $count ->
        [one] { $count }, до { $due }: { $what }
        [few] { $count }, ближайшее до { $due }: { $what }
        [many] { $count }, ближайшее до { $due }: { $what }
       *[other] { $count }, ближайшее до { $due }: { $what }
    }
promise-due = { $client }: подошёл срок обещания, { $due }
pause-due = { $client }: пауза закончилась. Обещано вернуться: { $due }
promise-missed = { $client }: было обещано до { $due }. Получилось?
button-promise-kept = Сделано
button-promise-missed = Не вышло
button-promise = #{ $number }
button-new-date = Новый срок
button-log-as-ours = Записать как наше
button-only-close = Просто закрыть
error-no-such-promise = { $client }: открытого обещания #{ $number } нет.
mend-no-such-promise = /promise { $client } показывает, что открыто.
error-no-promise-date = Не сказано, к какому сроку.
mend-no-promise-date = Поставьте дату впереди: /promise { $client } by:ДАТА и дальше ваши слова.

ask-review-link = { $client }: где этот отзыв? Вставьте его адрес.
review-clock = С этой минуты он ждёт ответа. Через день придёт напоминание, через три узнают владельцы.
which-review = { $client }: на какой отзыв ответили?
label-reviews = Публичный отзыв
reviews-open =
    { $count ->
        [one] { $count } без ответа с { $since }
        [few] { $count } без ответа, самый давний с { $since }
        [many] { $count } без ответа, самый давний с { $since }
       *[other] { $count } без ответа, самый давний с { $since }
    }
review-still-waits = { $client }: публичный отзыв ждёт ответа уже три дня
reason-review = #{ $number } { $day }: публичный отзыв
reason-review-link = #{ $number } { $day }: { $link }
next-review = Дальше: прочитать дважды и ответить там же, спокойно и коротко. Молчание читают как согласие.
nudge-review-over = Отзывов без ответа больше нет.
button-answered = Ответили
error-no-review-link = Не сказано, где этот отзыв.
mend-no-review-link = Поставьте адрес впереди: /review { $client } АДРЕС и дальше слова отзыва.
error-no-open-review = { $client }: отзывов, которые ждут ответа, нет.
mend-no-open-review = /review { $client } и адрес отзыва запишут новый.
error-no-such-review = { $client }: среди отзывов, которые ждут ответа, нет #{ $number }.
mend-no-such-review = /answered { $client } показывает, какие ждут.
