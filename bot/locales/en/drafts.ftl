### The message somebody passed on, plain sentences, and edited messages.

## A message passed on
label-evidence-author = Written by
evidence-client = Which client is this about?
evidence-category = { $client }: what was it?
evidence-logged = This message is logged already: #{ $number } { $client }, { $what }
button-another-client = Another client…
button-more-categories = More…
button-see-entry = See #{ $number }
button-log-again = Log it again
ask-another-client = Which client? The name is enough; what happened may follow it.
entry-shown = #{ $number } { $client }: { $what }

## A plain sentence
draft = Draft for { $client }: { $what }
draft-which = Several clients are named. Which one is this about?
draft-who = No client is named here. Which one is this about?
ask-draft-client = Which client is this about? The name is enough.
ask-change = How should it read? The client first, then facts, then the note.
draft-dropped = Dropped. Nothing was logged.
button-log-draft = Log
button-an-incident = An incident…
button-change = Change…
button-drop = Drop
