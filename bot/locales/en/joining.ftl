### Joining chats and accounts.

summary-link = connect several chats or accounts to one ledger
usage-link = /link  or  /link CODE
examples-link = /link

link-code = { $name }: this code connects one more chat or account. It works once and expires in { $minutes } minutes:
link-how-owner = To connect a group or team, an owner types it there. To connect your own second account, type it in that account's private chat with me.
link-how-member = Type it in a private chat with me from your other account, and I'll know that both are you.
link-joined = This chat now belongs to the ledger “{ $name }”.
link-you-too = Does anyone on your team use two accounts? They can get a code with /link and type it in the other account's private chat with me.
link-person = Done: here too I know you as { $member } of “{ $name }”. This private chat now uses that ledger.

error-link-unknown = This code doesn't work: it may have expired, been used already or been mistyped.
mend-link-unknown = Get a new one with /link in the original chat.
error-link-too-many = That's too many codes in one hour.
mend-link-too-many = Please try again in an hour.
error-link-one-ledger = This chat already belongs to that ledger.
mend-link-one-ledger = To connect your own two accounts, type the code in your private chat with me.
error-link-two-ledgers = Both ledgers already have clients, so I can't make them one.
mend-link-two-ledgers = Type the code in a chat whose ledger is still empty, or keep the two apart.
error-link-not-owner = Only an owner's code can connect a chat.
mend-link-not-owner = Ask an owner of the other ledger for one: /link
error-link-same-person = I already know this account as yours.
mend-link-same-person = Type the code in your other account's private chat with me.
error-link-outranks = This account has more rights in that ledger than the one that made the code.
mend-link-outranks = Do it the other way round: get the code here and type it there.
