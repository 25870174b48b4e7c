"""Parses what people type: facts, notes, names of clients. No I/O, no clock, no text for users."""
