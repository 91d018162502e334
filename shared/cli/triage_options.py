"""The options of `daozhen triage …`."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any


def add_triage(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    command: Callable[..., argparse.ArgumentParser],
    say: Callable[[str], str],
    run: Callable[[Any], int],
) -> None:
    """The acts; `command` makes one with the options that all commands have."""
    triage = commands.add_parser("triage", help=say("triage"), description=say("triage"))
    doubts = triage.add_subparsers(dest="ask", required=True, metavar="ACT")
    for name in ("suggest", "grade", "assign", "train", "evaluate", "exams", "export"):
        one = command(name, run, doubts, f"triage_{name}")
        one.add_argument("--json", action="store_true", help=say("json"))
        if name != "export":
            one.add_argument("--files", type=Path, metavar="DIR", help=say("triage_files"))
        else:
            one.add_argument("--store", metavar="URL", help=say("url"))
            one.add_argument("--out", type=Path, required=True, metavar="FILE.csv", help=say("out"))
            for end in ("since", "to"):
                one.add_argument(
                    f"--{end}", type=date.fromisoformat, metavar="DAY", help=say(f"triage_{end}")
                )
        if name == "exams":
            one.add_argument(
                "file", nargs="?", type=Path, metavar="FILE.json", help=say("triage_order")
            )
            one.add_argument("--pdf", type=Path, metavar="FILE", help=say("exam_pdf"))
            one.add_argument("--map", type=Path, metavar="DIR_OR_FILE", help=say("exam_map"))
            one.add_argument("--from", dest="start", metavar="TERMINAL", help=say("exam_start"))
            one.add_argument("--width", type=int, choices=(80, 58), help=say("slip_width"))
        if name in ("train", "evaluate"):
            if name == "evaluate":
                one.add_argument("model", type=Path, metavar="MODEL", help=say("triage_model"))
            one.add_argument("data", type=Path, metavar="DATA.csv", help=say("triage_data"))
            one.add_argument("--text", dest="text_column", default="text", metavar="COLUMN")
            one.add_argument("--label", dest="label_column", default="department", metavar="COLUMN")
        if name == "train":
            one.add_argument("--out", type=Path, required=True, metavar="MODEL", help=say("out"))
        if name in ("suggest", "grade", "assign"):
            asked: argparse._ActionsContainer = one
            if name == "suggest":
                asked = one.add_mutually_exclusive_group(required=True)
                asked.add_argument("text", nargs="?", metavar="TEXT", help=say("triage_text"))
            asked.add_argument("--batch", type=Path, metavar="FILE.jsonl", help=say("triage_batch"))
        if name in ("suggest", "train", "evaluate"):
            one.add_argument(
                "--departments", type=Path, metavar="FILE.csv", help=say("triage_departments")
            )
        if name == "suggest":
            one.add_argument("--age", type=float, metavar="YEARS", help=say("triage_age"))
            one.add_argument("--sex", choices=("M", "F"), help=say("triage_sex"))
            one.add_argument("--model", type=Path, metavar="MODEL", help=say("triage_model"))
