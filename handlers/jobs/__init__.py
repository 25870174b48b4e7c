"""Timed jobs: one file per job, each a plain function of the stores and the current time."""
