### Kto co słyszy: czat zespołu albo sami właściciele.

setting-route = Tylko dla właścicieli
route-talk = sugestie rozmowy
route-part = sugestie rozstania
route-digest = podsumowanie
route-none = nic: to, co dla zespołu, trafia na jego czat

error-bad-route = Z „{ $value }” nie wynika, co i do kogo ma trafiać.
mend-bad-route = Najpierw talk (rozmowa), part (rozstanie) albo digest (podsumowanie), potem team (czat zespołu) albo owners (tylko właściciele): /settings route talk owners
