"""What the bot means: commands, rules and texts. Must not use a chat SDK, SQL, the clock, the environment, or await."""
