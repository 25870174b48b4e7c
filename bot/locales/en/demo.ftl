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
        [one] A year of a made-up agency: { $count } client, and a story to play through.
       *[other] A year of a made-up agency: { $count } clients, and a story to play through.
    }
demo-try-harbour = { $client } brings the most, and has not heard from anybody for three weeks. A call is enough.
demo-try-bakery = { $client } is a good client that had one bad month. See how it has faded.
demo-try-gym = { $client } is due a talk since a few minutes ago: read the reasons, open the prep sheet, plan a time.
demo-try-dentist = { $client } has an agreement in force; its review comes within a week. Was it kept?
demo-try-events = { $client } is being parted with: the plan has steps to tick and drafts to send.
demo-try-startup = { $client } has taken weeks and has never paid.
demo-try-cinema = { $client } is waiting for us: the mistake was ours. Log a call, and see our debt shrink.
demo-try-cafe = { $client } has left a public review; there is a promise and an invoice to come as well.
demo-try-studio = { $client } is a prospect, half asked. Go on with the questions.
demo-try-more = Or log something of your own: /incident, a name, what happened. Every entry can be taken back with /undo.
demo-not-empty = This ledger has clients already. A sample needs an empty one, so that nothing real is mixed with it.

demo-button-attention = Who needs attention?
demo-button-talk = Prepare the talk
demo-button-why = Why talk?
demo-button-steps = The plan of the parting
demo-button-screen = Go on asking
demo-button-pareto = Who brings most?
demo-button-digest = The digest

demo-note-invoice = invoice of the month
demo-note-work = calls, drafts, changes
demo-note-harbour-terms = Work is quoted before it begins. Invoices are paid within 14 days. We answer within one working day.
demo-note-harbour-thanks = wrote to thank the whole team for the season's campaign
demo-note-bakery-terms = Two rounds of changes are included. Invoices are paid within 14 days.
demo-note-bakery-referral = told the café next door about us
demo-note-bakery-scope = wants the menu in three more sizes
demo-note-bakery-rude = “does anybody over there read e-mails?”, after the printer's mistake
demo-note-bakery-called = talked about the printer, they were relieved that we called first
demo-note-bakery-haggling = asks whether the next flyer could be on the house
demo-note-bakery-thanks = says the new window looks wonderful
demo-note-bakery-early = paid a week early
demo-note-gym-scope = one more landing page, “a small thing”
demo-note-gym-gave = a discount, after two calls about it
demo-note-gym-haggling = wants the photos thrown in
demo-note-gym-relaunch = wants the whole relaunch a week earlier, at the same price
demo-note-gym-called = went through what is included, they need it before the season
demo-note-gym-pressure = will “look around for others” if it is not done by Friday
demo-note-gym-rude = “you people are paid to say yes”, in front of the photographer
demo-note-dentist-scope = expects the booking system to be part of the website
demo-note-dentist-late = two invoices open, for five weeks by now
demo-note-dentist-agreed = New wishes are quoted first; invoices are paid within 14 days.
demo-note-dentist-boundary = No work without a written quote
demo-note-dentist-thanks = patients praise the new site
demo-note-dentist-again = asked for a newsletter, “surely that is included”
demo-note-events-rude = “a child could do this faster”
demo-note-events-abuse = insulted Anna on the phone, in front of guests
demo-note-events-boundary = No calls after 6 pm
demo-note-events-agreed = A calm tone; no calls in the evening; one person speaks for them.
demo-note-events-kept = a good spring, one call a week
demo-note-events-crossed = three calls at half past nine about the flowers
demo-note-events-again = called Anna at home on a Sunday night
demo-note-events-not-kept = it held for two months, and then no longer
demo-note-startup-work = another estimate, another call
demo-note-cinema-gave = the poster for the anniversary, as our present
demo-note-cinema-ours = we published last year's prices; they had to explain it at the door
demo-note-cafe-due = autumn menu
demo-note-cafe-promise = the drafts of the autumn menu
demo-note-cafe-review = The new menu came three days late and nobody told us.
