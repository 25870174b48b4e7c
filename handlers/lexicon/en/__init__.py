"""The English words that people type, and how English is written. Tables only."""
