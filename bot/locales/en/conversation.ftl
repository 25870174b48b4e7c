## The prep sheet
prepare-ours-open = Our mistake, still to be put right: { $what }
prepare-ours-settled = Our mistake, already put right: { $what }
prepare-their-side = Their side ({ $day }): { $text }
prepare-their-side-unknown = Their side: we haven't heard it yet. Ask first.
prepare-terms = Agreed on { $day }: { $text }
prepare-no-boundary = No boundary is written down yet. Writing one down together could settle it.
prepare-opening = You could open with:
prepare-hurt = Your colleague comes first: how are they, and do they want to be part of this? Hold the talk with two of you, or do it in writing. Nobody should meet this client alone.
prepare-owners = Talk to an owner before you talk to this client.
want-open = What we want: to hear what they need, and to say what we need.
want-strain = What we want: less friction for both sides, and a way to speak up sooner.
want-often = What we want: to find out what keeps coming up, and to fix it together.
want-abuse = What we want: everyone on both sides spoken to with respect.
want-boundaries = What we want: our written boundaries respected from now on.
want-late = What we want: a fixed payment day, and a heads-up when an invoice will be late.
want-time_sink = What we want: the time they need from us agreed and paid for.
want-loss = What we want: a price that fits the work again.
want-concessions = What we want: a price that stays put. If it has to be lower, then less work for it.
want-broken = What we want: to find out why the agreement didn't hold, and whether we can make a better one.
want-breach = What we want: to hear why the agreement didn't hold this time, and to have it hold from now on.
want-refused = What we want: a clear yes or no to carrying on together.
want-safety = What we want: nobody having to be afraid.
want-unhappy = What we want: to know what would make it right for them, and by when.
want-owed = What we want: to put our own mistakes right first.
want-neglect = What we want: to know how they're doing, and what we've missed.
want-giving = What we want: to agree which extras stay free and which don't.

## The plan, and what is said before and after it
moved-talk = I've moved the talk with { $client } from { $before } to { $at }.
talk-ahead = The talk with { $client } is planned for { $at }. Is everything ready?
talk-soon = Coming up: the talk with { $client }, { $at }. Go in with an open mind.
our-part-asked = What was our part? If the talk changed whose fault something was, correct it here.
our-part-open = What was our part? Nothing of ours has been logged.
ask-their-side = What did we learn about their side ({ $client })?

## The agreement
ask-terms-agreed = What exactly did you agree with { $client }?
ask-review = When should we check whether the agreement with { $client } was kept?
agreed-about-all = The agreement covers everything.
agreed-about = The agreement covers { $categories }.
agreed-on = Agreed on { $day }
agreement-since = since { $since }
first-breach = This is the first incident since the agreement of { $since }. The review is on { $review }: bring it forward?
clean-slate = A clean slate: strain starts again from zero. Anything of ours that still needs putting right stays.
stays-in-force = The agreement stays in force.
look-again = On { $day } you decided to keep { $client } and to take another look today. The standing is still “{ $standing }”.

button-write-terms = Write the terms
button-write-boundary = Write a boundary
button-number-theirs = #{ $number } theirs
button-number-shared = #{ $number } shared
button-number-ours = #{ $number } ours
button-their-side = What we learned…
button-about = { $category }
button-about-chosen = ✓ { $category }
button-another-date = Another review date
button-review-now = Review it now
button-review-on = Review it on { $day }
button-prepare = Prep sheet
button-show-card = Card
only-words = I can read text, forwarded messages too, but not voice notes, stickers or pictures.
