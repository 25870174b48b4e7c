## The prep sheet
prepare-ours-open = Ours, not made good yet: { $what }
prepare-ours-settled = Ours, made good: { $what }
prepare-their-side = Their side ({ $day }): { $text }
prepare-their-side-unknown = Their side: we have not heard it yet. Ask first.
prepare-terms = Agreed on { $day }: { $text }
prepare-no-boundary = No boundary is written down. One that both sides know could settle it.
prepare-opening = To begin with:
prepare-hurt = The colleague first: how are they, and do they want to be part of this? Hold the talk with two of you, or in writing. Nobody meets this client alone.
prepare-owners = Speak to an owner before this talk.
want-open = What we want: to hear what they need, and to say what we need.
want-strain = What we want: less of what wears both sides out, and a way to speak up earlier.
want-often = What we want: to find out what keeps coming up, and to end it together.
want-abuse = What we want: that everyone on both sides is spoken to with respect.
want-boundaries = What we want: that the written boundaries hold from now on.
want-late = What we want: a day on which invoices are paid, and a word beforehand if one can not be.
want-time_sink = What we want: that the time they need from us is ordered and paid for.
want-loss = What we want: work and price that fit each other again.
want-concessions = What we want: a price that stands, and less work where it has to be less.
want-broken = What we want: to find out why the agreement did not hold, and whether a better one is possible.
want-breach = What we want: that what we agreed holds, and to hear why it did not this time.
want-refused = What we want: a yes or a no to going on together.
want-safety = What we want: that nobody has to be afraid.
want-unhappy = What we want: to know what would make them content, and by when.
want-owed = What we want: to make our own mistakes good before anything else.
want-neglect = What we want: to know how they are, and what we have missed.
want-giving = What we want: to say which extras stay and which end.

## The plan, and what is said before and after it
moved-talk = The talk with { $client } is moved from { $before } to { $at }.
talk-ahead = The talk with { $client } is planned for { $at }. Is everything ready?
talk-soon = Soon: the talk with { $client }, { $at }. An open mind is half of it.
our-part-asked = What was our part? Put the fault right where the talk has shown another picture.
our-part-open = What was our part? Nothing is logged that led here.
ask-their-side = What did we learn about their side ({ $client })?

## The agreement
ask-terms-agreed = What exactly was agreed with { $client }?
ask-review = On which day do we look at the agreement with { $client } again?
agreed-about-all = The agreement is about everything.
agreed-about = The agreement is about: { $categories }.
agreed-on = Agreed on { $day }
agreement-since = since { $since }
first-breach = This is the first since the agreement of { $since }. Its review is on { $review }: bring it forward?
clean-slate = A clean slate: strain is counted anew. What is ours to make good stays.
stays-in-force = The agreement stays in force.
look-again = { $client } was kept on { $day }, to be looked at again today. Standing is still: { $standing }.

button-write-terms = Write the terms
button-write-boundary = Write a boundary
button-number-theirs = #{ $number } theirs
button-number-shared = #{ $number } shared
button-number-ours = #{ $number } ours
button-their-side = What we learned…
button-about = { $category }
button-about-chosen = ✓ { $category }
button-another-date = Another review date
button-review-now = Look at it now
button-review-on = Look at it on { $day }
button-prepare = Prep sheet
button-show-card = Card
only-words = I can read text here, also forwarded messages; no voice notes, stickers or pictures.
