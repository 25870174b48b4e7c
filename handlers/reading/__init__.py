"""Classifies a sentence: its kind, category, severity and fault, each with likelihoods.

Pure. Quantities, days and clients are read in `handlers/input` and by the resolver; the trained model runs elsewhere
and passes in its `Scores`.
"""
