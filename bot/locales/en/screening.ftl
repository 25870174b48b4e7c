## Screening a prospect: the questions, their answers, the verdict, and the form to send
summary-screen = a few questions to a prospect before you say yes
usage-screen = /screen NAME [send]  ·  questions  ·  question NUMBER TEXT  ·  bands 3 8

screening-ask-budget = Which budget have you set aside for this?
screening-ask-deadline = When do you need it, and what does that date depend on?
screening-ask-decides = Who decides, and who else has a say?
screening-ask-scope = What should be there at the end, and what is not part of it?
screening-ask-agencies = Who has worked on this before, and what made you look for somebody new?
screening-ask-payment = Is half in advance and the rest within a week of delivery all right for you?
screening-ask-tone = How do you like to work together: which channel, how often, at what hours?
screening-ask-fit = Why us, and how will you know that it was worth it?

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
screening-decides-1 = Several people, known
screening-decides-2 = Nobody can say
screening-scope-0 = Clear
screening-scope-1 = Clear in part
screening-scope-2 = Open, “you will see”
screening-agencies-0 = Parted well, or the first time
screening-agencies-1 = Some friction
screening-agencies-2 = All of them were to blame
screening-payment-0 = Agrees
screening-payment-1 = Wants to negotiate
screening-payment-2 = Declines, or pays on success
screening-tone-0 = Friendly, on equal terms
screening-tone-1 = Pressing
screening-tone-2 = Disrespectful already
screening-fit-0 = What we do well
screening-fit-1 = In part
screening-fit-2 = Not what we do
screening-any-0 = No worry
screening-any-1 = Some worry
screening-any-2 = A real worry

screening-title = { $client }: question { $number } of { $of }
screening-answered = Answered before: { $answer }. Choosing again changes it.
screening-noted = { $about }: { $answer }
screening-rests =
    { $count ->
        [one] { $client }: { $count } of { $of } answers is kept. /screen { $client } goes on from there.
       *[other] { $client }: { $count } of { $of } answers are kept. /screen { $client } goes on from there.
    }
screening-waits = { $client }: the screening rests at { $count } of { $of }. Go on, or decline kindly?
screening-answers = { $client }: the answers so far
screening-verdict = { $client }: { $verdict } ({ $score } of 16)
screening-means-take = Little speaks against it. Agree on terms at the start, as with everybody.
screening-means-terms = It can go well with clear boundaries. Propose them before the work begins:
screening-means-decline = Much speaks against it. A kind and early no is fair to both sides.
screening-form-title = { $client }: questions to send
screening-form =
    Hello! Before we begin, a few questions, so that we both know whether we are right for each other. A line for each is enough.

    1. { $q1 }
    2. { $q2 }
    3. { $q3 }
    4. { $q4 }
    5. { $q5 }
    6. { $q6 }
    7. { $q7 }
    8. { $q8 }

    Thank you. We answer within two working days.
screening-form-how = Copy or forward it. When the answers are there: /screen { $client }

screening-questions = What a prospect is asked
screening-question = { $number }. { $text }
screening-question-own = { $number }. { $text } (the house's own)
screening-bands = 0–{ $take } take it, { $over }–{ $terms } take it with terms, more: decline.
screening-how-to-edit = Owners change it: /screen question 3 TEXT, /screen bands 3 8; reset in place of the text brings ours back.
screening-question-saved = Question { $number } ({ $language }) now reads:
ask-screening-question = How should question { $number } read ({ $language })?
ask-screening-boundary = The boundary for { $client }, in words they will read? Change what does not fit.
screening-boundary-deposit = Half of the price is paid before the work begins.
screening-boundary-scope = We do what is written in the offer; anything more is quoted first.
screening-boundary-milestones = The work goes in stages; the next one begins when the last is accepted and paid.

label-screening = Screening
screening-row = { $count } of { $of } answered
screening-row-ended = { $verdict } ({ $score })

button-skip = Skip
button-later = Later
button-go-on = Go on
button-answers = The answers
button-enter-answers = Enter the answers
button-take-on = Take it on
button-decline-stage = Note as declined
button-script-decline = Words for a no
button-boundary-deposit = Deposit
button-boundary-scope = Written scope
button-boundary-milestones = Milestones

error-bad-question = There is no question “{ $value }”.
mend-bad-question = Give its number, from 1 to { $most }.
error-bad-score = “{ $value }” is no answer.
mend-bad-score = 0 is no worry, 1 some, 2 a real one.
error-bad-bands = These bands leave a verdict out.
mend-bad-bands = Two numbers, the first from 0, the second higher and at most { $most }, for example /screen bands 3 8
error-question-too-long = That is too long for a question.
mend-question-too-long = At most { $limit } characters.
