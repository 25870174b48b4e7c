# What Parley answers to plain sentences: questions, greetings, and what may be a threat or abuse.

## Drafts whose reading is not sure

draft-asks-category = { $client }: what was it?
draft-asks-threat = { $client }: was anyone threatened or abused?
draft-slip = Which client do you mean?
draft-new = I don't know “{ $name }” yet. Which client is this about?
draft-no-rate = There's no rate for { $currency } yet, so the amount only goes into the note. An owner can set the rate once: /settings rate { $currency } 0.25 (if one { $currency } is 0.25 { $home }).
draft-kind-payment = It's a payment
draft-kind-refund = It's a refund
draft-kind-hours = It's time worked
draft-kind-concession = We gave something away
draft-kind-praise = It's something good
draft-kind-called = We called them
draft-kind-note = It's just a note
draft-given-asked = They asked for it
draft-given-amends = It makes up for our mistake
draft-given-goodwill = Our own goodwill
button-neither-grave = Neither: { $category }
asks-category = What was it? For now I've put it down as “{ $category }”.
asks-threat = Was anyone threatened or abused? Until you answer, I'll treat it as possible.
read-from-words = Here's how I read it: { $read }. Not right? Tap a button to change it.

## Threats and abuse

heard-threat = I'm so sorry this happened. Nobody should have to put up with threats. If anyone is in danger right now, call the police first: 112 in Europe, 911 in the US, 100 in Israel.
heard-abuse = I'm so sorry. Nobody should have to put up with being treated like that.
heard-owners-know = I'm letting the owners of this ledger know right now. You don't have to deal with this alone.
heard-you-know = You don't have to deal with this alone: talk to someone you trust. And please make sure nobody meets this client on their own.
heard-again = Take care of yourself now, and of whoever was hurt.
heard-keep-threat = Please keep any messages and recordings, and note who saw or heard it.
heard-keep-abuse = Please keep the message, or write down the exact words while you remember them.
grave-suspected = { $name } wrote about { $client }: it may be a threat or abuse
grave-suspected-somebody = { $name } wrote about a client: it may be a threat or abuse
grave-stated = { $name } wrote about { $client }: { $category }
grave-stated-somebody = { $name } wrote about a client: { $category }
grave-what-to-do = Please talk to { $name } first. Nobody should meet this client alone until it's clear what happened.

## Questions and greetings

small-talk = Hi! Tell me in a sentence what happened with a client, and I'll draft the entry. Or ask “who needs attention?” to see where things stand.
question-unclear = I don't have an answer to that, but you can ask me this:
button-who-needs-attention = Who needs attention?
button-my-entries = What did I log?
button-who-sees-this = Who sees this?
button-help = How does this work?

## My entries

summary-mine = your latest entries
mine-title = Your latest entries
mine-empty = You haven't logged anything yet. Tell me in a sentence what happened with a client.

## Privacy

summary-privacy = what I keep, and who sees it
privacy-title = What I keep, and who sees it
privacy-who = { $visibility ->
    [team] The whole team sees the entries, amounts included. Only owners see private entries. Who was affected is seen only by owners and that person. Clients see none of it.
   *[owners] The whole team sees the entries. Only owners and whoever looks after the client see amounts. Only owners see private entries. Who was affected is seen only by owners and that person. Clients see none of it.
}
privacy-what = I keep what you log: what happened, when, who logged it and the words you used. I only read what's said to me.
privacy-why = It helps your team notice in time when you need to talk to a client.
privacy-where = It's kept in Parley's own database. I send it nowhere but your team's chats.
privacy-how-long = I keep entries for as long as your team keeps this ledger. Nothing is deleted automatically.
privacy-yours = Write what happened as if the client might read it one day. /undo takes your latest entry back, and then it no longer counts.
