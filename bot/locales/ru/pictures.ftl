## Картинки
summary-chart = показать, как менялось напряжение
summary-pareto = сравнить выручку и потраченное время
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
chart-pareto-title = Выручка и потраченное время
chart-pareto-share = На { $few } из { $clients } клиентов приходится { $brought } % выручки
chart-revenue = доля выручки
chart-effort = доля времени
chart-together = выручка нарастающим итогом
chart-vital = ключевой
chart-sink = время без оплаты
picture-failed = Картинка сейчас не получилась. Главное из неё сказано выше словами.
button-try-again = Попробовать ещё раз
chart-alt = { $client }, напряжение с { $since }: сейчас { $points }; внимание нужно от { $watch }, разговор — от { $talk }. Инцидентов: { $incidents }.
chart-empty = { $client }: за последние { $days } { $days ->
    [one] день
    [few] дня
    [many] дней
   *[other] дня
} ничего не накопилось, рисовать нечего.
pareto-alt =
    { $clients ->
        [0] Выручка и потраченное время, { $since } – { $until }: оплат пока нет.
       *[other] Выручка и потраченное время, { $since } – { $until }: на { $few } из { $clients } платящих клиентов приходится { $brought } % выручки.
    }
pareto-vital = Ключевые клиенты: { $names }
pareto-sinks = Время без оплаты: { $names }
pareto-row = { $client }: { $revenue } % выручки, { $effort } % времени
pareto-empty = За этот период нет ни оплат, ни часов, рисовать пока нечего. Записать их: /paid и /spent
label-course = Полгода
course-strip = { $strip }, разговор нужен от { $talk } (█)
button-chart = График
