"""Which client is meant: one answer for commands, sentences, forms, buttons and type-ahead."""
