"""The number: where to go, how long, and what to do when the call is missed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.building import told
from kiosk.look import (
    AMBER_INK,
    CALM,
    DEEP,
    GAP,
    GREEN_INK,
    LEVELS,
    MAIN,
    OUTLINE,
    PLAIN,
    SOFT_INK,
    WARN,
    Look,
)
from kiosk.screens.code import code_panel
from kiosk.screens.confirm import department_of
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session, Slip
from kiosk.wording import (
    area_words,
    doctor_words,
    floor_words,
    no_slip_words,
    room_words,
    slot_words,
    wait_words,
)
from shared.services.the_way import Way
from shared.services.values import TicketPlace
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import IconTile, Panel, Words

# The code of a slip that could not be printed, by how much has room, upright and lying.
CODES = ((360, 320, 270, 0), (360, 320, 270, 250))
FIRST_STEPS = (3, 2, 1, 0)  # by how much has room


def headline(session: Session, look: Look, label: str) -> tuple[str, bool]:
    """What became of it, and whether all is well."""
    language = look.language
    name = session.visit.masked if session.visit else ""
    if session.slip is Slip.FAILED:
        if look.level == LEVELS - 1:
            return text("kiosk.done.no_slip", language, label=label), False
        return no_slip_words(session, language), False
    if session.again:
        return text("kiosk.done.again", language, name=name), True
    if not look.prints:
        return text("kiosk.done.remember", language, label=label), True
    if session.slip is Slip.PRINTED:
        return text("kiosk.done.take_slip", language, name=name), True
    return text("kiosk.done.printing", language, name=name), True


class DoneScreen(Screen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        assert session.ticket is not None
        label = session.ticket.label
        words, well = headline(session, look, label)
        line = QHBoxLayout()
        line.setSpacing(look.px(16))
        ink = GREEN_INK if well else AMBER_INK
        icon = "check" if well else "warning"
        line.addWidget(IconTile(icon, look.font(52), "transparent", ink, part=1.0))
        said = Words(words, look.font(44), ink, bold=True)
        said.setObjectName("done.headline")
        line.addWidget(said, 1)
        self.said.addLayout(line)
        self._code = self._code_of(session)
        self.said.addWidget(self._number(session, label))
        if session.place is not None:
            self.said.addWidget(self._facts(session.place))
        self.settle()
        steps = self._steps(session, label)
        if self._code is not None and look.wide:
            beside = QHBoxLayout()
            beside.setSpacing(look.px(GAP + 8))
            beside.addWidget(steps, 1)
            beside.addWidget(self._code, 0, Qt.AlignmentFlag.AlignTop)
            self.pressed.addLayout(beside)
        else:
            self.pressed.addWidget(steps)
        self.pressed.addStretch(1)
        finish = self.button(
            "done.finish",
            text("kiosk.done.finish", language),
            Choice(Event.IDLE),
            MAIN,
        )
        others = []
        if session.place is not None and session.going is not None:
            choice = Choice(Event.GO_TO, session.place)
            words = text("kiosk.way.go", language)
            others.append(self.button("done.way", words, choice, OUTLINE, icon="pin"))
        if session.place is not None and look.prints:
            reprint = self.button(
                "done.reprint",
                text("kiosk.reprint", language),
                Choice(Event.REPRINT, session.place),
                OUTLINE,
                icon="print",
            )
            others.append(reprint)
        self.row(*others, finish)

    def _code_of(self, session: Session) -> QWidget | None:
        """What the slip would have had on it, to be photographed; where there is room."""
        side = self.look.px(CODES[self.look.wide][self.look.level])
        if session.slip is not Slip.FAILED or session.place is None or side < 2:
            return None
        return code_panel(self.look, "done.code", session.place.ticket.id, side)

    def _number(self, session: Session, label: str) -> QWidget:
        look, language = self.look, self.look.language
        beside = self._code if not look.wide else None
        stacked = look.wide or beside is not None or (look.large and language == "en")
        box: QBoxLayout = QVBoxLayout() if stacked else QHBoxLayout()
        panel = Panel(PLAIN, look.px(32), look.pad(44), box if beside is None else QHBoxLayout())
        if beside is not None:
            panel.box.addLayout(box, 1)
            panel.box.addWidget(beside, 0, Qt.AlignmentFlag.AlignVCenter)
        number = Words(label, look.px((176, 176, 150, 96)[look.level]), DEEP, bold=True, wrap=False)
        number.setObjectName("done.number")
        box.addWidget(number)
        right = QVBoxLayout()
        right.setSpacing(look.px(6))
        align = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        place = session.place
        department = place.department.named(language) if place else department_of(session, language)
        last = look.level == LEVELS - 1
        right.addWidget(
            Words(department, look.font(38 if last else 50), INK, bold=True, align=align)
        )
        if place is not None:
            room = f"{room_words(place.room, language)} · " if place.room else ""
            doctor = room + doctor_words(place.doctor_name, language)
            if not last:
                right.addWidget(Words(doctor, look.font(36), SOFT_INK, align=align))
            if not look.tight:
                where = f"{floor_words(place.floor, language)} {area_words(place, language)}"
                right.addWidget(Words(where, look.font(36), SOFT_INK, align=align))
        holder = QWidget()
        right.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(right)
        box.addWidget(holder, 1)
        return panel

    def _facts(self, place: TicketPlace) -> QWidget:
        look, language = self.look, self.look.language
        slot = slot_words(place.ticket.slot_start, place.ticket.slot_end)
        last = look.level == LEVELS - 1
        people = text("kiosk.people", language, n=place.ahead)
        wait = wait_words(place.wait_minutes, language)
        facts = [
            (text("kiosk.fact.ahead", language), people, ""),
            (text("kiosk.fact.wait", language), wait, place.wait_clock if not last else ""),
        ]
        if slot and not look.bare:
            facts.append((text("kiosk.fact.slot", language), slot, ""))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(GAP))
        for what, value, clock in facts:
            panel = Panel(CALM, look.px(24), max(look.pad(24), look.px(12)))
            panel.box.setSpacing(look.px(4))
            panel.box.addWidget(Words(what, look.font(34), SOFT_INK))
            panel.box.addWidget(Words(value, look.font(42), INK, bold=True))
            if clock:
                panel.box.addWidget(Words(clock, look.font(36), INK))
            row.addWidget(panel, 1)
        return holder

    def _way(self, session: Session) -> list[tuple[str, str]]:
        """The first steps of the way there, as many as have room."""
        going, building = session.going, session.building
        if building is None or going is None or not isinstance(going.way, Way):
            return []
        steps = told(building, going.way, self.look.language).steps
        shown = [step for step in steps if step.kind != "arrive"]
        return [(step.kind, step.text) for step in shown[: FIRST_STEPS[self.look.level]]]

    def _steps(self, session: Session, label: str) -> QWidget:
        look, language = self.look, self.look.language
        place = session.place
        if place is None:
            steps = [("seat", text("kiosk.done.ask", language))]
        else:
            room = room_words(place.room, language) if place.room else ""
            floor, area = floor_words(place.floor, language), area_words(place, language)
            way = self._way(session)
            if way and not look.bare:
                steps = [*way, ("seat", text("kiosk.done.sit", language, area=area))]
            elif look.bare:
                sit = text("kiosk.done.go_sit", language, floor=floor, area=area)
                steps = [*way, ("seat", sit)]
            else:
                steps = [
                    ("floor", text("kiosk.done.go", language, floor=floor)),
                    ("seat", text("kiosk.done.sit", language, area=area)),
                ]
            if room:
                enter = text("kiosk.done.room", language, label=label, room=room)
            else:
                enter = text("kiosk.done.any_room", language, label=label)
            steps.append(("door", enter))
        holder = Panel(PLAIN, look.px(32), look.pad(40))
        holder.box.setSpacing(look.pad(30))
        for icon, words in steps:
            line = QHBoxLayout()
            line.setSpacing(look.px(28))
            line.addWidget(IconTile(icon, look.px(84), CALM.fill, CALM.icon))
            line.addWidget(Words(words, look.font(42), INK, bold=True), 1)
            holder.box.addLayout(line)
        if look.level == LEVELS - 1:
            return holder
        missed = Panel(WARN, look.px(20), max(look.pad(20), look.px(12)))
        missed.box.addWidget(Words(text("kiosk.done.missed", language), look.font(36), WARN.ink))
        holder.box.addWidget(missed)
        return holder
