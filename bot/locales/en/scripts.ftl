## What we say or write to the client. "We" is the team; whoever speaks fills in the "…".
## $person is "none" where no name is known. English has one form of address.
script-listen =
    Thank you for telling us so openly. Before we answer, we would like to understand it fully.
    This is what we hear: … Have we got that right? Is there something we have missed?
    We can see why it matters to you.
    Let us look into it. You will hear from us today, with what we can do and by when.
script-pause =
    This matters, and we would like to do it justice. Just now that is getting hard, for both of us.
    Let us stop here for a while, before anybody says what they do not mean.
    We will use the time to go through what you have told us once more: …
    We will call you back ourselves, at … Until then there is nothing you need to do.
script-demand =
    We can see how that would help you.
    It goes beyond what we agreed, so we would rather do it properly than squeeze it in halfway.
    There are two good ways: we quote it separately, or it takes the place of something already on the list.
    Which suits you better? You will have a price and a date by …
script-haggling =
    We understand that the budget has its limits; thank you for saying so openly.
    The price is what this work takes. We cannot do the same work as well for less, so it stays as it is.
    What we can do is less for less: what could wait, and what could be left out?
    And if it does not fit this time, that is perfectly all right.
script-late =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    A short reminder: the invoice is still open on our side. It may simply have slipped by.
    On which day can we expect the payment? If something in it is unclear, or paying is difficult just now, tell us, and we will find a way.
    We will begin new work as soon as it has arrived, so that nothing piles up on either side.
script-boundary =
    We want to go on working well with you, so we will say this plainly.
    We have an agreement about this, and it did not hold this time: …
    From today, please keep to it; it is what lets us do good work for you.
    If it happens again, we will stop at that point, and carry on once it is kept.
    If something makes it hard to keep, tell us, and we will talk about it.
script-review =
    Thank you for writing about your experience in such detail. We take it seriously.
    We are sorry that it went this way. This is what happened, as we see it: …
    This is what we have changed since: …
    We would like to put it right with you. You reach us directly at …, and we answer the same day.
script-mistake =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    We are calling because we made a mistake, and you should hear it from us first.
    This is what went wrong: … It was ours, and we are sorry for the trouble it has caused you.
    This is how we put it right, and by when: …
    And this is from us, for the trouble: …
    Does that settle it for you? If not, tell us what would.
script-expectations =
    We are glad to begin. Let us say now what each of us can expect, so that nobody has to guess later.
    What the price covers: … What it does not: …
    When you can reach us: … How many rounds of changes: … When invoices are paid: …
    What we need from you, and by when: …
    What matters most to you? And what has not worked elsewhere, so that we can do it differently?
    We will put it in writing, so that both of us can look it up.
script-talk =
    Thank you for taking the time.
    We will be honest: { $subject ->
        [late] payments keep coming late
        [price] the price keeps being reopened
        [worth] the work takes much more than it brings
        [time] far more time goes into this than either of us planned
        [boundary] something we had told you is not being kept
        [breach] what we agreed on has not held
        [scope] the work keeps growing beyond what we agreed
        [tone] the tone has become hard on our people
        [mismatch] we keep understanding things differently
        [silence] we often wait long for an answer, and the work stands still
       *[none] it is not going well between us at the moment
    }, and we would like that to change.
    First we will say how it looks from our side, including what we have not done well ourselves: …
    Then we would like to hear your side, and we will not interrupt.
    We have not come with an answer. We may have misunderstood something; we may agree to do things differently; and we may find that we do not fit.
    Where would you like to begin?
script-decline =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for asking us, and for answering our questions so frankly.
    We have thought it over and will not take this on: we could not do it in the way you need it.
    That says nothing against the project; we are simply not the right team for it.{ $hurt ->
        [yes] {""}
       *[no] {" "}If you like, we will name somebody who may suit it better.
    }
    We wish you every success with it.
script-part-direct =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    We have decided to end our work together. The last day is …
    The reason is this: …
    The decision is final, and we will not argue about who was right.
    Until then we will finish what was agreed, hand over files and access, send the last invoice, and write to you every week about what is done.
    Please send questions in writing, to …
script-part-soft =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for the time we have worked together. We have thought long about it: for what you need now, we are no longer the best team.
    We are saying so early, so that there is time to find somebody who fits better.{ $hurt ->
        [yes] {""}
       *[no] {" "}We will gladly recommend someone.
    }
    Until … we will finish what was agreed, hand everything over in good order, and write to you every week about how it goes.
    What else can we do to make the change easier for you?
script-part-mutual =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Thank you for the open conversation. As we decided together, the last day of our work is …
    This is the plan until then: …
    We will keep to these dates, and write to you every week about what is done.
    A good deal has worked, and it is good to remember it: …
    If there is something we should do differently, please tell us; it will help.
script-update =
    { $client }: how the handover is going, week of …
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Done so far: …
    Next, and by when: …
    What we need from you: …
    The end date stands: … You will hear from us again in a week.
script-referral =
    { $person ->
        [none] Hello,
       *[other] Hello { $person },
    }
    Somebody has come to us on your recommendation: … Thank you very much.
    We know that your own name stands behind it, and we will take good care of it.
    Whatever comes of it, your trust means a great deal to us.
