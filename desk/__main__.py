"""`python -m desk` is `daozhen desk`."""

import sys

from shared.cli import main

if __name__ == "__main__":
    raise SystemExit(main(["desk", *sys.argv[1:]]))
