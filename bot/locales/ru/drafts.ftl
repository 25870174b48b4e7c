### Пересланное сообщение, обычные фразы и исправленные сообщения.

## Пересланное сообщение
label-evidence-author = Автор сообщения
evidence-client = О каком клиенте речь?
evidence-category = { $client }: что это было?
evidence-logged = Это сообщение уже записано: #{ $number } { $client }, { $what }
button-another-client = Другой клиент…
button-more-categories = Ещё…
button-see-entry = Показать #{ $number }
button-log-again = Записать ещё раз
ask-another-client = О каком клиенте речь? Напишите название; после него можно добавить, что случилось.
entry-shown = #{ $number } { $client }: { $what }

## Обычная фраза
draft = { $client }, черновик: { $what }
draft-which = Здесь несколько клиентов. О ком речь?
draft-who = Непонятно, о каком клиенте речь. Выберите:
ask-draft-client = О каком клиенте речь? Напишите название.
ask-change = Как это записать? Сначала клиент, потом факты, потом заметка.
draft-dropped = Хорошо, ничего не записываю.
button-log-draft = Записать
button-an-incident = Это инцидент…
button-change = Изменить…
button-drop = Не записывать
