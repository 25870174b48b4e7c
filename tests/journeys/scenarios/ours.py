"""(c) Our own fault: amends before anything else, and no talk, although they shout about it."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, Expect, Life, Press, Say, Until, Words, same

LIFE = Life(
    name="ours",
    client=Words(en="Riverside Dental", ru="Клиника «Улыбка»", pl="Piekarnia Złoty Kłos", he="מאפיית השחר"),
    begins="2026-03-02 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        Say(
            Words(
                en="/paid {client} £1,500.00 invoice 12",
                ru="/оплата {client} 150 000 ₽ счёт 12",
                pl="/zapłata {client} 7 500 zł faktura 12",
                he="/תשלום {client} 7500 ₪ חשבונית 12",
            )
        ),
        Expect(standing="steady", strain=0, debt=0),
        Until("2026-03-03 11:00"),
        Say(
            Words(
                en="/i {client} complaint serious ours the leaflets went to print with the old phone number",
                ru="/инцидент {client} жалоба серьёзно наша вина в буклетах напечатали старый номер телефона",
                pl="/incydent {client} skarga poważne nasza wina ulotki poszły do druku ze starym numerem telefonu",
                he="/תקרית {client} תלונה רציני טעות שלנו העלונים ירדו לדפוס עם מספר הטלפון הישן",
            ),
            by=ANNA,
        ),
        Expect(
            standing="amends",
            posts=("amends to anna", "amends to boss"),
            signals=("owed",),
            strain=0,
            debt=3,
            because="serious and ours: all of its 3 points are owed, above 2.4",
        ),
        Press("/nudge * script", by=ANNA),
        Until("2026-03-03 13:00"),
        Say(
            Words(
                en='/i {client} minor rude "do you people ever read what you print?"',
                ru="/инцидент {client} мелочь грубость «вы вообще читаете, что печатаете?»",
                pl="/incydent {client} drobne nieuprzejmość „czy wy w ogóle czytacie, co drukujecie?”",
                he="/תקרית {client} קל ערך גסות ״אתם בכלל קוראים מה שאתם מדפיסים?״",
            ),
            by=ANNA,
        ),
        Expect(
            standing="amends", signals=("owed",), strain=0.5, debt=3, because="said already, and debt is the larger"
        ),
        Say(same("/pause {client}"), by=ANNA),
        Until("2026-03-03 13:50"),
        Say(
            Words(
                en="/called {client} apologised, a corrected print run is on us",
                ru="/звонок {client} извинились, новый тираж за наш счёт",
                pl="/telefon {client} przeprosiny, nowy nakład na nasz koszt",
                he="/called {client} התנצלנו, הדפסה חדשה על חשבוננו",
            ),
            by=ANNA,
        ),
        Expect(
            standing="steady",
            posts=("update to anna", "update to boss"),
            strain=0.5,
            debt=0,
            because="a call settles up to 3 points",
        ),
        Say(
            Words(
                en="/gave {client} £300 amends:yes second print run",
                ru="/уступка {client} 30 000 ₽ amends:да второй тираж",
                pl="/ustępstwo {client} 1 500 zł amends:tak drugi nakład",
                he="/ויתור {client} 1500 ₪ amends:כן הדפסה שנייה",
            )
        ),
        Say(
            Words(
                en='/promise {client} by:"2026-03-04 16:00" the new leaflets are at the clinic',
                ru='/обещание {client} by:"2026-03-04 16:00" новые буклеты у клиники',
                pl='/obietnica {client} by:"2026-03-04 16:00" nowe ulotki są w piekarni',
                he='/הבטחה {client} by:"2026-03-04 16:00" העלונים החדשים במאפייה',
            ),
            by=ANNA,
        ),
        Until("2026-03-03 14:05"),
        Press("/promise ~* kept", by=ANNA),
        Expect(
            standing="steady",
            posts=("reminder to anna",),
            because="an hour after the pause began; what was said to be ours to keep was kept",
        ),
        Until("2026-03-04 16:30"),
        Expect(standing="steady", posts=("reminder to anna",), because="the promise falls due"),
        Until("2026-03-05 17:00"),
        Expect(
            standing="steady", posts=("reminder to anna",), because="nobody answered for a day: it is offered as ours"
        ),
        Press("/promise ~* ours", by=ANNA),
        Expect(standing="steady", strain=0.48, debt=0.49, because="minor and ours: half a point, and nobody is named"),
        Until("2026-03-10 11:00"),
        Say(
            Words(
                en="/thanks {client} they liked how we put it right",
                ru="/спасибо {client} понравилось, как мы всё исправили",
                pl="/dzięki {client} spodobało się, jak to naprawiliśmy",
                he="/תודה {client} אהבו איך שתיקנו את זה",
            ),
            by=ANNA,
        ),
        Say(same("/why {client}")),
        Say(same("/status {client}")),
        Until("2026-04-06 12:00"),
        Expect(standing="steady", because="nothing more is said, and never a talk"),
    ),
)
