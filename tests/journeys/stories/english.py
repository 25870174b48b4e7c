"""Told by a small web and print studio in Leeds."""

from __future__ import annotations

from tests.journeys.stories.story import CALLED, GOOD, Line, Moment, Story, gave, ours, paid, theirs

HOUSE = "a web and print studio in Leeds"

LATE_PAYER = Story(
    key="late",
    language="en",
    house=HOUSE,
    currency="EUR",
    client="Harlow Interiors",
    lines=(
        Line("2026-01-12 09:40", "Harlow's December invoice is nine days overdue and nobody picks up", theirs("late")),
        Line("2026-01-26 11:05", "Harlow paid €1,800 at last", paid(180000)),
        Line("2026-02-17 10:20", "Harlow still hasn't paid for January, I sent a second reminder", theirs("late")),
        Line("2026-03-11 16:45", "Chased Harlow again, he says the money is in the system", theirs("late")),
        Line("2026-03-16 10:00", "/talk Harlow held agreed about:late Half up front, the rest within 14 days"),
        Line("2026-04-02 09:15", "Harlow paid both open invoices this morning, €3,600 in all", paid(360000)),
        Line("2026-04-15 12:00", "/kept Harlow yes"),
    ),
    moments=(
        Moment(at="2026-01-12 17:00", wants="steady", why="One late invoice after Christmas is not a problem yet."),
        Moment(
            at="2026-03-11 17:00", wants="talk", fires=("late",), why="Third time in two months: it is a habit now."
        ),
        Moment(at="2026-03-16 17:00", wants="steady", why="We shook hands on new terms; let them show it."),
        Moment(at="2026-04-15 17:00", wants="steady", why="They paid and kept to it; the winter is forgotten."),
    ),
)

INSULTS = Story(
    key="insults",
    language="en",
    house=HOUSE,
    currency="EUR",
    client="Bramwell Motors",
    lines=(
        Line(
            "2026-02-03 14:10",
            "Mr Bramwell snapped at Priya that she should learn to listen and hung up on her",
            theirs("rude", severity="serious"),
        ),
        Line(
            "2026-02-09 17:30",
            "Bramwell screamed at Priya in front of everyone, called her a stupid cow, she went home in tears",
            theirs("abuse", severity="serious"),
        ),
        Line(
            "2026-02-12 11:00",
            "/talk Bramwell held agreed about:rude,abuse He deals with me only, and nobody gets shouted at",
        ),
        Line("2026-02-24 09:20", "Bramwell has been lovely all week, even thanked Priya for the brochure", GOOD),
        Line(
            "2026-03-05 16:50",
            "Bramwell called Tom a useless little moron on speakerphone because the proof wasn't there at nine sharp",
            theirs("abuse", severity="serious"),
        ),
    ),
    moments=(
        Moment(at="2026-02-03 18:00", wants="watch", why="A bad day on the phone; I want to know if it comes again."),
        Moment(at="2026-02-09 18:00", wants="talk", why="My people do not go home in tears; I ring him myself."),
        Moment(at="2026-02-24 18:00", wants="watch", why="Two good weeks do not wipe out the tears yet."),
        Moment(at="2026-03-05 18:00", wants="part", why="The talk was about exactly this."),
    ),
)

OUR_MISTAKE = Story(
    key="mistake",
    language="en",
    house=HOUSE,
    currency="EUR",
    client="Osprey Yoga",
    lines=(
        Line(
            "2026-03-02 08:55",
            "We forgot to renew Osprey's domain and their site was down the whole weekend, that's on us",
            ours("complaint", "other", "expectations", severity="serious"),
        ),
        Line(
            "2026-03-02 10:15", "Rang Dee at Osprey before she could ring us, told her straight and said sorry", CALLED
        ),
        Line(
            "2026-03-03 12:00", "Gave Osprey two months of hosting free to make up for it, €240", gave(24000, "amends")
        ),
        Line("2026-03-20 15:30", "Dee from Osprey says she's never seen a mistake handled so well", GOOD),
        Line(
            "2026-04-09 11:10",
            "Our slip, we had last year's prices on the Osprey flyer, luckily caught before print",
            ours("complaint", "other", "expectations", severity="minor"),
        ),
    ),
    moments=(
        Moment(at="2026-03-02 09:00", wants="amends", why="A weekend without a site is ours; call before she does."),
        Moment(at="2026-03-03 17:00", wants="steady", why="We called first and paid for it."),
        Moment(at="2026-04-09 17:00", wants="steady", why="Ours, small, and nobody was hurt."),
    ),
)

STORIES = (LATE_PAYER, INSULTS, OUR_MISTAKE)
