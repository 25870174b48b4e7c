## Условия, правила дома, готовые границы и то, как обращаются к клиенту
summary-terms = условия с клиентом или правила самой компании
usage-terms = /terms КЛИЕНТ [ТЕКСТ]  ·  /terms компания [ТЕКСТ]
terms-offer = Чего ждать друг от друга, лучше договориться сейчас: хватит пяти строк.
terms-card =
    Цены: …
    Оплата: в течение … дней
    Часы: отвечаем …
    Правки: входит … кругов
    Наше время: около … часов в месяц
ask-terms = { $client }: о чём договорились? Хватит пяти строк; обещанная заранее гарантия получает свою.
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
ask-house-rules = Правила компании, одни для всех клиентов:
house-title =
    { $count ->
        [1] Правила компании, с { $day }
        [one] Правила компании, с { $day } (версия { $count })
        [few] Правила компании, с { $day } (версия { $count })
        [many] Правила компании, с { $day } (версия { $count })
       *[other] Правила компании, с { $day } (версия { $count })
    }
no-house-rules = Своих правил у компании пока нет: акции, гарантии, чего мы не делаем никогда.
whose-terms = Клиента «{ $name }» нет. О чьих условиях речь?
button-house-rules = Правила компании
button-agree-terms = Согласовать условия
button-change-terms = Изменить

boundary-templates = Обычные, для начала:
ask-boundary = { $client }: как должна звучать граница? Можно отправить так или изменить.
button-boundary-hours = Часы ответов
button-boundary-calls = Без звонков вечером
button-boundary-changes = Сначала оценка правок
button-boundary-payment = Оплата
button-boundary-rounds = Круги правок
button-boundary-tone = Тон
button-boundary-answer = Наше: ответ за день
boundary-template-hours = Мы отвечаем на сообщения с понедельника по пятницу, с 9:00 до 17:00.
boundary-template-calls = После 18:00 и в выходные мы не созваниваемся; срочное присылают письменно.
boundary-template-changes = Изменения сначала оцениваем; начинаем, когда оценка принята.
boundary-template-payment = Счета оплачиваются в течение 14 дней; пока счёт просрочен, работа стоит.
boundary-template-rounds = Входит два круга правок; дальше оплата по часам.
boundary-template-tone = Мы разговариваем уважительно; иначе заканчиваем звонок и продолжаем письменно.
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
