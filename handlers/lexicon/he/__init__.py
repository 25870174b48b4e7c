"""The Hebrew words that people type, and how Hebrew is written. Tables only."""
