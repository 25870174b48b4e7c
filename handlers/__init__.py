"""What the bot means: commands, rules and words. No chat SDK, no SQL, no clock, no environment, no await."""
