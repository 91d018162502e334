"""Whom somebody has to tell, kept fresh for the list, its badge and what is said after 停诊."""

from PySide6.QtCore import QObject, Signal

from desk.session import DeskSession
from shared.services import clinics
from shared.services.clinic_values import ToTell


class TellNow(QObject):
    """`changed` with every answer. `all_states` shows those who have been told, too."""

    changed = Signal()

    def __init__(self, session: DeskSession, parent: QObject, name: str = "to_tell") -> None:
        super().__init__(parent)
        self._session = session
        self.people: tuple[ToTell, ...] = ()
        self.all_states = False
        self._loader = session.loader(name, self._load, self._show, self)

    @property
    def open(self) -> int:
        """How many nobody has told yet."""
        return sum(one.state == "open" for one in self.people)

    def open_of(self, schedule_id: int) -> int:
        """Those of one session."""
        return sum(
            one.state == "open" and one.appointment.schedule_id == schedule_id
            for one in self.people
        )

    def reload(self) -> None:
        self._loader.ask()

    def show_all(self, all_states: bool) -> None:
        self.all_states = all_states
        self._loader.ask_now()

    def stop(self) -> None:
        self._loader.stop()

    async def _load(self) -> tuple[ToTell, ...]:
        people: tuple[ToTell, ...] = await self._session.ask(
            clinics.to_tell, all_states=self.all_states
        )
        return people

    def _show(self, people: tuple[ToTell, ...]) -> None:
        self.people = people
        self.changed.emit()
