"""A due item with all that its use case needs, and the reminder most of them send."""
