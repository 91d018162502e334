"""The kiosk's voice: each screen's prompt once, cut off by the next one.

It never waits for the voice, and where no engine works it is silent: the screen says it all.
"""

from kiosk.look import Look
from kiosk.navmap import RESTING
from kiosk.prompts import prompt_of
from kiosk.session import Session, State
from shared.devices.voice import Speaker
from shared.text import text

Prompt = tuple[str, ...]


class Speech:
    """`speaker` is None where this kiosk has no voice. A resting screen says nothing before
    somebody touches it."""

    def __init__(self, speaker: Speaker | None) -> None:
        self._speaker = speaker
        self._state = State.HOME
        self._asked = False
        self._said: Prompt = ()
        self._language = ""
        self._muted = True

    @property
    def speaks(self) -> bool:
        return self._speaker is not None

    def show(self, session: Session, look: Look) -> None:
        """Say what this screen says and was not said of it yet."""
        another = session.state is not self._state
        if another:
            # Whom the store left in the middle of a visit is told.
            self._asked = self._state is not State.HOME and session.state is State.STORE_AWAY
            self._state = session.state
        muted = look.muted or not self.speaks
        if muted or (session.state in RESTING and not self._asked):
            wanted: Prompt = ()
        else:
            wanted = prompt_of(session, look.language, prints=look.prints, reads=look.reads)
        before = self._said if look.language == self._language else ()
        goes_on = bool(before) and wanted[: len(before)] == before and not another
        if another or (muted and not self._muted) or (self._said and not goes_on):
            self.hush()
        self._muted = muted
        self._said, self._language = wanted, look.language
        self._say(wanted[len(before) if goes_on else 0 :])

    def news(self, key: str) -> None:
        """The key of a banner that came, "" for none: said after what is being said."""
        aloud = key.replace("kiosk.", "kiosk.say.", 1)
        if key and not self._muted:
            self._say((text(aloud, self._language),))

    def ask(self, *, again: bool = False) -> None:
        """Somebody touched the screen: one that rests may speak too, and one that spoke `again`."""
        self._asked = True
        if again:
            self.hush()
            self._said = ()

    def greet(self, session: Session, look: Look) -> None:
        """A touch that hit nothing: a screen that rests says what it is for."""
        if session.state in RESTING:
            self.ask(again=True)
            self.show(session, look)

    def leave(self) -> None:
        """Whoever touched it is gone."""
        self._asked = False

    def hush(self) -> None:
        """Not another word of what is being said."""
        if self._speaker is not None:
            self._speaker.stop()

    def close(self) -> None:
        if self._speaker is not None:
            self._speaker.close()

    def _say(self, sentences: Prompt) -> None:
        if self._speaker is not None:
            for sentence in sentences:
                self._speaker.speak(sentence, self._language)
