## Условия, правила дома, готовые границы и то, как обращаются к клиенту
summary-terms = показать или записать условия клиента либо правила компании
usage-terms = /terms КЛИЕНТ [ТЕКСТ]  ·  /terms компания [ТЕКСТ]
terms-offer = Лучше сразу договориться, чего ждать друг от друга. Хватит пяти строк.
terms-card =
    Цены: …
    Оплата: в течение … дней
    Часы: отвечаем …
    Правки: входит … кругов
    Наше время: около … часов в месяц
ask-terms = { $client }: о чём договорились? Хватит пяти строк. Если обещана гарантия, впишите и её.
terms-title =
    { $count ->
        [1] Условия: { $client }, с { $day }
        [one] Условия: { $client }, с { $day } (версия { $count })
        [few] Условия: { $client }, с { $day } (версия { $count })
        [many] Условия: { $client }, с { $day } (версия { $count })
       *[other] Условия: { $client }, с { $day } (версия { $count })
    }
terms-version = Это версия { $number }; прежние сохранены.
no-terms = { $client }: условия ещё не согласованы.
terms-since =
    { $count ->
        [1] с { $since }
        [one] с { $since }, версия { $count }
        [few] с { $since }, версия { $count }
        [many] с { $since }, версия { $count }
       *[other] с { $since }, версия { $count }
    }
label-terms = Условия
house-card =
    Акции и скидки: …
    Что мы гарантируем: …
    Чего мы не делаем никогда: …
ask-house-rules = Напишите правила компании, одни для всех клиентов:
house-title =
    { $count ->
        [1] Правила компании, с { $day }
        [one] Правила компании, с { $day } (версия { $count })
        [few] Правила компании, с { $day } (версия { $count })
        [many] Правила компании, с { $day } (версия { $count })
       *[other] Правила компании, с { $day } (версия { $count })
    }
no-house-rules = Общих правил компании пока нет. Сюда пишут акции, гарантии и то, чего мы не делаем никогда.
whose-terms = { $name }: такого клиента нет. О чьих условиях речь?
button-house-rules = Правила компании
button-agree-terms = Согласовать условия
button-change-terms = Изменить

boundary-templates = Обычные границы, для начала:
ask-boundary = { $client }: как будет звучать граница? Отправьте так или измените.
button-boundary-hours = Когда отвечаем
button-boundary-calls = Без звонков вечером
button-boundary-changes = Сначала оценка правок
button-boundary-payment = Оплата
button-boundary-rounds = Круги правок
button-boundary-tone = Тон
button-boundary-answer = Наше обещание: ответ за день
boundary-template-hours = Мы отвечаем на сообщения с понедельника по пятницу, с 9:00 до 17:00.
boundary-template-calls = После 18:00 и в выходные не созваниваемся; срочное — письменно.
boundary-template-changes = Правки сначала оцениваем; начинаем, когда вы согласуете смету.
boundary-template-payment = Счета оплачиваются в течение 14 дней; пока счёт просрочен, работа стоит.
boundary-template-rounds = В цену входит два круга правок; дальше оплата по часам.
boundary-template-tone = Разговариваем уважительно; иначе заканчиваем звонок и продолжаем письменно.
boundary-template-answer = Мы отвечаем на каждое сообщение в течение одного рабочего дня.

client-speaks = { $client }, язык: { $language }.
label-spoken-to = Язык и обращение
address-vy = на «вы»
address-ty = на «ты»
address-pan = Pan
address-pani = Pani
address-panstwo = Państwo
address-m = мужской род (иврит)
address-f = женский род (иврит)
address-plural = множественное число (иврит)
error-bad-address = Обращения «{ $value }» я не знаю.
mend-bad-address = По-русски: ты, вы. По-польски: pan, pani, państwo, ty. На иврите: m, f, plural. В английском оно не нужно.
