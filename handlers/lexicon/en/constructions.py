"""English constructions of plain sentences: who acted and what was done. Tables only (`lexicon/constructions.py`)."""

from collections.abc import Sequence

from handlers.lexicon.constructions import Construction

_WE_HAD_TO = """
    i had to, we had to, ^ had to, and had to, so had to, again had to, i've had to, we've had to, i have to,
    we have to, i always have to, we always have to, ^ have to, i was forced to, we were forced to, ^ forced to,
    i needed to, we needed to, i keep, we keep, i am still, we are still, i'm still, we're still, i am, we are,
    i'm, we're
"""
_CHASE = "~ remind*, chas*, nudg*, follow* up, prompting, nag, nagging"
_ASK = "~ ask, asking, beg, begging, push, press, write, email, call, ring, message, text"
_US = """
    remind* us, remind* me, chas* us, chas* me, nudg* us, nudg* me, follow* up with us, asking us, ask us, push us,
    remind* the team, remind* my, remind* our, remind* myself, remind* ourselves,
    forgot to remind
"""
_MONEY = """
    pay, pays, paying, paid, payment*, invoice*, bill, bills, money, owe*, debt, overdue, unpaid, deposit, fee,
    transfer
"""
_OUR_MONEY = "to pay, payment, the money, our money, their money, overdue, owe*, unpaid, debt, still open, not paid"
_AGAIN = """
    again, twice, three times, four times, five times, once more, second time, third time, fourth time, no answer,
    no reply, no response, nothing back, still nothing
"""
_WE_CALLED = """
    i called, we called, ^ called, i just called, we just called, i immediately called, we immediately called,
    i've called, we've called, i have called, we have called, and called, i rang, we rang, ^ rang, i phoned, we phoned,
    ^ phoned, i telephoned, we telephoned, picked up the phone, got on the phone, got on a call, jumped on a call
"""
_SORRY = """
    apolog*, sorry, explain, explained, explaining, own up, owned up, make it right, put it right, set it right,
    clear it up, clear things up
"""
_THEY_SAID_IT = """
    called me, called us, rang me, rang us, phoned me, phoned us, called off, they apolog*, he apolog*, she apolog*,
    they explain*, he explain*, she explain*, they said sorry, he said sorry, she said sorry, ask them to apolog*,
    ask for an apology
"""
_SQUEEZED = """
    wheedled, wrung, squeezed, extracted, coaxed, wangled, talked us into, talked me into, beat us down,
    haggled us down,
    wore us down, knocked us down
"""
_OFF = """
    out of us, out of me, off, discount*, rebate*, bonus, freebie*, for free, free of charge
"""
_PESTERED = """
    pestered, nagged, badgered, begged, pleaded, hounded, pushed, pushing, insisted, moaned, whined, haggled, argued,
    bargained, kept on, kept asking, kept at it, went on at us
"""
_WE_GAVE = """
    we gave, i gave, gave in, and gave, we caved, i caved, caved in, we knocked, i knocked, we threw in, i threw in,
    we waived, i waived, we took off, i took off
"""
_NOT_GIVEN = """
    tried to, trying to, wants to, hoping to, refused, we said no, i said no, didn't give, did not give, didn't get,
    gave nothing, almost
"""
_SERVICE = """
    site, website, sites, shop, store, webshop, server, servers, system, app, service, checkout, mail, email, network,
    bookings, booking, phones
"""
_DOWN = """
    down, offline, unreachable, dead, unavailable, an outage, not working, didn't work, stopped working, crashed
"""
_LONG = """
    whole weekend, all weekend, entire weekend, over the weekend, for the weekend, whole day, all day, entire day,
    whole night, all night, two days, three days, four days, for days, 2 days, 3 days, 4 days, whole week, all week,
    a week, 24 hours, 48 hours
"""
_EVERYBODY = """
    all customers, all the customers, all their customers, all our customers, all his customers, all her customers,
    every customer, all clients, all their clients, all users, all their users, no customer, nobody could, no one could
"""

CONSTRUCTIONS: Sequence[Construction] = (
    ("category.late fault.theirs", (_WE_HAD_TO, _CHASE, _MONEY), _US),
    ("category.late fault.theirs", (_WE_HAD_TO, _ASK, _OUR_MONEY), _US),
    ("category.late fault.theirs", (_WE_HAD_TO, "~ send, sending", "reminder*, final notice"), _US),
    ("category.silence? fault.theirs", (_WE_HAD_TO, _CHASE), _US),
    ("category.silence? fault.theirs", (_WE_HAD_TO, _ASK, _AGAIN), _US),
    (
        "category.complaint fault.ours",
        (
            "had to, have to, has to, needed to",
            "~ remind us, remind me, chase us, chase me, nudge us, nudge me, follow up with us, ask us again",
        ),
        "i had to, we had to",
    ),
    ("kind.called", (_WE_CALLED, _SORRY), _THEY_SAID_IT),
    ("kind.called", ("i gave, we gave, ^ gave", "a call, a ring, a bell", _SORRY), _THEY_SAID_IT),
    ("kind.called", ("i spoke, we spoke, ^ spoke", "on the phone, by phone", _SORRY), _THEY_SAID_IT),
    (
        "category.late fault.theirs",
        (_WE_CALLED, "hasn't paid, haven't paid, not paid, unpaid, overdue, still owe*"),
        "",
    ),
    ("!kind.called fault.ours", ("should have, should've, forgot to, never", "~ called, call, phoned, rung, rang"), ""),
    ("!kind.called", ("called me, called us, rang me, rang us, phoned me, phoned us",), ""),
    ("!kind.called", ("didn't, did not, haven't, have not", "~ call, called, phone, phoned, ring, rung"), ""),
    (
        "category.timewaster? fault.theirs",
        (
            "we lost, i lost, ^ lost, we wasted, i wasted, ^ wasted, lost us, cost us",
            "hour, hours, minutes, day, days, morning, afternoon, evening, time",
        ),
        "because we, because i, because our, our own, we broke, we forgot",
    ),
    ("kind.concession concession.asked", (_SQUEEZED, _OFF), _NOT_GIVEN),
    ("kind.concession concession.asked", (_PESTERED, _WE_GAVE), _NOT_GIVEN),
    ("severity.serious", (_SERVICE, _DOWN, f"{_LONG}, {_EVERYBODY}"), ""),
    ("severity.serious", (f"{_LONG}, {_EVERYBODY}", _SERVICE, _DOWN), ""),
    ("severity.serious", (_DOWN, _SERVICE, f"{_LONG}, {_EVERYBODY}"), ""),
    ("severity.serious", ("lost, ruined, wasted", "whole weekend, entire weekend, all weekend"), ""),
)
