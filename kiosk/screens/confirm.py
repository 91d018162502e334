"""Once more before the number is taken: is this right?"""

from PySide6.QtWidgets import QGridLayout

from kiosk.look import CALM, GAP, LEVELS, MAIN, PLAIN, SOFT_INK, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session, WalkIn
from kiosk.wording import doctor_words, floor_words, room_words, slot_words, wait_words
from shared.domain.ticket import State as TicketState
from shared.services.values import AppointmentToday, TicketPlace
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import IconTile, Panel, Words

Fact = tuple[str, str, str]


def facts_of(session: Session, language: str) -> tuple[Fact, ...]:
    """(icon, what, value) rows; nothing that identifies beyond the masked name."""
    name = session.visit.masked if session.visit else ""
    who = ("person", text("kiosk.fact.name", language), name)
    doctor_label = text("kiosk.fact.doctor", language)
    where_label = text("kiosk.fact.where", language)
    match session.choice:
        case AppointmentToday() as item:
            floor = floor_words(item.department.floor, language)
            room = room_words(item.room, language) if item.room else ""
            return (
                who,
                ("doctor", doctor_label, doctor_words(item.doctor_name, language)),
                ("door", where_label, f"{floor} · {room}" if room else floor),
                (
                    "clock",
                    text("kiosk.fact.slot", language),
                    slot_words(item.slot_start, item.slot_end),
                ),
            )
        case TicketPlace() as place:
            return (
                who,
                ("queue", text("kiosk.fact.number", language), place.ticket.label),
                ("doctor", doctor_label, doctor_words(place.doctor_name, language)),
                ("door", where_label, floor_words(place.floor, language)),
            )
        case WalkIn(department, doctor):
            wait = wait_words(department.wait_minutes, language)
            return (
                who,
                ("doctor", doctor_label, doctor_words(doctor.name if doctor else "", language)),
                ("door", where_label, floor_words(department.department.floor, language)),
                ("clock", text("kiosk.fact.wait", language), wait),
            )
    return (who,)


def department_of(session: Session, language: str) -> str:
    match session.choice:
        case AppointmentToday() as item:
            return item.department.named(language)
        case TicketPlace() as place:
            return place.department.named(language)
        case WalkIn(department, _):
            return department.department.named(language)
    return ""


def title_of(session: Session, language: str) -> str:
    if isinstance(session.choice, TicketPlace):
        state = session.choice.ticket.state
        if state in (TicketState.MISSED, TicketState.HELD):
            return text(f"kiosk.confirm.{state}", language)
        return text("kiosk.confirm.come_back", language)
    return text("kiosk.confirm.title", language)


class ConfirmScreen(Screen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        self.title(title_of(session, language))
        panel = Panel(PLAIN, look.px(32), look.pad(52))
        panel.box.setSpacing(look.pad(36))
        last = look.level == LEVELS - 1
        size = 46 if last else 52 if look.bare else 64
        panel.box.addWidget(
            Words(department_of(session, language), look.font(size), INK, bold=True)
        )
        facts = facts_of(session, language)
        if last:
            values = " · ".join(value for _, _, value in facts)
            panel.box.addWidget(Words(values, look.font(42), INK, bold=True))
        else:
            panel.box.addLayout(self._table(facts))
        self.said.addWidget(panel)
        self.settle()
        self.pressed.setSpacing(look.px(GAP + 12))
        if not look.low:
            self.pressed.addStretch(1)
        yes = (
            text("kiosk.confirm.yes_back", language)
            if isinstance(session.choice, TicketPlace)
            else text("kiosk.confirm.yes", language)
        )
        self.pressed.addWidget(
            self.button(
                "confirm.yes",
                yes,
                Choice(Event.CONFIRMED),
                MAIN,
                icon="check",
                height=190,
            )
        )
        self.pressed.addWidget(
            self.button(
                "confirm.no",
                text("kiosk.confirm.no", language),
                Choice(Event.BACK),
            )
        )
        self.pressed.addStretch(1 if look.low or look.wide else 0)

    def _table(self, facts: tuple[Fact, ...]) -> QGridLayout:
        look = self.look
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(28))
        grid.setVerticalSpacing(look.pad(48))
        grid.setColumnStretch(2, 1)
        for down, (icon, what, value) in enumerate(facts):
            if not look.bare:
                size = look.px(84 if look.tight else 104)
                grid.addWidget(IconTile(icon, size, CALM.fill, CALM.icon), down, 0)
            grid.addWidget(Words(what, look.font(36), SOFT_INK, wrap=False), down, 1)
            size = look.font(42 if look.bare else 50)
            grid.addWidget(Words(value, size, INK, bold=True), down, 2)
        return grid
