"""Opens a ledger: the card that asks an owner for the time zone and currency."""
