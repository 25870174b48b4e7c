"""The story of the sample: a made-up agency's year as the lines its people type. Plain data.

Commands and facts are in English; names and notes are the messages `demo-…` of the reader's language.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

BOSS, ANNA, BEN = "you", "anna", "ben"
TEAM = (BOSS, ANNA, BEN)

CLIENTS = ("harbour", "bakery", "gym", "dentist", "events", "startup", "cinema", "cafe", "studio")


@dataclass(frozen=True, slots=True, kw_only=True)
class Market:
    """The market of the agency in one language. `worth`: a euro of the story in whole units of the currency."""

    currency: str
    worth: int


#: The market for every other language.
ELSEWHERE = Market(currency="EUR", worth=1)
PLACES: Mapping[str, Market] = {
    "ru": Market(currency="RUB", worth=100),
    "pl": Market(currency="PLN", worth=4),
    "he": Market(currency="ILS", worth=4),
}


@dataclass(frozen=True, slots=True)
class StoryLine:
    """A line typed by `by`, `days` ago at `at` o'clock (UTC); with 0 days, `minutes` ago.

    text  `{gym}` is the client's name, `{note:gym-scope}` a note, `{money:120}` an amount of the place's currency,
          `{day:6}` the day in six days from now
    """

    days: int
    by: str
    text: str
    at: int = 10
    minutes: int = 0


def lines() -> tuple[StoryLine, ...]:
    """The whole year, not yet in the order of time."""
    return (*_opening(), *_everyday(), *_bad_month(), *_talk_now(), *_agreement(), *_parting(), *_others())


def _opening() -> Iterator[StoryLine]:
    yield StoryLine(365, BOSS, "/settings language {language}")
    yield StoryLine(365, BOSS, "/settings currency {currency}")
    yield StoryLine(365, BOSS, "/settings hourly-cost {money:35}")
    begun = {
        "harbour": (364, ANNA),
        "bakery": (364, BEN),
        "dentist": (350, BEN),
        "gym": (300, ANNA),
        "events": (300, ANNA),
        "cinema": (290, BEN),
        "cafe": (280, ANNA),
        "startup": (75, BEN),
    }
    for client, (days, by) in begun.items():
        yield StoryLine(days, by, f"/client add {{{client}}}", at=9)
    yield StoryLine(362, ANNA, "/terms {harbour} {note:harbour-terms}")
    yield StoryLine(361, BEN, "/terms {bakery} {note:bakery-terms}")


def _everyday() -> Iterator[StoryLine]:
    """Payments and hours, month by month. The largest payer is not the largest effort."""
    paid = {
        "harbour": (355, 21, 5600),
        "bakery": (352, 12, 2600),
        "gym": (290, 15, 800),
        "dentist": (340, 18, 450),
        "events": (285, 60, 400),
        "cinema": (280, 25, 320),
        "cafe": (270, 30, 150),
    }
    for client, (first, last, amount) in paid.items():
        for days in range(first, last - 1, -30):
            yield StoryLine(days, BOSS, f"/paid {{{client}}} {{money:{amount}}} {{note:invoice}}", at=11)
    spent = {
        "harbour": (354, 24, 5, ANNA),
        "bakery": (336, 6, 6, BEN),
        "gym": (289, 4, 13, ANNA),
        "dentist": (339, 5, 4, BEN),
        "events": (284, 30, 7, ANNA),
        "cinema": (279, 8, 3, BEN),
        "cafe": (269, 9, 2, ANNA),
    }
    for client, (first, last, hours, by) in spent.items():
        for days in range(first, last - 1, -30):
            yield StoryLine(days, by, f"/spent {{{client}}} {hours}h {{note:work}}", at=16)
    for days in range(75, 5, -9):
        yield StoryLine(days, BEN, "/spent {startup} 1h45m {note:startup-work}", at=15)
    for days in (330, 240, 150, 60):
        yield StoryLine(days, ANNA, "/thanks {harbour} {note:harbour-thanks}", at=14)


def _bad_month() -> Iterator[StoryLine]:
    """A good client with one bad month that was talked about at once and is over."""
    yield StoryLine(280, BEN, '/thanks {bakery} referral:"{cafe}" {note:bakery-referral}', at=12)
    yield StoryLine(130, BEN, "/incident {bakery} scope {note:bakery-scope}")
    yield StoryLine(126, BEN, "/incident {bakery} rude {note:bakery-rude}", at=15)
    yield StoryLine(125, BEN, "/called {bakery} {note:bakery-called}")
    yield StoryLine(121, BEN, "/incident {bakery} haggling {note:bakery-haggling}")
    yield StoryLine(112, BEN, "/thanks {bakery} {note:bakery-thanks}")
    yield StoryLine(20, BEN, "/thanks {bakery} {note:bakery-early}")


def _talk_now() -> Iterator[StoryLine]:
    """Small incidents, a serious one, and one more a few minutes ago: the talk is due."""
    yield StoryLine(75, ANNA, "/incident {gym} scope {note:gym-scope}")
    yield StoryLine(47, ANNA, "/gave {gym} {money:120} asked:yes {note:gym-gave}")
    yield StoryLine(33, ANNA, "/incident {gym} haggling {note:gym-haggling}")
    yield StoryLine(18, ANNA, "/incident {gym} scope !! 3h {note:gym-relaunch}")
    yield StoryLine(16, ANNA, "/called {gym} {note:gym-called}")
    yield StoryLine(8, BEN, "/incident {gym} pressure {note:gym-pressure}")
    yield StoryLine(0, BEN, "/incident {gym} rude {note:gym-rude}", minutes=4)


def _agreement() -> Iterator[StoryLine]:
    """A talk, its agreement, and a review that is due soon."""
    yield StoryLine(96, BEN, "/incident {dentist} scope !! {note:dentist-scope}")
    yield StoryLine(90, BEN, "/incident {dentist} #late !! {note:dentist-late}")
    yield StoryLine(82, BEN, "/talk {dentist} held agreed about:scope,late review:{day:6} {note:dentist-agreed}", at=15)
    yield StoryLine(82, BEN, "/boundary {dentist} {note:dentist-boundary}", at=16)
    yield StoryLine(41, BEN, "/thanks {dentist} {note:dentist-thanks}")
    yield StoryLine(10, BEN, "/incident {dentist} scope {note:dentist-again}")


def _parting() -> Iterator[StoryLine]:
    """A broken agreement, and the plan of the parting under way."""
    yield StoryLine(201, ANNA, "/incident {events} rude {note:events-rude}")
    yield StoryLine(196, ANNA, "/incident {events} abuse {note:events-abuse}")
    yield StoryLine(186, ANNA, "/boundary {events} {note:events-boundary}", at=9)
    yield StoryLine(186, BOSS, "/talk {events} held agreed review:{day:-120} {note:events-agreed}", at=15)
    yield StoryLine(124, BOSS, "/kept {events} yes {note:events-kept}", at=15)
    yield StoryLine(118, ANNA, "/talk {events} held agreed review:{day:-28} {note:events-agreed}", at=15)
    yield StoryLine(40, ANNA, "/incident {events} boundary crossed:1 !! {note:events-crossed}")
    yield StoryLine(29, ANNA, "/incident {events} boundary crossed:1 !! {note:events-again}", at=9)
    yield StoryLine(28, BOSS, "/kept {events} no {note:events-not-kept}", at=15)
    yield StoryLine(17, BOSS, "/part {events} by:{day:12} direct confirm", at=9)
    yield StoryLine(16, ANNA, "/steps {events} 1 done")
    yield StoryLine(13, ANNA, "/steps {events} 2 done")
    yield StoryLine(9, ANNA, "/steps {events} 3 done")


def _others() -> Iterator[StoryLine]:
    """An incident on our side, a public review, a promise, an invoice, and a half-screened prospect."""
    yield StoryLine(100, BEN, "/gave {cinema} {money:60} {note:cinema-gave}")
    yield StoryLine(5, BEN, "/incident {cinema} complaint ours !! {note:cinema-ours}", at=15)
    yield StoryLine(14, ANNA, "/due {cafe} {money:300} {day:3} {note:cafe-due}")
    yield StoryLine(6, ANNA, "/promise {cafe} by:{day:2} {note:cafe-promise}")
    yield StoryLine(1, ANNA, '/review {cafe} https://reviews.example/corner "{note:cafe-review}"', at=17)
    yield StoryLine(2, BEN, "/screen add {studio}", at=14)
    for number, score in ((1, 2), (2, 1), (3, 1)):
        yield StoryLine(2, BEN, f"/screen {{studio}} {number} {score}", at=15)
