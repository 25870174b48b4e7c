## Почему: по одной фразе на сигнал, с числами и датами. Дата кончается на «г.», поэтому в конце фразы после неё точки нет.
signal-strain = Напряжение { $value }: порог разговора ({ $threshold }) пройден { $since }
signal-abuse =
    { $count ->
        [1] Тяжёлые оскорбления, { $latest }
        [one] Тяжёлые оскорбления, { $count } раз, последний — { $latest }
        [few] Тяжёлые оскорбления, { $count } раза, последний — { $latest }
        [many] Тяжёлые оскорбления, { $count } раз, последний — { $latest }
       *[other] Тяжёлые оскорбления, { $count } раза, последний — { $latest }
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
    } ушло { $hours } ч, а оплаты не было { $unpaid } { $unpaid ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }.
signal-loss =
    За { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    } ушло { $hours } ч, и обошлись они дороже, чем принесли.
signal-concessions =
    Уступок по просьбе клиента за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }: { $count }, последняя — { $latest }
signal-broken-severe = Договорённость от { $since } не удержалась: критичный инцидент { $latest }
signal-broken-review = Договорённость от { $since } проверена { $latest }: не соблюдена.
signal-broken-boundaries = Договорённость от { $since } не удержалась: нарушений границ — { $count }, последнее — { $latest }
signal-broken-strain = Договорённость от { $since } не удержалась: инцидентов с тех пор — { $count }, напряжение { $value } (расставание — от { $threshold }).
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
reason-timewasting = Много вопросов и торга, а покупок пока нет.
reason-hours = Время уже уходит, а покупок ещё не было.
