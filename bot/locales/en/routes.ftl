### Who hears what: the team's chat, or the owners alone.

setting-route = Only owners hear
route-talk = suggestions to talk
route-part = suggestions to part
route-digest = the digest
route-none = nothing of what is the team's

error-bad-route = “{ $value }” does not say what goes where.
mend-bad-route = Say talk, part or digest, then team (the team's chat) or owners (the owners alone): /settings route talk owners
