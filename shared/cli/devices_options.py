"""The options of `daozhen devices …`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

PROGRAMS = ("kiosk", "desk", "board")


def add_devices(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    command: Callable[..., argparse.ArgumentParser],
    say: Callable[[str], str],
    run: Callable[[Any], int],
) -> None:
    """The two acts; `command` makes one with the options that all commands have."""
    top = commands.add_parser("devices", help=say("devices"), description=say("devices"))
    acts = top.add_subparsers(dest="ask", required=True, metavar="ACT")
    check = command("check", run, acts, "devices_check")
    check.add_argument("--program", choices=PROGRAMS, help=say("devices_program"))
    check.add_argument("--store", metavar="URL", help=say("url"))
    aloud = command("say", run, acts, "devices_say")
    aloud.add_argument("words", metavar="WORDS", help=say("devices_words"))
    aloud.add_argument("--wav", type=Path, metavar="FILE", help=say("devices_wav"))
    for one in (check, aloud):
        one.add_argument("--json", action="store_true", help=say("json"))
