"""The files of a print queue: one file a job, whose name tells its place and how far it is.

000000000017-A017.pdf waits; .begun, .printed, .given and .void behind it say what has become of
it. A name is changed whole or not at all and is on the disk before the next act, so a program
that is killed between two acts is found where it was.
"""

import logging
import re
from enum import StrEnum
from pathlib import Path

from shared.devices.files import rename_for_good, write_new_file
from shared.devices.printers import PrinterProblem

JOB = re.compile(r"((\d{12})-(.*)\.pdf)(\.begun|\.printed|\.given|\.void|)")
UNSAFE = re.compile(r"[^\w-]")

log = logging.getLogger(__name__)


class Stage(StrEnum):
    WAITING = ""
    BEGUN = ".begun"  # any part of it may hang in the printer, not cut
    PRINTED = ".printed"  # all of it hangs there, and perhaps it is cut
    GIVEN = ".given"  # to a printer that does not tell how far it is
    VOID = ".void"  # withdrawn while it hung there


class Spool:
    """`folder` may not exist yet, and belongs to one program. Not for two threads at once, but
    for `entries`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._stuck: set[str] = set()
        self._remove_unfinished()
        self._last_place = max((_place(job) for job, _stage in self.entries()), default=0)

    def add(self, name: str, pdf: bytes) -> str:
        """The new job, on the disk. Raises PrinterProblem."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            place = self._last_place + 1
            title = UNSAFE.sub("_", name)[:40] or "document"
            kept = write_new_file(self.folder, f"{place:012d}-{title}.pdf", pdf)
        except OSError as error:
            raise self._problem() from error
        self._last_place = place
        return kept.name

    def entries(self) -> list[tuple[str, Stage]]:
        """Every job and how far it is, oldest first."""
        if not self.folder.is_dir():
            return []
        found = [match for file in self.folder.iterdir() if (match := JOB.fullmatch(file.name))]
        return sorted((match[1], Stage(match[4])) for match in found if match[1] not in self._stuck)

    def jobs(self, *stages: Stage) -> list[str]:
        return [job for job, stage in self.entries() if stage in stages]

    def read(self, job: str) -> bytes | None:
        """The document of a job that waits, or None after a damaged file was set aside."""
        try:
            pdf = (self.folder / job).read_bytes()
        except OSError:
            pdf = b""
        if pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"):
            return pdf
        self.set_aside(job)
        return None

    def set_aside(self, job: str) -> None:
        """A job that waits and cannot be printed by anyone."""
        file = self.folder / job
        log.error("damaged print job set aside: %s", file)
        try:
            file.replace(file.with_suffix(".damaged"))
        except OSError:
            self._stuck.add(job)

    def move(self, job: str, before: Stage, after: Stage) -> None:
        """Raises PrinterProblem, and it is where it was."""
        try:
            rename_for_good(self.folder / (job + before), self.folder / (job + after))
        except OSError as error:
            raise self._problem() from error

    def remove(self, job: str, stage: Stage) -> None:
        """Where the folder does not let go of it, at least this run does not print it again."""
        file = self.folder / (job + stage)
        try:
            file.unlink()
        except OSError:
            log.exception("a job that is over stays in the spool folder: %s", file)
            self._stuck.add(job)

    def _problem(self) -> PrinterProblem:
        return PrinterProblem("printer_folder", folder=str(self.folder))

    def _remove_unfinished(self) -> None:
        """What a killed program was still writing: `add` had not returned, nobody counts on it."""
        if self.folder.is_dir():
            for part in self.folder.glob(".*.part"):
                part.unlink(missing_ok=True)


def title_of(job: str) -> str:
    match = JOB.fullmatch(job)
    return match[3] if match else job


def _place(job: str) -> int:
    match = JOB.fullmatch(job)
    return int(match[2]) if match else 0
