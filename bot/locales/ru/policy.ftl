## Числа правил: посмотреть, задать, примерить к тому, что уже было
summary-policy = числа правил; можно примерить другие ко всей истории
usage-policy = /policy [show ИМЯ | set ИМЯ ЧИСЛО | try ИМЯ ЧИСЛО | reset ИМЯ | stance уступчивая/сбалансированная/твёрдая]
policy-title = Числа правил
policy-all-title = Все числа, страница { $page }
policy-stance = Позиция
stance-accommodating = уступчивая
stance-balanced = сбалансированная
stance-firm = твёрдая
policy-instead = { $value } (в этой позиции обычно { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = Сейчас
policy-usual = В этой позиции
policy-from-to = Можно
policy-span = от { $low } до { $high }
policy-change = { $before } → { $after }
policy-same = Ничего не меняется: так уже и есть.
policy-follows = В ближайшие минуты все клиенты будут пересмотрены. Прежние подсказки сохраняют числа, с которыми появились.
policy-how = По имени: /policy show talk_at. Сначала примерить, потом задать: /policy try talk_at 4
policy-was = { $name } { $before } (сейчас { $now })
policy-raised-with = Открытая подсказка ({ $kind }, { $day }) появилась при других числах: { $numbers }

policy-tried = Примерка ко всей истории
policy-looked = Период с { $since } Просмотрено клиентов: { $looked } из { $clients }.
policy-counts = Подсказки: новых — { $came }, исчезли — { $went }, в другое время — { $moved }, в тот же день — { $same }.
policy-came = Новая: { $client }, { $kind }, { $day }
policy-went = Исчезла: { $client }, { $kind }, { $day }
policy-moved = В другое время: { $client }, { $kind }, { $before } → { $after }
policy-safety = расставание ради безопасности
policy-compared = Сравниваются две примерки: с нынешними числами и с этими; каждая запись — как будто внесена тогда, когда всё случилось. Что было сказано на самом деле, здесь не учитывается.
policy-next = Что дальше?
button-set-numbers = Задать эти числа
button-try-stance = Примерить: { $stance }
button-policy-reset = Вернуть как в позиции

policy-records =
    Как команда отнеслась к каждому правилу за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }
policy-record = { $rule }: подсказок — { $raised }, по ним действовали — { $acted }, не согласились или оставили как есть — { $against }
policy-cries = Правило «{ $rule }» поднимает ложную тревогу: не меньше половины решений — против него. Возможно, подойдут другие числа.
policy-unheard =
    { $count ->
        [one] Правило «{ $rule }» сработало { $count } раз подряд, и ничего из этого не вышло. Его число решает, когда оно говорит.
        [few] Правило «{ $rule }» сработало { $count } раза подряд, и ничего из этого не вышло. Его число решает, когда оно говорит.
        [many] Правило «{ $rule }» сработало { $count } раз подряд, и ничего из этого не вышло. Его число решает, когда оно говорит.
       *[other] Правило «{ $rule }» сработало { $count } раза подряд, и ничего из этого не вышло. Его число решает, когда оно говорит.
    }

## Названия правил
rule-strain = напряжение
rule-often = одно за другим
rule-abuse = оскорбления
rule-boundaries = нарушенные границы
rule-late = задержки оплаты
rule-time_sink = отнимает время
rule-loss = часы в убыток
rule-concessions = уступки и возвраты по просьбе
rule-broken = договорённость не удержалась
rule-breach = серьёзное нарушение договорённости
rule-refused = отказ от разговора
rule-safety = безопасность
rule-unhappy = жалобы на нашу работу
rule-owed = наш долг
rule-neglect = ключевой клиент без внимания
rule-giving = уступки, о которых не просили
rule-watch = внимание
rule-decide = время на потенциального клиента

## Что значит число
policy-means-watch_at = напряжение, с которого за клиентом присматриваем
policy-means-talk_at = напряжение, с которого предлагается разговор
policy-means-part_at = напряжение после договорённости, при котором она не держится
policy-means-owed_at = наш долг, с которого сначала заглаживаем своё
policy-means-fall_back = доля talk_at, ниже которой разговор снова не нужен
policy-means-vital_watch = доля watch_at, с которой присматриваем за ключевыми клиентами
policy-means-half_life_days = за сколько дней балл угасает наполовину
policy-means-weight_minor = баллы за мелкий инцидент
policy-means-weight_serious = баллы за серьёзный инцидент
policy-means-weight_severe = баллы за критичный инцидент
policy-means-shared_share = их доля в общем и в том, что ещё не ясно
policy-means-minors_a_week = сколько мелких инцидентов недели считается
policy-means-settle_call = сколько баллов долга снимает звонок
policy-means-settle_gift = сколько баллов долга снимает подарок в знак извинения
policy-means-settle_refund = сколько баллов долга снимает возврат, о котором не просили
policy-means-abuse_serious_days = сколько дней помнятся серьёзные оскорбления
policy-means-late_apart_days = сколько дней между двумя неоплаченными задержками уже достаточно
policy-means-time_sink_unpaid_days = сколько дней без оплаты, прежде чем часы уходят впустую
policy-means-time_sink_others_days = за сколько дней заплатил кто-то другой
policy-means-loss_paid_days = за сколько дней клиент вообще платил
policy-means-broken_crossed_count = сколько нарушенных границ ломают договорённость
policy-means-broken_crossed_on_days = в сколько разных дней они нарушены
policy-means-broken_crossed_days = за сколько дней они нарушены
policy-means-broken_review_days = сколько дней помнится проверка «не соблюдена»
policy-means-broken_all_times = во сколько раз выше part_at инциденты всех видов ломают договорённость
policy-means-broken_all_on_days = в сколько разных дней они произошли
policy-means-neglect_days = через сколько дней ключевому клиенту нас не хватает
policy-means-watch_again_on_days = в сколько разных дней за более долгий срок, чтобы присматривать за клиентом
policy-means-watch_again_days = сколько дней в этом более долгом сроке
policy-means-watch_months = в сколько разных месяцев с инцидентами, чтобы присматривать за клиентом
policy-means-watch_months_days = за сколько дней считаются эти месяцы
policy-means-decide_count_days = за сколько дней считаются трата времени и торг
policy-means-decide_hours_days = за сколько дней считаются часы на потенциального клиента
policy-means-vital_share = доля выручки, которую приносят ключевые клиенты
policy-means-vital_payers = сколько клиентов должно заплатить, чтобы были ключевые клиенты
policy-means-vital_first_days = сколько дней должно быть первой оплате, чтобы были ключевые клиенты
policy-means-vital_days = за сколько дней считается выручка
policy-means-count = { $rule }: сколько нужно случаев
policy-means-on_days = { $rule }: в сколько разных дней
policy-means-days = { $rule }: за сколько дней
policy-means-latest_days = { $rule }: последний случай — не раньше чем столько дней назад
policy-means-first_days = { $rule }: первый случай — хотя бы столько дней назад
policy-means-hours = { $rule }: сколько нужно часов
policy-means-share = { $rule }: начиная с какой доли оплат

## Что не принято
error-policy-name = Числа «{ $name }» нет.
mend-policy-name = Может быть: { $names }. Все — в /policy show all
error-policy-range = Значение «{ $value }» для { $name } не подходит.
mend-policy-range = Число от { $low } до { $high }.
error-policy-whole = { $name } считается целыми числами, а «{ $value }» не целое.
mend-policy-whole = Целое число от { $low } до { $high }.
error-policy-order = { $low } ({ $first }) окажется выше, чем { $high } ({ $second }).
mend-policy-order = Задайте оба сразу, первое не выше второго: /policy set { $low } … { $high } …
