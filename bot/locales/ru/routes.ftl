### Кто что слышит: чат команды или только владельцы.

setting-route = Только владельцам
route-talk = предложения поговорить
route-part = предложения расстаться
route-digest = сводка
route-none = ничего: всё командное идёт в чат команды

error-bad-route = Из «{ $value }» неясно, что и кому отправлять.
mend-bad-route = Сначала talk (разговор), part (расставание) или digest (сводка), потом team (в чат команды) или owners (только владельцам): /settings route talk owners
