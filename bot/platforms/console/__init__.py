"""The console platform: the bot in a terminal, or with piped input. Must not import another platform or storage."""
