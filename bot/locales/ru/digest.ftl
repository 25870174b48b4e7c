## Сводка
summary-digest = показать сводку или задать, когда она приходит
usage-digest = /digest [сейчас · ещё · выкл · ДНИ ВРЕМЯ]
digest-title = Сводка: { $since } – { $until }
digest-late = Сводка опоздала: должна была прийти { $at }
digest-quiet = Спокойная неделя: внимание никому не нужно.
digest-good-note = Хорошее: { $client } — { $note }
digest-good-praise = Хорошее: { $client } — доброе слово в наш адрес.
digest-good-kept = Хорошее: { $client } — договорённость соблюдена.
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
        [one] Перечитайте { $count } запись и решите, с чьей она стороны: { $lines }
        [few] Перечитайте { $count } записи и решите, с чьей они стороны: { $lines }
        [many] Перечитайте { $count } записей и решите, с чьей они стороны: { $lines }
       *[other] Перечитайте { $count } записи и решите, с чьей они стороны: { $lines }
    }
digest-unclear-line = #{ $number } { $client }
button-reread = Перечитать #{ $number }
digest-without-terms = Условия ещё не записаны: { $names }
digest-when = Сводка приходит { $when }. Следующая — { $at }
digest-off = Сводка выключена.
digest-how = Изменить: /digest пн,чт 9:00, /digest еженедельно 9:00 или /digest выкл
button-digest-now = Сводка сейчас
rhythm-first = в первый рабочий день недели в { $time }
rhythm-daily = каждый день в { $time }
rhythm-days = по этим дням: { $days }, в { $time }
error-bad-rhythm = «{ $value }» не похоже на время.
mend-bad-rhythm = Напишите время, например 9:00 или 17:30: /digest пн,чт 9:00
digest-terms = Условия: { $client }
digest-effort = Выручка и время
digest-rules = Правила
digest-title-owners = Только владельцам, в дополнение к сводке команды: { $since } – { $until }
digest-overdue-title = Просрочено
digest-overdue = { $client }: { $overdue }
digest-overdue-why = { $overdue }. { $why }
digest-decisions = Что решить
digest-decision = { $client }: { $kind }, ждёт с { $day } ({ $who }). { $why }
digest-decision-share = { $client }, { $share } выручки: { $kind }, ждёт с { $day } ({ $who }). { $why }
digest-also = Внимание нужно и здесь: { $names }
digest-also-row = { $client } ({ $state })
digest-everyone = Кому нужно внимание
digest-moved = Что изменилось
digest-mover-worse = { $client }: было «{ $before }», теперь «{ $standing }». { $why }
digest-mover-better = { $client }: стало спокойнее, было «{ $before }», теперь «{ $standing }». { $why }
digest-mover-heavier = { $client }: положение прежнее, «{ $standing }», но стало тяжелее. { $why }
digest-mover-calmer = { $client }: положение прежнее, «{ $standing }», но стало спокойнее. { $why }
digest-line-note = { $line }: { $note }
digest-dates = Ближайшие дни
digest-neglected = { $client }: { $why }
digest-figures = Цифры: { $figures }
digest-figure = { $name } { $now } (раньше { $before })
digest-figure-new = { $name } { $now }
digest-figure-gone = { $name } — нет (раньше { $before })
digest-figure-incidents = инциденты
digest-figure-praise = добрые слова
digest-figure-time = время
digest-figure-paid = получено
digest-figure-given = уступки
digest-number = { $name } = { $value }
