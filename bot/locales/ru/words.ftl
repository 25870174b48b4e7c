## Слова журнала. Дата кончается на «г.», поэтому после даты в конце предложения точки нет.
value = { $value }
unknown = нет данных
off = нет
on = да
nobody = пока никто
amount-unsaid = сумма не названа
amount-hidden = сумма скрыта
and-more = … и ещё { $count }

standing-steady = спокойно
standing-watch = под наблюдением
standing-amends = за нами долг
standing-talk = нужен разговор
standing-part = идёт к расставанию
standing-decide = нужно решение
standing-now = Положение: { $standing }

stage-prospect = потенциальный клиент
stage-active = в работе
stage-conversation = разговор назначен
stage-agreement = договорённость действует
stage-offboarding = завершение сотрудничества
stage-parted = расстались
stage-declined = решили не браться

category-rude = грубость
category-abuse = оскорбления
category-threat = угроза
category-pressure = давление
category-scope = сверх договора
category-haggling = торг
category-timewaster = трата времени
category-expectations = разные ожидания
category-late = задержка оплаты
category-boundary = нарушение границы
category-review = публичный отзыв
category-complaint = жалоба
category-silence = молчание
category-other = другое

severity-minor = мелочь
severity-serious = серьёзно
severity-severe = критично

fault-theirs = с их стороны
fault-ours = с нашей стороны
fault-shared = с обеих сторон
fault-unclear = сторона пока неясна

role-owner = владелец
role-member = участник
role-viewer = наблюдатель

kind-step = маленький шаг
kind-amends = загладить нашу ошибку
kind-talk = разговор
kind-part = расставание
kind-decide = решить, браться ли
kind-care = забота
kind-review = публичный отзыв

outcome-agreed = договорились
outcome-part = расстаёмся
outcome-cleared = недоразумение
outcome-refused = отказались
outcome-postponed = перенесли

action-plan = время назначено
action-offboard = завершаем сотрудничество
action-keep = работаем дальше
action-snooze = отложено
action-disagree = подсказка не подошла
action-confirm = подтверждено
action-not-this = опасности нет
action-decline = вежливо отказываем
action-delegate = передано коллеге
action-done = сделано


weekday-1 = понедельник
weekday-2 = вторник
weekday-3 = среда
weekday-4 = четверг
weekday-5 = пятница
weekday-6 = суббота
weekday-7 = воскресенье

## Строки журнала
entry-incident = { $category }, { $severity }, { $fault }
entry-payment = оплата, { $amount }
entry-refund = возврат, { $amount }
entry-refund-asked = возврат, { $amount }, по просьбе клиента
entry-hours = { $time } работы
entry-concession-goodwill = уступка, { $amount }, по доброй воле
entry-concession-asked = уступка, { $amount }, по просьбе клиента
entry-concession-amends = уступка, { $amount }, в знак извинения
entry-praise = доброе слово
entry-note = заметка
entry-called = позвонили первыми
entry-invoice = счёт, { $amount }, срок { $day }
entry-boundary = граница { $number }: { $text }
entry-plan = разговор назначен на { $at }
entry-conversation = разговор, итог — { $outcome }
entry-kept-yes = договорённость соблюдена
entry-kept-no = договорённость не соблюдена
entry-decision = { $kind }: { $action }
entry-stage = этап: { $before } → { $after }
entry-reversal = отмена записи #{ $number }

label-when = Когда
label-time = Время
label-money = Деньги
label-original = Как введено
label-crossed = Нарушена граница
label-who = Кто
label-lesson = Вывод
label-their-side = Их сторона
label-link = Ссылка
label-referral = Рекомендация
label-evidence = Сообщение клиента
label-affected = Кого задело
label-joins = То же событие
label-seen-by = Кто это видит
flag-private = только владельцам
flag-quiet = без имени автора
label-standing = Положение
label-stage = Этап
label-aliases = Другие имена
label-people = Контакты
label-referrals = Рекомендации
label-boundaries = Границы
label-planned = Разговор назначен
label-agreement = Договорённость
label-open-nudges = Подсказка
label-payments = Оплачено за 365 дней
label-refunds = Возвращено
label-given = Уступки
label-hours = Часы
label-margin = Маржа
percent = { $value } %
given = { $total } ({ $split })
given-goodwill = { $amount } по доброй воле
given-asked = { $amount } по просьбе
given-amends = { $amount } в знак извинения
boundaries-count =
    { $untold ->
        [0] { $count }
       *[other] { $count }, из них клиент ещё не знает: { $untold }
    }
private-chat = личный чат
recorded = записано { $at }
recorded-in = записано { $at }, { $chat }

## Кнопки
button-undo = Отменить
button-put-back = Вернуть
button-edit = Исправить
button-theirs = С их стороны
button-shared = С обеих сторон
button-ours = С нашей стороны
button-script = Что сказать
button-why = Почему
button-details = Подробности
button-ledger = Журнал
button-mine = Мои записи
button-log = Записать
button-plan = Назначить разговор
button-offboard = Завершить сотрудничество
button-keep = Работать дальше, потому что…
button-snooze = Отложить на 7 дней
button-disagree = Не согласиться…
button-confirm = Подтвердить
button-not-this = Опасности нет
button-decline = Вежливо отказать
button-called = Мы позвонили
button-done = Сделано
button-open = { $client }
button-create = Новый клиент: { $name }
button-remove-alias = Убрать имя { $alias }
button-prospect = Пока только потенциальный
button-same = Да, то же самое
button-another = Нет, другое
button-told = Уже знают
button-told-number = О границе { $number } знают
button-kept-yes = Соблюдено
button-kept-no = Не соблюдено
button-refused = Считать отказом
button-confirm-offboard = Да, завершить сотрудничество
button-talk-first = Сначала поговорить
button-merge = Объединить
button-archive = В архив
button-newer = Новее
button-older = Старее
button-more = Ещё
button-admit = Впустить: { $name }
button-refuse = Не сейчас
button-client-here = Да, клиент здесь
button-team-open = Нет, записывают все
button-team-approve = Нет, впускаю я
button-open-ledger = Открыть журнал
button-alone = Личный журнал
button-private = Открыть личный чат
button-hold = Провести разговор
button-accept = Принять как есть
button-delegate = Передать коллеге
