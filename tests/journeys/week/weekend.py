"""Thursday to the Monday after: talks, an agreement and its breach, a threat on Saturday. Typed, and expected of it."""

from __future__ import annotations

from tests.journeys.week.monday import ACME, BANK, MARKET, ROMASHKA, ZABKA
from tests.journeys.week.terms import Asks, Done, Line, Post, Press, Refused, Session, hours, incident, money, said

THURSDAY = Session(
    at="03-05 10:00",
    speaker="Дима",
    role="member",
    language="ru",
    # His line of Tuesday may have been of two days, and he did not choose.
    before=(Post("reminder", None, "Дима"), Post("talk", ACME, "team")),
    lines=(
        Line(
            "/talk Acme пт 15:00",
            Done({"kind": "plan", "client": ACME}),
            (Post("talk", ACME, "team", updated=True),),
        ),
        Line(
            "/i Ромашка давление !!! угрожают уйти к конкурентам и «написать везде»",
            incident(ROMASHKA, "pressure", "severe", "theirs", "угрожают уйти к конкурентам и «написать везде»"),
            (Post("talk", ROMASHKA, "team"),),
        ),
        Line(
            "/i Ромашка обоюдно !! сорвали срок: макет ждал три дня",
            incident(ROMASHKA, "complaint", "serious", "shared", "сорвали срок: макет ждал три дня"),
        ),
        Line(
            "/gave Żabka Studio 60 zł asked:да третья «маленькая» скидка",
            money("concession", ZABKA, 6000, "третья «маленькая» скидка"),
            (Post("step", ZABKA, "Marta", updated=True), Post("bundle", ZABKA, "team")),
        ),
        Line("/spent Żabka Market 1,5 часа смета", hours(MARKET, 90, "смета")),
        Line(Press("Żabka Studio", post="bundle"), Done({"kind": "talk", "client": ZABKA})),
        Line(Press("Работать дальше, потому что…"), Asks("words")),
        Line(
            "платят вовремя, проект на полгода до:2026-06-01",
            Done({"kind": "decision", "client": ZABKA}),
            (Post("bundle", ZABKA, "team", updated=True),),
        ),
        Line(
            "/i Żabka Market торг просят ещё −10%",
            incident(MARKET, "haggling", "minor", "theirs", "просят ещё −10%"),
            (Post("decide", MARKET, "Anna"), Post("decide", MARKET, "Marta")),
        ),
        Line("/paid Acme 200 EUR аванс за март", money("payment", ACME, 86000, "аванс за март")),
        Line("/undo 1", Refused("not-yours")),
        Line("/kept Acme yes", Refused("no-agreement")),
        Line("/talk Ромашка вчера 15:00", Refused("past")),
    ),
)

THURSDAY_AFTERNOON = Session(
    at="03-05 16:00",
    speaker="Noa",
    role="member",
    language="he",
    cards=True,
    before=(Post("reminder", ACME, "Marta"),),  # the talk is tomorrow
    lines=(
        Line(
            "/i בנק הפועלים התעללות חמור affected:@noa צעק וקילל בשיחת ועידה",
            incident(BANK, "abuse", "severe", "theirs", "צעק וקילל בשיחת ועידה"),
            (Post("bundle", f"{ZABKA}, {BANK}", "team", updated=True), Post("notice", BANK, "Marta")),
        ),
        Line(
            '/i Hapoalim scope עוד "עמוד קטן" בלי תשלום',
            incident(BANK, "scope", "minor", "theirs", 'עוד "עמוד קטן" בלי תשלום'),
        ),
        Line(
            "/i בנק הפועלים בזבוז זמן 45 דק׳ שאלות שכבר נענו",
            incident(BANK, "timewaster", "minor", "theirs", "שאלות שכבר נענו", minutes=45),
        ),
        Line("/paid בנק הפועלים 300", money("payment", BANK, 30000)),
        Line("/paid בנק הפועלים 250,50 zł היום", money("payment", BANK, 25050, at="03-05 16:00")),
        Line("/spent בנק הפועלים רבע שעה מייל", hours(BANK, 15, "מייל")),
        Line(
            "/note \u200fבנק הפועלים\u200f לבדוק שער €/₪: 50%+ (עד:יום ג')",
            said("note", BANK, "לבדוק שער €/₪: 50%+ (עד:יום ג')"),
        ),
    ),
)

FRIDAY = Session(
    at="03-06 12:00",
    speaker="Marta",
    role="owner",
    language="en",
    cards=True,
    before=(Post("reminder", None, "Anna"),),  # on Wednesday night she did not say which Żabka it was
    lines=(
        Line(
            "/talk Acme held agreed about:scope,rude review:2026-04-15 changes are quoted first; calm tone on calls",
            Done({"kind": "conversation", "client": ACME}),
        ),
        Line(
            '/talk Ромашка held cleared on:"2026-03-06 10:30" it was their intern; nobody is leaving',
            Done({"kind": "conversation", "client": ROMASHKA}),
            (Post("talk", ROMASHKA, "team", updated=True),),
        ),
        Line(
            "/gave Ромашка 300 zł amends:yes sorry for the logo",
            money("concession", ROMASHKA, 30000, "sorry for the logo"),
        ),
        Line(
            "/i Żabka Market rude tone in every e-mail",
            incident(MARKET, "rude", "serious", "theirs", "tone in every e-mail"),
        ),
        Line("/i Żabka Market late !! on:yesterday", incident(MARKET, "late", "serious", "theirs", at="03-05 12:00")),
        Line(
            "/i Żabka Market review of the offer took an hour",
            incident(MARKET, "other", "minor", "theirs", "review of the offer took an hour", minutes=60),
        ),
        Line('/note Acme they said "call me', said("note", ACME, 'they said "call me')),
        Line("/refunded Acme 86 EUR overcharged in January", money("refund", ACME, 36980, "overcharged in January")),
        Line("/gave Acme 50 asked:maybe a sticker set", Refused("bad-yes-no")),
        Line("/i Globex rude who are they?", Asks("client")),
        Line("/why Żabka Studio"),
    ),
)

SATURDAY = Session(
    at="03-07 12:00",
    speaker="Anna",
    role="member",
    language="pl",
    cards=True,
    lines=(
        Line(
            "/i Acme Corp rude skrajne nazwał Kasię idiotką na callu",
            incident(ACME, "rude", "severe", "theirs", "nazwał Kasię idiotką na callu"),
        ),
        Line(
            '/i Hapoalim groźba "wiemy, gdzie mieszkacie"',
            incident(BANK, "threat", "severe", "theirs", '"wiemy, gdzie mieszkacie"'),
            (
                Post("bundle", f"{ZABKA}, {BANK}", "team", updated=True),
                Post("part", BANK, "Marta"),
            ),
        ),
        Line(
            '/thanks Żabka Studio wczoraj polecili nas dalej referral:"Nova Ltd"',
            said("praise", ZABKA, "polecili nas dalej", at="03-06 12:00"),
        ),
        Line("/paid Żabka Studio 1.230,00 zł FV 12/2026", money("payment", ZABKA, 123000, "FV 12/2026")),
        Line(Press("Confirm", post="part"), Refused("not-permitted")),
        Line(
            '/i Acme scope 1h wczoraj 18:30 poprawki "na cito"',
            incident(ACME, "scope", "minor", "theirs", 'poprawki "na cito"', at="03-06 18:30", minutes=60),
        ),
    ),
)

SUNDAY = Session(
    at="03-08 20:00",
    speaker="Viki",
    role="viewer",
    language="en",
    cards=True,
    lines=(
        Line("/status"),
        Line("/i Acme rude I saw it too", Refused("not-permitted")),
        Line("/paid Acme 5", Refused("not-permitted")),
        Line("/undo", Refused("not-permitted")),
        Line("/ledger Acme", Done(without="CFO")),
        Line("/why Acme"),
        Line("/search logo"),
        Line("/clients", Refused("not-permitted")),
        Line("/help"),
    ),
)

#: What a person types and reads in a terminal on the Monday after, without `--json`.
MONDAY_AFTER = Session(
    at="03-09 09:00",
    speaker="Marta",
    role="owner",
    language="en",
    lines=(
        Line("/status"),
        Line("/why Żabka Studio"),
        Line("/ledger Ромашка"),
        Line("/search CFO"),
        Line("/status בנק הפועלים"),
        Line("/i Żabka Stuido late"),
        Line("/undo 999"),
    ),
)

SESSIONS = (THURSDAY, THURSDAY_AFTERNOON, FRIDAY, SATURDAY, SUNDAY)
