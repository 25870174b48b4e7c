"""One file a command, each declaring `COMMAND`. Commands do not know each other; what they share is in `services`."""
