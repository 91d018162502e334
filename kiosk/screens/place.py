"""Where am I in the queue? Every live number, its place, its slip again."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.journey import may_come_back
from kiosk.look import AMBER_INK, DEEP, GAP, GREEN_INK, MAIN, OUTLINE, PLAIN, SOFT_INK, Look
from kiosk.pages import Pages
from kiosk.screens.code import code_panel
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session, Slip
from kiosk.wording import (
    doctor_words,
    no_slip_words,
    slip_label,
    ticket_line,
    wait_clock_words,
    where_words,
)
from shared.domain.ticket import State as TicketState
from shared.services.values import TicketPlace
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import Panel, Words

# The code of a slip that could not be printed, where there is room for it.
CODE = 280
WIDE_CODES = (400, 320, 260, 0)


def lacks_slip(session: Session, place: TicketPlace) -> bool:
    return session.slip is Slip.FAILED and slip_label(session) == place.ticket.label


class PlaceScreen(Screen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        visit = session.visit
        assert visit is not None
        if visit.tickets:
            self.title(text("kiosk.place.title", language, name=visit.masked))
            self._say_slip(session)
            if look.wide and not look.large:
                self._add_code(session, visit.tickets)
        else:
            self.title(text("kiosk.place.nothing", language, name=visit.masked))
            self.say(text("kiosk.place.nothing.more", language), 42)
        self.settle()
        cards = [self._card(at, place, session) for at, place in enumerate(visit.tickets)]
        self.pressed.addWidget(Pages(cards, look), 1)
        if not visit.tickets:
            self.row(
                self.button(
                    "place.walk_in",
                    text("kiosk.choose.walk_in", language),
                    Choice(Event.WALK_IN),
                    icon="person",
                )
            )

    def _say_slip(self, session: Session) -> None:
        language = self.look.language
        match session.slip:
            case Slip.PRINTING:
                self.say(text("kiosk.slip.printing", language), 40)
            case Slip.PRINTED:
                self.say(text("kiosk.slip.printed", language), 40, GREEN_INK, bold=True)
            case Slip.FAILED:
                self.say(no_slip_words(session, language), 40, AMBER_INK, bold=True)
            case Slip.NONE:
                self.say(text("kiosk.place.more", language), 40)

    def _add_code(self, session: Session, tickets: tuple[TicketPlace, ...]) -> None:
        side = self.look.px(WIDE_CODES[self.look.level])
        for place in tickets:
            if side > 1 and lacks_slip(session, place):
                code = code_panel(self.look, "place.code", place.ticket.id, side)
                self.said.addWidget(code, 0, Qt.AlignmentFlag.AlignLeft)

    def _card(self, at: int, place: TicketPlace, session: Session) -> QWidget:
        look, language = self.look, self.look.language
        panel = Panel(PLAIN, look.px(32), look.pad(40))
        panel.box.setSpacing(look.pad(20))
        top = QHBoxLayout()
        top.setSpacing(look.px(32))
        top.addWidget(
            Words(
                place.ticket.label, look.font(72 if look.bare else 92), DEEP, bold=True, wrap=False
            )
        )
        names = QVBoxLayout()
        names.setSpacing(look.px(4))
        names.addWidget(Words(place.department.named(language), look.font(46), INK, bold=True))
        doctor = doctor_words(place.doctor_name, language)
        names.addWidget(
            Words(f"{where_words(place, language)} · {doctor}", look.font(36), SOFT_INK)
        )
        top.addLayout(names, 1)
        if not look.wide and not look.tight and not look.large and lacks_slip(session, place):
            code = code_panel(look, "place.code", place.ticket.id, look.px(CODE))
            top.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        state = ticket_line(place, language)
        if place.ticket.state is TicketState.WAITING:
            joint = text("kiosk.joint", language)
            state = f"{state}{joint}{wait_clock_words(place, language)}"
        buttons = QHBoxLayout()
        buttons.setSpacing(look.px(GAP + 8))
        if look.prints:
            reprint = self.button(
                f"place.reprint.{at}",
                text("kiosk.reprint", language),
                Choice(Event.REPRINT, place),
                OUTLINE,
                icon="print",
                height=112,
            )
            buttons.addWidget(reprint, 1)
        if look.finds:
            way = self.button(
                f"place.way.{at}",
                text("kiosk.way.go", language),
                Choice(Event.GO_TO, place),
                OUTLINE,
                icon="pin",
                height=112,
            )
            buttons.addWidget(way, 1)
        if may_come_back(place.ticket):
            back = self.button(
                f"place.come_back.{at}",
                text("kiosk.place.come_back", language),
                Choice(Event.CHOSEN, place),
                MAIN,
                height=112,
            )
            buttons.addWidget(back, 1)
        panel.box.addLayout(top)
        panel.box.addWidget(Words(state, look.font(42), INK, bold=True))
        panel.box.addLayout(buttons)
        return panel
