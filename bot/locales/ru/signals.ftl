## Почему: по фразе на сигнал, сначала что было, число в конце
when-today = сегодня
when-yesterday = вчера
when-day = { $day }
opening-today = Сегодня
opening-yesterday = Вчера
opening-day = { $day }
times =
    { $count ->
        [1] один раз
        [2] дважды
        [3] трижды
        [4] четыре раза
        [5] пять раз
        [6] шесть раз
        [7] семь раз
        [8] восемь раз
        [9] девять раз
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
counted =
    { $code ->
        [other] что-то ещё
        [scope] работа сверх договора
       *[known] { $category }
    }
counted-heavy = { $kind } ({ $severity })
counted-severe-abuse = тяжёлые оскорбления
counted-threat = угроза людям
counted-asked = уступка по просьбе клиента
counted-refund = возврат по просьбе клиента
counted-goodwill = уступка по нашей доброй воле
counted-crossed = нарушена граница «{ $text }»
counted-crossed-number = нарушена граница { $number }
counted-rest = прочее
tally = { $kind } { $times }
tally-next = { $before }, { $tally }
counts-day = { $when }: { $tally }.
since-day = С { $day }
since-second = Со { $day }
counts-since = { $since }: { $tally }; последний раз — { $last }.
counts-once = { $since }: { $tally }; последний раз — { $last }.
and-owners = { $sentence } Есть и ещё кое-что, но это видят только владельцы.
quoted = { $sentence } «{ $note }»
hurt = { $sentence } Кого задело: { $people }.
with-figure = { $sentence } { $figure }
talk-postponed =
    { $count ->
        [1] Клиент отложил разговор { $when }.
       *[other] Клиент откладывал разговор { $times }, последний — { $when }.
    }

figure-strain = Напряжение { $value } (разговор нужен от { $threshold }).
figure-strain-past = Напряжение сейчас { $value }; порог разговора ({ $threshold }) был пройден { $since }.
figure-watch = Напряжение { $value } (внимание нужно от { $threshold }).
figure-debt = Наш долг { $value } (порог { $threshold }).
figure-part = Напряжение после договорённости { $value } (о расставании речь от { $threshold }).
figure-days = За { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } такое было в разные дни, всего дней: { $days }.
figure-months = За { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } такое было в разные месяцы, всего месяцев: { $months }.

signal-strain = { $counts }
signal-often = { $counts }
signal-abuse-severe = { $counts }
signal-abuse-serious = { $counts }
signal-boundaries = { $counts }
signal-late = { $counts }
signal-late-unpaid = { $counts } С тех пор ничего не оплачено.
signal-time_sink =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $time }{ $bought ->
        [never] , а оплат не было ни разу.
        [paid] , а последняя оплата — { $paid }.
       *[hidden] , а оплат за это время не было.
    }
signal-loss =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $time }, и обошлось это дороже, чем принесло.
signal-concessions = { $counts }
agreement-dated = Договорённость от { $day }
agreement-worded = Договорённость от { $day } («{ $text }»)
agreement-hidden = Действующая договорённость
signal-broken-severe = { $agreement } не соблюдается. { $counts }
signal-broken-abuse = { $agreement } не соблюдается. { $counts }
signal-broken-review = { $agreement }: при проверке { $when } оказалось, что она не соблюдается.
signal-broken-boundaries = { $agreement } не соблюдается. { $counts }
signal-broken-strain = { $agreement } не соблюдается. { $counts }
signal-broken-everything = { $agreement } не соблюдается. { $counts }
signal-breach = { $agreement } нарушена. { $counts }
signal-refused-refused = Отказ от разговора — { $when }.
signal-refused-part = На разговоре { $when } решили расстаться.
signal-safety-threat = { $counts }
signal-safety-abuse = { $counts }
signal-unhappy = { $counts } С тех пор мы ничего не загладили.
signal-owed = Ошибка с нашей стороны ещё не заглажена. { $counts }
signal-neglect =
    Ключевой клиент, а от нас ничего не слышно уже { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }.
signal-neglect-last =
    Ключевой клиент, а от нас ничего не слышно уже { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }; последний раз — { $when }.
signal-giving = { $counts }

reason-owners = Причину видят только владельцы.
reason-debt = Ошибка с нашей стороны ещё не заглажена. { $counts }
reason-lately = { $counts }
reason-again = { $counts }
reason-months = { $counts }
reason-timewasting =
    { $counts } { $bought ->
        [never] Оплат пока не было.
        [paid] Последняя оплата — { $paid }.
       *[hidden] {""}
    }
reason-hours =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $time }{ $bought ->
        [never] , а оплат пока не было.
        [paid] , а последняя оплата — { $paid }.
       *[hidden] .
    }
reason-under-agreement = { $counts } Действует договорённость от { $agreement }: всё напряжение { $value }, из него после неё { $after }.
