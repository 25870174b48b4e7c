"""Tuesday and Wednesday: a mistake of ours made good, a talk that becomes due at night. Typed, and expected of it."""

from __future__ import annotations

from tests.journeys.week.monday import ACME, BANK, MARKET, ROMASHKA, ZABKA
from tests.journeys.week.terms import Asks, Done, Line, Post, Press, Refused, Session, hours, incident, money, said

TUESDAY = Session(
    at="03-03 11:00",
    speaker="Дима",
    role="member",
    language="ru",
    lines=(
        Line(
            "/i Ромашка жалоба наша вина !! перепутали макеты, клиент прав 🙏",
            incident(ROMASHKA, "complaint", "serious", "ours", "перепутали макеты, клиент прав 🙏"),
            (Post("amends", ROMASHKA, "Marta"),),
        ),
        Line(
            "/called Ромашка извинились, завтра переделаем",
            said("called", ROMASHKA, "извинились, завтра переделаем"),
            (Post("amends", ROMASHKA, "Marta", updated=True),),
        ),
        Line(
            "/i Acme торгуется, просит скидку 20% «за лояльность»",
            incident(ACME, "haggling", "minor", "theirs", "просит скидку 20% «за лояльность»"),
        ),
        Line("/spent Acme 1ч 30м правки баннера", hours(ACME, 90, "правки баннера")),
        Line("/spent Ромашка полчаса звонок и письма", hours(ROMASHKA, 30, "звонок и письма")),
        Line("/paid Ромашка 1500р", Refused("no-rate")),
        Line("/paid Ромашка 1 000 zł вчера доплата", money("payment", ROMASHKA, 100000, "доплата", at="03-02 12:00")),
        Line(
            "/i Ромашке недопонимание думали, что правки бесплатны",
            incident(ROMASHKA, "expectations", "minor", "unclear", "думали, что правки бесплатны"),
        ),
        Line("/thanks Ромашка спасибо за терпение, торт 🎂", said("praise", ROMASHKA, "спасибо за терпение, торт 🎂")),
        Line(
            "/i Acme 3 дня назад мат в переписке #other",
            incident(ACME, "other", "minor", "theirs", "мат в переписке", at="02-28 12:00"),
        ),
        Line(
            "/i Acme молчит с пятницы, ждём тексты",
            incident(ACME, "silence", "minor", "theirs", "с пятницы, ждём тексты"),
        ),
        Line("/i Acme on:01/02 rude кричал", Asks("reading")),  # and leaves it at that
        Line("/spent Acme 15ч опечатка", hours(ACME, 900, "опечатка")),
        Line("/undo", Done({"kind": "reversal", "client": ACME})),
        Line(
            "/note Ромашка бриф: формат 16:9, дедлайн: пятница, см. TODO:позвонить",
            said("note", ROMASHKA, "бриф: формат 16:9, дедлайн: пятница, см. TODO:позвонить"),
        ),
        Line(
            "/note Ромашка кто:Ирина ссылка:https://romashka.example/b?v=2 новый контакт 💬",
            said("note", ROMASHKA, "новый контакт 💬"),
        ),
    ),
)

TUESDAY_EVENING = Session(
    at="03-03 18:00",
    speaker="Noa",
    role="member",
    language="he",
    cards=True,
    before=(Post("reminder", None, "Anna"),),  # her plain sentence of Monday named no client, and she did not answer
    lines=(
        Line("/paid בנק הפועלים 1.500 ₪ מקדמה", Asks("reading", ("\u200f1,500 \u200f₪", "\u200f1.50 \u200f₪"))),
        Line(
            Press("\u200f1,500 \u200f₪"),
            money("payment", BANK, 172500, "מקדמה"),
            (Post("summary", BANK, "team", updated=True),),
        ),
        Line('/paid הפועלים 1,500.00 ש"ח מקדמה', money("payment", BANK, 172500, "מקדמה")),  # once too often
        Line("/undo", Done({"kind": "reversal", "client": BANK})),
        Line("/spent בנק הפועלים שעתיים שיחות עם ההנהלה", hours(BANK, 120, "שיחות עם ההנהלה")),
        Line(
            "/i בנק הפועלים לחץ מאיימים לפרסם פוסט 😤",
            incident(BANK, "pressure", "minor", "theirs", "מאיימים לפרסם פוסט 😤"),
        ),
        Line(
            '/i Hapoalim scope הלקוח ביקש "דף נוסף" for free (3rd time)',
            incident(BANK, "scope", "minor", "theirs", 'הלקוח ביקש "דף נוסף" for free (3rd time)'),
        ),
        Line("/boundary בנק הפועלים לא מתקשרים בלילה נאמר:2026-03-01", Done({"kind": "boundary", "boundary": 1})),
        Line(
            "/i בנק הפועלים גבול:1 קל אתמול התקשרו שוב ב-23:15",
            incident(BANK, "boundary", "minor", "theirs", "התקשרו שוב ב-23:15", at="03-02 12:00"),
        ),
        Line("/search דף"),
    ),
)

WEDNESDAY = Session(
    at="03-04 09:30",
    speaker="Marta",
    role="owner",
    language="en",
    lines=(
        Line("/client assign Ромашка @дима", Done({"client": ROMASHKA})),
        Line("/client assign בנק הפועלים @noa", Done({"client": BANK})),
        Line("/client stage Żabka Market prospect", Done({"client": MARKET, "stage": "prospect"})),
        Line(
            "/thanks Acme praised the new drafts: “best so far”",
            said("praise", ACME, "praised the new drafts: “best so far”"),
        ),
        Line(
            "/i Romashka complaint logo colour is off on print",
            incident(ROMASHKA, "complaint", "minor", "unclear", "logo colour is off on print"),
        ),
        Line(Press("Ours"), incident(ROMASHKA, "complaint", "minor", "ours", "logo colour is off on print")),
        Line("/gave Żabka Studio 100 asked:yes extra mockups", money("concession", ZABKA, 10000, "extra mockups")),
        Line(
            '/i Żabka Studio haggling 30 min they want −15% "or we leave"',
            incident(ZABKA, "haggling", "minor", "theirs", 'they want −15% "or we leave"', minutes=30),
        ),
        Line(
            "/i Żabka Studio crossed:1 minor third round of revisions",
            incident(ZABKA, "boundary", "minor", "theirs", "third round of revisions"),
        ),
        Line("/boundary Żabka Studio 1 told:today", Done({"kind": "boundary", "boundary": 1})),
        Line("/i Acme crossed:7 called at night", Refused("no-such-boundary")),
        Line(
            '/i Acme crossed:1 minor 20m on:"2026-03-03 22:40" called Kasia at home',
            incident(ACME, "boundary", "minor", "theirs", "called Kasia at home", at="03-03 22:40", minutes=20),
        ),
        Line(
            "/note Acme private:yes their CFO is leaving, keep it quiet",
            said("note", ACME, "their CFO is leaving, keep it quiet"),
        ),
        Line(
            "/i Żabka Market timewaster 30 min asks for a 4th free concept",
            incident(MARKET, "timewaster", "minor", "theirs", "asks for a 4th free concept", minutes=30),
        ),
        Line(
            "/i Żabka Market they asked for one more call #haggling",
            incident(MARKET, "haggling", "minor", "theirs", "they asked for one more call"),
        ),
        Line("/spent Acme 2h workshop", hours(ACME, 120, "workshop")),
        Line(Press("Edit"), Asks("words")),
        Line("3h workshop with Kasia", hours(ACME, 180, "workshop with Kasia")),
        Line("/refunded Ромашка 5000 paid twice?", money("refund", ROMASHKA, 500000, "paid twice?")),
        Line("/undo", Done({"kind": "reversal", "client": ROMASHKA})),
        Line("/why Acme"),
    ),
)

WEDNESDAY_NIGHT = Session(
    at="03-04 21:00",
    speaker="Anna",
    role="member",
    language="pl",
    cards=True,
    lines=(
        Line(
            "/i Acme Corp !! chamstwo wyzwał Kasię na spotkaniu 🤬",
            incident(ACME, "rude", "serious", "theirs", "wyzwał Kasię na spotkaniu 🤬"),
            (Post("step", ACME, "Marta", updated=True),),
        ),
        Line(
            "/i Acme scope quiet:tak znowu „drobna” zmiana",
            incident(ACME, "scope", "minor", "theirs", "znowu „drobna” zmiana"),
        ),
        Line("/ledger Acme", Done(without="CFO")),
        Line("/search CFO", Done(without="CFO is")),
        Line("/spent Hapoalim pół godziny maile", hours(BANK, 30, "maile")),
        Line(
            "/i Żabka Studio poniedziałek brak odpowiedzi na maile",
            incident(ZABKA, "silence", "minor", "theirs", "na maile", at="03-02 12:00"),
        ),
        Line(
            "/i Żabka Studio w piątek obiecali przelew, cisza #other",
            incident(ZABKA, "other", "minor", "theirs", "obiecali przelew, cisza", at="02-27 12:00"),
        ),
        Line("Zadzwoniłam do Żabki Studio, przypomniałam o FV 12", Asks("draft")),
        Line(
            Press("Zapisz"),
            said("called", ZABKA, "Zadzwoniłam do Żabki Studio, przypomniałam o FV 12"),
        ),
        Line("/i żabka haggling znów pytają o rabat", Asks("client", (ZABKA, MARKET))),  # and falls asleep
    ),
)

SESSIONS = (TUESDAY, TUESDAY_EVENING, WEDNESDAY, WEDNESDAY_NIGHT)
