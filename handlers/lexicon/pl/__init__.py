"""The Polish words that people type, and how Polish is written. Tables only."""
