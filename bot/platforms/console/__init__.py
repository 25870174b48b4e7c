"""The console: the same bot in a terminal, or fed from a pipe. Knows no other platform and no storage."""
