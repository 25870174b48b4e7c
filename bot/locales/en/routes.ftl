### Who hears what: the team's chat, or the owners alone.

setting-route = Sent to owners only
route-talk = suggestions to talk
route-part = suggestions to part
route-digest = the digest
route-none = nothing

error-bad-route = I can't tell from “{ $value }” what should go where.
mend-bad-route = Name talk, part or digest, then team (the team's chat) or owners (owners only): /settings route talk owners
