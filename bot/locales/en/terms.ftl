## Terms, the house's own rules, boundaries to begin with, and how a client is spoken to
summary-terms = the terms agreed with a client, or your house rules
usage-terms = /terms CLIENT [TEXT]  ·  /terms house [TEXT]
terms-offer = It's best to agree now what each side can expect. Five lines are enough.
terms-card =
    Prices: …
    Payment: within … days
    Hours: we reply …
    Changes: … rounds included
    Our time: about … hours a month
ask-terms = What have you agreed with { $client }? Five lines are enough; give any guarantee its own line.
terms-title =
    { $count ->
        [one] Terms with { $client }, since { $day }
       *[other] Terms with { $client }, since { $day } (version { $count })
    }
terms-version = This is version { $number }; the earlier ones are kept.
no-terms = No terms agreed with { $client } yet.
terms-since =
    { $count ->
        [one] since { $since }
       *[other] since { $since }, version { $count }
    }
label-terms = Terms
house-card =
    Promotions and discounts: …
    What we guarantee: …
    What we never do: …
ask-house-rules = What are your house rules, the same for every client?
house-title =
    { $count ->
        [one] House rules, since { $day }
       *[other] House rules, since { $day } (version { $count })
    }
no-house-rules = No house rules yet: your promotions, your guarantees, what you never do.
whose-terms = No client is called “{ $name }”. Whose terms do you mean?
button-house-rules = House rules
button-agree-terms = Agree terms
button-change-terms = Change

boundary-templates = Common ones to start from:
ask-boundary = How should the boundary with { $client } read? Send it as it is, or change it.
button-boundary-hours = Reply hours
button-boundary-calls = No calls after hours
button-boundary-changes = Changes quoted first
button-boundary-payment = Payment
button-boundary-rounds = Rounds of changes
button-boundary-tone = Tone
button-boundary-answer = Ours: reply within a day
boundary-template-hours = We reply to messages Monday to Friday, 9:00 to 17:00.
boundary-template-calls = No calls after 18:00 or at weekends; if it's urgent, please write to us.
boundary-template-changes = We quote changes first, and start once you accept the quote.
boundary-template-payment = Invoices are paid within 14 days; we pause work while one is overdue.
boundary-template-rounds = Two rounds of changes are included; we charge further ones by the hour.
boundary-template-tone = We treat each other with respect; otherwise we end the call and continue in writing.
boundary-template-answer = We reply to every message within one working day.

client-speaks = { $client }'s language: { $language }.
label-spoken-to = Language and address
address-vy = formal (вы)
address-ty = familiar (ты, ty)
address-pan = Pan
address-pani = Pani
address-panstwo = Państwo
address-m = masculine (Hebrew)
address-f = feminine (Hebrew)
address-plural = plural (Hebrew)
error-bad-address = “{ $value }” isn't a form of address I know.
mend-bad-address = Russian: ty, vy. Polish: pan, pani, państwo, ty. Hebrew: m, f, plural. English needs none.
