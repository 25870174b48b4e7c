## Screening a prospect: the questions, their answers, the verdict, and the form to send
summary-screen = a few questions for a prospect before you say yes
usage-screen = /screen NAME [send]  ·  questions  ·  question NUMBER TEXT  ·  bands 3 8

screening-ask-budget = What budget have you set aside for this?
screening-ask-deadline = When do you need it, and what does that date depend on?
screening-ask-decides = Who decides, and who else has a say?
screening-ask-scope = What do you want delivered, and what's not included?
screening-ask-agencies = Who has worked on this before, and why are you looking for someone new?
screening-ask-payment = Does half up front and the rest within a week of delivery work for you?
screening-ask-tone = How do you like to work: which channel, how often, what hours?
screening-ask-fit = Why us, and how will you know it was worth it?

screening-about-budget = Budget
screening-about-deadline = Deadline
screening-about-decides = Who decides
screening-about-scope = Scope
screening-about-agencies = Earlier agencies
screening-about-payment = Payment terms
screening-about-tone = Tone
screening-about-fit = Fit
screening-about-any = Question { $number }

screening-budget-0 = It fits the work
screening-budget-1 = Tight or vague
screening-budget-2 = None, or far too low
screening-deadline-0 = Realistic
screening-deadline-1 = Tight
screening-deadline-2 = Yesterday
screening-decides-0 = The person we talk to
screening-decides-1 = Several people, and we know them
screening-decides-2 = Nobody knows
screening-scope-0 = Clear
screening-scope-1 = Partly clear
screening-scope-2 = Vague: “we'll see”
screening-agencies-0 = Parted well, or first time
screening-agencies-1 = Some friction
screening-agencies-2 = All of them were “useless”
screening-payment-0 = Agrees
screening-payment-1 = Wants to negotiate
screening-payment-2 = Refuses, or pays only if it works
screening-tone-0 = Friendly and respectful
screening-tone-1 = Pushy
screening-tone-2 = Already disrespectful
screening-fit-0 = What we do well
screening-fit-1 = Partly what we do
screening-fit-2 = Not what we do
screening-any-0 = No worries
screening-any-1 = Some worry
screening-any-2 = A real worry

screening-title = { $client }: question { $number } of { $of }
screening-answered = Your answer so far: { $answer }. Choose again to change it.
screening-noted = { $about }: { $answer }
screening-rests =
    { $count ->
        [one] { $client }: { $count } of { $of } answers saved. To carry on: /screen { $client }
       *[other] { $client }: { $count } of { $of } answers saved. To carry on: /screen { $client }
    }
screening-waits = { $client }: the screening stopped at { $count } of { $of }. Carry on, or decline politely?
screening-answers = { $client }: the answers so far
screening-verdict = { $client }: { $verdict } ({ $score } of 16)
screening-means-take = Few warning signs. Agree terms at the start, as with everyone.
screening-means-terms = It can go well with clear boundaries. Suggest them before the work begins:
screening-means-decline = Too many warning signs. A kind, early no is fairer to both sides.
screening-form-title = { $client }: questions to send
screening-form =
    Hello! Before we start, we have a few questions, so we both know whether we're right for each other. A line for each is plenty.

    1. { $q1 }
    2. { $q2 }
    3. { $q3 }
    4. { $q4 }
    5. { $q5 }
    6. { $q6 }
    7. { $q7 }
    8. { $q8 }

    Thank you. We'll reply within two working days.
screening-form-how = Copy or forward it. Once you have the answers: /screen { $client }

screening-questions = What we ask prospects
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (your own)
screening-bands = 0–{ $take }: take it. { $over }–{ $terms }: take it with terms. Above that: decline.
screening-how-to-edit = Owners can change these: /screen question 3 TEXT, /screen bands 3 8. Type “reset” instead of the text to bring back the original.
screening-question-saved = Question { $number } ({ $language }) is now:
ask-screening-question = What should question { $number } say ({ $language })?
ask-screening-boundary = How should the boundary for { $client } read? They'll see it, so change whatever doesn't fit.
screening-boundary-deposit = Half of the price is paid before work begins.
screening-boundary-scope = We do what's in the written quote; anything more is quoted first.
screening-boundary-milestones = We work in stages; the next one begins once the last is accepted and paid for.

label-screening = Screening
screening-row = { $count } of { $of } answered
screening-row-ended = { $verdict } ({ $score })

button-skip = Skip
button-later = Later
button-go-on = Carry on
button-answers = The answers
button-enter-answers = Enter the answers
button-take-on = Take it on
button-decline-stage = Mark as declined
button-script-decline = How to say no
button-boundary-deposit = Deposit
button-boundary-scope = Written scope
button-boundary-milestones = Milestones

error-bad-question = There's no question “{ $value }”.
mend-bad-question = Use its number, from 1 to { $most }.
error-bad-score = “{ $value }” isn't one of the answers.
mend-bad-score = Choose 0 for no worries, 1 for some worry, 2 for a real worry.
error-bad-bands = These bands leave out a verdict.
mend-bad-bands = Type two numbers: the first 0 or more, the second higher and at most { $most }, for example /screen bands 3 8
error-question-too-long = That's too long for a question.
mend-question-too-long = Use at most { $limit } characters.
