"""Extracts quantities from a sentence: our own time, the money that moved, the day it happened."""
