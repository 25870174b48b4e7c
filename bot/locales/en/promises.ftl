## What we promised, a talk that is paused, and public reviews that wait for an answer
summary-promise = what we promised, and by when
usage-promise = /promise CLIENT by:DATE NOTE
summary-pause = pause a heated talk, and promise when you are back
usage-pause = /pause CLIENT [DURATION] [NOTE]
summary-review = a public review that needs an answer
usage-review = /review CLIENT URL [QUOTE]
summary-answered = a public review was answered
usage-answered = /answered CLIENT [NOTE]

promises-title = Promised to { $client }
no-promises = Nothing promised to { $client } is open.
promise-row = #{ $number } by { $due }: { $what }
promise-row-late = #{ $number } was due { $due }: { $what }
promise-pause = come back to the paused talk
promise-pause-note = come back to the paused talk ({ $note })
promise-reminds = You will be reminded when it is due.
promise-moved = It has the number #{ $number } as before; taking this back brings the earlier date back.
promise-missed-offer = If it did not work out, it can be logged as our own incident. Nothing is logged until you say so.
ask-promise = What did we promise { $client }?
ask-promise-by = By when did we promise { $client } that?
label-promises = Promised
promises-open =
    { $count ->
        [one] by { $due }: { $what }
       *[other] { $count } open, the first by { $due }: { $what }
    }
promise-due = { $client }: promised for now, { $due }
pause-due = { $client }: the pause is over. You said you would be back by { $due }.
promise-missed = { $client }: promised for { $due }. Was it kept?
button-promise-kept = Kept
button-promise-missed = Not kept
button-promise = #{ $number }
button-new-date = New date
button-log-as-ours = Log it as ours
button-only-close = Only close it
error-no-such-promise = { $client } has no open promise #{ $number }.
mend-no-such-promise = /promise { $client } lists what is open.
error-no-promise-date = It is not said by when.
mend-no-promise-date = Put the date in front: /promise { $client } by:DATE and your words.

ask-review-link = Where does it stand? Paste the address of the review of { $client }.
review-clock = It waits for an answer from now on. After a day you are reminded, after three the owners hear of it.
which-review = Which review of { $client } was answered?
label-reviews = Public review
reviews-open =
    { $count ->
        [one] without an answer since { $since }
       *[other] { $count } without an answer, the oldest since { $since }
    }
review-still-waits = { $client }: a public review has waited three days for an answer
reason-review = #{ $number } { $day }: a public review
reason-review-link = #{ $number } { $day }: { $link }
next-review = Next: read it twice, then answer it there, calmly and briefly. Silence reads as consent.
nudge-review-over = No review waits any more.
button-answered = Answered
error-no-review-link = It is not said where the review stands.
mend-no-review-link = Put its address in front: /review { $client } ADDRESS and its words.
error-no-open-review = No public review of { $client } waits for an answer.
mend-no-open-review = /review { $client } and its address logs one.
error-no-such-review = #{ $number } is no review of { $client } that waits for an answer.
mend-no-such-review = /answered { $client } shows which do.
