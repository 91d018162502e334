"""What is seen and heard of the kiosk, in the manner of who stands before it."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QSize

from kiosk.look import Look, Manner, look_of
from kiosk.session import Session
from kiosk.speech import Speech
from kiosk.stage import Stage
from shared.devices.voice import Speaker
from shared.settings import Settings
from shared.text import text


class Front:
    """`manner` is as whoever is there wants it, and as the site file says once they are gone."""

    def __init__(self, settings: Settings, voice: Speaker | None) -> None:
        self._kiosk = kiosk = settings.kiosk
        self.hint = ""
        self.manner = self._usual = Manner(
            kiosk.language, low=kiosk.low_mode, muted=not kiosk.voice
        )
        self.stage = Stage(settings)
        self.speech = Speech(voice)

    @property
    def is_usual(self) -> bool:
        return self.manner == self._usual

    @property
    def turned_still(self) -> Manner:
        """Nothing moves, or all does again."""
        return replace(self.manner, still=not self.manner.still)

    def forget(self) -> None:
        self.manner = self._usual

    def look(self, size: QSize, *, prints: bool, finds: bool, reads: bool) -> Look:
        return look_of(
            self._kiosk,
            self.manner,
            size.width(),
            size.height(),
            self.hint,
            prints=prints,
            finds=finds,
            speaks=self.speech.speaks,
            reads=reads,
        )

    def show(self, session: Session, look: Look, now: datetime, help_called: bool) -> None:
        self.stage.resize(look.width, look.height)
        self.stage.show_session(session, look, now, help_called)
        self.speech.show(session, look)

    def tell(self, now: datetime, seconds: int | None, banner: str, *, well: bool) -> None:
        """The header's line: `banner` is the key of what is said in it, "" for nothing."""
        words = text(banner, self.manner.language) if banner else ""
        self.stage.tell(now, seconds, words, well=well)
