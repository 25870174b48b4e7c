# Questions that are left, and answers that do not fit.

button-cancel = Cancel
question-left = All right, I've let it go. Nothing was logged.
question-none = Nothing is waiting for an answer.
question-open = I still have a question open. Press one of its buttons, or write “cancel” and I'll let it go.
unfit-money = “{ $typed }” isn't an amount I can read. For example: 150, 150 EUR or 1,500.50.
unfit-minutes = “{ $typed }” isn't a time I can read. For example: 2h, 90m or 1h 30m.
question-or-cancel = Reply to the question below, or cancel it.
