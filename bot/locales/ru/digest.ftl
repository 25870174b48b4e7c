## Сводка
summary-digest = сводка: сейчас, подробнее или по расписанию
usage-digest = /digest [now · more · off · ДНИ ВРЕМЯ]
digest-title = Сводка: { $since } – { $until }
digest-late = С опозданием: сводка ждала с { $at }.
digest-quiet = Спокойная неделя: ничто не требует внимания.
digest-good-note = Хорошее: { $client }: { $note }
digest-good-praise = Хорошее: доброе слово от клиента { $client }.
digest-good-kept = Хорошее: договорённость с клиентом { $client } соблюдена.
digest-decision = Решить: { $client }, { $kind } (с { $day })
digest-button = { $client }: { $kind }
digest-mover-up = { $client }: напряжение { $before } → { $after }, сейчас { $standing }. { $why }
digest-mover-down = { $client }: спокойнее, { $before } → { $after }, сейчас { $standing }. { $why }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = доброе слово
digest-what-called = мы позвонили
digest-what-refund = мы вернули деньги
digest-what-concession = мы сделали уступку
digest-what-kept = договорённость соблюдена
digest-what-cleared = недоразумение прояснилось
digest-date-talk-tomorrow = { $at }: разговор с клиентом { $client }
digest-date-talk-soon = { $at }: разговор с клиентом { $client }
digest-date-talk-after = { $at }: разговор с клиентом { $client }
digest-date-agreement-review = { $at }: соблюдена ли договорённость с клиентом { $client }?
digest-date-look-again = { $at }: снова взглянуть на клиента { $client }
digest-date-promise-due = { $at }: наше обещание клиенту { $client }
digest-date-step-due = { $at }: шаг расставания с клиентом { $client }
digest-date-plan-ends = { $at }: работа с клиентом { $client } заканчивается
digest-date-screening-waits = { $at }: закончить отбор: { $client }
digest-date-invoice-due = { $at }: срок счёта клиенту { $client }
digest-unclear =
    { $count ->
        [one] { $count } жалобу ещё никто не перечитал: { $lines }
        [few] { $count } жалобы ещё никто не перечитал: { $lines }
        [many] { $count } жалоб ещё никто не перечитал: { $lines }
       *[other] { $count } жалобы ещё никто не перечитал: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Перечитать #{ $number }
digest-without-terms = Без условий: { $names }
digest-vital = Ключевые клиенты: { $names }
digest-numbers = Инциденты: { $incidents } (раньше { $incidents_before }), добрые слова: { $praise } ({ $praise_before }), время: { $time } ({ $time_before })
digest-numbers-money = Инциденты: { $incidents } (раньше { $incidents_before }), добрые слова: { $praise } ({ $praise_before }), время: { $time } ({ $time_before }), получено: { $paid } ({ $paid_before }), уступки: { $given } ({ $given_before })
digest-when = Сводка приходит { $when }; следующая { $at }.
digest-off = Сводка не приходит.
digest-how = Изменить: /digest mon,thu 9:00, /digest weekly 9:00 или /digest off.
button-digest-now = Сводка сейчас
rhythm-first = в первый рабочий день недели в { $time }
rhythm-daily = каждый день в { $time }
rhythm-days = по дням ({ $days }) в { $time }
error-bad-rhythm = «{ $value }» не похоже на время.
mend-bad-rhythm = Напишите время, например 9:00 или 17:30: /digest mon,thu 9:00
digest-terms = Условия: { $client }
digest-effort = Выручка и время
digest-rules = Правила
digest-mover-level = { $client }: сейчас { $standing }, напряжение { $before } → { $after }. { $why }
