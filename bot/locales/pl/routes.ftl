### Kto co słyszy: czat zespołu albo sami właściciele.

setting-route = Tylko do właścicieli
route-talk = propozycje rozmowy
route-part = propozycje rozstania
route-digest = podsumowanie
route-none = nic, wszystko trafia na czat zespołu

error-bad-route = Z „{ $value }” nie wiem, co i do kogo ma trafiać.
mend-bad-route = Najpierw rozmowa, rozstanie albo podsumowanie, potem zespół (na czat zespołu) albo właściciele (tylko do nich): /settings adresaci rozmowa właściciele
