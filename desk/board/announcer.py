"""The board's voice: says the calls that the board shows, one after the other. No Qt, no store."""

from datetime import datetime
from typing import Protocol

from shared import settings
from shared.devices.speaking import Utterance
from shared.domain.announcing import AreaVoice, Calling, next_turn, with_calls
from shared.domain.spoken import NOBODY, call_sentence, may_say_name
from shared.services.values import BoardView


class Sayer(Protocol):
    """The part of shared.devices.voice.Voice that a board needs: `say` never waits."""

    @property
    def busy(self) -> bool: ...

    def say(self, said: Utterance) -> None: ...


class Announcer:
    """Hands the voice one call at a time: what comes meanwhile can still change the order, and a
    call that is taken back is not said."""

    def __init__(self, voice: Sayer, chosen: settings.Voice) -> None:
        self._voice = voice
        self._chosen = chosen
        self._area = AreaVoice()

    def take(self, view: BoardView, now: datetime) -> None:
        """What the board was just shown."""
        self._area = with_calls(self._area, view.announced, now)
        self.go_on()

    def go_on(self) -> None:
        """Say the next call if the last one is over; asked a few times a second."""
        if self._voice.busy:
            return
        turn, self._area = next_turn(self._area)
        if turn is not None:
            self._voice.say(announcement(turn.call, self._chosen))

    @property
    def waiting(self) -> int:
        return len(self._area.waiting)


def announcement(call: Calling, chosen: settings.Voice) -> Utterance:
    """The chime, then the call in each language; with the name only where the hospital wants
    names said and the department is not a sensitive one."""
    named = chosen.names and may_say_name(call.department, chosen.sensitive)
    who = call.who if named else NOBODY
    return Utterance(
        tuple(
            (call_sentence(call.label, who, call.room, language), language)
            for language in chosen.languages
        ),
        chime=True,
    )
