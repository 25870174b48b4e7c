## Что делает каждая команда и как она пишется
summary-incident = записать, что пошло не так с клиентом
usage-incident = /incident КЛИЕНТ [факты] ЗАМЕТКА
summary-status = показать карточку клиента или всех, кому нужно внимание
summary-ledger = показать записи о клиенте, новые сверху
usage-ledger = /ledger КЛИЕНТ [ВИД] [ПЕРИОД]
summary-why = показать, из чего сложилось положение и что его изменит
summary-paid = записать оплату
summary-refunded = записать возврат денег
summary-spent = записать, сколько времени ушло на клиента
summary-gave = записать скидку, бонус или бесплатную работу
usage-gave = /gave КЛИЕНТ СУММА [ЗАМЕТКА] [просили:да или извинение:да]
summary-thanks = записать хорошее: доброе слово, раннюю оплату, рекомендацию
summary-note = записать то, что стоит запомнить
summary-called = отметить, что мы позвонили первыми
summary-boundary = показать или добавить письменную границу
usage-boundary = /boundary КЛИЕНТ [ТЕКСТ] [сказали:ДАТА или наше:да]
summary-talk = назначить разговор или записать, как он прошёл
usage-talk = /talk КЛИЕНТ [КОГДА]  или  /talk КЛИЕНТ состоялся ИТОГ [проверка:ДАТА] [тема:КАТЕГОРИИ] [УСЛОВИЯ]
summary-kept = отметить, соблюдена ли договорённость
usage-kept = /kept КЛИЕНТ да/нет [ЗАМЕТКА]
summary-part = завершить сотрудничество по-хорошему
usage-part = /part КЛИЕНТ [до:ДАТА] [ТОН]
summary-client = добавить клиента или изменить: имя, этап, ответственного, обращение, контакты
usage-client = /client добавить ИМЯ  ·  переименовать КЛИЕНТ НОВОЕ  ·  псевдоним КЛИЕНТ ИМЯ  ·  назначить КЛИЕНТ @КТО  ·  этап КЛИЕНТ ЭТАП  ·  обращение КЛИЕНТ ФОРМА  ·  язык КЛИЕНТ ЯЗЫК
summary-clients = показать всех клиентов
usage-clients = /clients [ЭТАП]
summary-search = найти запись или имя
usage-search = /search СЛОВА
summary-settings = посмотреть или изменить настройки команды
usage-settings = /settings [КЛЮЧ ЗНАЧЕНИЕ]
summary-me = изменить свой язык и свои тихие часы
usage-me = /me [КЛЮЧ ЗНАЧЕНИЕ]
summary-role = посмотреть или изменить роли
usage-role = /role [@КТО РОЛЬ]
summary-undo = отменить свою последнюю запись
usage-undo = /undo [ЗАПИСЬ]
summary-help = показать, что я умею
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
usage-admit = /admit НОМЕР да/нет
usage-room = /room да/открыто/одобрение
usage-edit = /edit ЗАПИСЬ ФАКТЫ
usage-example = Например: { $example }

help-title = Я веду журнал по каждому клиенту. Вот что нужно чаще всего:
help-more-title = Остальное:
help-row = /{ $command } — { $summary }
help-typing = После имени клиента — факты в любом порядке (2ч, 500 ₽, грубость, !!, вчера), дальше своими словами. Подробнее: /help incident
help-prefixed = В Slack пишите /parley КОМАНДА, упоминайте меня или пишите мне лично; { $native } работают и сами по себе.
help-privacy-mode = В группах я вижу только команды латиницей, например /incident; в личном чате работают и русские слова.
help-categories =
    Категории: грубость, оскорбления, угроза, давление, сверх договора, торг, трата времени, разные ожидания, задержка оплаты, нарушение границы, публичный отзыв, жалоба, молчание, другое.
    Насколько серьёзно: ! мелочь, !! серьёзно, !!! критично.
    С чьей стороны: с их стороны, с нашей стороны, с обеих сторон, сторона пока неясна.
help-asking-is-not-crossing =
    Попросить — ещё не значит нарушить: если вы отказали, это «торг» или «сверх договора», а не «нарушение границы».
    Если оскорбления тяжёлые, поставьте !!! сами.
help-also = Можно и так: { $words }

## Ответы
logged = #{ $number } { $client }: { $what }
write-as-if-read = Пишите так, словно клиент это когда-нибудь прочтёт.
reread = Пока неясно, с чьей стороны. Перечитайте и выберите: с их, с обеих или с нашей.
same-event = { $client }, { $category }, { $at }: у коллеги уже есть такая запись. Это то же самое?
refund-beyond = Возвратов теперь больше, чем оплат в журнале. Всё равно записано.
odd-time = { $time } в одной записи — это больше суток. Всё верно?
odd-payment = { $client }: { $amount } — это в 50 с лишним раз больше самой крупной оплаты до сих пор. Всё верно?
odd-kept = Договорились совсем недавно, { $at }. Уже можно сказать, что всё соблюдается?
button-yes-log = Да, записать
nothing-yet = Пока вы не выберете, я ничего не запишу.
which-client = { $name }: такого клиента нет. Может быть, это:
new-client = { $name }: такого клиента пока нет.
ask-note = Что случилось? Напишите своими словами.
ask-money = Сколько?
ask-minutes = Сколько времени ушло?
ask-everything = О каком клиенте речь и что записать?
ask-when = { $client }: когда будет разговор?
ask-edit = Что исправить в записи #{ $number }? Напишите только то, что меняется: факты или новую заметку.
ask-keep =
    { $client }: почему стоит работать дальше? Подходим ли мы друг другу: аудитория, ценности, прибыль на годы?
    Можно добавить до:ДАТА — тогда я напомню вернуться к этому решению.
ask-disagree = { $client }: в чём я ошибаюсь?
ask-delegate = { $client }: кто возьмёт это на себя? Ответьте @именем.
undone = Отменено: #{ $number } { $client }, { $what }, { $at }
put-back = Снова в журнале: #{ $number } { $client }, { $what }, { $at }
undo-this = Отменить #{ $number } { $client }, { $what }, { $at }?
undo-not-shown = Последней здесь показана другая запись.
undo-anothers = Эту запись сделали не вы.
undo-another-client = Только что речь шла о другом клиенте: { $client }.
undo-not-latest = После неё есть и другая запись.
witness-stands = Об этом есть и запись коллеги; теперь в счёт идёт она: #{ $number }.

no-clients = Клиентов пока нет. Добавьте первого: /client добавить ИМЯ
no-clients-at = На этапе «{ $stage }» никого нет.
all-steady = Сейчас всё спокойно, внимание никому не нужно.
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
why-strain = Напряжение { $points } (внимание нужно от { $watch }, разговор — от { $talk }):
why-debt = Наш долг { $points } (порог { $owed }):
why-entry = #{ $number } · { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × угасание { $decay } = { $points }
why-sum-left-out = не в счёт: сверх трёх за неделю
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } заглажено) × угасание { $decay } = { $points }
why-settled = заглажено
why-praise = смягчает: −1 × угасание { $decay } = { $points }
why-praise-earlier = не в счёт: за неделю считается одно доброе слово, последнее
why-praise-limit = добрые слова смягчают только мелочи
why-more = и ещё { $count }
why-private = только для владельцев: { $count }
why-since-agreement = После договорённости осталось { $points }.
column-entry = Запись
column-what = Что
column-points = Баллы
why-ahead = Если ничего нового не случится, { $day } станет «{ $standing }».
why-amends = Осталось загладить баллов: { $points }. Звонок снимает до 3, подарок или возврат — до 9.
why-uncounted = Не в счёт:
why-uncounted-line = #{ $number }, { $day }, { $what }: { $why }
why-uncounted-reversed = отменено записью #{ $number }
why-uncounted-corrected = исправлено записью #{ $number }
why-uncounted-witness = второе свидетельство к #{ $number }, баллов не добавляет
why-uncounted-settled = до { $slate }, когда всё уладили
why-change-call =
    { $count ->
        [1] Достаточно одного звонка, и станет «{ $standing }».
        [2] Достаточно двух звонков, и станет «{ $standing }».
       *[other] Достаточно звонков: { $count }, и станет «{ $standing }».
    }
why-change-amends = Если загладить это подарком или возвратом, станет «{ $standing }».
why-change-agreed = Если поговорить и договориться, станет «{ $standing }».
why-change-cleared = Если окажется, что это недоразумение, станет «{ $standing }».
why-change-paid = Если придёт оплата, станет «{ $standing }».

search-title = По запросу «{ $words }» найдено: { $count }
search-nothing = По запросу «{ $words }» ничего не найдено.
search-row = { $client } · { $line }

client-added = { $client }: клиент добавлен, отвечает { $member }.
client-renamed = Новое имя: { $before } → { $after }. Старое тоже работает.
client-aliased = { $client }: второе имя — { $alias }.
client-aliases = { $client }, другие имена: { $aliases }
client-unaliased = { $client }: имя { $alias } больше не действует.
client-merged = Объединено: { $source } → { $target }.
client-assigned = { $client }: теперь отвечает { $member }.
client-staged = { $client }: этап теперь «{ $stage }».
client-addressed = { $client }: обращение — { $form }.
client-person = { $client }: новый контакт — { $person }.
client-archived = { $client }: теперь в архиве. Журнал сохранится.
confirm-merge = Объединить { $source } → { $target }? Все записи перейдут, вернуть назад не получится.
confirm-archive = { $client }: убрать в архив? Из списков имя пропадёт, журнал сохранится.

boundaries-title = { $client }: границы
no-boundaries = { $client }: письменных границ пока нет.
boundary-told = { $number }. { $text } (сказано { $told })
boundary-untold = { $number }. { $text } (ещё не сказано)
boundary-ours = { $number }. { $text } (наше обещание)
boundary-counts-once-told = Граница идёт в счёт с того дня, когда клиент о ней узнал.
crossed-told = Граница { $number }: { $text }
crossed-untold = О границе { $number } ({ $text }) клиенту тогда ещё не сказали, поэтому нарушение не в счёт.
crossed-ours = Граница { $number } ({ $text }) — наше собственное обещание, клиенту она в счёт не идёт.

prepare-title = { $client }: перед разговором
prepare-our-part =
    { $count ->
        [0] С нашей стороны долгов нет.
       *[other] С нашей стороны ещё не заглажено: { $count }.
    }
planned-talk = { $client }: разговор назначен на { $at }.
how-did-it-go = { $client }: как прошёл разговор?
agreed-review = Проверим { $day }: всё ли соблюдается?
part-asks-owner = Завершать ли сотрудничество, решают владельцы: вопрос им передан.
part-outcome = { $client }: разговор закончился решением расстаться, сообщает { $member }. Начать завершение сотрудничества может владелец.
postponed-twice = { $client }: разговор переносят уже второй раз. Это отказ?
was-it-kept = { $client }: договорённость соблюдается?
confirm-part = { $client }: завершить сотрудничество? Вот что на кону:
offboarding-opened = { $client }: завершение сотрудничества начато.

settings-title = Настройки
settings-how = Изменить: /settings КЛЮЧ ЗНАЧЕНИЕ, например /settings пояс Москва
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
setting-pulse = Пульс по пятницам
setting-rate = Курс { $currency }
setting-role = Роль
once-zoned = { $value } (включится, когда будет задан часовой пояс)
zone-unset = не задан (пока UTC, тихие часы выключены)
channel-none = не задан, пишу владельцам лично; задать: /settings чат здесь
channel-set = задан
members-open = записывают все в чате
members-approve = впускает владелец
visibility-owners = владельцы и те, кто отвечает за клиента
visibility-team = вся команда
quiet-as-team = как у команды
language-as-team = как у команды
me-title = { $member }
me-how = Изменить: /me язык польский или /me тишина 20:00-08:00. Вернуть как у команды: /me язык команда
members-title = Участники: { $count }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): ждёт доступа
role-set = { $member }: роль теперь — { $role }.
role-how = Изменить: /role @ИМЯ владелец, участник или наблюдатель

## Как открывается журнал и кто может говорить
stranger = Мы ещё не знакомы. Добавьте меня в рабочий чат: там администратор откроет журнал, например командой /help. Или ведите личный журнал.
not-opened = У этого чата пока нет журнала. Его открывает администратор любой командой, например /help.
press-to-open = Сообщение пришло без имени. Пусть администратор нажмёт кнопку: тогда будет ясно, кто открывает журнал.
admins-unknown = Сейчас не получается узнать, кто управляет этим чатом. Журнал открывает администратор любой командой; попробуйте ещё раз через минуту.
anonymous = Сообщение пришло без имени, и я не знаю, от кого оно. Напишите от своего имени или мне лично.
outsider = Здесь я отвечаю только людям этой команды.
not-looked-up = Сейчас не получается узнать, от кого сообщение, поэтому ничего не записано. Отправьте его ещё раз через минуту.
opened = Журнал открыт: { $name }.
alone = Личный журнал открыт, этот чат теперь работает с ним. Добавьте первого клиента: /client добавить ИМЯ
which-workspace = О каком журнале речь в этом чате? Выберите, а потом отправьте сообщение ещё раз.
workspace-chosen = Теперь этот чат работает с журналом { $name }. Сменить: /use
client-in-chat = В этом чате есть клиент?
room-yes = Понятно. Теперь отвечаю лично, а сюда ничего не пишу.
room-open = Понятно: здесь только команда, и записывают все.
room-approve = Понятно: здесь только команда, и людей впускает владелец.
held = Сначала нужно согласие владельца. Пока храню ваше сообщение, но не дольше 30 дней.
held-press = Сначала нужно согласие владельца. Потом нажмите кнопку ещё раз.
held-still = Сначала нужно согласие владельца. Ваше сообщение в группе сохранено.
admit = { $name } просит доступ, чтобы делать здесь записи.
admitted =
    { $count ->
        [0] { $name }: доступ открыт.
        [one] { $name }: доступ открыт. Записываю { $count } сохранённое сообщение.
        [few] { $name }: доступ открыт. Записываю { $count } сохранённых сообщения.
        [many] { $name }: доступ открыт. Записываю { $count } сохранённых сообщений.
       *[other] { $name }: доступ открыт. Записываю сохранённые сообщения.
    }
admitted-all = Доступ открыт всем, кто ждал: { $count }.
refused-entry = { $name }: доступ не открыт, сообщение удалено.
knock = { $name }, в личном чате со мной вас ждёт сообщение.
no-team-chat = Мне некуда писать команде. В том чате, где это должны видеть, напишите: /settings чат здесь

lapsed = Вопрос остался без ответа, поэтому ничего не записано:
lapsed-mend = Если это ещё важно, отправьте сообщение снова. Когда это было, укажет дата:ДЕНЬ.
