## Голос продукта: эти фразы стоят только в подсказке и больше нигде
nudge-step = { $client }: один маленький шаг
nudge-amends = { $client }: сначала исправим своё — позвоним сами
nudge-talk = { $client }: пришло время решающего разговора
nudge-part = { $client }: стоит подумать о расставании
nudge-decide = { $client }: ограничить усилия или вежливо отказать
nudge-care = { $client }: немного заботы
nudge-review = { $client }: публичный отзыв ждёт ответа

nudge-passed = Вопрос снят. Положение теперь: { $standing }.
nudge-superseded = Вопрос уже другой. Положение теперь: { $standing }.
nudge-stage = Вопрос снят: клиент на этапе «{ $stage }».
decided = { $member }: { $action }.
decided-plan = { $member }: разговор назначен на { $at }.
decision-undone = Решение отменено.
decided-until = { $member }: { $action }, до { $day }

reason-incident = #{ $number } · { $day } · { $category }, { $severity }, { $fault }
reason-incident-noted = #{ $number } · { $day } · { $category }, { $severity }, { $fault }: «{ $note }»
reason-given = #{ $number } · { $day } · { $kind }
reason-given-noted = #{ $number } · { $day } · { $kind }: «{ $note }»
reason-private = #{ $number } · { $day } · только для владельцев

step-listen = Дальше: сначала выслушать и повторить своими словами, что услышали.
step-quote = Дальше: напомнить, о чём договорились, — по-доброму и письменно.
step-no = Дальше: один раз по-доброму сказать «нет» и назвать, что возможно.
step-call = Дальше: позвонить сегодня же, не дожидаясь их звонка.
next-amends = Дальше: позвонить, сказать, что пошло не так с нашей стороны, и предложить, как это загладить.
next-talk = Дальше: назначить один открытый, честный разговор.
next-part = Дальше: посмотреть, что на кону, и решить вместе.
next-safety = Дальше: владелец сразу говорит с коллегой, а потом подтверждает или отвечает: «это не то». Встречаться с этим клиентом в одиночку никому не стоит.
next-decide = Дальше: ограничить, сколько отдаём, или вежливо отказать.
next-care = Дальше: позвонить и спросить, как дела, — ничего не продавая.
next-giving = Дальше: посмотреть, что мы раздаём просто так, и решить, что оставить.

bundle-title = Взгляд нужен и на других клиентов: { $count }
summary-title = Записи задним числом изменили положение клиентов: { $count }
bundle-row = { $client }: { $kind }
bundle-row-settled = { $client }: { $kind }. { $word }
bundle-passed = Вопрос снят.
details-title = { $client }: деньги
safety-confirmed = Подтверждено. { $client }: теперь об этом узнает вся команда.
talk-untouched = { $client }: разговор предложен две недели назад и с тех пор не сдвинулся с места. Провести, принять всё как есть или передать коллеге?
