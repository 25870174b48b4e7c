"""A sample ledger to play with: a made-up agency's year, logged line by line through the real dispatch."""
