"""Reads what people type: facts, notes, names of clients. No I/O, no clock, no words shown to anyone."""
