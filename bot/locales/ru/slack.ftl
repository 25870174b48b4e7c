slack-form-open = Ответить…
slack-form-title = Parley
slack-form-submit = Отправить
slack-form-close = Отмена
summary-parley = любая команда, например /parley status Acme
