usage-reworded = /reworded ENTRY LINE
summary-reworded = you edited a message after its entry was logged
reworded = You edited the message #{ $number } came from. Should I change the entry too?
reworded-otherwise = You edited more than the facts in the message #{ $number } came from, so I've left the entry as it was. If it should change too, undo it and log it again.
button-reworded = Change #{ $number } too
