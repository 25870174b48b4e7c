## Примеры к каждой команде: как их пишет такая команда людей; имя команды сначала латиницей. Каждая строка проверена: она выполняется.
examples-answered = /answered Acme извинились и предложили позвонить
examples-boundary =
    /boundary Acme Без звонков после 18:00 сказали:вчера
    /граница Acme Отвечаем в течение дня наше:да
    /boundary Acme
examples-called = /called Acme извинились за задержку макета, новый срок — пятница
examples-chart = /chart Acme
examples-client =
    /client добавить Глобус
    /client псевдоним Acme Акме
    /клиент Acme
examples-clients =
    /clients
    /клиенты потенциальный
    /клиенты под наблюдением
examples-digest =
    /digest сейчас
    /digest пн,чт 9:00
    /digest выкл
    /digest
examples-due =
    /due Acme 1500 2026-03-20 счёт 7
    /due Acme 150,50 € завтра предоплата
examples-gave =
    /gave Acme 100 скидка просили:да
    /уступка Acme 50 ретушь без оплаты извинение:да
examples-help =
    /help
    /помощь инцидент
    /помощь положение
examples-incident =
    /incident Acme 2ч грубость кричали на Анну по телефону
    /i Acme сверх договора !! хотят второй лендинг бесплатно
    /инцидент Acme вчера жалоба наша ошибка баннер вышел с опечаткой
examples-kept =
    /kept Acme да спокойный месяц
    /kept Acme нет снова два ночных звонка
examples-ledger =
    /ledger Acme
    /журнал Acme инциденты 3 месяца
examples-me =
    /me язык русский
    /me тишина 20:00-08:00
examples-note = /note Acme новый директор по маркетингу — Дана
examples-paid =
    /paid Acme 1500 счёт 7
    /оплата Acme 150,50 € вчера
examples-pareto =
    /pareto
    /парето 3 месяца
    /pareto 2026
examples-part = /part Acme
examples-pause =
    /pause Acme
    /pause Acme 2ч разговор стал слишком резким
examples-policy =
    /policy
    /policy попробовать talk_at 4
    /правила позиция твёрдая
    /policy показать talk_at
examples-privacy =
    /privacy
    /приватность
examples-promise =
    /promise Acme до:завтра пришлём исправленный макет
    /promise Acme
examples-pulse = /pulse
examples-refunded = /refunded Acme 200 за испорченный баннер
examples-review =
    /review Acme https://example.com/reviews/1 «сорвали срок и не предупредили»
    /review Acme https://example.com/reviews/2
examples-role =
    /role @anna наблюдатель
    /роль
examples-screen =
    /screen Hooli
    /screen Hooli отправить
    /screen вопросы
examples-script =
    /script торг
    /script задержка Acme
    /script задержка Acme по-польски
    /скрипт
examples-search = /search счёт 7
examples-settings =
    /settings пояс Москва
    /settings курс PLN 0.23
    /настройки
examples-spent =
    /spent Acme 1ч30м звонки о логотипе
    /часы Acme 2,5ч вчера
examples-status =
    /status Acme
    /статус
examples-steps =
    /steps Wayne
    /шаги Wayne 2 готово
    /steps Wayne 3 передать @anna
    /steps Wayne добавить до:завтра вернуть камеру
examples-talk =
    /talk Acme завтра 14:00
    /talk Acme состоялся договорились тема:торг проверка:2027-03-01 меньше денег — меньше работы
    /разговор Acme
examples-terms =
    /terms Acme оплата в течение 14 дней, два круга правок, на связи с 9 до 18
    /terms Acme
    /terms
examples-thanks =
    /thanks Acme похвалили макеты Анны
    /спасибо Acme рекомендация:Globex посоветовали нас знакомым
examples-mine =
    /mine
    /мои

examples-undo =
    /undo
    /отмена 1
examples-why = /why Acme
