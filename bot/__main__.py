"""`python -m bot`, the same as `parley`. Nothing else may be here."""

import sys

from bot.cli import main

if __name__ == "__main__":
    sys.exit(main())
