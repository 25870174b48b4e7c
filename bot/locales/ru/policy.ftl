## Числа правил: посмотреть, задать, примерить к тому, что уже было
summary-policy = показать пороги и баллы, проверить другие на прошлых записях
usage-policy = /policy [показать ИМЯ | задать ИМЯ ЧИСЛО | попробовать ИМЯ ЧИСЛО | сбросить ИМЯ | позиция уступчивая/сбалансированная/твёрдая]
policy-title = Пороги и баллы
policy-all-title = Все пороги и баллы, страница { $page }
policy-stance = Позиция
stance-accommodating = уступчивая
stance-balanced = сбалансированная
stance-firm = твёрдая
policy-instead = { $value } (обычно при этой позиции { $usual })
policy-row = { $name } = { $value }: { $meaning }
policy-now = Сейчас
policy-usual = Обычно
policy-from-to = Допустимо
policy-span = от { $low } до { $high }
policy-change = { $before } → { $after }
policy-same = Ничего не меняется: всё уже так.
policy-follows = За несколько минут я пересчитаю положение всех клиентов. В прежних подсказках останутся те числа, с которыми они появились.
policy-how = Подробнее о числе: /policy показать talk_at. Сначала попробуйте, потом задайте: /policy попробовать talk_at 4
policy-was = { $name } { $before } (сейчас { $now })
policy-raised-with = Открытая подсказка ({ $kind }, { $day }) появилась при других числах: { $numbers }

policy-tried = Что было бы при других числах
policy-looked = Просмотрено клиентов: { $looked } из { $clients }, начиная с { $since }
policy-counts = Подсказки: новых — { $came }, исчезнувших — { $went }, в другой день — { $moved }, без изменений — { $same }.
policy-came = Новая: { $client }, { $kind }, { $day }
policy-went = Исчезла: { $client }, { $kind }, { $day }
policy-moved = В другой день: { $client }, { $kind }, { $before } → { $after }
policy-safety = расставание ради безопасности
policy-compared =
    Я сравниваю подсказки при нынешних числах и при новых, как если бы каждую запись сделали сразу.
    Что было подсказано на самом деле, здесь не учитывается.
policy-next = Что дальше?
button-set-numbers = Задать эти числа
button-try-stance = Попробовать: { $stance }
button-policy-reset = Вернуть обычное

policy-records =
    Что вышло из подсказок каждого правила за { $days } { $days ->
        [one] день
        [few] дня
        [many] дней
       *[other] дня
    }
policy-record = { $rule }: подсказок — { $raised }, принято — { $acted }, отклонено — { $against }
policy-cries = Правило «{ $rule }» часто тревожит зря: не меньше половины решений — против него. Возможно, подойдут другие числа.
policy-unheard =
    { $count ->
        [one] Правило «{ $rule }» подсказало { $count } раз подряд, и ничего не решили. Возможно, стоит изменить его порог.
        [few] Правило «{ $rule }» подсказало { $count } раза подряд, и ничего не решили. Возможно, стоит изменить его порог.
        [many] Правило «{ $rule }» подсказало { $count } раз подряд, и ничего не решили. Возможно, стоит изменить его порог.
       *[other] Правило «{ $rule }» подсказало { $count } раза подряд, и ничего не решили. Возможно, стоит изменить его порог.
    }

## Названия правил
rule-strain = напряжение
rule-often = слишком часто
rule-abuse = оскорбления
rule-boundaries = нарушенные границы
rule-late = задержки оплаты
rule-time_sink = время без оплаты
rule-loss = часы в убыток
rule-concessions = уступки и возвраты по просьбе
rule-broken = договорённость не соблюдается
rule-breach = серьёзное нарушение договорённости
rule-refused = отказ от разговора
rule-safety = безопасность
rule-unhappy = жалобы на нашу работу
rule-owed = наш долг
rule-neglect = ключевой клиент без внимания
rule-giving = бесплатное без просьбы
rule-watch = внимание
rule-decide = время на потенциального клиента

## Что значит число
policy-means-watch_at = напряжение, с которого клиенту нужно внимание
policy-means-talk_at = напряжение, с которого нужен разговор
policy-means-part_at = напряжение после договорённости, с которого она считается нарушенной
policy-means-owed_at = наш долг, с которого мы сначала заглаживаем своё
policy-means-fall_back = доля talk_at, ниже которой разговор уже не нужен
policy-means-vital_watch = доля watch_at, с которой внимание нужно ключевому клиенту
policy-means-half_life_days = за сколько дней баллы уменьшаются вдвое
policy-means-weight_minor = баллы за мелкий инцидент
policy-means-weight_serious = баллы за серьёзный инцидент
policy-means-weight_severe = баллы за критичный инцидент
policy-means-shared_share = доля клиента, когда сторона общая или пока неясна
policy-means-minors_a_week = сколько мелких инцидентов за неделю идёт в счёт
policy-means-settle_call = сколько баллов долга снимает звонок
policy-means-settle_gift = сколько баллов долга снимает подарок в знак извинения
policy-means-settle_refund = сколько баллов долга снимает возврат, о котором не просили
policy-means-abuse_serious_days = сколько дней учитываются серьёзные оскорбления
policy-means-late_apart_days = сколько дней должно пройти между двумя неоплаченными задержками
policy-means-time_sink_unpaid_days = за сколько дней не было ни одной оплаты
policy-means-time_sink_others_days = за сколько последних дней должен был заплатить другой клиент
policy-means-loss_paid_days = за сколько последних дней этот клиент хоть раз платил
policy-means-broken_crossed_count = сколько нарушений границ ломают договорённость
policy-means-broken_crossed_on_days = в сколько разных дней они случились
policy-means-broken_crossed_days = за сколько дней они считаются
policy-means-broken_review_days = сколько дней учитывается проверка «не соблюдена»
policy-means-broken_all_times = во сколько раз больше part_at напряжение от всех инцидентов, чтобы договорённость считалась нарушенной
policy-means-broken_all_on_days = в сколько разных дней они случились
policy-means-neglect_days = через сколько дней без вестей от нас пора позвонить ключевому клиенту
policy-means-watch_again_on_days = сколько разных дней с инцидентами за более долгий срок требуют внимания
policy-means-watch_again_days = сколько дней в этом более долгом сроке
policy-means-watch_months = сколько разных месяцев с инцидентами требуют внимания
policy-means-watch_months_days = за сколько дней считаются эти месяцы
policy-means-decide_count_days = за сколько дней считаются трата времени и торг
policy-means-decide_hours_days = за сколько дней считаются часы на потенциального клиента
policy-means-vital_share = какую долю выручки приносят ключевые клиенты
policy-means-vital_payers = сколько клиентов должно заплатить, чтобы появились ключевые
policy-means-vital_first_days = сколько дней должно пройти с первой оплаты, чтобы появились ключевые
policy-means-vital_days = за сколько дней считается выручка
policy-means-count = { $rule }: сколько нужно случаев
policy-means-on_days = { $rule }: в сколько разных дней
policy-means-days = { $rule }: за сколько дней
policy-means-latest_days = { $rule }: последний случай — не раньше чем столько дней назад
policy-means-first_days = { $rule }: первый случай — не меньше чем столько дней назад
policy-means-hours = { $rule }: сколько нужно часов
policy-means-share = { $rule }: от какой доли оплат

## Что не принято
error-policy-name = Среди порогов и баллов такого имени нет: { $name }
mend-policy-name = Похожие: { $names }. Все покажет /policy показать все
error-policy-range = «{ $value }» для { $name } не подходит.
mend-policy-range = Нужно число от { $low } до { $high }.
error-policy-whole = Для { $name } нужно целое число, а «{ $value }» не целое.
mend-policy-whole = Например, от { $low } до { $high }.
error-policy-order = { $low } ({ $first }) получится больше, чем { $high } ({ $second }).
mend-policy-order = Задайте оба сразу, первое не больше второго: /policy задать { $low } … { $high } …
