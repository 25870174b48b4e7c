"""(d) A threat: safety at once, in quiet hours too; an owner first, the team when an owner has confirmed it."""

from __future__ import annotations

from tests.journeys.scenarios.scenario import ANNA, Expect, Life, Press, Say, Until, Words, same

LIFE = Life(
    name="threat",
    client=Words(en="Northgate Motors", ru="ООО «Автодвор»", pl="Auto-Serwis Bąk", he="מוסך הצפון"),
    begins="2026-03-02 10:00",
    steps=(
        Say(same("/client add {client}")),
        Say(same("/client assign {client} @anna")),
        Say(
            Words(
                en="/paid {client} £800.00 January",
                ru="/оплата {client} 80 000 ₽ за январь",
                pl="/zapłata {client} 4 000 zł za styczeń",
                he="/תשלום {client} 4000 ₪ על ינואר",
            )
        ),
        Until("2026-03-04 15:00"),
        Say(
            Words(
                en="/i {client} haggling wants the March invoice halved",
                ru="/инцидент {client} торг хотят мартовский счёт за полцены",
                pl="/incydent {client} targowanie chcą marcową fakturę za pół ceny",
                he="/תקרית {client} התמקחות רוצים את חשבונית מרץ בחצי מחיר",
            ),
            by=ANNA,
        ),
        Expect(standing="steady", strain=0.5),
        Until("2026-03-04 21:30"),
        Say(
            Words(
                en='/i {client} threat voicemail: "I know which bus you take home"',
                ru="/инцидент {client} угроза на автоответчике: «я знаю, на каком автобусе ты ездишь домой»",
                pl="/incydent {client} groźba na poczcie głosowej: „wiem, którym autobusem wracasz do domu”",
                he="/תקרית {client} איום בתא הקולי: ״אני יודע באיזה קו את חוזרת הביתה״",
            ),
            by=ANNA,
        ),
        Expect(
            standing="part",
            posts=("part to boss",),
            signals=("safety", "strain"),
            strain=9.5,
            because="quiet hours since 19:00, and safety does not wait; the owner first, with what to do",
        ),
        Say(same("/status {client}"), by=ANNA),
        Until("2026-03-04 21:45"),
        Press("/nudge * confirm"),
        Expect(
            standing="part",
            posts=("update to boss", "part to team"),
            signals=("safety", "strain"),
            because="confirmed, the team hears of it, at night as well",
        ),
        Press("/nudge * script", by=ANNA),
        Until("2026-03-05 09:30"),
        Expect(standing="part", posts=(), signals=("safety", "strain"), because="nothing was held back over night"),
        Press("/part ~*"),
        Press("/part ~* confirm"),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("update to boss", "update to team"),
            signals=("safety", "strain"),
            because="for safety's sake no talk is asked for",
        ),
        Press("/steps ~* text"),
        Say(same("/steps {client}"), by=ANNA),
        Until("2026-03-16 12:00"),
        Expect(
            standing="part",
            stage="offboarding",
            posts=("reminder to anna",) * 4,
            signals=("safety", "strain"),
            because="to tell them, the notice, the first update, somebody else to recommend; quiet hours hold these",
        ),
    ),
)
