### Jeden dziennik dla kilku czatów i kont.

summary-link = jeden dziennik dla kilku czatów, jedna osoba dla kilku kont
usage-link = /link  albo  /link KOD
examples-link = /połącz

link-code = { $name }: ten kod dołącza do dziennika jeszcze jedno miejsce. Działa raz, przez { $minutes ->
    [one] { $minutes } minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minuty
}:
link-how-owner = W innej grupie lub zespole wpisuje go właściciel: tamten czat dołączy do tego dziennika. Wpisany w prywatnym czacie ze mną, połączy tamto konto z tym.
link-how-member = Wpisz go w prywatnym czacie ze mną na drugim koncie: wtedy oba będą twoje.
link-joined = Ten czat należy teraz do dziennika „{ $name }”.
link-you-too = Ktoś z zespołu ma tu dwa konta? /link daje kod; wpisany w prywatnym czacie drugiego konta sprawi, że będzie to jedna osoba.
link-person = Gotowe: { $member }, dziennik „{ $name }” jest dostępny także stąd. Ten prywatny czat dotyczy teraz właśnie jego.

error-link-unknown = Ten kod nie działa: mógł wygasnąć, być już użyty albo zawierać literówkę.
mend-link-unknown = Nowy kod daje /link tam, gdzie prowadzony jest dziennik.
error-link-too-many = W ciągu ostatniej godziny kodów było zbyt wiele.
mend-link-too-many = Spróbuj ponownie za godzinę.
error-link-one-ledger = Ten czat już należy do tamtego dziennika.
mend-link-one-ledger = Żeby połączyć dwa konta jednej osoby, wpisz kod w prywatnym czacie ze mną.
error-link-two-ledgers = W obu dziennikach są już klienci, więc nie da się ich połączyć.
mend-link-two-ledgers = Wpisz kod w czacie, którego dziennik jest jeszcze pusty, albo zostaw oba osobno.
error-link-not-owner = Czat dołącza tylko kod właściciela.
mend-link-not-owner = Poproś o kod właściciela tamtego dziennika: /link
error-link-same-person = To konto jest tam już twoje.
mend-link-same-person = Wpisz kod w prywatnym czacie drugiego konta.
error-link-outranks = To konto może w tamtym dzienniku więcej niż to, z którego pochodzi kod.
mend-link-outranks = W drugą stronę się uda: poproś o kod tutaj i wpisz go tam.
