## What each command does, and how it is typed
summary-incident = log what went wrong with a client
usage-incident = /incident CLIENT [facts] NOTE
summary-status = one client's card, or everyone who needs attention
summary-ledger = a client's entries, newest first
usage-ledger = /ledger CLIENT [KIND] [PERIOD]
summary-why = how the standing was worked out, and what would change it
summary-paid = a payment received
summary-refunded = a refund you gave
summary-spent = time you worked on a client
summary-gave = a discount, a bonus or free work you gave
usage-gave = /gave CLIENT AMOUNT [NOTE] [asked:yes or amends:yes]
summary-thanks = something good: praise, an early payment, a referral
summary-note = anything worth remembering
summary-called = you called the client first
summary-boundary = see or add a written boundary
usage-boundary = /boundary CLIENT [TEXT] [told:DATE or ours:yes]
summary-talk = plan the talk, or say how it went
usage-talk = /talk CLIENT [WHEN]  or  /talk CLIENT held OUTCOME [review:DATE] [about:CATEGORIES] [TERMS]
summary-kept = say whether the agreement was kept
usage-kept = /kept CLIENT yes/no [NOTE]
summary-part = part with a client, calmly and in order
usage-part = /part CLIENT [by:DATE] [TONE]
summary-client = add, rename, alias, merge, assign, stage, address, language, person, archive
usage-client = /client add NAME  ·  rename CLIENT NEW  ·  alias CLIENT NAME  ·  merge ONE into OTHER  ·  assign CLIENT @PERSON  ·  stage CLIENT STAGE  ·  address CLIENT FORM  ·  language CLIENT LANGUAGE  ·  person CLIENT NAME  ·  archive CLIENT
summary-clients = all your clients
usage-clients = /clients [STAGE]
summary-search = search notes and names
usage-search = /search WORDS
summary-settings = the team's settings
usage-settings = /settings [KEY VALUE]
summary-me = your own language and quiet hours
usage-me = /me [KEY VALUE]
summary-role = who may do what
usage-role = /role [@PERSON ROLE]
summary-undo = undo your latest entry
usage-undo = /undo [ENTRY]
summary-help = all commands, or one explained
usage-help = /help [COMMAND]
# How a command is typed that has no usage of its own, from what it declares.
usage-line = /{ $command }{ $client ->
    [required] {" "}CLIENT
    [optional] {" "}[CLIENT]
   *[none] {""}
}{ $needs ->
    [note] {" "}NOTE
    [money] {" "}AMOUNT [NOTE]
    [minutes] {" "}DURATION [NOTE]
   *[none] {""}
}
usage-admit = /admit NUMBER yes/no
usage-room = /room yes/open/approve
usage-edit = /edit ENTRY FACTS
usage-example = For example: { $example }

help-title = I keep one ledger per client. Everyday commands:
help-more-title = More commands:
help-row = /{ $command }: { $summary }
help-typing = After the client's name, add facts in any order (2h, €150, rude, !!, yesterday), then your own words. /help incident lists the facts.
help-prefixed = On Slack, type /parley COMMAND, mention me or message me directly. { $native } also work on their own.
help-privacy-mode = In groups I only see commands in Latin letters, such as /incident. In a private chat your own language works too.
help-categories =
    Categories: rude, abuse, threat, pressure, scope, haggling, timewaster, expectations, late, boundary, review, complaint, silence, other.
    How bad: ! minor, !! serious, !!! severe.
    Whose fault: theirs, ours, shared, unclear.
help-asking-is-not-crossing = A request you turned down is haggling or scope, not a crossed boundary. For severe abuse, add !!!.
help-also = You can also type: { $words }

## Answers
logged = #{ $number } { $client }: { $what }
write-as-if-read = Write what happened as if the client might read it one day.
reread = Whose fault was it? Read it again first, then choose: theirs, shared or ours.
same-event = { $client }, { $category }, { $at }: a colleague has already logged this. Is yours the same event?
refund-beyond = That's more than the payments on record. I've logged it anyway.
odd-time = { $time } in one entry is more than there is in a day. Is that right?
odd-payment = { $amount } is more than fifty times { $client }'s biggest payment so far. Is that right?
odd-kept = You only agreed on { $at }, so there's hardly been time to keep it. Has it been kept already?
button-yes-log = Yes, log it
lapsed = I asked you about this a day ago and got no answer, so it wasn't logged:
lapsed-mend = If it still matters, send it again; add on:DATE for when it happened.
nothing-yet = I won't log anything until you choose.
which-client = No client is called “{ $name }”. Which one do you mean?
new-client = No client is called “{ $name }” yet.
ask-note = What happened? Just use your own words.
ask-money = How much was it?
ask-minutes = How long did it take?
ask-everything = Which client, and what happened?
ask-when = When will you talk to { $client }?
ask-edit = What should change in #{ $number }? Type only what's different: facts, or a new note.
ask-keep = Why keep { $client }? Do they fit your audience, your values, your long-term profit? Add by:DATE for when to look again.
ask-disagree = What have I got wrong about { $client }?
ask-delegate = Who'll take over { $client }? Reply with @name.
undone = Undone: #{ $number } { $client }, { $what }, { $at }
put-back = Back in the ledger: #{ $number } { $client }, { $what }, { $at }
undo-this = Undo #{ $number } { $client }, { $what }, { $at }?
undo-not-shown = It isn't the entry I showed you last.
undo-anothers = A colleague logged it, not you.
undo-another-client = We were last talking about { $client }.
undo-not-latest = You've logged something since.
witness-stands = A colleague reported it too, so their entry #{ $number } counts instead.

no-clients = No clients yet. Add your first: /client add NAME
no-clients-at = No client is at the stage “{ $stage }”.
all-steady = No client needs attention right now.
clients-title =
    { $count ->
        [one] One client
       *[other] { $count } clients
    }
clients-row = { $client }: { $stage }, { $standing }
card-title = { $client }: { $standing }
agreement-review = since { $since }, review on { $review }
reason-none = All calm right now.

ledger-title = { $client }, page { $page }
ledger-empty = { $client }: no entries to show.
ledger-line = #{ $number } { $day } { $what }: { $note } ({ $author })
ledger-line-bare = #{ $number } { $day } { $what } ({ $author })
ledger-line-unsigned = #{ $number } { $day } { $what }: { $note }
ledger-line-bare-unsigned = #{ $number } { $day } { $what }
ledger-was = was: { $before }
ledger-was-note = “{ $note }”

why-title = { $client }: why “{ $standing }”
why-strain = Strain { $points } (on watch from { $watch }, a talk from { $talk }):
why-debt = Amends owed { $points } (due from { $owed }):
why-entry = #{ $number } { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × fading { $decay } = { $points }
why-sum-left-out = not counted: only three minor ones a week are
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } put right) × fading { $decay } = { $points }
why-settled = put right
why-praise = praise, fading { $decay } = { $points }
why-praise-earlier = not counted: later praise that week is
why-praise-limit = praise only offsets minor incidents
why-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
why-private =
    { $count ->
        [one] one that only owners see
       *[other] { $count } that only owners see
    }
why-since-agreement = Since the agreement: { $points }.
column-entry = Entry
column-what = What
column-points = Points
why-ahead = If nothing new happens, it changes to “{ $standing }” on { $day }.
why-amends = It takes { $points } points of amends to settle this: a call counts for up to 3, a gift or refund for up to 9.
why-uncounted = Not counted:
why-uncounted-line = #{ $number } { $day }, { $what }: { $why }
why-uncounted-reversed = undone by #{ $number }
why-uncounted-corrected = corrected by #{ $number }
why-uncounted-witness = a second report of #{ $number }, so it adds nothing
why-uncounted-settled = before { $slate }, when things were settled
why-change-call =
    { $count ->
        [1] One call would settle it and make it “{ $standing }”.
        [2] Two calls would settle it and make it “{ $standing }”.
       *[other] { $count } calls would settle it and make it “{ $standing }”.
    }
why-change-amends = A gift or refund to make up for it would make it “{ $standing }”.
why-change-agreed = A talk that ends in an agreement would make it “{ $standing }”.
why-change-cleared = A talk that clears it up would make it “{ $standing }”.
why-change-paid = A payment would make it “{ $standing }”.

search-title =
    { $count ->
        [one] “{ $words }”: one result
       *[other] “{ $words }”: { $count } results
    }
search-nothing = I found nothing for “{ $words }”.
search-row = { $client } { $line }

client-added = I've added { $client }, looked after by { $member }.
client-renamed = { $before } is now called { $after }; the old name still works.
client-aliased = { $client } is also called “{ $alias }”.
client-aliases = { $client } is also called: { $aliases }.
client-unaliased = { $client } is no longer called “{ $alias }”.
client-merged = { $source } is now part of { $target }.
client-assigned = { $member } now looks after { $client }.
client-staged = { $client }: { $stage }.
client-addressed = How scripts address { $client }: { $form }.
client-person = I've added { $person } as a contact at { $client }.
client-archived = I've archived { $client } and kept its ledger.
confirm-merge = Merge { $source } into { $target }? Every entry moves, and you can't undo this.
confirm-archive = Archive { $client }? It'll disappear from your lists, but its ledger is kept.

boundaries-title = Boundaries with { $client }
no-boundaries = No written boundaries with { $client } yet.
boundary-told = { $number }. { $text } (they were told on { $told })
boundary-untold = { $number }. { $text } (they haven't been told yet)
boundary-ours = { $number }. { $text } (our promise)
boundary-counts-once-told = It counts from the day they're told.
crossed-told = Boundary { $number }: { $text }
crossed-untold = They hadn't been told about boundary { $number } ({ $text }) by then, so it doesn't count as crossed.
crossed-ours = Boundary { $number } ({ $text }) is our own promise, so it doesn't count against them.

prepare-title = Before you talk to { $client }
prepare-our-part =
    { $count ->
        [0] Our part: nothing left to put right.
        [one] Our part: one mistake of ours still has to be put right.
       *[other] Our part: { $count } mistakes of ours still have to be put right.
    }
planned-talk = The talk with { $client } is planned for { $at }.
how-did-it-go = How did it go with { $client }?
agreed-review = The review is on { $day }. I'll ask you then: was it kept?
part-asks-owner = I've asked an owner to start the off-boarding.
part-outcome = { $member } says the talk with { $client } ended in parting. Only an owner can start the off-boarding.
postponed-twice = { $client } has postponed twice now. Is that a no?
was-it-kept = Was the agreement with { $client } kept?
confirm-part = Part with { $client }? Here's what's at stake.
offboarding-opened = The off-boarding of { $client } has started.

settings-title = Settings
settings-how = Change one with /settings KEY VALUE, for example /settings timezone Europe/London.
setting-saved = Saved.
currency-unsets = Your rates and hourly cost were in { $currency }, so I've cleared them.
setting-language = Language
setting-timezone = Time zone
setting-currency = Currency
setting-hourly-cost = Hourly cost
setting-channel = Team chat
setting-quiet = Quiet hours
setting-weekend = Weekend
setting-members = Members
setting-visibility = Who sees money
setting-holidays = Holidays
setting-pulse = Friday pulse
setting-rate = One { $currency } is
setting-role = Role
once-zoned = { $value } (starts once you've set a time zone)
zone-unset = not set (UTC; quiet hours are off)
channel-none = none yet, so owners hear from me in private. To set it, type this in the right chat: /settings channel here
channel-set = set
members-open = anyone in the chat can log
members-approve = an owner lets people in
visibility-owners = owners and whoever looks after the client
visibility-team = the whole team
quiet-as-team = same as the team
language-as-team = same as the team
me-title = { $member }
me-how = Change it with /me language pl or /me quiet 20:00-08:00. “team” goes back to the team's setting.
members-title =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): waiting to be let in
role-set = { $member }'s role is now { $role }.
role-how = Change one with /role @NAME owner, member or viewer.

## Opening a ledger, and who may speak
stranger = I don't know you yet. Add me to your team's chat, where an administrator can open the ledger with any command, or work alone with a ledger of your own.
not-opened = This chat has no ledger yet. An administrator can open one with any command, for example /help.
press-to-open = You're posting anonymously. If you're an administrator, press the button so I know who's opening the ledger.
admins-unknown = I couldn't check who runs this chat. Please ask an administrator to send any command in a minute.
anonymous = You're posting anonymously, so I can't tell who you are. Write under your own name, or message me in private.
outsider = I only take messages from this team.
not-looked-up = I couldn't check who you are just now, so nothing was logged. Please send it again in a minute.
opened = The ledger of { $name } is open.
alone = Your personal ledger is open, and this chat is connected to it. Add your first client: /client add NAME
which-workspace = Which ledger is this about? Choose one, then send your message again.
workspace-chosen = From now on this chat is about { $name }. You can change that with /use.
client-in-chat = Is a client in this chat?
room-yes = Got it. From now on I'll answer in private and post nothing here.
room-open = Got it: only your team is here, and everyone can log.
room-approve = Got it: only your team is here, and an owner lets people in.
held = An owner has to let you in first. I'll keep what you wrote for up to 30 days.
held-press = An owner has to let you in first. Then press it again.
held-still = An owner has to let you in first. I've kept what you wrote in the group.
admit = { $name } would like to log here.
admitted =
    { $count ->
        [0] { $name } is in.
        [one] { $name } is in, and I'm dealing with what they wrote now.
       *[other] { $name } is in, and I'm dealing with the { $count } things they wrote now.
    }
admitted-all =
    { $count ->
        [one] The one person who was waiting is in.
       *[other] All { $count } people who were waiting are in.
    }
refused-entry = I haven't let { $name } in, and I've deleted what they wrote.
knock = { $name }, there's something waiting for you in our private chat.
no-team-chat = I have no team chat to post to. In the right chat, type /settings channel here
