"""The devices of this desk itself: watched, tested. What is tried here acts nowhere else."""

import asyncio
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk.devices.sample_slip import sample_slip_pdf
from desk.messages import Message, done
from desk.session import DeskSession
from desk.slips import SlipPrinting
from shared.devices.health import DeviceState, Health
from shared.devices.print_queue import PrintQueue
from shared.devices.speaking import Utterance
from shared.devices.voice import Voice
from shared.domain.announcing import volume_at
from shared.text import LANGUAGES, text
from shared.ui.device_watch import DeviceWatch, InputDevices
from shared.ui.self_test import Outcome, Result
from shared.ui.speech import voice_for

PROGRAM = "desk"
SPEAKING_SECONDS = 0.2
NOT_PRINTED = Message(
    "trouble", "desk.devices.not_printed", advice_key="desk.devices.not_printed.do"
)


class OwnDevices(QObject):
    """`changed` as a self-test or a test of the voice begins and ends; `results` are the last
    self-test's, `states` how the devices were when they were last asked."""

    changed = Signal()

    def __init__(
        self,
        session: DeskSession,
        printing: PrintQueue | None,
        slips: SlipPrinting,
        inputs: InputDevices | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._slips = session, slips
        program = session.program
        chosen = program.settings.voice
        self.voice: Voice | None = voice_for(
            chosen, lambda: volume_at(chosen.volume, program.clock.now().time())
        )
        self.watch = DeviceWatch(
            program,
            PROGRAM,
            self.terminal,
            printer=printing,
            inputs=inputs,
            voice=self.voice,
            parent=self,
        )
        self.watch.asked.connect(self.on_asked)
        self.watch.tested.connect(self.on_tested)
        self.states: tuple[DeviceState, ...] = ()
        self.results: tuple[Result, ...] = ()
        self._asked = False
        self.speaking = False

    @property
    def terminal(self) -> str:
        return self._session.program.settings.desk.terminal

    @property
    def prints(self) -> bool:
        return self._slips.prints

    @property
    def checking(self) -> bool:
        return self.watch.testing

    def start(self) -> None:
        self.watch.start()

    def stop(self) -> None:
        self.watch.stop()
        if self.voice is not None:
            self.voice.close()

    def check(self) -> None:
        """Every task of the self-test; its verdict is said, which that at the start is not."""
        self._asked = True
        self.watch.test()
        self.changed.emit()

    def print_sample(self) -> None:
        program = self._session.program
        make = partial(
            sample_slip_pdf, program.settings, self._session.language, program.clock.now()
        )
        self._slips.print_paper("test", make, done("desk.devices.printed"), NOT_PRINTED)

    def speak_sample(self) -> None:
        if self.voice is not None and not self.speaking:
            self.speaking = True
            self.changed.emit()
            work = self._speak(self.voice)
            self._session.program.tasks.spawn(work, "desk-test-voice", self._session.on_bug)

    async def _speak(self, voice: Voice) -> None:
        """In every language that this desk speaks; Cantonese is written as traditional Chinese."""
        wanted = self._session.program.settings.voice.languages
        lines = tuple(
            (text("desk.devices.test_words", one if one in LANGUAGES else "zh-Hant"), one)
            for one in wanted
        )
        voice.say(Utterance(lines, chime=True))
        try:
            while voice.busy:
                await asyncio.sleep(SPEAKING_SECONDS)
        finally:
            self.speaking = False
        if self._session.stopped:
            return
        self.changed.emit()
        if await asyncio.to_thread(voice.health) is Health.READY:
            self._session.say(done("desk.devices.spoken"))
            return
        key = f"error.{voice.failed or 'voice_missing'}"
        self._session.say(Message("trouble", key, advice_key=f"{key}.do"))

    def on_asked(self, states: tuple[DeviceState, ...]) -> None:
        self.states = states

    def on_tested(self, results: tuple[Result, ...]) -> None:
        self.results = results
        asked, self._asked = self._asked, False
        if asked:
            self._session.say(_verdict(results))
        self.changed.emit()


def _verdict(results: tuple[Result, ...]) -> Message:
    failed = sum(result.outcome is Outcome.FAILED for result in results)
    if not failed:
        return done("desk.devices.checked")
    key = "desk.devices.check_failed"
    return Message("trouble", key, {"n": failed}, f"{key}.do")
