"""(g) A prospect, screened one question at a time, with a week in between, and declined kindly."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, Expect, Life, Press, Say, Until, Words, same

LIFE = Life(
    name="prospect",
    client=Words(en="Quickstart Gyms", ru="Спортзалы «Рывок»", pl="Siłownie Start", he="מכוני זינוק"),
    begins="2026-03-02 10:00",
    steps=(
        Say(same("/screen {client}"), by=ANNA),
        Press("/answer *", by=ANNA),
        Expect(standing="steady", stage="prospect"),
        Say(same("/screen {client} send"), by=ANNA),
        Press("/screen ~*", by=ANNA),
        Press("/screen ~* 1 2", by=ANNA),
        Press("/screen ~* 2 2", by=ANNA),
        Press("/screen ~* 4", by=ANNA),
        Press("/screen ~* 4 1", by=ANNA),
        Press("/screen ~* stop", by=ANNA),
        Say(same("/status {client}")),
        Expect(standing="steady", stage="prospect", because="three answers, kept"),
        Until("2026-03-05 12:00"),
        Expect(standing="steady", stage="prospect", posts=("reminder to anna",), because="three days after the first"),
        Press("/screen ~*", by=ANNA),
        Press("/screen ~* 3 1", by=ANNA),
        Press("/screen ~* 5 2", by=ANNA),
        Press("/screen ~* 6 2", by=ANNA),
        Press("/screen ~* 7 2", by=ANNA),
        Press("/screen ~* 8 1", by=ANNA),
        Expect(standing="steady", stage="prospect", because="13 points of 16: decline; the verdict moves no stage"),
        Press("/script decline ~*", by=ANNA),
        Press("/client stage ~* declined", by=ANNA),
        Expect(standing="steady", stage="declined"),
        Until("2026-03-09 11:00"),
        Say(
            Words(
                en="/i {client} pressure will tell everybody how snobbish we are",
                ru="/инцидент {client} давление расскажут всем, какие мы снобы",
                pl="/incydent {client} presja opowiedzą wszystkim, jacy z nas snobi",
                he="/תקרית {client} לחץ יספרו לכולם איזה סנובים אנחנו",
            ),
            by=ANNA,
        ),
        Say(
            Words(
                en="/i {client} rude serious called us amateurs in an e-mail",
                ru="/инцидент {client} грубость серьёзно в письме назвали нас дилетантами",
                pl="/incydent {client} nieuprzejmość poważne w mailu nazwali nas amatorami",
                he="/תקרית {client} גסות רציני קראו לנו חובבנים במייל",
            ),
            by=ANNA,
        ),
        Say(same("/status {client}")),
        Expect(standing="watch", stage="declined", because="3.5 points, and yet nobody is told: they were declined"),
        Until("2026-04-06 12:00"),
        Expect(standing="steady", stage="declined", because="it has faded"),
    ),
)
