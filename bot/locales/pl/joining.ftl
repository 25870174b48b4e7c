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
link-how-owner =
    W innej grupie lub zespole wpisuje go właściciel: tamten czat dołączy do tego dziennika.
    Kod wpisany w prywatnym czacie ze mną połączy tamto konto z tym.
link-how-member = Wpisz go w prywatnym czacie ze mną na drugim koncie: wtedy oba będą twoje.
link-joined = Ten czat należy teraz do dziennika „{ $name }”.
link-you-too = Ktoś z zespołu ma tu dwa konta? /link da kod; wpisany w prywatnym czacie na drugim koncie połączy je w jedną osobę.
link-person = Gotowe: { $member }, dziennik „{ $name }” masz też stąd. Ten prywatny czat dotyczy teraz właśnie jego.

error-link-unknown = Ten kod nie działa: może wygasł, był już użyty albo jest w nim literówka.
mend-link-unknown = Nowy kod da /link tam, gdzie prowadzicie dziennik.
error-link-too-many = Za dużo prób z kodem w ciągu godziny.
mend-link-too-many = Spróbuj za godzinę.
error-link-one-ledger = Ten czat już należy do tamtego dziennika.
mend-link-one-ledger = Żeby połączyć dwa konta jednej osoby, wpisz kod w prywatnym czacie ze mną.
error-link-two-ledgers = W obu dziennikach są już klienci, więc ich nie połączę.
mend-link-two-ledgers = Wpisz kod w czacie, którego dziennik jest jeszcze pusty, albo zostaw oba osobno.
error-link-not-owner = Czat dołączy tylko kod od właściciela.
mend-link-not-owner = Poproś o kod właściciela tamtego dziennika: /link
error-link-same-person = To konto jest tam już twoje.
mend-link-same-person = Wpisz kod w prywatnym czacie drugiego konta.
error-link-outranks = To konto może w tamtym dzienniku więcej niż to, z którego jest kod.
mend-link-outranks = W drugą stronę się uda: weź kod tutaj i wpisz go tam.
