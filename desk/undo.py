"""The last act of a page that one key takes back, where the store has a service for that."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk.messages import Message
from desk.session import DeskSession


@dataclass(frozen=True)
class Undo:
    """The service that takes an act back, and what is said once it has."""

    key: str
    service: Callable[..., Any]
    values: Mapping[str, Any]
    said: Message


class LastAct(QObject):
    """`changed` as there is something to take back, or nothing any more. Only who did it takes it
    back by the key."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._last: Undo | None = None
        self._by = ""

    @property
    def there(self) -> bool:
        member = self._session.staff
        return self._last is not None and member is not None and member.code == self._by

    def keep(self, undo: Undo | None) -> None:
        """None: what was done cannot be taken back, nor what was done before it."""
        member = self._session.staff
        self._last, self._by = undo, member.code if member else ""
        self.changed.emit()

    def undo(self) -> bool:
        """False where there is nothing, and nothing is said."""
        undo = self._last
        if undo is None or not self.there:
            return False

        def undone(_answer: object) -> None:
            if self._last is undo:
                self.keep(None)
            self._session.say(undo.said)

        self._session.act(f"undo:{undo.key}", undo.service, undone, **undo.values)
        return True
