## Достойное расставание: решение, план и шаги, завершение, рекомендации
summary-steps = план расставания: отметить шаг, передать, перенести, добавить
usage-steps = /steps КЛИЕНТ  ·  НОМЕР готово  ·  НОМЕР передать @КТО  ·  НОМЕР перенести ДАТА  ·  НОМЕР текст  ·  добавить by:ДАТА ТЕКСТ

step-tell-name = сказать клиенту
step-notice-name = письмо с датой завершения
step-recommend-name = порекомендовать других
step-invoice-name = последний счёт
step-handover-name = передать файлы
step-access-name = закрыть доступы
step-thanks-name = поблагодарить и спросить мнение
step-update-name = новости клиенту

draft-notice =
    Как мы и говорили, наше сотрудничество завершается: последний день { $day }
    До этого дня всё, о чём мы договорились, остаётся в силе, и каждую неделю мы будем вам писать.
    Если что-то удобнее устроить иначе, скажите нам, пожалуйста, в ближайшие дни.
draft-recommend =
    Нам важно, чтобы дальше вы были в хороших руках. Наш последний день { $day }
    Вам могут подойти: …
    Если хотите, познакомим вас и расскажем, на чём мы остановились.
draft-invoice =
    Отправляем последний счёт за всё, о чём мы договорились. Он охватывает работу по { $day }
    Если какая-то строка непонятна, позвоните: пройдём её вместе.
    После оплаты между нами не останется ничего незакрытого.
draft-handover =
    Передаём все файлы и документы, которые принадлежат вам: …
    Проверьте, пожалуйста, всё ли на месте, и дайте нам знать, если чего-то не хватает. Срок { $day }
    То, что мы не обязаны хранить по закону, после этого удалим.
draft-access =
    Сегодня мы возвращаем доступы к вашим аккаунтам и системам: …
    Смените, пожалуйста, пароли, которые мы знали: так вам будет спокойнее.
    Если с вашей стороны нужно закрыть доступ к чему-то нашему, скажите нам.
draft-thanks =
    Наша общая работа завершается, и мы хотим сказать спасибо. Больше всего нам понравилось …
    Можно спросить, что мы могли сделать лучше? Нам помогут и две строчки.
    Желаем вам удачи; нам всегда можно написать.

tone-why = Предлагаемый тон: { $tone }. { $why }
tone-why-part = К этому обе стороны пришли в разговоре { $day }
tone-why-threat = Была угроза, { $day }
tone-why-abuse = Были оскорбления, последний раз { $day }
tone-why-boundaries =
    { $count ->
        [one] Граница нарушена { $count } раз, последний { $day }
        [few] Границы нарушены { $count } раза, последний { $day }
        [many] Границы нарушены { $count } раз, последний { $day }
       *[other] Границы нарушены { $count } раза, последний { $day }
    }
tone-why-effort = Ничего резкого за этим нет: дело в усилиях или деньгах.
part-unspoken = { $client }: разговора ещё не было, и от него никто не отказывался. Сначала один открытый разговор: так честнее для обеих сторон. Если всё же без него, скажите почему: причина останется вместе с планом.
ask-part-reason = { $client }: почему расстаёмся без разговора?
label-vital = Ключевые клиенты
vital-yes = да, среди тех, кто приносит больше всего
label-still-open = Ещё не закрыто
open-invoice =
    { $count ->
        [one] { $count } счёт
        [few] { $count } счёта
        [many] { $count } счетов
       *[other] { $count } счёта
    }
open-promise =
    { $count ->
        [one] { $count } наше обещание
        [few] { $count } наших обещания
        [many] { $count } наших обещаний
       *[other] { $count } наших обещания
    }
open-agreement = действующая договорённость
button-part-tone = Да, тон: { $tone }

plan-until =
    { $count ->
        [one] Тон: { $tone }. В плане { $count } шаг, последний день { $day }
        [few] Тон: { $tone }. В плане { $count } шага, последний день { $day }
        [many] Тон: { $tone }. В плане { $count } шагов, последний день { $day }
       *[other] Тон: { $tone }. В плане { $count } шага, последний день { $day }
    }
plan-next = Дальше: { $step }
plan-title = { $client }: план расставания до { $day } (тон: { $tone })
plan-all-done = Все шаги сделаны.
plan-row = до { $day } { $ahead }
plan-ended = { $client }: план подошёл к концу, теперь этап «расстались».
plan-ended-open =
    { $count ->
        [one] Ещё не отмечен { $count } шаг:
        [few] Ещё не отмечены { $count } шага:
        [many] Ещё не отмечены { $count } шагов:
       *[other] Ещё не отмечены { $count } шага:
    }
step-line = { $number }. { $day }: { $step } ({ $who })
step-line-done = { $number }. { $step }: сделано { $day }
step-bare = { $number }. { $step } ({ $day })
step-reminder = { $client }, шаг { $number }: { $step }
step-ticked = { $client }, шаг { $number } сделан: { $step }
step-assigned = { $client }, шаг { $number } ({ $step }): теперь отвечает { $who }.
step-moved = { $client }, шаг { $number } ({ $step }): новый срок { $day }
step-added = { $client }, добавлен шаг { $number } на { $day }: { $step }
ask-step-who = Кто возьмёт шаг «{ $step }»? Ответьте @именем.
ask-step-when = На какой день поставить «{ $step }»?
no-plan-yet = { $client }: плана расставания нет. Владелец начинает его так: /part { $client }
button-steps = План
button-draft = Готовый текст
button-another-day = Другой день
button-someone-else = Передать
button-step = Шаг { $number }
button-tick = { $number } сделано
button-thank-referral = Слова благодарности
label-plan = Расставание
label-hour-then = Час работы тогда
hour-then = приносил { $brought }, стоил { $cost }
hour-then-brought = приносил { $brought }
label-came-from = По рекомендации

error-parting-too-far = До этого дня больше года: { $day }
mend-parting-too-far = Назовите конец в пределах года: by:ДАТА.
error-bad-tone = Тона «{ $value }» нет.
mend-bad-tone = Есть direct (прямо), soft (мягко), mutual (обоюдно).
error-no-plan = { $client }: плана расставания нет.
mend-no-plan = Владелец начинает его так: /part { $client }
error-no-such-step = { $client }: в плане нет шага { $number }.
mend-no-such-step = Все шаги: /steps { $client }
error-no-draft = Шаг { $number } ваш собственный, готового текста для него нет.
mend-no-draft = Какие тексты есть, покажет /script.
error-step-done = Шаг { $number } уже отмечен, { $day }
mend-step-done = Больше ничего не нужно. Кто отметил, может вернуть: /undo
error-plan-over = { $client }: план уже закончился.
mend-plan-over = Отметить оставшееся ещё можно.
error-step-after-end = План заканчивается { $day }
mend-step-after-end = Выберите день не позже.
