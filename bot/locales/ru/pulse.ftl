## Пульс
summary-pulse = как прошла неделя с каждым из моих клиентов
pulse-title = Как прошла неделя?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } примерно { $time }
pulse-how = { $client }: как всё прошло?
pulse-hours = { $client }: примерно сколько часов?
pulse-about = { $time }
pulse-sorry = Жаль. «Записать» сохранит, что произошло.
pulse-thanks = Спасибо, это всё.
pulse-nobody = Сейчас за вами не закреплён ни один клиент.
button-pulse-skip = Пропустить
error-bad-pulse = «{ $value }» — не ответ на пульс.
mend-bad-pulse = Напишите /pulse и нажмите одну из кнопок.
