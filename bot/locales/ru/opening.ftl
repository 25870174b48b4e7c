### Первые вопросы о журнале: часовой пояс и валюта.

opening-asks = В каком часовом поясе и в какой валюте вести этот журнал? И то и другое можно изменить через /settings, валюту — только до первой суммы.
button-opening = { $zone }, { $currency }
button-opening-other = Другое…
ask-opening = Напишите часовой пояс и валюту.
opening-set = Часовой пояс: { $zone }. Валюта: { $currency }.
opening-currency = Вести этот журнал в { $currency }?
button-currency-yes = Да, { $currency }
button-currency-no = Нет, оставить { $home }
button-currency-ledger = Вести журнал в { $currency }
opening-kept = Журнал остаётся в { $currency }. Ничего не записано.
