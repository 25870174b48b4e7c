"""Numbers inside a sentence: the time of ours that it tells of, the money that moved, the day it happened."""
