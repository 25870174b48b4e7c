## Что просрочено, что впереди и кому нужно внимание
attention-title =
    { $count ->
        [one] Внимание нужно { $count } клиенту
       *[other] Внимание нужно { $count } клиентам
    }
attention-row = { $client }: { $standing }. { $why }
attention-row-overdue = { $client } ({ $standing }): { $overdue }
attention-under = { $first } { $second }
attention-next-suggested = Подсказка от { $day }: { $kind } ({ $who }).
attention-next-dated = Дальше: { $what }, { $day } ({ $who }).
attention-next-nothing = Дальше пока ничего не назначено ({ $who }).
course-worse = Хуже, чем месяц назад: тогда было «{ $standing }».
course-better = Лучше, чем месяц назад: тогда было «{ $standing }».
course-other = Месяц назад было «{ $standing }».
course-heavier = Напряжённее, чем месяц назад.
course-lighter = Спокойнее, чем месяц назад.
course-same = Так же, как месяц назад.
overdue = { $what } — ждёт с { $since } ({ $who })
overdue-more = { $what } — ждёт с { $since } ({ $who }), и ещё { $count }
coming-up = { $at } · { $client }: { $what } ({ $who })
matter-step = шаг плана «{ $step }»
matter-promise = наше обещание «{ $what }»
matter-promise-bare = наше обещание
matter-pause = возвращение к разговору после паузы
matter-invoice = счёт на { $amount }
matter-invoice-bare = счёт
matter-review = ответ на публичный отзыв
matter-agreement = проверка договорённости
matter-talk = разговор
matter-talk-after = итог разговора
matter-untaken = предложенный разговор без даты
matter-look-again = решение работать дальше, пора к нему вернуться
matter-plan-ends = последний день работы
matter-screening-waits = неоконченный отбор
button-matter-steps = шаги
button-matter-promise = обещание
button-matter-invoice = счёт
button-matter-review = ответ
button-matter-agreement = договорённость
button-matter-talk = разговор
