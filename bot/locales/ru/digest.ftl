## Сводка
summary-digest = сводка: сейчас, подробнее или по расписанию
usage-digest = /digest [now · more · off · ДНИ ВРЕМЯ]
digest-title = Сводка: { $since } – { $until }
digest-late = С опозданием: сводка ждала с { $at }.
digest-quiet = Спокойная неделя: ничто не требует внимания.
digest-good-note = Хорошее: { $client }: { $note }
digest-good-praise = Хорошее: доброе слово от клиента { $client }.
digest-good-kept = Хорошее: договорённость с клиентом { $client } соблюдена.
digest-button = { $client }: { $kind }
digest-line = #{ $number } { $day }: { $what }
digest-what-praise = доброе слово
digest-what-called = мы позвонили
digest-what-refund = мы вернули деньги
digest-what-concession = мы сделали уступку
digest-what-kept = договорённость соблюдена
digest-what-cleared = недоразумение прояснилось
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
digest-title-owners = Владельцам, сверх сводки для команды: { $since } – { $until }
digest-overdue-title = Просрочено
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = Решить
digest-decision = { $client }: { $kind }, с { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } выручки: { $kind }, с { $day } ({ $who }). { $why }
digest-also = Ещё нужно внимание: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Кому нужно внимание
digest-moved = Что изменилось
digest-mover-worse = { $client }: было «{ $before }», теперь «{ $standing }». { $why }
digest-mover-better = { $client }: спокойнее, было «{ $before }», теперь «{ $standing }». { $why }
digest-mover-heavier = { $client }: напряжённее прежнего, «{ $standing }». { $why }
digest-mover-calmer = { $client }: спокойнее прежнего, «{ $standing }». { $why }
digest-line-note = { $line }: { $note }
digest-dates = Ближайшие дни
digest-neglected = { $client }: { $why }
digest-figures = В цифрах: { $figures }
digest-figure = { $name } { $now } (раньше { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } нет (раньше { $before })
digest-figure-incidents = инциденты
digest-figure-praise = добрые слова
digest-figure-time = время
digest-figure-paid = получено
digest-figure-given = уступки
digest-number = { $name } = { $value }
