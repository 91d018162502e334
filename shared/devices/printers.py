"""Printers that take a finished PDF: a folder, a CUPS queue, a dummy for tests.

Printing through Qt is in shared.ui.qt_printer.
"""

import logging
import os
import re
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from shared import settings
from shared.domain.errors import UserFacingError

LP_SECONDS = 20
PAGE_SIZE = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")

log = logging.getLogger(__name__)


class PrinterProblem(UserFacingError):
    """The printer did not take the job: not there, refuses, its folder cannot be written."""


class Printer(Protocol):
    """Takes one document, or raises PrinterProblem and has not taken it."""

    def take(self, name: str, pdf: bytes) -> None: ...


def printer_for(chosen: settings.Printer, default_folder: Path) -> Printer | None:
    """The printer a site file names; None where it says that this machine prints nothing.

    `default_folder` is used where the site file names no folder. Raises ValueError for "qt",
    which shared.ui.qt_printer makes.
    """
    match chosen.kind:
        case "folder":
            return FolderPrinter(Path(chosen.folder) if chosen.folder else default_folder)
        case "cups":
            return CupsPrinter(chosen.name)
        case "none":
            return None
        case _:
            raise ValueError(f"no printer of kind {chosen.kind} without Qt")


class FolderPrinter:
    """Each document as a file in a folder, whole or not at all, never over an older one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def take(self, name: str, pdf: bytes) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            write_new_file(self.folder, f"{name}.pdf", pdf)
        except OSError as error:
            raise PrinterProblem("printer_folder", folder=str(self.folder)) from error


class CupsPrinter:
    """A queue of the machine's printing system; what `lp` accepted is kept by CUPS.

    An empty `name` is the machine's default printer.
    """

    def __init__(self, name: str, command: Sequence[str] = ("lp",)) -> None:
        self.name = name
        self.command = tuple(command)

    def take(self, name: str, pdf: bytes) -> None:
        destination = ("-d", self.name) if self.name else ()
        arguments = (*self.command, *destination, "-t", name, *_paper_options(pdf), "-")
        try:
            done = subprocess.run(
                arguments,
                input=pdf,
                capture_output=True,
                timeout=LP_SECONDS,
                env={**os.environ, "LC_ALL": "C"},
                check=False,
            )
        except FileNotFoundError as error:
            raise PrinterProblem("printer_missing", name=self.name) from error
        except (OSError, subprocess.TimeoutExpired) as error:
            raise PrinterProblem("printer_refused", name=self.name) from error
        if done.returncode == 0:
            return
        answer = done.stderr.decode(errors="replace").strip()
        log.warning("lp refused a job for %s: %s", self.name or "the default printer", answer)
        unknown = "does not exist" in answer or "no default destination" in answer
        raise PrinterProblem("printer_missing" if unknown else "printer_refused", name=self.name)


class DummyPrinter:
    """Remembers what it took; each of `problems` is raised once, in order, before it takes."""

    def __init__(self, *problems: Exception) -> None:
        self.taken: list[tuple[str, bytes]] = []
        self.problems = list(problems)

    def take(self, name: str, pdf: bytes) -> None:
        if self.problems:
            raise self.problems.pop(0)
        self.taken.append((name, pdf))


def write_new_file(folder: Path, name: str, content: bytes) -> Path:
    """A file that is there whole and on the disk, or not at all; `name` is numbered (a-2.pdf)
    where it is taken. Raises OSError."""
    part = folder / f".{name}.part"
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return _renamed_to_free_name(part, folder / name)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _renamed_to_free_name(part: Path, wanted: Path) -> Path:
    target, count = wanted, 1
    while target.exists():
        count += 1
        target = wanted.with_stem(f"{wanted.stem}-{count}")
    part.rename(target)
    _sync_folder(wanted.parent)
    return target


def _sync_folder(folder: Path) -> None:
    """Make the new name durable too; Windows neither needs nor knows this."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _paper_options(pdf: bytes) -> tuple[str, ...]:
    """Roll paper is cut to the page: tell CUPS the page's own size and not to scale it."""
    page = PAGE_SIZE.search(pdf)
    if page is None:
        return ()
    width, height = (float(side) for side in page.groups())
    return ("-o", f"media=Custom.{width:.0f}x{height:.0f}", "-o", "print-scaling=none")
