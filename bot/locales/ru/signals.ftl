## Почему: по одной фразе на сигнал, с числами и датами. Дата кончается на «г.», поэтому в конце фразы после неё точки нет.
signal-strain = Напряжение { $value }: порог разговора ({ $threshold }) пройден { $since }
signal-often =
    Что-то происходило в разные дни: { $days } за { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }, последний раз — { $latest }
signal-abuse-severe =
    { $count ->
        [1] Тяжёлые оскорбления, { $latest }
        [one] Тяжёлые оскорбления, { $count } раз, последний — { $latest }
        [few] Тяжёлые оскорбления, { $count } раза, последний — { $latest }
        [many] Тяжёлые оскорбления, { $count } раз, последний — { $latest }
       *[other] Тяжёлые оскорбления, { $count } раза, последний — { $latest }
    }
signal-abuse-serious =
    { $count ->
        [1] Оскорбления, { $latest }
        [one] Оскорбления, { $count } раз, последний — { $latest }
        [few] Оскорбления, { $count } раза, последний — { $latest }
        [many] Оскорбления, { $count } раз, последний — { $latest }
       *[other] Оскорбления, { $count } раза, последний — { $latest }
    }
signal-boundaries =
    Границы, о которых клиент знает, с { $since } нарушены { $count } { $count ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    } (разных дней: { $days }), последний — { $latest }
signal-late =
    { $count ->
        [1] Задержка оплаты, { $latest }
       *[other] Задержек оплаты с { $since }: { $count }, последняя — { $latest }
    }
signal-time_sink =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $hours }, и ни одной покупки.
signal-loss =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $hours }, и обошлось это дороже, чем принесло.
signal-concessions =
    Уступок и возвратов по просьбе клиента за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }: { $count }, последний раз — { $latest }
signal-broken-severe = Договорённость от { $since } не удержалась: критичный инцидент { $latest }
signal-broken-abuse = Договорённость от { $since } не удержалась: оскорбления или угроза, { $latest }
signal-broken-review = Договорённость от { $since } проверена { $latest }: не соблюдена.
signal-broken-boundaries = Договорённость от { $since } не удержалась: нарушений границ — { $count }, последнее — { $latest }
signal-broken-strain = Договорённость от { $since } не удержалась: инцидентов с тех пор — { $count }, напряжение { $value } (расставание — от { $threshold }).
signal-broken-everything = Договорённость от { $since } не удержалась: всех инцидентов с тех пор — { $count }, напряжение { $value } (расставание — от { $threshold }).
signal-breach =
    { $count ->
        [1] Серьёзное нарушение договорённости от { $since }: { $latest }
       *[other] Серьёзных нарушений договорённости от { $since }: { $count }, последнее — { $latest }
    }
signal-refused-refused = От разговора отказались { $at }
signal-refused-part = Разговор { $at } закончился решением расстаться.
signal-safety-threat =
    { $count ->
        [1] Угроза людям, { $latest }
       *[other] Угроз людям: { $count }, последняя — { $latest }
    }
signal-safety-abuse =
    Тяжёлые оскорбления в разные дни: { $count } { $count ->
        [one] раз
        [few] раза
        [many] раз
       *[other] раза
    }, последний — { $latest }
signal-unhappy = Жалоб с { $since }: { $count } (разных дней: { $days }), и с тех пор ничего не заглажено.
signal-owed = За нами не заглажено: { $value } (порог — { $threshold }).
signal-neglect =
    Один из ключевых клиентов ничего не слышит от нас уже { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }.
signal-giving =
    Уступок, о которых никто не просил, за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }: { $count }, последняя — { $latest }

reason-owners = Причину видят только владельцы.
reason-lately =
    Что-то происходило в разные дни: { $days } за { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }, последний раз — { $latest }
reason-again =
    Что-то происходило в разные дни: { $days } за { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }, последний раз — { $latest }
reason-months =
    Что-то происходило в разные месяцы: { $months } за { $within } { $within ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }, последний раз — { $latest }
reason-timewasting = Много вопросов и торга, а покупок пока нет.
reason-hours = Время уже уходит, а покупок ещё не было.
