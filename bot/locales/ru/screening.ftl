## Отбор: вопросы потенциальному клиенту, ответы, вывод и анкета для отправки
summary-screen = задать несколько вопросов, прежде чем соглашаться
usage-screen = /screen ИМЯ [отправить]  ·  вопросы  ·  вопрос НОМЕР ТЕКСТ  ·  пороги 3 8

screening-ask-budget = Какой бюджет вы на это закладываете?
screening-ask-deadline = К какому сроку это нужно и от чего он зависит?
screening-ask-decides = Кто принимает решение и чьё мнение ещё важно?
screening-ask-scope = Что должно получиться в итоге и что в задачу не входит?
screening-ask-agencies = Кто занимался этим раньше и почему теперь нужен кто-то новый?
screening-ask-payment = Подойдёт ли такая оплата: половина вперёд, остальное в течение недели после сдачи?
screening-ask-tone = Как удобнее работать вместе: где писать, как часто, в какие часы?
screening-ask-fit = Почему именно мы и как вы поймёте, что всё было не зря?

screening-about-budget = Бюджет
screening-about-deadline = Срок
screening-about-decides = Кто решает
screening-about-scope = Объём работы
screening-about-agencies = Прежние подрядчики
screening-about-payment = Условия оплаты
screening-about-tone = Тон
screening-about-fit = Подходим ли мы
screening-about-any = Вопрос { $number }

screening-budget-0 = Хватает на работу
screening-budget-1 = Впритык или неясно
screening-budget-2 = Нет или намного меньше
screening-deadline-0 = Реальный
screening-deadline-1 = Сжатый
screening-deadline-2 = «Вчера»
screening-decides-0 = Тот, с кем мы говорим
screening-decides-1 = Несколько человек, известно кто
screening-decides-2 = Никто не может сказать
screening-scope-0 = Понятен
screening-scope-1 = Понятен отчасти
screening-scope-2 = «Там видно будет»
screening-agencies-0 = Расстались хорошо или первый раз
screening-agencies-1 = Были трения
screening-agencies-2 = Виноваты всегда другие
screening-payment-0 = Подходят
screening-payment-1 = Хотят обсудить
screening-payment-2 = Не подходят, «по результату»
screening-tone-0 = Дружелюбный, на равных
screening-tone-1 = С нажимом
screening-tone-2 = Неуважительный уже сейчас
screening-fit-0 = Это наше
screening-fit-1 = Отчасти
screening-fit-2 = Это не к нам
screening-any-0 = Не тревожит
screening-any-1 = Немного тревожит
screening-any-2 = Всерьёз тревожит

screening-title = { $client }: вопрос { $number } из { $of }
screening-answered = Ответ уже есть: { $answer }. Новый выбор его заменит.
screening-noted = { $about } · { $answer }
screening-rests =
    { $count ->
        [one] { $client }: сохранён { $count } ответ из { $of }. Продолжить: /screen { $client }
        [few] { $client }: сохранено { $count } ответа из { $of }. Продолжить: /screen { $client }
        [many] { $client }: сохранено { $count } ответов из { $of }. Продолжить: /screen { $client }
       *[other] { $client }: сохранено { $count } ответа из { $of }. Продолжить: /screen { $client }
    }
screening-waits = { $client }: отбор не закончен, ответов { $count } из { $of }. Продолжить или вежливо отказать?
screening-answers = { $client }: ответы на сегодня
screening-verdict = { $client }: { $verdict } ({ $score } из 16)
screening-means-take = Почти ничто не настораживает. Условия обсудите в начале, как со всеми.
screening-means-terms = Всё может получиться, если границы ясны. Предложите их до начала работы:
screening-means-decline = Настораживает многое. Лучше отказать рано и вежливо: так честнее для обеих сторон.
screening-form-title = { $client }: вопросы для отправки
screening-form =
    Здравствуйте! Прежде чем начать, несколько вопросов: так обе стороны поймут, подходим ли мы друг другу. Достаточно строки на каждый.

    1. { $q1 }
    2. { $q2 }
    3. { $q3 }
    4. { $q4 }
    5. { $q5 }
    6. { $q6 }
    7. { $q7 }
    8. { $q8 }

    Спасибо! Мы ответим в течение двух рабочих дней.
screening-form-how = Скопируйте или перешлите это. Когда придут ответы: /screen { $client }

screening-questions = О чём мы спрашиваем до начала работы
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (вопрос команды)
screening-bands = 0–{ $take }: берём; { $over }–{ $terms }: берём на условиях; больше: отказываем.
screening-how-to-edit = Владелец меняет так: /screen вопрос 3 ТЕКСТ или /screen пороги 3 8. Слово «сбросить» вместо текста вернёт обычный вопрос.
screening-question-saved = Вопрос { $number } ({ $language }) теперь звучит так:
ask-screening-question = Как должен звучать вопрос { $number } ({ $language })?
ask-screening-boundary = { $client }: как будет звучать эта граница? Отправьте так или измените.
screening-boundary-deposit = Половина суммы оплачивается до начала работы.
screening-boundary-scope = Мы делаем то, что записано в предложении; всё сверх него сначала оцениваем.
screening-boundary-milestones = Работа идёт этапами: следующий начинается, когда предыдущий принят и оплачен.

label-screening = Отбор
screening-row = ответов: { $count } из { $of }
screening-row-ended = { $verdict } ({ $score })

button-skip = Пропустить
button-later = Позже
button-go-on = Продолжить
button-answers = Ответы
button-enter-answers = Внести ответы
button-take-on = Берём
button-decline-stage = Отметить отказ
button-script-decline = Слова для отказа
button-boundary-deposit = Предоплата
button-boundary-scope = Объём письменно
button-boundary-milestones = Этапы

error-bad-question = Вопроса «{ $value }» нет.
mend-bad-question = Нужен его номер, от 1 до { $most }.
error-bad-score = «{ $value }» не похоже на ответ.
mend-bad-score = 0 — не тревожит, 1 — немного, 2 — всерьёз.
error-bad-bands = При таких порогах один из выводов никогда не получится.
mend-bad-bands = Нужны два числа: первое от 0, второе больше него и не больше { $most }, например /screen пороги 3 8
error-question-too-long = Вопрос слишком длинный.
mend-question-too-long = Не больше { $limit } знаков.
