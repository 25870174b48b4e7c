usage-reworded = /reworded ENTRY LINE
summary-reworded = a message was edited after its entry was logged
reworded = The message behind #{ $number } was edited. The entry is as it was; shall it follow?
reworded-otherwise = The message behind #{ $number } was edited, and the entry stays as it was logged. This is more than a change of facts: take the entry back and log it anew, if that is meant.
button-reworded = Edit #{ $number } as well
