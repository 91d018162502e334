"""An identity-card reader on a serial line, by its open frames (card_frames)."""

import time
from collections.abc import Callable

import serial

from shared.devices import card_frames
from shared.devices.card_frames import FIND, READ, SELECT, Answer, Command, FrameReader
from shared.devices.card_source import Damaged
from shared.devices.health import Health
from shared.devices.hotplug import LOST, DeviceLost, open_line
from shared.devices.identity_card import CardProblem

FIND_SECONDS = 1.0
READ_SECONDS = 2.5  # the card's own radio takes most of it


def open_serial(port: str, baud: int, stopping: Callable[[], bool]) -> "SerialCards":
    """Raises DeviceLost."""
    return SerialCards(open_line(port, baud), stopping)


class SerialCards:
    def __init__(self, line: serial.Serial, stopping: Callable[[], bool]) -> None:
        self._line = line
        self._stopping = stopping

    def find(self) -> bool:
        answer = self._ask(FIND, FIND_SECONDS)
        if answer is None:
            raise DeviceLost(Health.SILENT, "no answer")
        if answer.status in card_frames.BROKEN:
            raise DeviceLost(Health.FAILED, f"security module {answer.status:02X}")
        if answer.status not in (card_frames.FOUND, card_frames.NO_CARD):
            raise Damaged(f"status {answer.status:02X}")
        return answer.status == card_frames.FOUND

    def read(self) -> bytes:
        for command, seconds in ((SELECT, FIND_SECONDS), (READ, READ_SECONDS)):
            try:
                answer = self._ask(command, seconds)
            except Damaged as why:
                raise CardProblem("card_again") from why
            if answer is None or answer.status != command.success:
                raise CardProblem("card_again")
        text = card_frames.text_of(answer.data) if answer is not None else None
        if text is None:
            raise CardProblem("card_again")
        return text

    def close(self) -> None:
        self._line.close()

    def _ask(self, command: Command, seconds: float) -> Answer | None:
        """Its answer, None where none comes in time. What came late before is thrown away.

        Raises Damaged, DeviceLost.
        """
        frames = FrameReader()
        try:
            self._line.reset_input_buffer()
            self._line.write(command.frame)
            until = time.monotonic() + seconds
            heard = False
            while time.monotonic() < until and not self._stopping():
                untrusted = self._line.read(max(1, self._line.in_waiting))
                heard = heard or bool(untrusted)
                for answer in frames.feed(untrusted):
                    if answer is None:
                        raise Damaged("wrong checksum")
                    if answer.is_for(command):
                        return answer
        except LOST as error:
            raise DeviceLost(Health.MISSING, "unplugged") from error
        if heard:
            raise Damaged("no frame")
        return None
