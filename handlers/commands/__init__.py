"""The chat commands: one file per command, each declaring `COMMAND`. They do not import each other; they share
`services`."""
