"""The Russian words that people type, and how Russian is written. Tables only."""
