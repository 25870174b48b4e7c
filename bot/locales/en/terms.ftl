## Terms, the house's own rules, boundaries to begin with, and how a client is spoken to
summary-terms = the terms agreed with a client, or the house's own rules
usage-terms = /terms CLIENT [TEXT]  ·  /terms house [TEXT]
terms-offer = What each side can expect is best agreed now: five lines are enough.
terms-card =
    Prices: …
    Payment: within … days
    Hours: we answer …
    Changes: … rounds are included
    Our time: about … hours a month
ask-terms = What is agreed with { $client }? Five lines are enough; a guarantee promised up front gets a line of its own.
terms-title =
    { $count ->
        [one] Terms with { $client }, since { $day }
       *[other] Terms with { $client }, since { $day } (version { $count })
    }
terms-version = This is version { $number }; the earlier ones are kept.
no-terms = No terms are agreed with { $client } yet.
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
ask-house-rules = The house's own rules, the same for every client:
house-title =
    { $count ->
        [one] The house's own rules, since { $day }
       *[other] The house's own rules, since { $day } (version { $count })
    }
no-house-rules = The house has no rules of its own yet: promotions, guarantees, what is never done.
whose-terms = No client is called “{ $name }”. Whose terms are meant?
button-house-rules = The house's own rules
button-agree-terms = Agree terms
button-change-terms = Change

boundary-templates = The usual ones, to begin with:
ask-boundary = How should the boundary with { $client } read? Send it as it stands, or change it.
button-boundary-hours = Answer hours
button-boundary-calls = No calls after hours
button-boundary-changes = Changes quoted first
button-boundary-payment = Payment
button-boundary-rounds = Rounds of changes
button-boundary-tone = Tone
button-boundary-answer = Ours: answer within a day
boundary-template-hours = We answer messages from Monday to Friday, 9:00 to 17:00.
boundary-template-calls = No calls after 18:00 or at weekends; what is urgent comes in writing.
boundary-template-changes = Changes are quoted first, and begin once the quote is accepted.
boundary-template-payment = Invoices are paid within 14 days; work rests while one is overdue.
boundary-template-rounds = Two rounds of changes are included; further ones are charged by the hour.
boundary-template-tone = We speak to one another with respect; otherwise we end the call and go on in writing.
boundary-template-answer = We answer every message within one working day.

client-speaks = Language of { $client }: { $language }.
label-spoken-to = Spoken to in
address-vy = formal (вы)
address-ty = familiar (ты, ty)
address-pan = Pan
address-pani = Pani
address-panstwo = Państwo
address-m = masculine (Hebrew)
address-f = feminine (Hebrew)
address-plural = plural (Hebrew)
error-bad-address = “{ $value }” is no form of address I know.
mend-bad-address = Russian: ty, vy. Polish: pan, pani, państwo, ty. Hebrew: m, f, plural. English needs none.
