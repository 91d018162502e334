"""Documents on their way to a printer, kept on the disk until it took them.

One folder a queue, one program a folder. A job is one file; the file's name gives its place in
the order and is the job's identity. A power cut between the printer's yes and the removal of
the file prints a document twice; none is ever lost. What waits is handed over oldest first, to
whoever stands at the printer: fit for a desk, where a guide hands the papers out. Where a
stranger may stand there (kiosk.slips) the caller says which jobs may go and withdraws the rest.
"""

import logging
import re
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock

from shared.devices.printers import Printer, PrinterProblem, write_new_file

JOB = re.compile(r"(\d{12})-(.*)\.pdf")
UNSAFE = re.compile(r"[^\w-]")
REMEMBERED = 500

log = logging.getLogger(__name__)


def any_job(_job: str) -> bool:
    return True


class PrintQueue:
    """`add` from any thread; `pump` on a worker thread, as often as one likes."""

    def __init__(self, spool: Path, printer: Printer) -> None:
        self._spool = spool
        self._printer = printer
        self._adding = Lock()
        self._pumping = Lock()
        self._stopped = False
        self._last_place = 0
        self._taken: deque[str] = deque(maxlen=REMEMBERED)
        self._stuck: set[Path] = set()
        self._remove_unfinished()

    def add(self, name: str, pdf: bytes) -> str:
        """Keep a document for the printer; the job's identity. When this returns, a power cut
        does not lose it.

        Raises PrinterProblem where the spool folder cannot be written.
        """
        with self._adding:
            try:
                self._spool.mkdir(parents=True, exist_ok=True)
                place = max((self._last_place, *map(_place, self._files()))) + 1
                title = UNSAFE.sub("_", name)[:40] or "document"
                kept = write_new_file(self._spool, f"{place:012d}-{title}.pdf", pdf)
                self._last_place = place
            except OSError as error:
                raise PrinterProblem("printer_folder", folder=str(self._spool)) from error
        return kept.name

    def pump(self, may_go: Callable[[str], bool] = any_job) -> list[str]:
        """Hand the waiting documents to the printer, oldest first; the jobs it took.

        `may_go` is asked about each job just before the printer gets it; one that may not go
        stays where it is. Stops at the first one the printer does not take: the order is kept.
        One pump at a time; a second caller waits. A printer that stops and one that works
        again are logged once.
        """
        taken: list[str] = []
        with self._pumping:
            while job := next((file for file in self._files() if may_go(file.name)), None):
                pdf = self._read(job)
                if pdf is None:
                    continue
                try:
                    self._printer.take(_title(job), pdf)
                except PrinterProblem as problem:
                    self._note_stop(problem)
                    break
                self._note_work()
                self._taken.append(job.name)
                taken.append(job.name)
                self._remove(job)
        return taken

    def took(self, job: str) -> bool:
        """Whether the printer took it since this program started, whichever pump handed it
        over. Remembers the last few hundred."""
        return job in self._taken

    def withdraw(self, jobs: Iterable[str]) -> list[str]:
        """Take jobs back that the printer has not taken; those that were still there. Waits for
        a pump at work: afterwards each is either taken or gone."""
        wanted = set(jobs)
        with self._pumping:
            files = [file for file in self._files() if file.name in wanted]
            for file in files:
                self._remove(file)
        return [file.name for file in files]

    @property
    def jobs(self) -> list[str]:
        """What waits, oldest first."""
        return [file.name for file in self._files()]

    @property
    def waiting(self) -> int:
        return len(self._files())

    def _files(self) -> list[Path]:
        if not self._spool.is_dir():
            return []
        files = self._spool.iterdir()
        return sorted(
            path for path in files if JOB.fullmatch(path.name) and path not in self._stuck
        )

    def _read(self, job: Path) -> bytes | None:
        """The document, or None after a damaged file was set aside."""
        try:
            pdf = job.read_bytes()
        except OSError:
            pdf = b""
        if pdf.startswith(b"%PDF-") and pdf.rstrip().endswith(b"%%EOF"):
            return pdf
        log.error("damaged print job set aside: %s", job)
        try:
            job.replace(job.with_suffix(".damaged"))
        except OSError:
            self._stuck.add(job)
        return None

    def _remove(self, job: Path) -> None:
        """Where the folder does not let go of it, at least this run does not print it again."""
        try:
            job.unlink()
        except OSError:
            log.exception("a job that is over stays in the spool folder: %s", job)
            self._stuck.add(job)

    def _remove_unfinished(self) -> None:
        """What a killed program was still writing: `add` had not returned, nobody counts on it."""
        if self._spool.is_dir():
            for part in self._spool.glob(".*.part"):
                part.unlink(missing_ok=True)

    def _note_stop(self, problem: PrinterProblem) -> None:
        if not self._stopped:
            log.error("printing stopped: %s", problem)
        self._stopped = True

    def _note_work(self) -> None:
        if self._stopped:
            log.info("printing works again")
        self._stopped = False


def _place(job: Path) -> int:
    match = JOB.fullmatch(job.name)
    return int(match[1]) if match else 0


def _title(job: Path) -> str:
    match = JOB.fullmatch(job.name)
    return match[2] if match else job.stem
