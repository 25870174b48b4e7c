"""What a sentence says: its kind, category, severity and fault, each with how likely it is.

Pure. Quantities, days and clients are read in `handlers/input` and by the resolver; the trained model runs elsewhere
and hands in its `Scores`.
"""
