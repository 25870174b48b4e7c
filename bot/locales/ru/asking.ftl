# Questions that are left, and answers that do not fit.

button-cancel = Отмена
question-left = Хорошо, ничего не записываю.
question-none = Сейчас ни один вопрос не ждёт ответа.
unfit-money = «{ $typed }» не похоже на сумму. Например: 1500, 1500 руб или 1500,50.
unfit-minutes = «{ $typed }» не похоже на время. Например: 2ч, 90м или 1ч 30м.
question-or-cancel = Ответьте на вопрос ниже или нажмите «Отмена».
question-open = Мой вопрос ещё ждёт ответа. Нажмите одну из его кнопок или напишите «отмена».
