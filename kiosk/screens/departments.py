"""For a walk-in: which department, and which doctor if one is wanted."""

from kiosk.look import PLAIN, Look
from kiosk.pages import Pages
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Trouble, WalkIn
from kiosk.wording import floor_words, room_words, trouble_words, wait_words
from shared.services.values import DepartmentToday, Doctor
from shared.text import text
from shared.ui.widgets import CLOSED, TouchButton


class DepartmentsScreen(Screen):
    def __init__(self, look: Look, departments: tuple[DepartmentToday, ...]) -> None:
        super().__init__(look)
        self.title(text("kiosk.departments.title", look.language))
        if not look.tight:
            self.say(text("kiosk.departments.more", look.language))
        self.settle()
        self._columns = 1 if look.large and look.language == "en" else 2
        cards = [self._card(department) for department in departments]
        self.pressed.addWidget(Pages(cards, look, self._columns), 1)

    def _card(self, today: DepartmentToday) -> TouchButton:
        language = self.look.language
        department = today.department
        floor = floor_words(department.floor, language)
        closed = today.closed_because
        if closed is not None:
            lines: tuple[str, ...] = (floor, trouble_words(Trouble(closed), language)[0])
        else:
            waiting = text("kiosk.waiting", language, n=today.waiting)
            wait = wait_words(today.wait_minutes, language)
            lines = (f"{floor} · {waiting}", wait)
            if self._columns == 1:
                lines = (" · ".join(lines),)
        card = self.card(
            f"departments.{department.code}",
            department.named(language),
            lines,
            Choice(Event.DEPARTMENT, today),
            CLOSED if closed else PLAIN,
            size=42,
            padding=36,
        )
        card.setEnabled(closed is None)
        return card


class DoctorsScreen(Screen):
    def __init__(self, look: Look, walk_in: WalkIn) -> None:
        super().__init__(look)
        language = look.language
        today = walk_in.department
        self.title(text("kiosk.doctors.title", language))
        self.say(today.department.named(language), 46, bold=True)
        self.settle()
        anyone = self.card(
            "doctors.any",
            text("kiosk.any_doctor", language),
            (text("kiosk.doctors.any.more", language),),
            Choice(Event.DOCTOR),
            icon="" if look.bare else "check",
            size=52,
        )
        cards = [anyone, *(self._card(at, doctor) for at, doctor in enumerate(today.doctors))]
        self.pressed.addWidget(Pages(cards, look), 1)

    def _card(self, at: int, doctor: Doctor) -> TouchButton:
        language = self.look.language
        if doctor.open:
            state = text("kiosk.waiting", language, n=doctor.waiting)
        else:
            state = text("kiosk.doctors.full", language)
        room = room_words(doctor.room, language) if doctor.room else ""
        card = self.card(
            f"doctors.{at}",
            " ".join(part for part in (doctor.name, doctor.title) if part),
            (" · ".join(part for part in (room, state) if part),),
            Choice(Event.DOCTOR, doctor),
            PLAIN if doctor.open else CLOSED,
            icon="" if self.look.bare else "doctor",
            size=52,
        )
        card.setEnabled(doctor.open)
        return card
