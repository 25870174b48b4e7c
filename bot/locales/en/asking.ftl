# Questions that are left, and answers that do not fit.

button-cancel = Cancel
question-left = All right, I've dropped it. Nothing was logged.
question-none = I'm not waiting for an answer right now.
question-open = I'm still waiting for an answer. Press one of the buttons, or write “cancel” and I'll drop it.
unfit-money = I can't read “{ $typed }” as an amount. For example: 150, 150 EUR or 1,500.50.
unfit-minutes = I can't read “{ $typed }” as a length of time. For example: 2h, 90m or 1h 30m.
question-or-cancel = Answer the question below, or cancel it.
