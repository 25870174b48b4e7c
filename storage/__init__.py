"""How the bot remembers: the only SQL. Rows never leave; it takes and returns values of `handlers.domain`."""
