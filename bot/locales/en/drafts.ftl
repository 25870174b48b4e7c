### The message somebody passed on, plain sentences, and edited messages.

## A message passed on
label-evidence-author = Written by
evidence-client = Which client is this about?
evidence-category = { $client }: what was it?
evidence-logged = This message is already logged: #{ $number } { $client }, { $what }
button-another-client = Another client…
button-more-categories = More…
button-see-entry = See #{ $number }
button-log-again = Log it again
ask-another-client = Which client? Just the name is fine; you can add what happened.
entry-shown = #{ $number } { $client }: { $what }

## A plain sentence
draft = Draft for { $client }: { $what }
draft-which = You've named several clients. Which one is this about?
draft-who = I can't tell which client this is about. Which one?
ask-draft-client = Which client is this about? Just the name is fine.
ask-change = What should it say? Client first, then facts, then the note.
draft-dropped = Dropped. Nothing was logged.
button-log-draft = Log
button-an-incident = An incident…
button-change = Change…
button-drop = Drop
