# Questions that are left, and answers that do not fit.

button-cancel = Отмена
question-left = Хорошо, оставим. Ничего не записано.
question-none = Сейчас ничего не ждёт ответа.
question-open = Мой вопрос ещё ждёт ответа: можно нажать одну из кнопок под ним или написать «отмена».
unfit-money = «{ $typed }» — не похоже на сумму. Например: 150, 150 EUR или 1500,50.
unfit-minutes = «{ $typed }» — не похоже на время. Например: 2ч, 90м или 1ч 30м.
question-or-cancel = Ответьте на вопрос ниже или отмените его.
