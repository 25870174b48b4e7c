"""The opening of a ledger: the card that asks for what Parley cannot know by itself."""
