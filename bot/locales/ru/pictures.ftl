## Картинки
summary-chart = картинка: напряжение во времени
usage-chart = /chart КЛИЕНТ
summary-pareto = картинка: доход рядом с усилиями
usage-pareto = /pareto [ПЕРИОД]
chart-strain-title = { $client }: напряжение во времени
chart-watch = наблюдать
chart-talk = говорить
chart-mark-minor = мелочь
chart-mark-serious = серьёзно
chart-mark-severe = тяжело
chart-mark-amends = мы исправили
chart-mark-talk = разговор
chart-mark-agreement = договорённость
chart-mark-slate = чистый лист
chart-pareto-title = Доход рядом с усилиями
chart-pareto-share =
    { $clients ->
        [one] { $few } из { $clients } клиента приносит { $brought } % дохода
        [few] { $few } из { $clients } клиентов приносят { $brought } % дохода
        [many] { $few } из { $clients } клиентов приносят { $brought } % дохода
       *[other] { $few } из { $clients } клиентов приносят { $brought } % дохода
    }
chart-revenue = доля дохода
chart-effort = доля усилий
chart-together = доход вместе
chart-vital = важный
chart-sink = отнимает время
picture-in-words = (Нарисовать картинку сейчас не удалось: { $alt })
chart-alt = Напряжение с клиентом { $client } с { $since }: сейчас { $points }; наблюдать от { $watch }, говорить от { $talk }. Инцидентов: { $incidents }.
chart-empty = { $client }: за последние { $days } дней ничего не тяготит, рисовать нечего.
pareto-alt = Доход рядом с усилиями, { $since } – { $until }: { $few } из { $clients } платящих клиентов приносят { $brought } % дохода.
pareto-vital = Самые важные: { $names }
pareto-sinks = Отнимают время: { $names }
pareto-row = { $client }: { $revenue } % дохода, { $effort } % усилий
pareto-empty = За этот период нет ни платежей, ни часов, рисовать пока нечего. Их вносят /paid и /spent.
