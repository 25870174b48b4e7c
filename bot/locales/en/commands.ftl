## What each command does, and how it is typed
summary-incident = log what went wrong with a client
usage-incident = /incident CLIENT [facts] NOTE
summary-status = one client's card, or everyone who needs attention
summary-ledger = a client's entries, newest first
usage-ledger = /ledger CLIENT [KIND] [PERIOD]
summary-why = the sum behind the standing, and what would change it
summary-paid = a payment received
summary-refunded = money given back
summary-spent = time worked on a client
summary-gave = a discount, a bonus or free work
usage-gave = /gave CLIENT AMOUNT [NOTE] [asked:yes or amends:yes]
summary-thanks = something good: praise, paid early, a referral
summary-note = anything worth remembering
summary-called = we called the client first
summary-boundary = show or add a written boundary
usage-boundary = /boundary CLIENT [TEXT] [told:DATE or ours:yes]
summary-talk = plan the conversation, or say how it went
usage-talk = /talk CLIENT [WHEN]  or  /talk CLIENT held OUTCOME [review:DATE] [about:CATEGORIES] [TERMS]
summary-kept = was the agreement kept?
usage-kept = /kept CLIENT yes/no [NOTE]
summary-part = part with a client, in good order
usage-part = /part CLIENT [by:DATE] [TONE]
summary-client = add, rename, alias, merge, assign, stage, address, language, person, archive
usage-client = /client add NAME  ·  rename CLIENT NEW  ·  alias CLIENT NAME  ·  assign CLIENT @PERSON  ·  stage CLIENT STAGE  ·  address CLIENT FORM  ·  language CLIENT LANGUAGE
summary-clients = the client list
usage-clients = /clients [STAGE]
summary-search = find notes and names
usage-search = /search WORDS
summary-settings = the workspace's settings
usage-settings = /settings [KEY VALUE]
summary-me = your own language and quiet hours
usage-me = /me [KEY VALUE]
summary-role = who may do what
usage-role = /role [@PERSON ROLE]
summary-undo = take back your latest entry
usage-undo = /undo [ENTRY]
summary-help = what there is
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

help-title = Parley keeps one ledger per client. Every day:
help-more-title = And the rest:
help-row = /{ $command }: { $summary }
help-typing = After the client's name: facts in any order (2h, €150, rude, !!, yesterday), then your words. /help incident shows more.
help-prefixed = On Slack every command is said as /parley COMMAND, as a mention of me, or to me directly; { $native } also stand alone.
help-privacy-mode = In groups I see commands that begin with a Latin /word; in a private chat your own language works, too.
help-categories = Categories: rude, abuse, threat, pressure, scope, haggling, timewaster, expectations, late, boundary, review, complaint, silence, other. Severity: ! minor, !! serious, !!! severe. Fault: theirs, ours, shared, unclear.
help-asking-is-not-crossing = Asking is not crossing: a request you declined is haggling or scope, not boundary. Severe abuse is chosen with !!!.
help-also = Also: { $words }

## Answers
logged = #{ $number } { $client }: { $what }
write-as-if-read = Write what happened, as if they may read it.
reread = Fault is open until someone has reread it: theirs, shared or ours?
same-event = { $client }, { $category }, { $at }: a colleague has logged this already. The same event?
refund-beyond = That is more than the payments recorded; it is taken all the same.
odd-time = { $time } in one entry is more than a day has. Is that right?
odd-payment = { $amount } is more than fifty times what { $client } ever paid at once. Is that right?
odd-kept = You agreed only on { $at }, so there was hardly time to keep it. Has it been kept already?
button-yes-log = Yes, log it
lapsed = You were asked about this a day ago, and it was not logged:
lapsed-mend = Send it again if it still counts; on:DATE says when it was.
nothing-yet = Nothing is logged until you choose.
which-client = No client is called “{ $name }”. Did you mean:
new-client = No client is called “{ $name }” yet.
ask-note = What happened? Answer in your own words.
ask-money = How much?
ask-minutes = How long did it take?
ask-everything = Which client, and what?
ask-when = When do you talk to { $client }?
ask-edit = How should #{ $number } read? Type only what changes: facts, or the new note.
ask-keep = Why keep { $client }? Do they fit: audience, values, profit in the long run? Add by:DATE for when to look again.
ask-disagree = What does Parley get wrong about { $client }?
ask-delegate = Who takes care of { $client }? Answer with @name.
undone = Taken back: #{ $number } { $client }, { $what }, { $at }
put-back = In the ledger: #{ $number } { $client }, { $what }, { $at }
undo-this = Take back #{ $number } { $client }, { $what }, { $at }?
undo-not-shown = It is not the entry shown to you last.
undo-anothers = It is not an entry of yours.
undo-another-client = We spoke of { $client } last.
undo-not-latest = You have logged something after it.
witness-stands = A colleague has told of it too: #{ $number } stands in its place.

no-clients = No clients yet. /client add NAME makes the first.
no-clients-at = No client is at the stage “{ $stage }”.
all-steady = No client needs attention now.
clients-title =
    { $count ->
        [one] One client
       *[other] { $count } clients
    }
clients-row = { $client }: { $stage }, { $standing }
card-title = { $client }: { $standing }
agreement-review = since { $since }, review on { $review }
reason-none = Nothing weighs on it.

ledger-title = { $client }, page { $page }
ledger-empty = { $client }: nothing there.
ledger-line = #{ $number } { $day } { $what }: { $note } ({ $author })
ledger-line-bare = #{ $number } { $day } { $what } ({ $author })
ledger-line-unsigned = #{ $number } { $day } { $what }: { $note }
ledger-line-bare-unsigned = #{ $number } { $day } { $what }
ledger-was = was: { $before }
ledger-was-note = “{ $note }”

why-title = { $client }: why “{ $standing }”
why-strain = Strain { $points } (watch from { $watch }, talk from { $talk }):
why-debt = Our debt { $points } (amends from { $owed }):
why-entry = #{ $number } { $day }
why-sum = { $severity } { $weight } × { $fault } { $share } × fading { $decay } = { $points }
why-sum-left-out = not counted: beyond the week's three
why-sum-settled = ({ $severity } { $weight } × { $fault } { $share } − { $settled } made good) × fading { $decay } = { $points }
why-settled = made good
why-praise = softens, fading { $decay } = { $points }
why-praise-earlier = not counted: a later one that week
why-praise-limit = praise beyond the small things
why-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }
why-private =
    { $count ->
        [one] one for owners only
       *[other] { $count } for owners only
    }
why-since-agreement = Since the agreement: { $points }.
column-entry = Entry
column-what = What
column-points = Points
why-ahead = Nothing new until { $day }: then { $standing }.
why-amends = Amends worth { $points } points would settle it: a call counts up to 3, a gift or refund up to 9.
why-uncounted = Not counted:
why-uncounted-line = #{ $number } { $day }, { $what }: { $why }
why-uncounted-reversed = taken back by #{ $number }
why-uncounted-corrected = corrected by #{ $number }
why-uncounted-witness = a witness of #{ $number }, no weight of its own
why-uncounted-settled = before { $slate }, when it was settled
why-change-call =
    { $count ->
        [1] One call settles it: then { $standing }.
        [2] Two calls settle it: then { $standing }.
       *[other] { $count } calls settle it: then { $standing }.
    }
why-change-amends = Making up for it with something given settles it: then { $standing }.
why-change-agreed = A talk that ends in an agreement changes it: then { $standing }.
why-change-cleared = A talk that clears it up changes it: then { $standing }.
why-change-paid = A payment settles it: then { $standing }.

search-title =
    { $count ->
        [one] “{ $words }”: one found
       *[other] “{ $words }”: { $count } found
    }
search-nothing = Nothing found for “{ $words }”.
search-row = { $client } { $line }

client-added = { $client } is in the list. Responsible: { $member }.
client-renamed = { $before } is now called { $after }; the old name still works.
client-aliased = { $client } is also called “{ $alias }”.
client-aliases = { $client } is also called: { $aliases }.
client-unaliased = { $client } is no longer called “{ $alias }”.
client-merged = { $source } is now part of { $target }.
client-assigned = { $client } is now looked after by: { $member }.
client-staged = { $client }: { $stage }.
client-addressed = { $client } is addressed as { $form }.
client-person = { $person } is noted as a contact of { $client }.
client-archived = { $client } is archived. Its ledger is kept.
confirm-merge = Merge { $source } into { $target }? Every entry moves, and this cannot be undone.
confirm-archive = Archive { $client }? It leaves the lists; its ledger is kept.

boundaries-title = Boundaries with { $client }
no-boundaries = { $client } has no written boundary yet.
boundary-told = { $number }. { $text } (told { $told })
boundary-untold = { $number }. { $text } (not told yet)
boundary-ours = { $number }. { $text } (our promise)
boundary-counts-once-told = It counts from the day they know it.
crossed-told = Boundary { $number }: { $text }
crossed-untold = Boundary { $number } ({ $text }) was not told by then, so crossing it does not count.
crossed-ours = Boundary { $number } ({ $text }) is our own promise, so crossing it does not count against them.

prepare-title = Before you talk to { $client }
prepare-our-part =
    { $count ->
        [0] Our part: nothing open.
        [one] Our part: one incident of ours is not made good.
       *[other] Our part: { $count } incidents of ours are not made good.
    }
planned-talk = The talk with { $client } is planned for { $at }.
how-did-it-go = How did it go with { $client }?
agreed-review = To be looked at again on { $day }: was it kept?
part-asks-owner = An owner is asked to open the off-boarding.
part-outcome = { $member } reports: the talk with { $client } ended in parting. It is an owner's to open the off-boarding.
postponed-twice = { $client } has postponed twice. Is that a refusal?
was-it-kept = Was the agreement with { $client } kept?
confirm-part = Part with { $client }? This is what is at stake.
offboarding-opened = Off-boarding { $client } has begun.

settings-title = Settings
settings-how = Change one with /settings KEY VALUE, for example /settings timezone Europe/Warsaw.
setting-saved = Saved.
currency-unsets = The rates and the cost of an hour were in { $currency }, so they are unset now.
setting-language = Language
setting-timezone = Time zone
setting-currency = Currency
setting-hourly-cost = Cost of an hour
setting-channel = Team chat
setting-quiet = Quiet hours
setting-weekend = Weekend
setting-members = Members
setting-visibility = Money is seen by
setting-holidays = Holidays
setting-pulse = Friday pulse
setting-rate = Rate of { $currency }
setting-role = Role
once-zoned = { $value }, once a time zone is set
zone-unset = not set (UTC; quiet hours are off)
channel-none = none: owners hear privately. /settings channel here
channel-set = set
members-open = everyone in the chat logs
members-approve = an owner lets people in
visibility-owners = owners and the responsible member
visibility-team = the whole team
quiet-as-team = as the team
language-as-team = as the team
me-title = { $member }
me-how = Change it with /me language pl or /me quiet 20:00-08:00; team makes it as the team has it.
members-title =
    { $count ->
        [one] One member
       *[other] { $count } members
    }
member-row = { $member } (@{ $handle }): { $role }
member-waiting = { $member } (@{ $handle }): waiting to be let in
role-set = { $member } is now { $role }.
role-how = Change one with /role @NAME owner, member or viewer.

## Opening a ledger, and who may speak
stranger = I do not know you yet. Add me to your team's chat, where an administrator opens the ledger with any command, or work alone.
not-opened = This chat has no ledger yet. An administrator opens it with any command, for example /help.
press-to-open = You speak anonymously here. An administrator presses the button, so that I know who opens the ledger.
admins-unknown = I could not find out who administers this chat just now. An administrator opens its ledger with any command; please try again in a minute.
anonymous = You speak anonymously here, so I can not tell who you are. Write under your own name, or to me privately.
outsider = I only listen to the people of this team.
not-looked-up = I could not find out who you are just now, so nothing was logged. Please send it again in a minute.
opened = The ledger of { $name } is open.
alone = Your personal ledger is open, and this chat speaks to it. /client add NAME makes the first client.
which-workspace = Which ledger is this chat about? Choose, then send it again.
workspace-chosen = From here on this chat is about { $name }. /use changes it.
client-in-chat = Is a client in this chat?
room-yes = Understood. From here on I answer privately, and post nothing here.
room-open = Understood: only the team is here, and everyone logs.
room-approve = Understood: only the team is here, and an owner lets people in.
held = An owner must let you in first. What you wrote is kept until then, at most 30 days.
held-press = An owner must let you in first; then press it again.
held-still = An owner must let you in first. What you wrote in the group is kept.
admit = { $name } would like to log here.
admitted =
    { $count ->
        [0] { $name } is in.
        [one] { $name } is in; what they wrote is carried out now.
       *[other] { $name } is in; the { $count } things they wrote are carried out now.
    }
admitted-all =
    { $count ->
        [one] One person who was waiting is in.
       *[other] { $count } people who were waiting are in.
    }
refused-entry = { $name } stays out; what they wrote is dropped.
knock = { $name }, something waits for you in a private chat with me.
no-team-chat = There is no team chat I may post to. In the chat that should hear this: /settings channel here
