"""Documents on their way to a printer: none is lost and none comes out twice, whatever breaks.

One folder a queue, one program a folder; a job is one file (shared.devices.spool). What waits is
handed over oldest first, to whoever stands at the printer: fit for a desk, where a guide hands
the papers out. Where a stranger may stand there (kiosk.slips) the caller says which jobs may go
and withdraws the rest.

A slip is one when it is cut. A CuttingPrinter says when the whole picture is on the paper, and
this is kept on the disk before the cut is asked for:
* broken off before: whatever hangs in the printer is not cut. A bar is printed over its end that
  says it is void, it is cut off, and the slip is printed anew;
* broken off after: it is cut again. At worst a white scrap falls;
* withdrawn in between: what hangs there is made void and cut off before anything else.

Other printers (CUPS, Qt, a folder) say once that they took a document. Where the program dies
before they do, or they never say it, nobody knows whether it came out: the job is `doubtful`,
never sent again by itself, and a person looks and asks for a reprint, which says that it is one.
So is a slip that broke off three times.
"""

import logging
from collections import Counter, deque
from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Lock

from shared.devices.health import Health
from shared.devices.printers import (
    CuttingPrinter,
    Printer,
    PrinterDoubt,
    PrinterProblem,
    health_of,
)
from shared.devices.spool import Spool, Stage, title_of

REMEMBERED = 500
TRIES = 3

log = logging.getLogger(__name__)


def any_job(_job: str) -> bool:
    return True


class PrintQueue:
    """`add` from any thread; `pump` on a worker thread, as often as one likes."""

    def __init__(self, spool: Path, printer: Printer) -> None:
        self._spool = Spool(spool)
        self._printer = printer
        self._cutting = printer if isinstance(printer, CuttingPrinter) else None
        self._adding = Lock()
        self._pumping = Lock()
        self._trouble: Health | None = None
        self._taken: deque[str] = deque(maxlen=REMEMBERED)
        self._broken: Counter[str] = Counter()
        self._in_hand = ""
        if doubtful := self.doubtful:
            log.warning("whether %d documents were printed is not known", len(doubtful))

    @property
    def name(self) -> str:
        """The printer's."""
        return self._printer.name

    def health(self) -> Health:
        """Asks the printer: for a worker thread."""
        return self._printer.health()

    @property
    def trouble(self) -> Health | None:
        """Why the printer took nothing when it was last given something; None where it did."""
        return self._trouble

    def add(self, name: str, pdf: bytes) -> str:
        """Keep a document for the printer; the job's identity. When this returns, a power cut
        does not lose it.

        Raises PrinterProblem where the spool folder cannot be written.
        """
        with self._adding:
            return self._spool.add(name, pdf)

    def pump(self, may_go: Callable[[str], bool] = any_job) -> list[str]:
        """Hand the waiting documents to the printer, oldest first; the jobs it took.

        `may_go` is asked about each job just before the printer gets it; one that may not go
        stays where it is. Stops at the first one the printer does not take: the order is kept.
        One pump at a time; a second caller waits. A printer that stops and one that works
        again are logged once.
        """
        taken: list[str] = []
        with self._pumping:
            try:
                if self._cutting is not None:
                    taken += self._cut_loose(self._cutting, may_go)
                while job := next(filter(may_go, self._spool.jobs(Stage.WAITING)), None):
                    if (pdf := self._spool.read(job)) is not None and self._print(job, pdf):
                        taken.append(job)
            except PrinterProblem as problem:
                self._note_stop(problem)
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
            there = [entry for entry in self._spool.entries() if entry[0] in wanted]
            for job, stage in there:
                if self._cutting and stage in (Stage.BEGUN, Stage.PRINTED):
                    self._make_void(job, stage)
                elif stage is not Stage.VOID:
                    self._spool.remove(job, stage)
        return [job for job, stage in there if stage is not Stage.VOID]

    def clear(self) -> None:
        """Cut off what was withdrawn while it hung in the printer, so that the next person does
        not find it there. On a worker thread; where the printer does not, the next pump does."""
        printer = self._cutting
        with self._pumping:
            try:
                for job in self._spool.jobs(Stage.VOID):
                    if printer is not None:
                        printer.void()
                    self._spool.remove(job, Stage.VOID)
            except PrinterProblem as problem:
                self._note_stop(problem)

    @property
    def jobs(self) -> list[str]:
        """What waits, oldest first."""
        return self._spool.jobs(Stage.WAITING, *self._unfinished)

    @property
    def waiting(self) -> int:
        return len(self.jobs)

    @property
    def doubtful(self) -> list[str]:
        """Of which nobody knows whether they came out; `withdraw` them when a person has looked."""
        stages = {Stage.GIVEN, Stage.BEGUN, Stage.PRINTED} - set(self._unfinished)
        return [job for job in self._spool.jobs(*stages) if job != self._in_hand]

    @staticmethod
    def label(job: str) -> str:
        """The name it was added with."""
        return title_of(job)

    @property
    def _unfinished(self) -> tuple[Stage, ...]:
        return (Stage.BEGUN, Stage.PRINTED) if self._cutting is not None else ()

    def _cut_loose(self, printer: CuttingPrinter, may_go: Callable[[str], bool]) -> list[str]:
        """Nothing is printed behind a slip that still hangs there; the jobs that came out."""
        came_out = []
        for job, stage in self._spool.entries():
            if stage is Stage.PRINTED and may_go(job):
                printer.cut()
                self._done(job, stage)
                came_out.append(job)
            elif stage in (Stage.BEGUN, Stage.PRINTED, Stage.VOID):
                printer.void()
                if stage is Stage.VOID:
                    self._spool.remove(job, stage)
                else:
                    again = self._broken[job] < TRIES
                    self._spool.move(job, stage, Stage.WAITING if again else Stage.GIVEN)
        return came_out

    def _print(self, job: str, pdf: bytes) -> bool:
        """False where it can never be printed, and is set aside. Raises PrinterProblem."""
        if self._cutting is None:
            self._give(job, pdf)
            return True
        try:
            picture = self._cutting.picture_of(pdf)
        except Exception:
            log.exception("%s cannot be drawn", job)
            self._spool.set_aside(job)
            return False
        self._cutting.make_ready()
        self._spool.move(job, Stage.WAITING, Stage.BEGUN)
        self._broken[job] += 1
        self._cutting.put(picture)
        self._spool.move(job, Stage.BEGUN, Stage.PRINTED)
        self._cutting.cut()
        self._done(job, Stage.PRINTED)
        return True

    def _give(self, job: str, pdf: bytes) -> None:
        """Raises PrinterProblem."""
        self._in_hand = job
        try:
            self._spool.move(job, Stage.WAITING, Stage.GIVEN)
            try:
                self._printer.take(title_of(job), pdf)
            except PrinterDoubt:
                raise
            except Exception:
                self._spool.move(job, Stage.GIVEN, Stage.WAITING)
                raise
            self._done(job, Stage.GIVEN)
        finally:
            self._in_hand = ""

    def _done(self, job: str, stage: Stage) -> None:
        self._note_work()
        self._taken.append(job)
        self._broken.pop(job, None)
        self._spool.remove(job, stage)

    def _make_void(self, job: str, stage: Stage) -> None:
        try:
            self._spool.move(job, stage, Stage.VOID)
        except PrinterProblem:
            log.exception("a job that was withdrawn stays in the spool folder: %s", job)

    def _note_stop(self, problem: PrinterProblem) -> None:
        if self._trouble is None:
            why = f": {problem.__cause__}" if problem.__cause__ else ""
            log.error("printing stopped: %s%s", problem, why)
        self._trouble = health_of(problem)

    def _note_work(self) -> None:
        if self._trouble is not None:
            log.info("printing works again")
        self._trouble = None
