# Questions that are left, and answers that do not fit.

button-cancel = Anuluj
question-left = Dobrze, zostawmy to. Nic nie zapisano.
question-none = Nic teraz nie czeka na odpowiedź.
question-open = Moje pytanie wciąż czeka na odpowiedź. Naciśnij jeden z przycisków pod nim albo napisz „anuluj”.
unfit-money = „{ $typed }” nie wygląda na kwotę. Na przykład: 150, 150 EUR albo 1500,50.
unfit-minutes = „{ $typed }” nie wygląda na czas. Na przykład: 2h, 90m albo 1h 30m.
question-or-cancel = Odpowiedz na pytanie poniżej albo je anuluj.
