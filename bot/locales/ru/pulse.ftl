## Пульс
summary-pulse = рассказать, как прошла неделя с моими клиентами
pulse-title = Как прошла неделя?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } примерно { $time }
pulse-how = { $client }: как всё прошло?
pulse-hours = { $client }: примерно сколько часов?
pulse-about = { $time }
pulse-sorry = Жаль. Нажмите «Записать», если хотите рассказать, что случилось.
pulse-thanks = Спасибо, это всё.
pulse-nobody = Сейчас вы не отвечаете ни за одного клиента.
button-pulse-skip = Пропустить
error-bad-pulse = «{ $value }» не подходит как ответ.
mend-bad-pulse = Напишите /pulse и нажмите одну из кнопок.
