## Картинки
summary-chart = картинка: напряжение во времени
summary-pareto = картинка: выручка рядом с затраченным временем
usage-pareto = /pareto [ПЕРИОД]
chart-strain-title = Напряжение во времени
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
chart-pareto-share = { $brought } % выручки приходит от клиентов, { $few } из { $clients }
chart-revenue = доля выручки
chart-effort = доля времени
chart-together = выручка нарастающим итогом
chart-vital = ключевой
chart-sink = отнимает время
picture-failed = Картинку сейчас нарисовать не получилось. Главное из неё сказано выше словами.
button-try-again = Попробовать ещё раз
chart-alt = { $client }, напряжение с { $since }: сейчас { $points }; внимание от { $watch }, разговор от { $talk }. Инцидентов: { $incidents }.
chart-empty = { $client }: за всё это время (дней: { $days }) ничего не накопилось, рисовать нечего.
pareto-alt =
    { $clients ->
        [0] Выручка рядом с затраченным временем, { $since } – { $until }: оплат пока нет.
       *[other] Выручка рядом с затраченным временем, { $since } – { $until }: { $brought } % выручки приходит от платящих клиентов, { $few } из { $clients }.
    }
pareto-vital = Ключевые клиенты: { $names }
pareto-sinks = Отнимают время: { $names }
pareto-row = { $client }: { $revenue } % выручки, { $effort } % времени
pareto-empty = За этот период нет ни платежей, ни часов, рисовать пока нечего. Их вносят /paid и /spent.
label-course = Полгода
course-strip = { $strip }, разговор от { $talk } (█)
button-chart = График
