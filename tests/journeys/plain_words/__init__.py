"""Weeks told in plain sentences only, in each language, read with the trained model on."""
