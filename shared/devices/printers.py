"""Printers that take a finished PDF: a folder, a CUPS queue, a dummy for tests.

A thermal printer of our own is in shared.devices.escpos, printing through Qt in
shared.ui.qt_printer.
"""

import logging
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from shared import settings
from shared.devices.cups_status import cups_health
from shared.devices.files import write_new_file
from shared.devices.health import Health
from shared.domain.errors import UserFacingError

LP_SECONDS = 20
PAGE_SIZE = re.compile(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]")

log = logging.getLogger(__name__)


class PrinterProblem(UserFacingError):
    """The printer did not take the job: not there, refuses, its folder cannot be written."""


class PrinterDoubt(PrinterProblem):
    """Nobody knows whether it took the job: sent again, it might come out twice."""


class Printer(Protocol):
    """Takes one document, or raises PrinterProblem and has not taken it."""

    @property
    def name(self) -> str:
        """As the site file calls it, for whoever looks after it."""

    def take(self, name: str, pdf: bytes) -> None: ...

    def health(self) -> Health:
        """Asks the device: blocks for some seconds at worst. Never raises."""


@runtime_checkable
class CuttingPrinter(Printer, Protocol):
    """A printer whose slip is one when it is cut, and not before: print_queue tells why."""

    def picture_of(self, pdf: bytes) -> Any:
        """What `put` prints. Raises where the document is none; nothing is sent."""

    def make_ready(self) -> None:
        """Raises PrinterProblem where it would not print now; nothing of a slip is sent."""

    def put(self, picture: Any) -> None:
        """All of it is on the paper when this returns, and not cut off. Raises PrinterProblem:
        any part of it may be on the paper, or still come."""

    def cut(self) -> None:
        """Cut off what hangs there; once too often, and a white scrap falls. Raises
        PrinterProblem: perhaps it did."""

    def void(self) -> None:
        """Strike out what hangs there and cut it off, as often as wanted. Raises
        PrinterProblem."""


PROBLEMS = {
    Health.NO_PAPER: "printer_no_paper",
    Health.COVER_OPEN: "printer_cover_open",
    Health.OFFLINE: "printer_offline",
    Health.MISSING: "printer_missing",
    Health.SILENT: "printer_silent",
    Health.FAILED: "printer_failed",
}


def problem_of(health: Health, name: str) -> PrinterProblem:
    """The words for a printer that does not print; `health` is one of PROBLEMS."""
    return PrinterProblem(PROBLEMS[health], name=name)


def health_of(problem: PrinterProblem) -> Health:
    """How the printer was doing that said so; `failed` where it gave no reason."""
    known = {key: health for health, key in PROBLEMS.items()}
    return known.get(problem.key, Health.FAILED)


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
        case "escpos":
            from shared.devices.escpos import thermal_printer  # it builds on this module

            return thermal_printer(chosen)
        case "none":
            return None
        case _:
            raise ValueError(f"no printer of kind {chosen.kind} without Qt")


class FolderPrinter:
    """Each document as a file in a folder, whole or not at all, never over an older one."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def name(self) -> str:
        return str(self.folder)

    def health(self) -> Health:
        there = next((each for each in (self.folder, *self.folder.parents) if each.exists()), None)
        can = there is not None and there.is_dir() and os.access(there, os.W_OK)
        return Health.READY if can else Health.FAILED

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

    def __init__(
        self,
        name: str,
        command: Sequence[str] = ("lp",),
        status_command: Sequence[str] = ("lpstat",),
    ) -> None:
        self.name = name
        self.command = tuple(command)
        self.status_command = tuple(status_command)

    def health(self) -> Health:
        return cups_health(self.name, self.status_command)

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
        except subprocess.TimeoutExpired as error:
            raise PrinterDoubt("printer_doubt", name=self.name) from error
        except OSError as error:
            raise PrinterProblem("printer_refused", name=self.name) from error
        if done.returncode == 0:
            return
        answer = done.stderr.decode(errors="replace").strip()
        log.warning("lp refused a job for %s: %s", self.name or "the default printer", answer)
        unknown = "does not exist" in answer or "no default destination" in answer
        raise PrinterProblem("printer_missing" if unknown else "printer_refused", name=self.name)


class DummyPrinter:
    """Remembers what it took; each of `problems` is raised once, in order, before it takes.
    `state` is how it says it is doing."""

    name = "dummy"

    def __init__(self, *problems: Exception) -> None:
        self.state = Health.READY
        self.taken: list[tuple[str, bytes]] = []
        self.problems = list(problems)

    def take(self, name: str, pdf: bytes) -> None:
        if self.problems:
            raise self.problems.pop(0)
        self.taken.append((name, pdf))

    def health(self) -> Health:
        return self.state


def _paper_options(pdf: bytes) -> tuple[str, ...]:
    """Roll paper is cut to the page: tell CUPS the page's own size and not to scale it."""
    page = PAGE_SIZE.search(pdf)
    if page is None:
        return ()
    width, height = (float(side) for side in page.groups())
    return ("-o", f"media=Custom.{width:.0f}x{height:.0f}", "-o", "print-scaling=none")
