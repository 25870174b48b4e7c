## Что делает каждая команда и как она пишется
summary-incident = записать, что пошло не так с клиентом
usage-incident = /incident КЛИЕНТ [факты] ЗАМЕТКА
summary-status = карточка клиента или все, кому нужно внимание
summary-ledger = записи о клиенте, новые сверху
usage-ledger = /ledger КЛИЕНТ [ВИД] [ПЕРИОД]
summary-why = из чего сложилось положение и что его изменит
summary-paid = полученная оплата
summary-refunded = возврат денег
summary-spent = время работы на клиента
summary-gave = скидка, бонус или бесплатная работа
usage-gave = /gave КЛИЕНТ СУММА [ЗАМЕТКА] [asked:yes или amends:yes]
summary-thanks = хорошее: похвала, оплата раньше срока, рекомендация
summary-note = всё, что стоит запомнить
summary-called = мы позвонили клиенту первыми
summary-boundary = показать или добавить письменную границу
usage-boundary = /boundary КЛИЕНТ [ТЕКСТ] [told:ДАТА или ours:yes]
summary-talk = назначить разговор или рассказать, как прошло
usage-talk = /talk КЛИЕНТ [КОГДА]  или  /talk КЛИЕНТ held ИТОГ [review:ДАТА] [about:КАТЕГОРИИ] [УСЛОВИЯ]
summary-kept = соблюдена ли договорённость
usage-kept = /kept КЛИЕНТ yes/no [ЗАМЕТКА]
summary-part = завершить сотрудничество по-хорошему
usage-part = /part КЛИЕНТ [by:ДАТА] [ТОН]
summary-client = добавить, переименовать, второе имя, объединить, назначить, этап, обращение, язык, контакт, архив
usage-client = /client add ИМЯ  ·  rename КЛИЕНТ НОВОЕ  ·  alias КЛИЕНТ ИМЯ  ·  assign КЛИЕНТ @КТО  ·  stage КЛИЕНТ ЭТАП  ·  address КЛИЕНТ ФОРМА  ·  language КЛИЕНТ ЯЗЫК
summary-clients = список клиентов
usage-clients = /clients [ЭТАП]
summary-search = найти заметки и имена
usage-search = /search СЛОВА
summary-settings = настройки пространства
usage-settings = /settings [КЛЮЧ ЗНАЧЕНИЕ]
summary-me = свой язык и свои тихие часы
usage-me = /me [КЛЮЧ ЗНАЧЕНИЕ]
summary-role = кому что можно
usage-role = /role [@КТО РОЛЬ]
summary-undo = отменить свою последнюю запись
usage-undo = /undo [ЗАПИСЬ]
summary-help = что здесь есть
usage-help = /help [КОМАНДА]
# How a command is typed that has no usage of its own, from what it declares.
usage-line = /{ $command }{ $client ->
    [required] {" "}КЛИЕНТ
    [optional] {" "}[КЛИЕНТ]
   *[none] {""}
}{ $needs ->
    [note] {" "}ЗАМЕТКА
    [money] {" "}СУММА [ЗАМЕТКА]
    [minutes] {" "}ВРЕМЯ [ЗАМЕТКА]
   *[none] {""}
}
usage-admit = /admit НОМЕР yes/no
usage-room = /room yes/open/approve
usage-edit = /edit ЗАПИСЬ ФАКТЫ
usage-example = Например: { $example }

help-title = Parley ведёт журнал по каждому клиенту. На каждый день:
help-more-title = И остальное:
help-row = /{ $command } — { $summary }
help-typing = После имени клиента — факты в любом порядке (2ч, €150, грубость, !!, вчера), дальше своими словами. Подробнее: /help incident.
help-prefixed = В Slack любая команда пишется как /parley КОМАНДА, с упоминанием меня или мне лично; { $native } работают и сами по себе.
help-privacy-mode = В группах мне видны команды, которые начинаются с латинского /слова; в личном чате работают и русские слова.
help-categories = Категории: rude (грубость), abuse (оскорбления), threat (угроза), pressure (давление), scope (сверх договора), haggling (торг), timewaster (трата времени), expectations (ожидания), late (задержка оплаты), boundary (нарушение границы), review (отзыв), complaint (жалоба), silence (молчание), other (другое). Тяжесть: ! мелочь, !! серьёзно, !!! критично. Чья сторона: theirs (их), ours (наша), shared (обе), unclear (неясно).
help-asking-is-not-crossing = Попросить — не значит нарушить: если на просьбу ответили отказом, это haggling или scope, а не boundary. Тяжёлые оскорбления отмечают осознанно: !!!.
help-also = А ещё так: { $words }

## Ответы
logged = #{ $number } { $client }: { $what }
write-as-if-read = Пишем, что произошло, — так, словно это прочтут.
reread = С чьей стороны — пока открытый вопрос. Стоит перечитать ещё раз и выбрать: с их, с обеих или с нашей?
same-event = { $client }, { $category }, { $at }: такая запись от коллеги уже есть. Это то же событие?
refund-beyond = Это больше, чем записано оплат; возврат всё равно принят.
odd-time = { $time } в одной записи: это больше суток. Всё верно?
odd-payment = { $amount }: это в пятьдесят с лишним раз больше самой крупной оплаты клиента { $client }. Всё верно?
odd-kept = Договорённость заключена только { $at }, соблюдать её было почти некогда. Она уже соблюдена?
button-yes-log = Да, записать
nothing-yet = Пока выбор не сделан, ничего не записано.
which-client = Клиента «{ $name }» нет. Может быть, это:
new-client = Клиента «{ $name }» пока нет.
ask-note = Что случилось? Можно своими словами.
ask-money = Сколько?
ask-minutes = Сколько времени ушло?
ask-everything = О каком клиенте речь и что записать?
ask-when = { $client }: когда разговор?
ask-edit = Как должна читаться запись #{ $number }? Достаточно того, что меняется: факты или новая заметка.
ask-keep = { $client }: почему стоит остаться вместе? Подходим ли друг другу: аудитория, ценности, выгода надолго? Можно добавить by:ДАТА — когда посмотреть снова.
ask-disagree = { $client }: в чём Parley ошибается?
ask-delegate = { $client }: кто возьмёт это на себя? В ответ — @имя.
undone = Отменено: #{ $number } { $client }, { $what }, { $at }
put-back = В журнале: #{ $number } { $client }, { $what }, { $at }
undo-this = Отменить #{ $number } { $client }, { $what }, { $at }?
undo-not-shown = Это не та запись, что показана последней.
undo-anothers = Эта запись сделана кем-то другим.
undo-another-client = В последний раз речь шла о клиенте { $client }.
undo-not-latest = После неё уже записано другое.
witness-stands = Об этом есть и запись коллеги: теперь вместо этой стоит #{ $number }.

no-clients = Клиентов пока нет. Первого добавит /client add ИМЯ.
no-clients-at = На этапе «{ $stage }» никого нет.
all-steady = Сейчас никому не нужно внимание.
clients-title = Клиенты: { $count }
clients-row = { $client }: { $stage }, { $standing }
card-title = { $client }: { $standing }
agreement-review = с { $since }, проверка { $review }
reason-none = Ничего не накопилось.

ledger-title = { $client }, страница { $page }
ledger-empty = { $client }: здесь пусто.
ledger-line = #{ $number } · { $day } · { $what }: { $note } ({ $author })
ledger-line-bare = #{ $number } · { $day } · { $what } ({ $author })
ledger-line-unsigned = #{ $number } · { $day } · { $what }: { $note }
ledger-line-bare-unsigned = #{ $number } · { $day } · { $what }
ledger-was = было: { $before }
ledger-was-note = «{ $note }»

why-title = { $client }: почему «{ $standing }»
why-strain = Напряжение { $points } (внимание — от { $watch }, разговор — от { $talk }):
why-debt = Наш долг { $points } (порог — { $owed }):
why-entry = #{ $number } · { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × угасание { $decay } = { $points }
why-sum-left-out = не в счёт: сверх трёх за неделю
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } заглажено) × угасание { $decay } = { $points }
why-settled = заглажено
why-praise = смягчает, угасание { $decay } = { $points }
why-praise-earlier = не в счёт: на той же неделе есть более поздняя
why-praise-limit = похвала сверх мелочей
why-more = и ещё { $count }
why-private = только для владельцев: { $count }
why-since-agreement = После договорённости: { $points }.
column-entry = Запись
column-what = Что
column-points = Баллы
why-ahead = Если до { $day } не случится ничего нового, станет: { $standing }.
why-amends = Чтобы загладить, не хватает баллов: { $points }. Звонок даёт до 3, подарок или возврат — до 9.
why-uncounted = Не в счёт:
why-uncounted-line = #{ $number }, { $day }, { $what }: { $why }
why-uncounted-reversed = отменено записью #{ $number }
why-uncounted-corrected = исправлено записью #{ $number }
why-uncounted-witness = свидетельство к #{ $number }, само веса не имеет
why-uncounted-settled = до { $slate }, когда всё уладили
why-change-call =
    { $count ->
        [1] Хватит одного звонка, и станет: { $standing }.
        [2] Хватит двух звонков, и станет: { $standing }.
       *[other] Хватит звонков: { $count }, и станет: { $standing }.
    }
why-change-amends = Если загладить чем-то от нас, станет: { $standing }.
why-change-agreed = Если поговорить и договориться, станет: { $standing }.
why-change-cleared = Если в разговоре всё прояснится, станет: { $standing }.
why-change-paid = Если придёт оплата, станет: { $standing }.

search-title = «{ $words }»: найдено { $count }
search-nothing = По запросу «{ $words }» ничего не найдено.
search-row = { $client } · { $line }

client-added = { $client } теперь в списке. Отвечает: { $member }.
client-renamed = Новое имя: «{ $before }» → «{ $after }». Старое тоже работает.
client-aliased = { $client }: теперь есть и другое имя — «{ $alias }».
client-aliases = { $client }: другие имена — { $aliases }.
client-unaliased = { $client }: имя «{ $alias }» убрано.
client-merged = Объединено: { $source } → { $target }.
client-assigned = { $client }: теперь отвечает { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client }: обращение — { $form }.
client-person = { $client }: в контактах теперь { $person }.
client-archived = { $client }: теперь в архиве. Журнал сохранён.
confirm-merge = Объединить { $source } → { $target }? Перейдут все записи, и отменить это нельзя.
confirm-archive = { $client }: убрать в архив? Из списков имя уйдёт, журнал сохранится.

boundaries-title = { $client }: границы
no-boundaries = { $client }: письменных границ пока нет.
boundary-told = { $number }. { $text } (сказано { $told })
boundary-untold = { $number }. { $text } (ещё не сказано)
boundary-ours = { $number }. { $text } (наше обещание)
boundary-counts-once-told = Граница действует с того дня, когда о ней узнали.
crossed-told = Граница { $number }: { $text }
crossed-untold = О границе { $number } ({ $text }) тогда ещё не сказали, поэтому её нарушение не в счёт.
crossed-ours = Граница { $number } ({ $text }) — наше собственное обещание, поэтому её нарушение клиенту не засчитывается.

prepare-title = { $client }: перед разговором
prepare-our-part =
    { $count ->
        [0] С нашей стороны: открытых вопросов нет.
       *[other] С нашей стороны: не заглажено инцидентов — { $count }.
    }
planned-talk = { $client }: разговор назначен на { $at }.
how-did-it-go = { $client }: как прошёл разговор?
agreed-review = Вернёмся к этому { $day }: всё ли соблюдено?
part-asks-owner = Вопрос о завершении сотрудничества передан владельцам.
part-outcome = { $client }: разговор закончился решением расстаться, сообщает { $member }. Начать завершение сотрудничества может владелец.
postponed-twice = { $client }: разговор отложен клиентом уже дважды. Это отказ?
was-it-kept = { $client }: договорённость соблюдена?
confirm-part = { $client }: завершить сотрудничество? Вот что на кону.
offboarding-opened = { $client }: завершение сотрудничества начато.

settings-title = Настройки
settings-how = Изменить: /settings КЛЮЧ ЗНАЧЕНИЕ, например /settings timezone Europe/Warsaw.
setting-saved = Сохранено.
currency-unsets = Курсы и стоимость часа были заданы в { $currency }, поэтому теперь они сброшены.
setting-language = Язык
setting-timezone = Часовой пояс
setting-currency = Валюта
setting-hourly-cost = Стоимость часа
setting-channel = Чат команды
setting-quiet = Тихие часы
setting-weekend = Выходные
setting-members = Участники
setting-visibility = Деньги видят
setting-holidays = Праздники
setting-pulse = Пятничный пульс
setting-rate = Курс { $currency }
setting-role = Роль
once-zoned = { $value }, когда будет задан часовой пояс
zone-unset = не задан (UTC; тихие часы выключены)
channel-none = нет: владельцы узнают лично. /settings channel here
channel-set = задан
members-open = записывают все в чате
members-approve = впускает владелец
visibility-owners = владельцы и те, кто отвечает за клиента
visibility-team = вся команда
quiet-as-team = как у команды
language-as-team = как у команды
me-title = { $member }
me-how = Изменить: /me language pl или /me quiet 20:00-08:00; слово team вернёт всё, как у команды.
members-title = Участники: { $count }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): ждёт доступа
role-set = { $member }: роль теперь — { $role }.
role-how = Изменить: /role @ИМЯ owner, member или viewer.

## Как открывается журнал и кто может говорить
stranger = Мы ещё не знакомы. Меня можно добавить в рабочий чат: там администратор откроет журнал, например, через /help. А можно вести личный журнал.
not-opened = У этого чата пока нет журнала. Администратор открывает его любой командой, например /help.
press-to-open = Сообщение пришло без имени. Нужно, чтобы администратор нажал кнопку: тогда понятно, кто открывает журнал.
admins-unknown = Сейчас не удалось узнать, кто управляет этим чатом. Журнал открывает администратор любой командой; стоит попробовать ещё раз через минуту.
anonymous = Сообщение пришло без имени, поэтому непонятно, от кого оно. Можно написать от своего имени или мне лично.
outsider = Здесь я отвечаю только людям этой команды.
not-looked-up = Сейчас не удалось узнать, от кого сообщение, поэтому ничего не записано. Стоит отправить его ещё раз через минуту.
opened = Журнал открыт: { $name }.
alone = Личный журнал открыт, и этот чат теперь работает с ним. Первого клиента добавит /client add ИМЯ.
which-workspace = О каком журнале речь в этом чате? Нужно выбрать, а потом отправить ещё раз.
workspace-chosen = Теперь этот чат работает с журналом: { $name }. Сменить: /use.
client-in-chat = В этом чате есть клиент?
room-yes = Понятно. Теперь я отвечаю лично и сюда ничего не пишу.
room-open = Понятно: здесь только команда, и записывают все.
room-approve = Понятно: здесь только команда, и людей впускает владелец.
held = Сначала нужно согласие владельца. Написанное хранится до тех пор, но не дольше 30 дней.
held-press = Сначала нужно согласие владельца, потом кнопку можно нажать ещё раз.
held-still = Сначала нужно согласие владельца. Написанное в группе сохранено.
admit = { $name } просит доступ, чтобы записывать здесь.
admitted =
    { $count ->
        [0] { $name }: доступ открыт.
        [one] { $name }: доступ открыт, { $count } сохранённое сообщение выполняется сейчас.
        [few] { $name }: доступ открыт, { $count } сохранённых сообщения выполняются сейчас.
        [many] { $name }: доступ открыт, { $count } сохранённых сообщений выполняются сейчас.
       *[other] { $name }: доступ открыт, сохранённые сообщения выполняются сейчас.
    }
admitted-all = Доступ открыт всем, кто ждал: { $count }.
refused-entry = { $name }: без доступа; написанное не сохранено.
knock = { $name }, в личном чате со мной ждёт сообщение.
no-team-chat = Нет чата команды, куда мне можно писать. В том чате, где это должны видеть: /settings channel here

lapsed = Вчерашний вопрос об этом остался без ответа, поэтому запись не сделана:
lapsed-mend = Если это ещё важно, строку можно отправить снова; on:ДАТА укажет, когда это было.
