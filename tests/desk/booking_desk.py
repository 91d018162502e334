"""The pages of appointments and of the roster, alone over the demo hospital, driven by keys."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.session import DeskSession
from shared.services import booking, clinics, patients, rosters
from shared.services.values import Patient, StaffMember
from shared.ui.program import Program
from tests.conftest import ZONE
from tests.desk.pages import GUIDE, Alone

SUPERVISOR = StaffMember("9001", "刘主管", "supervisor")
TODAY, TOMORROW = "2026-11-23", "2026-11-24"
SURGERY, HEART = "12.05", "03.04"
K = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def at(clock: str, day: str = TODAY) -> datetime:
    return datetime.combine(date.fromisoformat(day), time.fromisoformat(clock), tzinfo=ZONE)


class BookingDesk(Alone):
    """Esc and Ctrl+Z are the window's; what happens at other desks is done by `do`."""

    def __init__(
        self,
        program: Program,
        make: Callable[[DeskSession], Any],
        member: StaffMember = GUIDE,
    ) -> None:
        super().__init__(program, make, member)
        self._esc = QShortcut(QKeySequence("Esc"), self.window, self.on_escape)
        layout = self.window.layout()
        assert layout is not None
        layout.setContentsMargins(0, 10, 0, 10)  # 1320x740 and 1160x640, as in the desk's window
        self.session.acted.connect(self.page.reload)

    def on_escape(self) -> None:
        self.page.back_out()

    def sit_down(self, member: StaffMember) -> None:
        self.session.staff = member
        self.page.redraw()

    def type(self, words: str) -> None:
        """As an input method commits it, or as keys."""
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit), f"{field} takes no words"
        if words.isascii():
            QTest.keyClicks(field, words)
        else:
            field.insert(words)

    def fill(self, name: str, words: str) -> None:
        line = self.find(name)
        line.setFocus()
        line.selectAll()
        self.type(words)

    @property
    def focused(self) -> str:
        widget = QApplication.focusWidget()
        return widget.objectName() if widget is not None else ""

    def ask(self, query: Callable[..., Any], **values: Any) -> Any:
        now = self.program.clock.now()
        return self.program.store.read(query, site="main", now=now, **values)

    def patient(self, card: str) -> Patient:
        found: Patient = self.ask(patients.identify, scan=card)
        return found

    def clinic(self, doctor: str = "P08", session: str = "morning", day: str = TODAY) -> Any:
        of_day = self.ask(clinics.clinics_of_day, day=day)
        return next(c for c in of_day if (c.practitioner, c.session) == (doctor, session))

    def add_clinic(self, doctor: str = "P08", day: str = TOMORROW, **changed: Any) -> Any:
        """The doctor's session of this morning, on another day."""
        like = self.clinic(doctor)
        values: dict[str, Any] = {
            "schedule_id": None,
            "day": day,
            "session": "morning",
            "practitioner": doctor,
            "department": like.department.code,
            "room": like.room,
            "starts": time(8),
            "ends": time(12),
            "slot_minutes": 30,
            "quota": 40,
        }
        return self.do(rosters.put_clinic, **(values | changed))

    def book(self, card: str, clock: str = "10:00", clinic: Any = None, **more: Any) -> Any:
        clinic = clinic or self.clinic()
        return self.do(
            booking.book,
            patient_id=self.patient(card).id,
            schedule_id=clinic.schedule_id,
            slot_start=at(clock, clinic.day),
            **more,
        )

    def booked(self, card: str, day: str = TODAY, state: str = "booked") -> list[Any]:
        """The patient's appointments of a day in that state."""
        patient = self.patient(card)
        return [
            one
            for one in self.ask(booking.day_list, day=day)
            if one.patient.id == patient.id and one.state == state
        ]

    def fill_slot(self, clock: str = "10:00", clinic: Any = None) -> None:
        """Other desks book until the slot is full."""
        clinic = clinic or self.clinic()
        for card in range(80000040, 80000061):
            slots = self.clinic(clinic.practitioner, clinic.session, clinic.day).slots
            slot = next(slot for slot in slots if slot.start == at(clock, clinic.day))
            if not slot.free:
                return
            self.book(str(card), clock, clinic)
        raise AssertionError("not enough people to fill the slot")


def days_from(day: str, ahead: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=ahead)).isoformat()
