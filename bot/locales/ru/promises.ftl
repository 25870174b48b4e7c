## Что мы обещали, прерванный разговор и публичные отзывы, которые ждут ответа
summary-promise = записать, что мы обещали и к какому сроку
usage-promise = /promise КЛИЕНТ до:ДАТА ЗАМЕТКА
summary-pause = прервать тяжёлый разговор и пообещать вернуться
usage-pause = /pause КЛИЕНТ [ВРЕМЯ] [ЗАМЕТКА]
summary-review = записать публичный отзыв, на который нужно ответить
usage-review = /review КЛИЕНТ ССЫЛКА [ЦИТАТА]
summary-answered = отметить, что на отзыв ответили
usage-answered = /answered КЛИЕНТ [ЗАМЕТКА]

promises-title = { $client }: что мы обещали
no-promises = { $client }: открытых обещаний нет.
promise-row = #{ $number } до { $due }: { $what }
promise-row-late = #{ $number } срок был { $due }: { $what }
promise-pause = вернуться к прерванному разговору
promise-pause-note = вернуться к прерванному разговору ({ $note })
promise-reminds = Я напомню, когда подойдёт срок.
promise-moved = Номер прежний: #{ $number }. Если отменить эту запись, вернётся прежний срок.
promise-missed-offer = Если не получилось, это можно записать как нашу ошибку. Без вас я ничего не запишу.
ask-promise = { $client }: что мы обещаем?
ask-promise-by = { $client }: к какому сроку?
label-promises = Обещано
promises-open =
    { $count ->
        [one] { $count }, до { $due }: { $what }
        [few] { $count }, ближайшее до { $due }: { $what }
        [many] { $count }, ближайшее до { $due }: { $what }
       *[other] { $count }, ближайшее до { $due }: { $what }
    }
promise-due = { $client }: подошёл срок обещания, { $due }
pause-due = { $client }: пауза закончилась, пора вернуться к разговору. Обещано { $due }
promise-missed = { $client }: было обещано до { $due }. Всё получилось?
button-promise-kept = Сделано
button-promise-missed = Не получилось
button-promise = #{ $number }
button-new-date = Новый срок
button-log-as-ours = Записать как нашу ошибку
button-only-close = Просто закрыть
error-no-such-promise = { $client }: открытого обещания #{ $number } нет.
mend-no-such-promise = Что открыто, покажет /promise { $client }
error-no-promise-date = Непонятно, к какому сроку.
mend-no-promise-date = Поставьте дату перед текстом: /promise { $client } до:ДАТА и дальше ваши слова.

ask-review-link = { $client }: где этот отзыв? Вставьте ссылку.
review-clock = Отзыв ждёт ответа. Через день я напомню, через три — скажу владельцам.
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
next-review = Дальше: прочитать дважды и там же ответить, спокойно и коротко. Молчание читают как согласие.
nudge-review-over = Отзывов без ответа больше нет.
button-answered = Ответили
error-no-review-link = Непонятно, где этот отзыв.
mend-no-review-link = Поставьте ссылку перед текстом отзыва: /review { $client } ССЫЛКА и дальше слова отзыва.
error-no-open-review = { $client }: все отзывы уже с ответом.
mend-no-open-review = Записать новый: /review { $client } и ссылка на отзыв.
error-no-such-review = { $client }: отзыва #{ $number } среди неотвеченных нет.
mend-no-such-review = Какие ждут ответа, покажет /answered { $client }
