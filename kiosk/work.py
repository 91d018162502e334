"""One piece of work at a time behind a choice; past a moment the veil says that it goes on."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QTimer

from kiosk import acts
from kiosk.session import Choice, Session
from kiosk.stage import Stage
from shared.domain.errors import UserFacingError
from shared.ui.program import Program

PROGRESS_AFTER_MS = 400

log = logging.getLogger(__name__)


class Work:
    """`done` hears the session that came of it, `failed` of a bug; neither after `stop`."""

    def __init__(self, program: Program, stage: Stage) -> None:
        self._program = program
        self._stage = stage
        self.busy = False
        self._progress = QTimer(stage)
        self._progress.setSingleShot(True)
        self._progress.setInterval(PROGRESS_AFTER_MS)
        self._progress.timeout.connect(self.on_progress_due)

    def start(
        self,
        session: Session,
        choice: Choice,
        done: Callable[[Session], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.busy = True
        self._progress.start()
        work = self._carry_out(session, choice, done)
        self._program.tasks.spawn(work, f"kiosk {choice.event}", failed)

    async def _carry_out(
        self, session: Session, choice: Choice, done: Callable[[Session], None]
    ) -> None:
        try:
            after = await acts.carry_out(self._program, session, choice)
        except UserFacingError as problem:
            log.info("%s refused: %s", choice.event, problem.key)
            after = acts.refused(session, problem)
        finally:
            self.stop()
        done(after)

    def stop(self) -> None:
        self.busy = False
        self._progress.stop()
        self._stage.uncover()

    def on_progress_due(self) -> None:
        if self.busy:
            self._stage.cover()
