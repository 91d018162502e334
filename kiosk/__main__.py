"""`python -m kiosk` is `daozhen kiosk`."""

import sys

from shared.cli import main

if __name__ == "__main__":
    raise SystemExit(main(["kiosk", *sys.argv[1:]]))
