# Questions that are left, and answers that do not fit.

button-cancel = Anuluj
question-left = Dobrze, zostawmy to. Niczego nie zapisuję.
question-none = Nic teraz nie czeka na odpowiedź.
question-open = Jedno moje pytanie wciąż czeka. Naciśnij przycisk pod nim albo napisz „anuluj”, a je zostawię.
unfit-money = „{ $typed }” nie wygląda na kwotę. Na przykład: 150, 150 zł albo 1500,50.
unfit-minutes = „{ $typed }” nie wygląda na czas. Na przykład: 2h, 90 min albo 1h 30 min.
question-or-cancel = Odpowiedz na pytanie poniżej albo je anuluj.
