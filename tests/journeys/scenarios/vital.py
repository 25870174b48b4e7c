"""(f) The vital client: an earlier watch and a small step, neglect noticed, and what is at stake shown."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, LANGUAGES, Expect, Life, Press, Say, Step, Until, Words, same

_SMALL = (
    Words(en="Corner Café", ru="Кофейня на углу", pl="Kawiarnia Róg", he="קפה הפינה"),
    Words(en="Green Yard", ru="Зелёный двор", pl="Zielone Podwórko", he="החצר הירוקה"),
    Words(en="Old Mill", ru="Старая мельница", pl="Stary Młyn", he="הטחנה הישנה"),
    Words(en="Blue Door", ru="Синяя дверь", pl="Niebieskie Drzwi", he="הדלת הכחולה"),
)
_PAID = Words(
    en="/paid {} £{}00.00 on:{}",
    ru="/оплата {} {}0 000 ₽ on:{}",
    pl="/zapłata {} {}000 zł on:{}",
    he="/תשלום {} {}000 ₪ on:{}",
)


def _paid(client: Words, amount: int, day: str) -> Say:
    return Say(Words(**{k: _PAID.of(k).format(client.of(k), amount, day) for k in LANGUAGES}))


def _others() -> tuple[Step, ...]:
    added = [Say(Words(**{k: f"/client add {each.of(k)}" for k in LANGUAGES})) for each in _SMALL]
    return (*added, *(_paid(each, 1, "2026-01-15") for each in _SMALL))


LIFE = Life(
    name="vital",
    client=Words(en="Lighthouse Hotels", ru="Отели «Маяк»", pl="Hotele Latarnia", he="מלונות המגדלור"),
    begins="2026-03-02 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        _paid(same("{client}"), 50, "2025-11-03"),
        _paid(same("{client}"), 40, "2026-02-02"),
        *_others(),
        Say(
            Words(
                en="/spent {client} 20h winter campaign",
                ru="/часы {client} 20ч зимняя кампания",
                pl="/czas {client} 20 godz kampania zimowa",
                he="/שעות {client} 20 שעות קמפיין החורף",
            ),
            by=ANNA,
        ),
        Say(same("/status {client}")),
        Expect(standing="steady", because="one of the vital few: 90 of 94 that were paid"),
        Until("2026-03-03 11:00"),
        Say(
            Words(
                en="/i {client} scope one more landing page",
                ru="/инцидент {client} сверх договора ещё одна посадочная страница",
                pl="/incydent {client} poza zakresem jeszcze jedna strona docelowa",
                he="/תקרית {client} מעבר למוסכם עוד דף נחיתה",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", strain=0.5, because="one small thing"),
        Until("2026-03-10 11:00"),
        Say(
            Words(
                en="/i {client} scope serious shared and its translation",
                ru="/инцидент {client} сверх договора серьёзно обоюдно и её перевод",
                pl="/incydent {client} poza zakresem poważne obopólne i jej tłumaczenie",
                he="/תקרית {client} מעבר למוסכם רציני משותף וגם תרגום שלו",
            ),
            by=ANNA,
        ),
        Expect(
            standing="watch",
            posts=("step to anna",),
            strain=1.95,
            debt=1.5,
            because="0.45 + 1.5 would be steady for anybody else; for the vital few watch begins at 1.92",
        ),
        Press("/nudge * script", by=ANNA),
        Press("/nudge * done", by=ANNA),
        Say(
            Words(
                en="/called {client} listed what is included, they were glad of it",
                ru="/звонок {client} перечислили, что входит в договор, были рады ясности",
                pl="/telefon {client} wyliczyliśmy, co obejmuje umowa, ucieszyli się",
                he="/called {client} עברנו על מה שכלול, שמחו על הבהירות",
            ),
            by=ANNA,
        ),
        Expect(standing="watch", posts=("update to anna",), because="done is said in the message"),
        Until("2026-03-31 08:30"),
        Expect(standing="steady", because="faded below, 21 days are not over"),
        Until("2026-04-01 10:00"),
        Expect(
            standing="steady",
            posts=("care to anna",),
            signals=("neglect",),
            because="nothing but money for three weeks; it moves no standing",
        ),
        Press("/nudge * details", by=ANNA),
        Press("/called ~*", by=ANNA),
        Say(
            Words(
                en="asked how the season begins, nothing to sell",
                ru="спросили, как начинается сезон, ничего не продавали",
                pl="zapytaliśmy, jak zaczyna się sezon, bez sprzedawania",
                he="שאלנו איך נפתחת העונה, בלי למכור כלום",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", posts=("update to anna",), because="they heard from us"),
        Say(same("/part {client}")),
        Press("/talk ~*"),
        Say(same("/clients")),
        Expect(standing="steady", because="looking at what is at stake decides nothing"),
    ),
)
