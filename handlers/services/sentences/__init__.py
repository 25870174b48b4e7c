"""Handles sentences in plain words: reads them, answers questions, drafts entries and asks about what is unclear."""
