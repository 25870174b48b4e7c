# What Parley answers to plain sentences: questions, greetings, and what may be a threat or abuse.

## Drafts whose reading is not sure

draft-asks-category = { $client }: what was it?
draft-asks-threat = { $client }: was somebody threatened or insulted?
draft-slip = Which client do you mean?
draft-new = I don't know “{ $name }” yet. Who is this about?
draft-no-rate = I can't count { $currency } yet. An owner sets the rate once: /settings rate { $currency } 0.25 (one { $currency } in { $home }). The amount stays in the note.
draft-kind-payment = It's a payment
draft-kind-refund = We gave money back
draft-kind-hours = It's work time
draft-kind-concession = We gave something away
draft-kind-praise = It's something good
draft-kind-called = We called them
draft-kind-note = Just a note
button-neither-grave = Neither: { $category }
asks-category = What was it? I've put it down as { $category } for now.
asks-threat = Was somebody threatened or insulted? The owners know that it may be so until you answer.
read-from-words = I read this from your words: { $read }. One press puts it right.
button-it-was = It was { $category }

## Threats and abuse

heard-threat = I'm sorry this happened. Nobody has to put up with threats. If anybody is in danger now, call the police first: 112 in Europe, 911 in the US, 100 in Israel.
heard-abuse = I'm sorry. Nobody has to put up with being treated like that.
heard-owners-know = The owners of this ledger know right now. You don't have to deal with this alone.
heard-you-know = You own this ledger: make sure that nobody has to meet this client alone.
heard-keep-threat = Keep the messages, the recordings, and the names of who saw it.
heard-keep-abuse = Keep the message or write down the exact words while you remember them.
grave-suspected = { $name } wrote about { $client }: it may be a threat or abuse
grave-what-to-do = Talk to { $name } first. Nobody should meet this client alone until it is clear what happened.

## Questions and greetings

greeting = Hi! Tell me in a sentence what happened with a client, and I'll put it in order. Ask “who needs attention?” to see where things stand.
question-unclear = I can't answer that, but I can tell you this:
button-who-needs-attention = Who needs attention?
button-my-entries = What did I log?
button-who-sees-this = Who sees this?
button-help = How does it work?

## My entries

mine-title = Your latest entries
mine-empty = You haven't logged anything yet. Tell me in a sentence what happened.

## Privacy

privacy-title = What Parley keeps, and who sees it
privacy-who = { $visibility ->
    [team] Everyone on the team sees the entries, money included. Private entries, and who was affected, are seen by the owners only. A client never sees any of it.
   *[owners] Everyone on the team sees the entries. Money is seen by the owners and the member responsible for the client; private entries, and who was affected, by the owners only. A client never sees any of it.
}
privacy-what = It keeps what you log: what happened, when, who logged it, and the words you used. Nothing is read that wasn't said to Parley.
privacy-why = It's kept so that the team sees in time when a client relationship needs a talk.
privacy-where = It stays in this team's own database. No text leaves the machine Parley runs on.
privacy-how-long = It's kept until an owner takes it out.
privacy-yours = Write what happened, as if the client may read it one day. /undo takes your latest entry back.
summary-privacy = what is kept, and who sees it
summary-mine = your latest entries
