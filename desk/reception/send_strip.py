"""After a number on another floor: who there should look out for this patient. It waits beside the
work and never before it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout

from desk import look
from desk.controls import Card, KeyButton, Line, OneLine, label
from desk.messages import Message, of_error
from desk.reception.fields import Chips
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.domain.identity import NEEDS
from shared.domain.roles import Right, may
from shared.services import floors, handoffs
from shared.services.floors import Handoff, Sending
from shared.services.values import Patient
from shared.text import text
from shared.ui import theme

LONGEST = handoffs.MAX_CLOTHING


@dataclass(frozen=True)
class Going:
    """A patient on the way to another floor, and what is written of them so far."""

    patient: Patient
    sending: Sending
    clothing: str = ""
    needs: tuple[str, ...] = ()


def offered(patient: Patient, sending: Sending) -> Going | None:
    """None where there is nobody to tell: the same floor, or that floor knows already."""
    if not sending.to_floor or sending.open is not None:
        return None
    return Going(patient, sending, needs=sending.needs)


def needs_shown(going: Going) -> tuple[str, ...]:
    """The wheelchair may be lent here; else what the record says, and no wall of chips."""
    wanted = {*going.sending.needs, "wheelchair"}
    return tuple(need for need in NEEDS if need in wanted)


class SendStrip(Card):
    """One patient at a time, the newest first; those before come again afterwards. `finished`
    when the keys are free for the search again."""

    finished = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__("send", padding=8, spacing=4)
        self._session = session
        self._going: list[Going] = []
        self._title = OneLine("send.title", bold=True)
        self.clothing = Line("send.clothing", LONGEST)
        self.needs = Chips("send.need", {need: need for need in NEEDS}, many=True)
        self.send = KeyButton("send.send", "main", "Alt+S", shortcut=False)
        self.skip = KeyButton("send.skip", "plain")
        self._trouble = label("send.trouble", look.SMALL, ink=theme.RED, wrap=True)
        self._key = QShortcut(QKeySequence("Alt+S"), self, self.on_key)
        self._key.setAutoRepeat(False)
        self._lay_out()
        self.clothing.installEventFilter(self)
        self.clothing.textEdited.connect(self.on_typed)
        self.clothing.returnPressed.connect(self.on_send)
        self.needs.chosen.connect(self.on_need)
        self.send.clicked.connect(self.on_send)
        self.skip.clicked.connect(self.on_skip)
        self.hide()

    @property
    def going(self) -> Going | None:
        return self._going[-1] if self._going else None

    @property
    def in_focus(self) -> bool:
        inside = QApplication.focusWidget()
        return inside is not None and self.isAncestorOf(inside)

    def offer(self, patient: Patient) -> None:
        """Ask whether another floor is to be told; nothing is shown where none is."""
        member = self._session.staff
        if member is None or not may(member.role, Right.HAND_OFF):
            return
        self._session.program.tasks.spawn(
            self._offer(patient), f"desk-send-{patient.id}", self._session.on_bug
        )

    def speak(self) -> None:
        language = self._session.language
        self.clothing.setPlaceholderText(text("desk.send.clothing", language))
        self.clothing.setAccessibleName(text("desk.send.clothing", language))
        self.needs.say({need: text(f"desk.need.{need}", language) for need in NEEDS})
        self.skip.say(text("desk.send.skip", language))
        self._show()

    def back_out(self) -> bool:
        """Esc, from inside: nobody is told."""
        if not self.in_focus:
            return False
        self.on_skip()
        return True

    def on_key(self) -> None:
        if self.in_focus:
            self.on_send()
        else:
            self.clothing.setFocus()

    def on_typed(self, words: str) -> None:
        self._write(clothing=words)

    def on_need(self, pressed: str) -> None:
        going = self.going
        if going is not None:
            needs = set(going.needs) ^ {pressed}
            self._write(needs=tuple(need for need in NEEDS if need in needs))
            self._show()

    def on_skip(self) -> None:
        if self._going:
            self._next(self._going[-1])

    def on_send(self) -> None:
        going = self.going
        if going is None:
            return

        def sent(handoff: Handoff) -> None:
            values = {"floor": handoff.to_floor, "label": handoff.label}
            self._session.say(Message("done", "desk.send.sent", values))
            self._next(going)

        def refused(error: UserFacingError) -> None:
            message, language = of_error(error), self._session.language
            self._session.say(message)
            self._trouble.setText(f"{message.sentence(language)} {message.advice(language)}")
            self._trouble.show()

        self._session.act(
            f"send:{going.patient.id}", handoffs.send, sent, refused,
            patient_id=going.patient.id, ticket_id=going.sending.ticket_id,
            from_floor=self._session.program.settings.desk.floor,
            to_floor=going.sending.to_floor, clothing=going.clothing, needs=going.needs,
        )  # fmt: skip

    async def _offer(self, patient: Patient) -> None:
        floor = self._session.program.settings.desk.floor
        try:
            sending = await self._session.ask(
                floors.sending, patient_id=patient.id, from_floor=floor
            )
        except UserFacingError as error:
            self._session.on_load_failed(error)
            return
        going = offered(patient, sending)
        if going is None or self._session.stopped:
            return
        if self.in_focus:  # she is writing of the one before
            self._going.insert(-1, going)
        else:
            self._going.append(going)
        self._show()

    def _write(self, **values: object) -> None:
        if self._going:
            self._trouble.hide()
            self._going[-1] = replace(self._going[-1], **values)  # type: ignore[arg-type]

    def _next(self, done_with: Going) -> None:
        """The one before, where nobody has been told of them yet."""
        inside = self.in_focus
        self._going = [g for g in self._going if g.patient.id != done_with.patient.id]
        self._trouble.hide()
        if not self._going and inside:
            self.finished.emit()
        self._show()

    def _show(self) -> None:
        going, language = self.going, self._session.language
        self.setVisible(going is not None)
        if going is None:
            return
        sending = going.sending
        values = {"label": sending.label, "name": going.patient.masked, "floor": sending.to_floor}
        words = text("desk.send.title", language, **values)
        if len(self._going) > 1:
            words += text("desk.send.more", language, n=len(self._going) - 1)
        self._title.setText(words)
        self.send.say(text("desk.send.send", language, floor=sending.to_floor))
        if self.clothing.text() != going.clothing:
            self.clothing.setText(going.clothing)
        shown = needs_shown(going)
        for need, chip in self.needs.chips.items():
            chip.setVisible(need in shown)
        self.needs.show_chosen(going.needs)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self.clothing, 1)
        for part in (self.needs, self.send, self.skip):
            row.addWidget(part)
        self.clothing.setMinimumWidth(150)
        self.column.addLayout(row)
        self.column.addWidget(self._trouble)
        self._trouble.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Inside, Enter sends and Esc leaves; from outside Alt+S leads in."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            inside = event.type() == QEvent.Type.FocusIn
            self.send.key = "Enter" if inside else "Alt+S"
            self.skip.key = "Esc" if inside else ""
            self.speak()
        return super().eventFilter(watched, event)
