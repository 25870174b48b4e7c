slack-form-open = Odpowiedz…
slack-form-title = Parley
slack-form-submit = Wyślij
slack-form-close = Anuluj
summary-parley = każde polecenie, na przykład /parley status Acme
