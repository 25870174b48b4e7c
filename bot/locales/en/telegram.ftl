# What only Telegram shows: what a message without words holds, the greeting of a group, the first word of a private chat, and the bot's own page (120 letters at most for the short one, 512 for the other).
telegram-photo = Photo
telegram-voice = Voice message
telegram-video = Video
telegram-video-note = Video message
telegram-audio = Audio
telegram-animation = GIF
telegram-sticker = Sticker
telegram-contact = Contact
telegram-location = Location
telegram-document = File
greeting = Hello. An administrator opens a ledger for this chat with any command, for example /help.
greeting-again = I am back; the ledger is as it was.
started = From now on I can write to you here. Whatever was waiting for you comes next.
button-what-there-is = What I can do
telegram-short = A calm ledger of what happens with each client, and a word when it is time to talk.
telegram-about =
    A team logs what happens with a client: a good word, a late payment, one more wish outside the agreement. Parley keeps one ledger per client and speaks up when it is time to talk.

    Add me to your team's chat, where an administrator opens the ledger, or press Start and work alone.
