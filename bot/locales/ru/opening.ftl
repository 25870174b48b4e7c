### Первые вопросы о журнале: часовой пояс и валюта.

opening-asks = В каком часовом поясе и в какой валюте вести журнал? Потом всё меняется в /settings, но валюта — только до первой суммы.
button-opening = { $zone }, { $currency }
button-opening-other = Другое…
ask-opening = Напишите город или часовой пояс и валюту, например: Москва, рубли.
opening-set = Часовой пояс: { $zone }. Валюта: { $currency }.
opening-currency = Вести этот журнал в { $currency }?
button-currency-yes = Да, { $currency }
button-currency-no = Нет, оставить { $home }
button-currency-ledger = Вести журнал в { $currency }
opening-kept = Журнал остаётся в { $currency }. Ничего не записано.
