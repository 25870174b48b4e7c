"""Runs `parley` as `python -m bot`. Must not hold any logic of its own."""

import sys

from bot.cli import main

if __name__ == "__main__":
    sys.exit(main())
