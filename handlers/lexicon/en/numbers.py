"""English words for numbers, times, sums and days in a sentence. A table only."""

from __future__ import annotations

from handlers.lexicon.number_words import NumberWords

NUMBERS = NumberWords(
    cardinals={
        1: "one, a, an",
        2: "two, couple, a couple, couple of, a couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        11: "eleven",
        12: "twelve, dozen, a dozen",
        13: "thirteen",
        14: "fourteen",
        15: "fifteen",
        16: "sixteen",
        17: "seventeen",
        18: "eighteen",
        19: "nineteen",
        20: "twenty",
        30: "thirty",
        40: "forty, fourty",
        50: "fifty",
        60: "sixty",
        70: "seventy",
        80: "eighty",
        90: "ninety",
    },
    scales={
        100: "hundred, hundreds",
        1000: "thousand, thousands, grand",
        1_000_000: "million, mln, mil",
    },
    glued_scales={
        1000: "k",
    },
    quarters={
        1: "quarter, a quarter, quarter of",
        2: "half, a half, half of",
        3: "three quarters, three quarters of",
    },
    more_quarters={
        1: "and a quarter, and quarter, n a quarter",
        2: "and a half, and half, n a half, & a half, a half",
        3: "and three quarters",
    },
    minutes={
        1: "m, min//s, minute//s, mnts, mins",
        60: "h, hr//s, hour//s, hrs, hourly",
    },
    alone={},
    fillers="whole, full, entire, solid, good, more, extra, long, free, straight, fucking, bloody, "
    "extra free, of, odd, billable, unpaid, ish, poxy, lousy, measly, damn, sodding, stinking, "
    "grubby, whole bloody",
    joiners="and, n, &, +, plus",
    not_time="in, within, by, after, every, until, till, before, first, last, next, the next, or, any, per, "
    "since, under, 24, another, out of, he waited, she waited, they waited, was, were, buy, get, "
    "gave us, gives us, give us",
    no_time_after="ago, late, later, before, early, notice, per, each, old, away, ahead, window, apart, "
    "max, or else, to pay, to answer, to reply, to respond, from now, behind, past, delivery, "
    "response, only",
    their_time="late, delay, voicemail, voice, video, clip, podcast, downtime, offline, outage, overdue, "
    "respon, silen, old",
    our_time="lost, spent, wasted, gone, took, cost, ate, burned, burnt, another",
    clock="at, by, till, until, from, half, before, around, since, after",
    clock_after="am, pm, a.m, p.m, o'clock, oclock, in the morning, at night",
    coins={
        "HUF": "ft",
        "CZK": "kč",
        "EUR": "eur, euro, euros, eurs",
        "USD": "usd, dollar//s, buck//s, dollers, dolar, dolars, us dollars, us dollar",
        "GBP": "gbp, pound//s, quid, quids, pound sterling, pounds sterling, sterling",
        "PLN": "pln, zloty//s, zlotych, zl",
        "RUB": "rub, ruble//s, rouble//s, rubles",
        "ILS": "ils, nis, shekel//s, sheqels, shekels",
        "UAH": "uah, hryvnia//s, hryvnas, hryvnya, grivna",
    },
    loose_coins={
        "EUR": "e",
    },
    notes={
        ("GBP", 5): "fiver//s",
        ("GBP", 10): "tenner//s",
    },
    strange_money="kr, kroner, kronor, krona, krone, btc, usdt, eth, usdc, bitcoin, bitcoins, crypto",
    words_too="all, try, top, mad, mop, cup, pen, ron, cop, gel, sos, php, bob, bam, nad, lak, real, "
    "reals, won, sum, som, mark, marks",
    paid="paid, pays, pay, paying, payed, payment, prepaid, repaid, wire, transfer, deposit, settled, owe, "
    "owing, owed, outstanding, overdue, unpaid, refund, credit, reimburs, knocked, waive, deduct, "
    "venmo, paypal, zelle, cleared, landed, invoice, balance, cheque, chq, check, money, cash, "
    "discount, comped, gave, give, sent, returned, instalment, installment, bill, debt, took, shaved, "
    "coughed, chipped, tipped, bonus, due, received, back, off, behind, remit, dropped, revolut, tip, "
    "goodwill, wrote off, came, arrived, invoic, collected, forgave, put, ponied, stumped, forked, "
    "shelled, handed, banked, rcvd, recd, arrears, short, missing, retainer, prepay, advance, upfront, "
    "stripe, bacs, sepa, iban, ach, account, chargeback, partial, half, instal, comp, rebate, voucher, "
    "loyalty, reduced, trimmed, lopped, sliced, write, absorbed, ate, e-transfer, chase, chasing, "
    "remain, rest of, on account, float, reminder, chas, promis, nowhere, squared, card, cashapp, "
    "statement",
    plural="s",
    about_money="cash, in cash, outstanding, back, off, behind, overdue, deposit, refund, in notes, owed, "
    "due, unpaid, credit, paid, owing, in from, in the bank, in the account, is here, is in, "
    "landed, cleared",
    not_sum="begs for, beg for, begging for, asks for, ask for, asking for, asked for, wants, wanted, "
    "over a, over, under, above, below, than, worth, demands, demand, demanding, charges, charging, "
    "costs, cost, offered, offers, quoted, quotes, sue for, suing for, between",
    not_bare="she's, he's, i'm, im, age, aged, turns, turned, all of, over, under, above, below, than, "
    "worth, demands, demand, demanding, charge, charges, charging, costs, cost, wants, offered, "
    "offers, sue for, suing for, for, quoted, quotes, per, page, room, invoice, number, no, nr, "
    "ref, about, ch, chapter, only, first, last, order, ticket, po, flat, unit, at, by, until, "
    "till, since, ep, episode, floor, street, st, version, lot, lots, table, bay, gate, route",
    no_sum_after="an hour, percent, per cent, pct, per, a month, a day, a week, a year, a pop, each, "
    "an item, more, cheaper, or, a night, a head",
    ends_sum="from, to, back, off, in, on, for, and, by, with, since, today, yesterday, this, that, last, "
    "cleared, landed, paid, arrived, came, came in, outstanding, owed, owing, overdue, due, "
    "behind, cash, via, thru, through, at, again, still, is, was, now, finally, late, unpaid, but, "
    "after, w, so, because, bc, cos, cause, refund, refunded, deposit, as, out, of, received, "
    "sent, wired, transferred, transfer, into, extra, total, deducted, goodwill, credit, here, "
    "bounced, hit, missing, all, credited, over, short, friday, monday, tuesday, wednesday, "
    "thursday, saturday, sunday, not, the, he, she, they, we, i, his, her, their, our, no, which, "
    "plus, yday, instead",
    days={
        -2: "night before last, two nights ago",
        -1: "yesterday, yesteday, yestday, ystday, yesterdy, yest, yday, yesturday, ystrday, yesterdays, "
        "yesterday's, last night, last nite, lastnight, last evening",
        0: "today, 2day, todays, today's, tday, this morning, this mornin, this mornng, this a.m, this morn, "
        "this am, this arvo, this afternoon, this aft, this evening, this eve, tonight, tonite, tonights, "
        "this lunchtime, this minute, this pm, overnight, just now, 2nite, earlier today, "
        "first thing this morning, hour ago, first thing",
    },
    parts_of_day="morning, mornin, morn, night, nite, am, pm, arvo, afternoon, aft, evening, eve, lunchtime, lunch",
    day_parts={
        9: "morning, in the morning, early",
        15: "afternoon, in the afternoon",
        12: "noon, at noon, midday, lunchtime",
        19: "evening, in the evening, tonight",
        22: "night, at night",
    },
    by_day="by, until, till, no later than",
    spans={
        "next week": "next week",
        "end of month": "end of month, end of the month, month end, eom",
        "end of next month": "end of next month",
    },
    short_weekdays="sat, sun, mon, wed",
    not_day="was due, due, was supposed to be, supposed to come, should have been, end of, by, till, until, "
    "til, before, next, every, each, for, through, to, other, expected, promised, any, coming, "
    "most, this coming, like, happy, the next, per, all, is it, from, between, or, not, done by, "
    "ready by, always, after, no, only",
    no_day_after="or, morning deadline, deadline, latest, or else, otherwise, next, coming, to",
)
