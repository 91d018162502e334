"""The options of `daozhen slip`."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path


def add_slip(slip: argparse.ArgumentParser, say: Callable[[str], str]) -> None:
    """Which slip, on what, and where to."""
    slip.add_argument("ticket", nargs="?", metavar="TICKET", help=say("ticket"))
    slip.add_argument("--check", nargs="?", const="", metavar="DIR", help=say("slip_check"))
    slip.add_argument("--kind", choices=("queue", "card"), default="queue", help=say("slip_kind"))
    slip.add_argument("--width", type=int, choices=(80, 58), help=say("slip_width"))
    slip.add_argument("--pdf", type=Path, metavar="FILE", help=say("pdf"))
    slip.add_argument("--escpos", type=Path, metavar="FILE", help=say("escpos"))
    slip.add_argument("--print", dest="printer", metavar="NAME", help=say("print"))
    slip.add_argument("--day", type=date.fromisoformat, help=say("day"))
