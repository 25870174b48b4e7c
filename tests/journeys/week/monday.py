"""Monday: the ledger opens, the first small incidents, a late payment. What is typed, and what is expected of it."""

from __future__ import annotations

from tests.journeys.week.terms import (
    Asks,
    Done,
    Line,
    Post,
    Press,
    Refused,
    Session,
    hours,
    incident,
    money,
    said,
)

ACME, ROMASHKA, ZABKA, MARKET, BANK = "Acme Corp", "Ромашка", "Żabka Studio", "Żabka Market", "בנק הפועלים"

MORNING = Session(
    at="03-02 10:00",
    speaker="Marta",
    role="owner",
    language="en",
    lines=(
        Line("/settings timezone Europe/Warsaw", Done({"timezone": "Europe/Warsaw"})),
        Line("/settings currency pln", Done({"currency": "PLN"})),
        Line("/settings rate EUR 4.30"),
        Line("/settings rate ILS 1,15"),
        Line("settings hourly-cost 100 zł"),
        Line("/client add Acme Corp", Done({"client": ACME, "stage": "active"})),
        Line("/client alias Acme Corp ACME", Done({"client": ACME})),
        Line("/client add «Ромашка»", Done({"client": ROMASHKA})),
        Line("/client alias Ромашка Romashka", Done({"client": ROMASHKA})),
        Line("/client add Żabka Studio", Done({"client": ZABKA})),
        Line("client add בנק הפועלים", Done({"client": BANK})),
        Line("/client alias בנק הפועלים Hapoalim", Done({"client": BANK})),
        Line("/client alias Acme Corp hapoalim", Refused("name-taken")),
        Line("/paid ACME €1\u00a0500 invoice 2026/02 🎉", money("payment", ACME, 645000, "invoice 2026/02 🎉")),
        Line(
            "/paid Ромашка 2\u00a0000,50 zł 27.02 za luty",
            money("payment", ROMASHKA, 200050, "za luty", at="02-27 12:00"),
        ),
        Line('/paid "Żabka Studio" 1 200 zł zaliczka', money("payment", ZABKA, 120000, "zaliczka")),
        Line("/spent בנק הפועלים 3 שעות on:2026-02-20 מחקר", hours(BANK, 180, "מחקר", at="02-20 12:00")),
        Line("/spent Hapoalim 4h30m 15.01.2026 kickoff", hours(BANK, 270, "kickoff", at="01-15 12:00")),
        Line(
            "/spent hapoalim 2,5 godz 20 Dec 2025 pitch",
            hours(BANK, 150, "pitch", at="2025-12-20 12:00"),
            (Post("summary", BANK, "team"),),
        ),
        Line(
            '/i Acme Corp scope wants "just one more" banner before Friday',
            incident(ACME, "scope", "minor", "theirs", 'wants "just one more" banner before Friday'),
        ),
        Line(
            '/i acme corp rude ! told Anna to "wake up" 😡',
            incident(ACME, "rude", "minor", "theirs", 'told Anna to "wake up" 😡'),
        ),
        Line(
            "/i Acme, late again with the brief 🙄 #other",
            incident(ACME, "other", "minor", "theirs", "late again with the brief 🙄"),
        ),
        Line("/i Acm scope and a banner for the fair too", Asks("client", (ACME,))),
        Line(Press("Acme Corp"), incident(ACME, "scope", "minor", "theirs", "and a banner for the fair too")),
        Line("/undo", Done({"kind": "reversal", "client": ACME})),
        Line("/paid Acme 1.500", Asks("reading", ("PLN 1,500", "PLN 1.50"))),
        Line(Press("Cancel")),
        Line("/paid Acme $200 for the poster", Refused("no-rate")),
        Line("/i Acme rude on:2026-03-10 shouted", Refused("future")),
        Line("/incydnt Acme rude shouted", Refused("unknown-command")),
        Line("/boundary Acme Corp No calls after 18:00 told:yesterday", Done({"kind": "boundary", "boundary": 1})),
        Line("/boundary Żabka Studio Two rounds of revisions told:no", Done({"kind": "boundary", "boundary": 1})),
        Line("/boundary Acme We answer within one working day ours:yes", Done({"boundary": 2})),
        Line("/status", Done({"clients": [{"client": BANK, "standing": "talk"}]})),
    ),
)

EVENING = Session(
    at="03-02 17:30",
    speaker="Anna",
    role="member",
    language="pl",
    cards=True,
    lines=(
        Line('/i Acme scope znowu chce dodatkowy baner "na wczoraj"', Asks("same-event")),
        Line(
            Press("Tak, to samo"), incident(ACME, "scope", "minor", "theirs", 'znowu chce dodatkowy baner "na wczoraj"')
        ),
        Line("/i ACME chamski!! krzyczał na Kasię przez telefon 📞", Asks("same-event")),
        Line(
            Press("Nie, inne zdarzenie"),
            incident(ACME, "rude", "serious", "theirs", "krzyczał na Kasię przez telefon 📞"),
            (Post("step", ACME, "Marta"),),
        ),
        Line(
            "/i zabka studio wczoraj niezapłacone !! FV 12/2026, „przelew poszedł”",
            incident(ZABKA, "late", "serious", "theirs", "FV 12/2026, „przelew poszedł”", at="03-01 12:00"),
            (Post("step", ZABKA, "Marta"),),
        ),
        Line(
            "/gave Żabka Studio 100 zł asked:tak wyprosili gratisowe poprawki",
            money("concession", ZABKA, 10000, "wyprosili gratisowe poprawki"),
        ),
        Line(
            "/note „Żabka Market” nowy lead: https://zabka.example/cennik?ref=x&y=1 (do:uzgodnienia)",
            Asks("client"),
        ),
        Line(
            Press("Dodaj „Żabka Market”"),
            said("note", MARKET, "nowy lead: https://zabka.example/cennik?ref=x&y=1 (do:uzgodnienia)"),
        ),
        Line("/i żabka scope chcą jeszcze wersję EN za darmo", Asks("client", (ZABKA, MARKET))),
        Line(Press("Żabka Studio"), incident(ZABKA, "scope", "minor", "theirs", "chcą jeszcze wersję EN za darmo")),
        Line("/spent Żabka Market pół godziny rozmowa wstępna", hours(MARKET, 30, "rozmowa wstępna")),
        Line("/spent Acme 900h poprawki", Refused("bad-duration")),
        Line("/settings timezone UTC", Refused("not-permitted")),
        Line("/i Acme rude joins:999 krzyczał", Refused("no-such-incident")),
        Line("/i Acme rude affected:@nikt znów", Refused("no-member")),
        Line("/spent Żabka Market", Asks("words")),
        Line("45 min oferta", hours(MARKET, 45, "oferta")),
        Line("znowu się spóźnili z płatnością", Asks("client")),
    ),
)

SESSIONS = (MORNING, EVENING)
