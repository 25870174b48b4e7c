## What we promised, a talk that is paused, and public reviews that wait for an answer
summary-promise = what you promised, and by when
usage-promise = /promise CLIENT by:DATE NOTE
summary-pause = pause a heated talk, and say when you'll be back
usage-pause = /pause CLIENT [DURATION] [NOTE]
summary-review = a public review that needs a reply
usage-review = /review CLIENT URL [QUOTE]
summary-answered = you replied to a public review
usage-answered = /answered CLIENT [NOTE]

promises-title = Promised to { $client }
no-promises = No open promises to { $client }.
promise-row = #{ $number } by { $due }: { $what }
promise-row-late = #{ $number } was due by { $due }: { $what }
promise-pause = come back to the paused talk
promise-pause-note = come back to the paused talk ({ $note })
promise-reminds = I'll remind you when it's due.
promise-moved = It's still promise #{ $number }. Undo brings back the earlier date.
promise-missed-offer = If it didn't work out, you can log it as our own incident. I won't log anything until you say so.
ask-promise = What did you promise { $client }?
ask-promise-by = By when did you promise it to { $client }?
label-promises = Promised
promises-open =
    { $count ->
        [one] by { $due }: { $what }
       *[other] { $count } open, the first by { $due }: { $what }
    }
promise-due = { $client }: our promise is due now ({ $due })
pause-due = { $client }: the pause is over. You said you'd be back by { $due }.
promise-missed = { $client }: promised by { $due }. Was it kept?
button-promise-kept = Kept
button-promise-missed = Not kept
button-promise = #{ $number }
button-new-date = New date
button-log-as-ours = Log it as ours
button-only-close = Just close it
error-no-such-promise = { $client } has no open promise #{ $number }.
mend-no-such-promise = /promise { $client } lists the open ones.
error-no-promise-date = I need to know by when.
mend-no-promise-date = Put the date first: /promise { $client } by:DATE, then your words.

ask-review-link = Where did { $client } post it? Paste the link to the review.
review-clock = The clock is running: if it's still unanswered, I'll remind you after a day and tell the owners after three.
which-review = Which of { $client }'s reviews did you reply to?
label-reviews = Public review
reviews-open =
    { $count ->
        [one] unanswered since { $since }
       *[other] { $count } unanswered, the oldest since { $since }
    }
review-still-waits = { $client }: a public review has been waiting three days for a reply
reason-review = #{ $number } { $day }: a public review
reason-review-link = #{ $number } { $day }: { $link }
next-review = Next: read it twice, then reply there, calmly and briefly. Silence reads as consent.
nudge-review-over = No reviews are waiting now.
button-answered = Answered
error-no-review-link = I need to know where the review is.
mend-no-review-link = Put the link first: /review { $client } LINK, then what it says.
error-no-open-review = No public review by { $client } is waiting for a reply.
mend-no-open-review = To log one: /review { $client } and the link.
error-no-such-review = #{ $number } isn't a review by { $client } that's waiting for a reply.
mend-no-such-review = /answered { $client } shows the ones that are.
