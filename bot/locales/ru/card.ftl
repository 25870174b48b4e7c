## Карточка клиента, и что значит положение
standing-means-steady = ничего не требует внимания.
standing-means-watch = начинает накапливаться; сейчас часто хватает маленького шага.
standing-means-amends = наша ошибка ещё не исправлена; звоним первыми.
standing-means-talk = накопилось; открытый разговор даст больше, чем маленькие шаги.
standing-means-part = разговоры не помогли или людям что-то угрожает; решает владелец.
standing-means-decide = на него уже уходит много; задать рамки или вежливо отказать.
card-meaning = «{ $standing }» значит: { $means }
help-standing-title = Что значит положение
help-standing = { $standing }: { $means }
help-standing-more = /why КЛИЕНТ показывает, из чего оно складывается, /policy show — числа правил.
no-clients-standing = Клиентов с положением «{ $standing }» сейчас нет.

card-course = { $since } { $trend }
card-since = Так с { $since }
card-strain-up = Становится тяжелее: напряжение { $now }, месяц назад { $before }.
card-strain-down = Становится спокойнее: напряжение { $now }, месяц назад { $before }.
card-strain-level = Без перемен: напряжение { $now }, месяц назад { $before }.
card-debt-up = Наш долг растёт: сейчас { $now }, месяц назад { $before }.
card-debt-down = Наш долг уменьшается: сейчас { $now }, месяц назад { $before }.
card-debt-level = Наш долг прежний: сейчас { $now }, месяц назад { $before }.
card-agreement-strain = Напряжение { $strain }, но считается лишь то, что после договорённости от { $since }: { $base }.
card-agreement-before = Напряжение { $strain }, всё накопилось до договорённости от { $since }

card-next-with = { $step } Отвечает { $who }.
card-next-undated = { $step } Отвечает { $who }, день пока не назначен.
card-next-unassigned = { $step } Ответственного пока нет.
card-next-again = Дальше: вернуться к этому { $day } ({ $who }: { $action }).
card-next-again-bare = Дальше: вернуться к этому { $day } ({ $action }).
card-next-talk = Дальше: разговор { $at } ({ $who }).
card-next-promise = Дальше: обещано до { $at } ({ $who }): { $what }
card-next-kept = Дальше: { $day } проверить, соблюдается ли договорённость ({ $who }).

overdue-talk = Ждёт с { $since }: как прошёл разговор?
overdue-kept = Ждёт с { $since }: соблюдена ли договорённость?
overdue-promise = Просрочено с { $since }, наше обещание: { $what }
overdue-review = Без ответа с { $since }: публичный отзыв
overdue-invoice = Просрочено с { $since }, счёт #{ $number }: { $amount }
overdue-step = Просрочено с { $since }, шаг { $number }: { $step } ({ $who })

stage-with = { $stage }, отвечает { $who }
stage-unassigned = { $stage }, ответственного пока нет
terms-and-boundaries = { $terms }; границы: { $boundaries }
plan-left =
    { $count ->
        [one] Остался { $count } шаг.
        [few] Осталось { $count } шага.
        [many] Осталось { $count } шагов.
       *[other] Осталось { $count } шага.
    }
paid = { $paid }, возвращено { $refunded }
refunded-only = возвращено { $refunded }
hours = { $time }, час приносит { $brings }
label-figures = Цифры
figures-span = за последние { $days } дней
label-paid = Оплачено
label-shares = Доля
shares = { $revenue } выручки, { $effort } времени
share-revenue = { $revenue } выручки
share-effort = { $effort } времени
card-missing = Пока не записано: { $what }.
missing-terms = условия
missing-payments = оплаты
missing-hours = часы
missing-cost = стоимость часа
card-money-elsewhere = Деньги здесь не показываются. В личном чате: /status { $client }
