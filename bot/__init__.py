"""How the bot talks and runs: platforms, process, delivery. Everything asynchronous lives here."""
