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
greeting = Hello! An administrator can open this chat's ledger with any command, for example /help.
greeting-again = I'm back, and the ledger is just as it was.
started = From now on I can message you here. Anything that was waiting for you comes next.
button-what-there-is = What I can do
telegram-short = A calm ledger of what happens with each client, and a word from me when it's time to talk.
telegram-about =
    Log what happens with your clients: a kind word, a late payment, yet another extra request. I keep one ledger per client and tell your team when it's time to talk.

    Add me to your team's chat, where an administrator can open the ledger, or press Start and work alone.
