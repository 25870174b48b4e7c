## Картинки
summary-chart = картинка: напряжение во времени
usage-chart = /chart КЛИЕНТ
summary-pareto = картинка: выручка рядом с затраченным временем
usage-pareto = /pareto [ПЕРИОД]
chart-strain-title = { $client }: напряжение во времени
chart-watch = внимание
chart-talk = разговор
chart-mark-minor = мелочь
chart-mark-serious = серьёзно
chart-mark-severe = критично
chart-mark-amends = мы загладили
chart-mark-talk = разговор
chart-mark-agreement = договорённость
chart-mark-slate = чистый лист
chart-pareto-title = Выручка рядом с затраченным временем
chart-pareto-share =
    { $clients ->
        [one] { $few } из { $clients } клиента приносит { $brought } % выручки
        [few] { $few } из { $clients } клиентов приносят { $brought } % выручки
        [many] { $few } из { $clients } клиентов приносят { $brought } % выручки
       *[other] { $few } из { $clients } клиентов приносят { $brought } % выручки
    }
chart-revenue = доля выручки
chart-effort = доля времени
chart-together = выручка нарастающим итогом
chart-vital = ключевой
chart-sink = отнимает время
picture-in-words = (Нарисовать картинку сейчас не удалось: { $alt })
chart-alt = { $client }, напряжение с { $since }: сейчас { $points }; внимание от { $watch }, разговор от { $talk }. Инцидентов: { $incidents }.
chart-empty = { $client }: за всё это время (дней: { $days }) ничего не накопилось, рисовать нечего.
pareto-alt = Выручка рядом с затраченным временем, { $since } – { $until }: { $few } из { $clients } платящих клиентов приносят { $brought } % выручки.
pareto-vital = Ключевые клиенты: { $names }
pareto-sinks = Отнимают время: { $names }
pareto-row = { $client }: { $revenue } % выручки, { $effort } % времени
pareto-empty = За этот период нет ни платежей, ни часов, рисовать пока нечего. Их вносят /paid и /spent.
