## Карточка клиента, и что значит положение
standing-means-steady = ничто не требует внимания.
standing-means-watch = что-то начинает накапливаться; сейчас часто хватает маленького шага.
standing-means-amends = нашу ошибку мы ещё не загладили; звоним первыми.
standing-means-talk = многое накопилось; открытый разговор поможет больше, чем маленькие шаги.
standing-means-part = разговоры не помогли или людям что-то угрожает; решает владелец.
standing-means-decide = времени и сил уходит уже много; пора задать рамки или вежливо отказать.
card-meaning = «{ $standing }» значит: { $means }
help-standing-title = Что значит положение
help-standing = { $standing }: { $means }
help-standing-more = Из чего оно складывается, покажет /why КЛИЕНТ, а пороги — /policy показать все
no-clients-standing = Клиентов с положением «{ $standing }» сейчас нет.

card-course = { $since } · { $trend }
card-since = Так с { $since }
card-strain-up = Становится тяжелее: напряжение { $now }, а месяц назад было { $before }.
card-strain-down = Становится спокойнее: напряжение { $now }, а месяц назад было { $before }.
card-strain-level = Почти без перемен: напряжение { $now }, а месяц назад было { $before }.
card-debt-up = Наш долг растёт: сейчас { $now }, а месяц назад был { $before }.
card-debt-down = Наш долг уменьшается: сейчас { $now }, а месяц назад был { $before }.
card-debt-level = Наш долг почти прежний: сейчас { $now }, а месяц назад был { $before }.
card-agreement-strain = Напряжение { $strain }, но в счёт идёт только то, что после договорённости от { $since }: { $base }.
card-agreement-before = Напряжение { $strain }, и всё оно накопилось до договорённости от { $since }

card-next-with = { $step } Отвечает { $who }.
card-next-undated = { $step } Отвечает { $who }, день пока не назначен.
card-next-unassigned = { $step } Ответственного пока нет.
card-next-again = Дальше: вернуться к этому { $day } ({ $who }: { $action }).
card-next-again-bare = Дальше: вернуться к этому { $day } ({ $action }).
card-next-talk = Дальше: разговор { $at } ({ $who }).
card-next-promise = Дальше: наше обещание до { $at } ({ $who }): { $what }
card-next-kept = Дальше: проверить { $day }, соблюдается ли договорённость ({ $who }).

overdue-talk = Разговор был назначен на { $since } — как всё прошло?
overdue-kept = Проверка договорённости ждёт с { $since }: всё соблюдается?
overdue-promise = Просрочено с { $since } наше обещание: { $what }
overdue-review = Публичный отзыв без ответа с { $since }
overdue-invoice = Просрочен с { $since } счёт #{ $number }: { $amount }
overdue-step = Просрочен с { $since } шаг { $number }: { $step } ({ $who })

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
card-money-elsewhere = Суммы показываю только в личном чате: /status { $client }
