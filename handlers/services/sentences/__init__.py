"""Plain sentences: read, answered when they ask, drafted when they tell, and asked about where they are not clear."""
