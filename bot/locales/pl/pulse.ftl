## Puls
summary-pulse = jaki był tydzień z każdym z moich klientów
pulse-title = Jaki był tydzień?
pulse-row = { $client } { $face }
pulse-row-hours = { $client } { $face } około { $time }
pulse-how = { $client }: jak było?
pulse-hours = { $client }: ile mniej więcej godzin?
pulse-about = { $time }
pulse-sorry = Przykro mi to słyszeć. Przyciskiem „Dodaj wpis” zapiszesz, co się stało.
pulse-thanks = Dziękuję, to wszystko.
pulse-nobody = Nie prowadzisz teraz żadnego klienta.
button-pulse-skip = Pomiń
error-bad-pulse = „{ $value }” to nie ocena tygodnia.
mend-bad-pulse = Napisz /pulse i naciśnij jeden z przycisków.
