## What we say or write to the client. "We" is the team; whoever speaks fills in the "…".
## $person is "none" where no name is known. English has one form of address.
script-listen =
    Thank you for telling us. Before we answer, we want to be sure we understand.
    Here's what we're hearing: … Have we got that right? Have we missed anything?
    We can see why it matters to you.
    Let us look into it. You'll hear from us today about what we can do and by when.
script-pause =
    This matters, and we want to get it right. Right now that's getting hard for both of us.
    Let's take a break before anyone says something they don't mean.
    We'll go back over everything you've told us, and we'll call you at …
    You don't need to do anything until then.
script-demand =
    We can see how that would help you.
    It goes beyond what we agreed, so we'd rather do it properly than squeeze it in.
    We can quote it separately, or swap it for something already on the list. Which would you prefer?
    Once you've told us, you'll have a price and a date by …
script-haggling =
    We understand that the budget is limited, and thank you for being open about it.
    That price is what this work takes. We couldn't do it as well for less, so the price stays as it is.
    What we can do is a smaller job for a smaller price: what could wait, or be left out?
    And if it doesn't work out this time, that's completely fine.
script-late =
    { $person ->
        [none] Hi,
       *[other] Hi { $person },
    }
    Just a quick reminder: we haven't received your payment for this invoice yet: … It may simply have slipped through.
    When can we expect it? If anything in it is unclear, or paying is difficult right now, tell us and we'll find a way.
    We'll start on new work as soon as it arrives, so nothing piles up for either of us.
script-boundary =
    We want to keep working well with you, so we'll be straightforward.
    We told you this matters to us, and last time it didn't hold: …
    Please stick to it from now on; it's what lets us do good work for you.
    If it happens again, we'll stop at that point and carry on once it's respected.
    If something makes it hard, tell us and we'll talk about it.
script-review =
    Thank you for taking the time to write this. We take it seriously.
    We're sorry it went this way. Here's what happened, as we see it: …
    Since then, we've changed this: …
    We'd like to put it right with you. Reach us directly at …, and you'll hear back the same day.
script-mistake =
    { $person ->
        [none] Hi,
       *[other] Hi { $person },
    }
    We made a mistake, and we wanted you to hear it from us first.
    Here's what went wrong: … That was our fault, and we're sorry.
    Here's how we'll put it right, and by when: …
    And to make up for the trouble: …
    Does that settle it for you? If not, tell us what would.
script-expectations =
    We're glad to get started. Let's agree now what each of us can expect, so nobody has to guess later.
    What the price covers: … What it doesn't: …
    When you can reach us: … How many rounds of changes: … When invoices are paid: …
    What we need from you, and by when: …
    What matters most to you? And what hasn't worked elsewhere, so we can do it differently?
    We'll put it all in writing, so either of us can check it later.
script-talk =
    Thank you for making time.
    We'll be honest: { $subject ->
        [late] payments keep coming in late
        [price] the price keeps being reopened
        [worth] this work takes far more than it brings in
        [time] far more time goes into this than either of us planned
        [boundary] something we'd told you matters to us keeps being crossed
        [breach] what we agreed hasn't held
        [scope] the work keeps growing beyond what we agreed
        [tone] the tone has become hard on our people
        [mismatch] we keep understanding things differently
        [silence] we often wait a long time for an answer, and the work comes to a halt
       *[none] things aren't going well between us
    }, and we'd like that to change.
    First, here's how it looks from our side, including what we haven't done well ourselves: …
    Then we'd like to hear your side, without interrupting.
    We haven't come with an answer. We may have misunderstood something, we may agree to do things differently, or we may find we're not a good fit.
    Where would you like to start?
script-decline =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for asking us, and for answering our questions so openly.
    We've thought it over, and we won't be taking this on: we couldn't do it the way you need.
    That's no reflection on the project; we're just not the right team for it.{ $hurt ->
        [yes] {""}
       *[no] {" "}If you'd like, we'll suggest someone who may suit it better.
    }
    We wish you every success with it.
script-part-direct =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    We've decided to end our work together. Our last day is …
    The reason: …
    The decision is final, and we don't want to go over who was right.
    Until then we'll finish what we agreed, hand over files and access, send the final invoice and update you every week.
    Please send any questions in writing to …
script-part-soft =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for the time we've worked together. We've thought long and hard about this: we're no longer the best team for what you need.
    We're telling you early, so you have time to find a better fit.{ $hurt ->
        [yes] {""}
       *[no] {" "}We're happy to recommend someone.
    }
    Until … we'll finish what we agreed, hand everything over and update you every week.
    What else can we do to make the change easier for you?
script-part-mutual =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for talking so openly with us. As we decided together, the last day of our work is …
    Here's the plan until then: …
    We'll stick to these dates and update you every week.
    A lot went well, and it's worth saying so: …
    If there's anything we should do differently, please tell us; it'll help.
script-update =
    { $client }: how the handover is going, week of …
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Done so far: …
    Next, and by when: …
    What we need from you: …
    The end date is still … You'll hear from us again next week.
script-referral =
    { $person ->
        [none] Hi,
       *[other] Hi { $person },
    }
    Someone has come to us on your recommendation: … Thank you so much!
    We know your name is on it, and we'll look after them well.
    Whatever comes of it, your trust means a lot to us.
