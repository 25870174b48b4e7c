## Строки журнала о том, что решено, обещано и завершено
entry-promise = обещано к { $due }
entry-settled-paid = счёт #{ $number } оплачен
entry-settled-kept = обещание #{ $number } выполнено
entry-settled-missed = обещание #{ $number } не выполнено
entry-settled-answered = ответили на отзыв #{ $number }
entry-terms = условия
entry-offboarding = завершение сотрудничества до { $day }, тон: { $tone }
entry-step = шаг { $number }: { $step }, до { $day }
entry-step-done = шаг { $number } сделан: { $step }
entry-screening = отбор, вопрос { $number }: { $score }
entry-screened = отбор: { $verdict } ({ $score })
tone-direct = прямой
tone-soft = мягкий
tone-mutual = обоюдный
verdict-take = берём
verdict-terms = берём на условиях
verdict-decline = отказываем
