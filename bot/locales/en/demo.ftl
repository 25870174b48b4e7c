## The sample ledger: a made-up agency, its clients, what was noted about them, and what to try with it
demo-name-you = Robin
demo-name-anna = Anna
demo-name-ben = Ben

demo-harbour = Harbour Hotels
demo-bakery = Linden Bakery
demo-gym = Brightline Gym
demo-dentist = Cedar Dental
demo-events = Northgate Events
demo-startup = Bluebird Apps
demo-cinema = Old Mill Cinema
demo-cafe = Corner Café
demo-studio = Fox & Fern

demo-filled =
    { $count ->
        [one] A year at a made-up agency: { $count } client, and a story to play through.
       *[other] A year at a made-up agency: { $count } clients, and a story to play through.
    }
demo-try-harbour = { $client } brings in the most and hasn't heard from us for three weeks. A call is enough.
demo-try-bakery = { $client } is a good client that had one bad month. See how the strain has faded.
demo-try-gym = { $client } came due for a talk a few minutes ago: read the reasons, open the prep sheet, pick a time.
demo-try-dentist = { $client } has an agreement in force, with its review due within a week. Was it kept?
demo-try-events = We're parting with { $client }: the plan has steps to tick off and drafts to send.
demo-try-startup = { $client } has taken up weeks and has never paid.
demo-try-cinema = { $client } is waiting for us: the mistake was ours. Log a call and see what we owe them shrink.
demo-try-cafe = { $client } has left a public review. There's also a promise to keep and an invoice coming up.
demo-try-studio = { $client } is a prospect, half screened. Carry on with the questions.
demo-try-more = Or log something of your own: /incident, a name, what happened. You can undo any entry with /undo.
demo-not-empty = This ledger already has clients. The sample needs an empty one, so nothing real gets mixed in.

demo-button-attention = Who needs attention?
demo-button-talk = Prepare the talk
demo-button-why = Why a talk?
demo-button-steps = The parting plan
demo-button-screen = Continue screening
demo-button-pareto = Who brings in the most?
demo-button-digest = The digest

demo-note-invoice = monthly invoice
demo-note-work = calls, drafts, changes
demo-note-harbour-terms = Work is quoted before it begins. Invoices are paid within 14 days. We reply within one working day.
demo-note-harbour-thanks = wrote to thank the whole team for the season's campaign
demo-note-bakery-terms = Two rounds of changes are included. Invoices are paid within 14 days.
demo-note-bakery-referral = told the café next door about us
demo-note-bakery-scope = wants the menu in three more sizes
demo-note-bakery-rude = “does anybody over there read emails?”, after the printer's mistake
demo-note-bakery-called = talked about the printer; they were relieved we called first
demo-note-bakery-haggling = asks whether the next flyer could be on the house
demo-note-bakery-thanks = says the new window looks wonderful
demo-note-bakery-early = paid a week early
demo-note-gym-scope = one more landing page, “a small thing”
demo-note-gym-gave = a discount, after two calls about it
demo-note-gym-haggling = wants the photos thrown in
demo-note-gym-relaunch = wants the whole relaunch a week earlier, at the same price
demo-note-gym-called = went through what's included; they need it before the season
demo-note-gym-pressure = will “look elsewhere” if it isn't done by Friday
demo-note-gym-rude = “you people are paid to say yes”, in front of the photographer
demo-note-dentist-scope = expects the booking system to be part of the website
demo-note-dentist-late = two invoices unpaid for five weeks
demo-note-dentist-agreed = New requests are quoted first; invoices are paid within 14 days.
demo-note-dentist-boundary = No work without a written quote
demo-note-dentist-thanks = patients love the new site
demo-note-dentist-again = asked for a newsletter, “surely that's included”
demo-note-events-rude = “a child could do this faster”
demo-note-events-abuse = insulted Anna on the phone, in front of guests
demo-note-events-boundary = No calls after 6 pm
demo-note-events-agreed = A calm tone; no calls in the evening; one contact person on their side.
demo-note-events-kept = a good spring, one call a week
demo-note-events-crossed = three calls at half past nine about the flowers
demo-note-events-again = called Anna at home on a Sunday night
demo-note-events-not-kept = it held for two months, then it didn't
demo-note-startup-work = another estimate, another call
demo-note-cinema-gave = the anniversary poster, on us
demo-note-cinema-ours = we published last year's prices; they had to explain it at the door
demo-note-cafe-due = autumn menu
demo-note-cafe-promise = drafts for the autumn menu
demo-note-cafe-review = The new menu came three days late and nobody told us.
