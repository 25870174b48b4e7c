## Lines of the ledger about what was agreed, promised and ended
entry-promise = promise due { $due }
entry-settled-paid = #{ $number } was paid
entry-settled-kept = promise #{ $number } kept
entry-settled-missed = promise #{ $number } missed
entry-settled-answered = review #{ $number } answered
entry-terms = terms
entry-offboarding = off-boarding until { $day }, tone: { $tone }
entry-step = step { $number }: { $step }, by { $day }
entry-step-done = step { $number } done: { $step }
entry-screening = question { $number }: { $score }
entry-screened = screened: { $verdict } ({ $score })
tone-direct = direct
tone-soft = soft
tone-mutual = mutual
verdict-take = take it
verdict-terms = take it with terms
verdict-decline = decline
