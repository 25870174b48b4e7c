## More of what we say or write to the client: time, silence, tone, pressure, safety, care, gifts, misunderstandings.
script-limit =
    Thank you for your questions; we can see you want to get this right.
    So that we can answer them properly, here's what we can offer before an order: …
    We're happy to do anything beyond that as paid work, at …
    If you tell us by … what you'd like to order, we'll keep the time free for you.
    And if now isn't the right moment, that's completely fine.
script-silence =
    { $person ->
        [none] Hi,
       *[other] Hi { $person },
    }
    We're still waiting for your answer on this: …
    Until we have it, we can't carry on with this part of the work: …
    If we haven't heard from you by …, we'll pause the work and pick it up as soon as you write. The dates will then move too.
    If something has come up, just drop us a line and we'll find a way.
script-tone =
    We want to solve this with you, and we take the issue itself seriously: …
    But the way it was put to us wasn't OK.
    Please keep to the issue from now on. Nobody here should have to be spoken to like that.
    If it happens again, we'll stop there and continue in writing.
    Now to the issue itself. Here's our answer: …
script-pressure =
    We can see how much depends on this for you, and we want to settle it.
    What exactly would have to change for it to be right?
    Here's what we can do, and by when: … Here's what we can't: …
    We don't want to decide in a rush. You'll have our answer in writing by …
    What you do then is up to you, and we'll respect it.
script-safety =
    We've received what you said on …
    We take it as a threat. We don't accept threats against people who work here, and we've put this on record.
    From now on, please write to this address only: … We won't speak on the phone or meet.
    We'll answer anything that concerns our work in writing, by …
    If anything like this happens again, we'll report it.
script-care =
    { $person ->
        [none] Hi,
       *[other] Hi { $person },
    }
    We're just calling to hear how you're doing; we're not selling anything.
    How are things going with … ? What's working well, and what could be easier?
    Is anything coming up that we should know about?
    Thank you for working with us. We'll look into what you've told us and get back to you by …
script-giving =
    We've been glad to add a few things without charging for them: …
    So there are no surprises later, here's what's included: … And what isn't: …
    From …, we'll give you a price for anything beyond that before we start.
    What you've had so far stays free; we won't charge you for it.
script-mismatch =
    It looks like we've understood this differently, and we'd like to clear it up today.
    Here's how we understood it: … And here's what's in writing: …
    How did you understand it?
    We see two ways to settle it: … or … You'll have a price and a date for each by …
    We'll write down what we agree, so either of us can check it later.
