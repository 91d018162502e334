"""`python -m desk.board` is `daozhen board`."""

import sys

from shared.cli import main

if __name__ == "__main__":
    raise SystemExit(main(["board", *sys.argv[1:]]))
