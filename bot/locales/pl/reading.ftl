# Odpowiedzi na zwykłe zdania: pytania, powitania i to, co może być groźbą albo obelgami.

## Szkice, w których nie wszystko jest pewne

draft-asks-category = { $client }: co to było?
draft-asks-threat = { $client }: czy padły groźby albo obelgi?
draft-slip = O którego klienta chodzi?
draft-new = Nie znam jeszcze nazwy „{ $name }”. Którego klienta to dotyczy?
draft-no-rate =
    Nie mam jeszcze kursu dla { $currency }, więc kwota zostanie tylko w notatce.
    Właściciel podaje kurs raz: /settings kurs { $currency } 0,25 (jeśli 1 { $currency } to 0,25 { $home }).
draft-kind-payment = To wpłata
draft-kind-refund = To zwrot pieniędzy
draft-kind-hours = To czas pracy
draft-kind-concession = To ustępstwo
draft-kind-praise = To coś dobrego
draft-kind-called = To nasz telefon
draft-kind-note = To tylko notatka
button-neither-grave = Ani to, ani to: { $category }
asks-category = Co to było? Na razie zapisuję jako „{ $category }”.
asks-threat = Czy padły groźby albo obelgi? Dopóki nie ma odpowiedzi, przyjmuję, że mogły.
read-from-words = Rozumiem to tak: { $read }. Jeśli było inaczej, popraw jednym przyciskiem.

## Groźby i obelgi

heard-threat =
    Bardzo mi przykro, że do tego doszło. Nikt nie musi znosić gróźb.
    Jeśli komuś coś teraz grozi, najpierw zadzwoń pod 112.
heard-abuse = Bardzo mi przykro, że do tego doszło. Nikt nie musi znosić takiego traktowania.
heard-owners-know = Właśnie daję znać właścicielom. Nie musisz mierzyć się z tym w pojedynkę.
heard-you-know =
    Nie musisz mierzyć się z tym w pojedynkę: porozmawiaj z kimś zaufanym.
    Zadbaj też, żeby nikt nie spotykał się z tym klientem sam na sam.
heard-keep-threat = Zachowaj wiadomości i nagrania. Zanotuj też, kto to widział albo słyszał.
heard-keep-abuse = Zachowaj wiadomość albo zapisz dokładne słowa, póki są świeże w pamięci.
grave-suspected = { $client }: to mogły być groźby albo obelgi. Zgłasza: { $name }
grave-suspected-somebody = { $name } pisze o kliencie: to mogły być groźby albo obelgi
grave-stated = { $client }: { $category }. Zgłasza: { $name }
grave-stated-somebody = { $name } pisze o kliencie: { $category }
grave-what-to-do =
    Najpierw porozmawiaj z osobą, która to zgłasza ({ $name }).
    Dopóki nie wiadomo, co się stało, nikt nie powinien spotykać się z tym klientem w pojedynkę.

## Pytania i powitania

small-talk =
    Cześć! Napisz jednym zdaniem, co się wydarzyło z klientem, a przygotuję wpis.
    Możesz też zapytać „kto wymaga uwagi?”.
question-unclear = Na to nie znam odpowiedzi, ale możesz zapytać o to:
button-who-needs-attention = Kto wymaga uwagi?
button-my-entries = Moje wpisy
button-who-sees-this = Kto to widzi?
button-help = Jak to działa?

## Własne wpisy

summary-mine = twoje ostatnie wpisy
mine-title = Twoje ostatnie wpisy
mine-empty = Nie ma tu jeszcze twoich wpisów. Napisz jednym zdaniem, co się wydarzyło z klientem.

## Prywatność

summary-privacy = co przechowuję i kto to widzi
privacy-title = Co przechowuję i kto to widzi
privacy-who = { $visibility ->
    [team]
        Wpisy razem z kwotami widzi cały zespół.
        Wpisy z oznaczeniem „tylko właściciele” widzą tylko oni.
        To, kogo sprawa dotknęła, widzą właściciele i ta osoba.
        Klient nie widzi niczego.
   *[owners]
        Wpisy widzi cały zespół, a kwoty tylko właściciele i osoba odpowiedzialna za klienta.
        Wpisy z oznaczeniem „tylko właściciele” widzą tylko oni.
        To, kogo sprawa dotknęła, widzą właściciele i ta osoba.
        Klient nie widzi niczego.
}
privacy-what = Przechowuję wpisy: co się stało, kiedy, kto to zapisał i jakimi słowami. Czytam tylko to, co jest skierowane do mnie.
privacy-why = Dzięki temu zespół w porę widzi, że z klientem warto porozmawiać.
privacy-where = Wszystko jest w bazie danych samego Parley. Poza czaty zespołu niczego nie wysyłam.
privacy-how-long = Wpisy zostają, dopóki zespół prowadzi ten dziennik. Nic nie znika samo z siebie.
privacy-yours = Pisz, co się stało, tak jakby klient miał to kiedyś przeczytać. /undo cofa twój ostatni wpis; cofnięty już się nie liczy.
