## What is overdue, what is coming up, and who needs attention
attention-title =
    { $count ->
        [one] One client needs attention
       *[other] { $count } clients need attention
    }
attention-row = { $client }: { $standing }. { $why }
attention-row-overdue = { $client } ({ $standing }): { $overdue }
attention-under = { $first } { $second }
attention-next-suggested = Next: { $kind }, suggested on { $day } ({ $who }).
attention-next-dated = Next: { $what }, { $day } ({ $who }).
attention-next-nothing = Nothing planned yet ({ $who }).
course-worse = Worse than a month ago, when it was “{ $standing }”.
course-better = Better than a month ago, when it was “{ $standing }”.
course-other = A month ago it was “{ $standing }”.
course-heavier = More strained than a month ago.
course-lighter = Calmer than a month ago.
course-same = Same as a month ago.
overdue = { $what }, overdue since { $since } ({ $who })
overdue-more = { $what }, overdue since { $since } ({ $who }), and { $count } more
coming-up = { $at }: { $client }, { $what } ({ $who })
matter-step = parting step “{ $step }”
matter-promise = our promise “{ $what }”
matter-promise-bare = our promise
matter-pause = getting back to them after the pause
matter-invoice = an invoice for { $amount }
matter-invoice-bare = an invoice
matter-review = the reply to a public review
matter-agreement = the review of the agreement
matter-talk = the talk
matter-talk-after = the outcome of the talk
matter-untaken = the talk I suggested
matter-look-again = another look at a client you kept
matter-plan-ends = the last day of our work together
matter-screening-waits = the rest of the screening
button-matter-steps = steps
button-matter-promise = promise
button-matter-invoice = invoice
button-matter-review = reply
button-matter-agreement = agreement
button-matter-talk = talk
