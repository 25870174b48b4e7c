"""Resolves which client is meant, in the same way for commands, sentences, forms, buttons and type-ahead."""
