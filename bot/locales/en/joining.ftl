### Joining chats and accounts.

summary-link = one ledger for several chats, one person for several accounts
usage-link = /link  or  /link CODE
examples-link = /link

link-code = { $name }: this code joins one more place to the ledger. It works once, for { $minutes } minutes:
link-how-owner = In another group or team, an owner types it there: that chat joins this ledger. Typed in your own private chat with me, it makes your account there yours here, too.
link-how-member = Type it in your own private chat with me on the other account: then both are you.
link-joined = This chat now belongs to the ledger “{ $name }”.
link-you-too = Is somebody of the team here under two accounts? /link gives a code; typed in the private chat of the other account, it makes the two one person.
link-person = Done: here, too, you are { $member } of “{ $name }”. This private chat now speaks to that ledger.

error-link-unknown = This code does not work: it may be over, used already, or mistyped.
mend-link-unknown = /link gives a fresh one where the ledger is.
error-link-too-many = That was many codes within an hour.
mend-link-too-many = Please try again in an hour.
error-link-one-ledger = This chat belongs to that ledger already.
mend-link-one-ledger = To join two accounts of one person, type a code in the private chat with me.
error-link-two-ledgers = Both ledgers hold clients already, so they cannot become one.
mend-link-two-ledgers = Type the code in a chat whose ledger is still empty, or keep the two apart.
error-link-not-owner = Only a code of an owner joins a chat.
mend-link-not-owner = Ask an owner of the other ledger for one: /link
error-link-same-person = This account is yours there already.
mend-link-same-person = Type the code in the private chat of your other account.
error-link-outranks = This account may do more in that ledger than the one the code was made with.
mend-link-outranks = The other way round it works: ask for the code here, and type it there.
