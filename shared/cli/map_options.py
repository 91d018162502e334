"""The options of `daozhen map …`."""

import argparse
from collections.abc import Callable
from datetime import datetime
from math import isfinite
from pathlib import Path
from typing import Any

PROFILES = {"step-free": "step_free", "no-lifts": "no_lifts", "fewest-turns": "fewest_turns"}


def add_map(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    command: Callable[..., argparse.ArgumentParser],
    say: Callable[[str], str],
    run: Callable[[Any], int],
) -> None:
    """The three acts; `command` makes one with the options that all commands have."""
    top = commands.add_parser("map", help=say("map"), description=say("map"))
    acts = top.add_subparsers(dest="ask", required=True, metavar="ACT")
    for name in ("check", "route", "search"):
        one = command(name, run, acts, f"map_{name}")
        one.add_argument("map", type=Path, metavar="DIR_OR_FILE", help=say("map_file"))
        one.add_argument("--json", action="store_true", help=say("json"))
        if name == "search":
            one.add_argument("words", metavar="WORDS", help=say("map_words"))
            one.add_argument("--limit", type=_count, default=20, help=say("map_limit"))
            continue
        routed = name == "route"
        one.add_argument(
            "--from", dest="start", required=routed, metavar="ID",
            help=say("map_from" if routed else "map_check_from"),
        )  # fmt: skip
        if not routed:
            continue
        one.add_argument("--to", dest="target", required=True, metavar="ID", help=say("map_to"))
        how = one.add_mutually_exclusive_group()
        for profile, value in PROFILES.items():
            how.add_argument(
                f"--{profile}", dest="profile", action="store_const", const=value,
                default="normal", help=say(f"map_{value}"),
            )  # fmt: skip
        one.add_argument("--at", type=datetime.fromisoformat, metavar="TIME", help=say("map_at"))
        one.add_argument("--heading", type=_degrees, metavar="DEGREES", help=say("map_heading"))


def _degrees(untrusted: str) -> float:
    heading = float(untrusted)
    if not isfinite(heading):
        raise argparse.ArgumentTypeError("0 … 360")
    return heading % 360


def _count(untrusted: str) -> int:
    number = int(untrusted)
    if not 1 <= number <= 1000:
        raise argparse.ArgumentTypeError("1 … 1000")
    return number
