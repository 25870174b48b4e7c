"""The sample ledger: a made-up agency's year, logged line by line through the real dispatch."""
