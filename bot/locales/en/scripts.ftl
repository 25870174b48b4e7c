script-listen =
    Thank you for telling me. I would like to understand it fully before I answer.
    What I hear is this: … Have I got that right?
    Let me look into it, and I will come back to you today with what I can do.
script-demand =
    I see why that would help you, { $client }.
    It goes beyond what we agreed, so I would rather quote it properly than do it halfway.
    Shall I send you a price and a date for it?
script-haggling =
    I understand that the budget matters.
    This price is what the work takes, and I would not want to lower the quality behind your back.
    If it helps, we can do less for less: what could we leave out?
script-late =
    A short note about the invoice that is still open; it may simply have slipped by.
    Could you tell me on which day it will be paid?
    Until it is, I will pause new work, so that nothing piles up on either side.
script-boundary =
    I want to go on working well with you, so I will say this plainly.
    We agreed that this does not happen, and it did.
    I ask you to keep to it from today; otherwise I will have to stop the work.
script-review =
    Thank you for writing openly about your experience. We take it seriously.
    This is what happened as we see it, and this is what we have changed: …
    I would be glad to speak with you directly; you reach me at …
script-mistake =
    I am calling because we made a mistake, and I would rather you hear it from me.
    This is what went wrong: … I am sorry for the trouble it has caused you.
    This is how we put it right, and this is what you get from us for it: …
script-expectations =
    Before we begin, I would like us to expect the same things.
    This is what the price covers, this is when we can be reached, and this is how many rounds of changes there are.
    What matters most to you, and what should we know?
script-talk =
    I have asked for this talk because it is not going well between us, and I would like that to change.
    I will say how we see it, our own part included, and then I would like to hear your side.
    I have come with an open mind: let us see what we can agree on, and whether we both want to.
script-part =
    We have thought about this carefully: we are not the right partner for you any longer.
    We will finish what is agreed until …, hand everything over in good order, and write to you every week until then.
    If you like, we recommend somebody who fits better. Thank you for the time together.
