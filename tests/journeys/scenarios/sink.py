"""(e) The time sink who never bought: weeks of hours and no payment, a talk that is put off twice, a soft parting."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, Expect, Life, Press, Say, Step, Until, Words, same

_OTHER = Words(en="Harbour Books", ru="Книги у моря", pl="Księgarnia Port", he="ספרי הנמל")


def _weeks() -> tuple[Step, ...]:
    """Seven weeks of an hour and a half to two, from Thursday 8 January on."""
    days = ("01-08", "01-14", "01-21", "01-28", "02-04", "02-11", "02-18")
    calls = (
        Words(en="a first call", ru="первый созвон", pl="pierwsza rozmowa", he="שיחה ראשונה"),
        Words(en="an estimate", ru="смета", pl="wycena", he="הצעת מחיר"),
        Words(en="another estimate", ru="ещё одна смета", pl="kolejna wycena", he="עוד הצעת מחיר"),
        Words(en="a sketch to look at", ru="эскиз посмотреть", pl="szkic do wglądu", he="סקיצה לעיון"),
        Words(en="questions about hosting", ru="вопросы о хостинге", pl="pytania o hosting", he="שאלות על אחסון"),
        Words(en="a third estimate", ru="третья смета", pl="trzecia wycena", he="הצעת מחיר שלישית"),
        Words(en="the same call again", ru="тот же созвон снова", pl="znów ta sama rozmowa", he="שוב אותה שיחה"),
    )
    steps: list[Step] = []
    for day, call in zip(days, calls, strict=True):
        steps.append(Until(f"2026-{day} 15:00"))
        line = Words(
            en=f"/spent {{client}} 1h45m {call.en}",
            ru=f"/часы {{client}} 1ч45м {call.ru}",
            pl=f"/czas {{client}} 1h45m {call.pl}",
            he=f"/שעות {{client}} 1h45m {call.he}",
        )
        steps.append(Say(line, by=ANNA))
    return tuple(steps)


LIFE = Life(
    name="sink",
    client=Words(en="Bright Ideas", ru="Светлые идеи", pl="Jasne Pomysły", he="רעיונות בהירים"),
    begins="2026-01-08 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        Say(Words(**{k: f"/client add {getattr(_OTHER, k)}" for k in ("en", "ru", "pl", "he")})),
        *_weeks(),
        Until("2026-02-19 10:00"),
        Say(
            Words(
                en=f"/paid {_OTHER.en} £600.00 website",
                ru=f"/оплата {_OTHER.ru} 60 000 ₽ сайт",
                pl=f"/zapłata {_OTHER.pl} 3 000 zł strona",
                he=f"/תשלום {_OTHER.he} 3000 ₪ אתר",
            )
        ),
        Expect(standing="steady", because="12 h 15 min within 90 days, but the first of them is 42 days old"),
        Until("2026-03-09 12:00"),
        Expect(standing="steady", because="60 days old at 15:00 only"),
        Until("2026-03-10 09:30"),
        Expect(
            standing="talk",
            posts=("talk to team",),
            signals=("time_sink",),
            strain=0,
            because="the sweep of nine o'clock finds it; no strain at all",
        ),
        Press("/nudge * script", by=ANNA),
        Press("/nudge * plan", by=ANNA),
        Say(Words(en="2026-03-12 14:00", ru="12.03.2026 14:00", pl="12.03.2026 14:00", he="12.03.2026 14:00"), by=ANNA),
        Until("2026-03-12 16:00"),
        Expect(
            standing="talk",
            stage="conversation",
            posts=("update to team", "reminder to anna", "reminder to anna", "reminder to anna"),
            signals=("time_sink",),
            because="the day before, an hour before, and an hour after it began",
        ),
        Press("/talk ~* held postponed", by=ANNA),
        Until("2026-03-16 10:00"),
        Say(
            Words(
                en="/talk {client} held postponed they are away until April",
                ru="/разговор {client} состоялся перенесли уехали до апреля",
                pl="/rozmowa {client} odbyta przełożono wyjazd do kwietnia",
                he="/talk {client} held נדחה הם בחופשה עד אפריל",
            ),
            by=ANNA,
        ),
        Press("/talk ~* held refused", by=ANNA),
        Expect(
            standing="part",
            posts=("part to team",),
            signals=("refused", "time_sink"),
            because="two postponements, and a person who says that this was a refusal",
        ),
        Press("/part ~*"),
        Press("/part ~* confirm"),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("update to team",),
            signals=("refused", "time_sink"),
            because="a refused talk is behind it, so no reason is asked for",
        ),
        Say(same("/script part {client}"), by=ANNA),
        Until("2026-04-20 12:00"),
        Expect(
            standing="part",
            stage="parted",
            posts=(*("reminder to anna",) * 11, "reminder to boss"),
            signals=("refused",),
            because="eleven steps in thirty days, and the end; what the rules make of it stays until it fades",
        ),
        Say(same("/status {client}")),
    ),
)
