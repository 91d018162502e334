"""The chosen room's list with its keys: who is in, called, waiting, and the acts on them."""

from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, OneLine, PillLabel, Rule, label, set_ink
from desk.messages import Message, OtherAct, done
from desk.queue.asked_acts import AskedActs, called_message
from desk.queue.asking import Kind
from desk.queue.keys import ALL_SHOWN_FROM, QueueKeys
from desk.queue.model import (
    also_words,
    chosen_for,
    coming_back,
    held_or_not,
    queue_rows,
    target,
)
from desk.queue.question_box import QuestionBox
from desk.queue.rooms import Rooms
from desk.queue.table import QueueTable
from desk.session import DeskSession
from desk.slips import SlipPrinting
from desk.words import pause_words
from shared.domain.ticket import Act, Ticket
from shared.services import calling, check_in, placing
from shared.services.undoing import Undone, undo
from shared.services.values import CheckedIn
from shared.text import text, title_words
from shared.ui import theme

SERVICES = {
    Act.CALL_AGAIN: calling.call_again,
    Act.START: calling.start,
    Act.MISS: calling.miss,
    Act.FINISH: calling.finish,
    Act.SEND_TO_EXAM: calling.send_to_exam,
    Act.HOLD: placing.hold,
    Act.RELEASE: placing.release,
}


class RoomPanel(Card):
    """Beside reception it is narrow, on the queue page wide; it is the same panel."""

    def __init__(self, session: DeskSession, rooms: Rooms, slips: SlipPrinting) -> None:
        super().__init__("queue.panel", padding=0, spacing=0)
        self._session = session
        self._rooms = rooms
        self._title = OneLine("queue.room_title", look.TITLE, bold=True)
        self._detail = OneLine("queue.room_detail", look.SMALL)
        set_ink(self._detail, theme.INK_2)
        self._count = PillLabel("queue.count")
        self._paused = PillLabel("queue.paused", "red")
        self._also = label("queue.also_serves", look.SMALL, ink=theme.BRAND, wrap=True)
        self._nobody = label("queue.nobody", ink=theme.INK_2, wrap=True)
        self._staffing = QWidget()
        self._list = QWidget()
        self.table = QueueTable("queue.table")
        self.before = KeyButton("queue.room_before", "choice", "Alt+↑", shortcut=False)
        self.after = KeyButton("queue.room_after", "choice", "Alt+↓", shortcut=False)
        self.question = QuestionBox()
        self.asked_acts = AskedActs(session, rooms, slips, self.question)
        self.keys = QueueKeys()
        self._lay_out()
        self._connect()

    def speak(self) -> None:
        language = self._session.language
        self.keys.speak(language)
        self.question.speak(language)
        self.before.setAccessibleName(text("desk.queue.room_before", language))
        self.after.setAccessibleName(text("desk.queue.room_after", language))
        self.table.speak(language)
        self.redraw()

    def redraw(self) -> None:
        """The chosen room as it is now."""
        view, language = self._rooms.chosen, self._session.language
        now = self._session.program.clock.now()
        if view is None:
            self._title.setText(text("desk.queue.no_room", language))
            self._detail.setText("")
        else:
            self._title.setText(f"{view.room} · {view.doctor_name}")
            title = title_words(view.doctor_title, language)
            self._detail.setText(f"{view.department.named(language)} · {title}")
        rows = queue_rows(view, now, language) if view else ()
        self.table.set_rows(rows)
        self._count.say(str(len(view.waiting)) if view else "")
        self._paused.say(pause_words(view, now, language) if view else "")
        self._also.setText(also_words(view, language) if view else "")
        self._also.setVisible(bool(self._also.text()))
        self._staffing.setVisible(bool(self._paused.words or self._also.text()))
        self._nobody.setText(text("desk.queue.nobody", language))
        self.asked_acts.redraw()
        self._share_room()
        self.enable_keys()

    def enable_keys(self) -> None:
        self.keys.show_for(self._rooms.chosen, self.table.chosen)

    def stop(self) -> None:
        self.asked_acts.stop()

    def back_out(self) -> bool:
        """Esc: leave the question. True where there was one."""
        if self.question.asked is None or not self.isVisible():
            return False
        self.question.leave()
        self._share_room()
        return True

    def on_rooms_changed(self) -> None:
        self.redraw()
        self.asked_acts.reload()

    def on_ticket_chosen(self) -> None:
        self.enable_keys()

    def on_before(self) -> None:
        self._rooms.choose_beside(-1)

    def on_after(self) -> None:
        self._rooms.choose_beside(1)

    def on_row_up(self) -> None:
        if not self.asked_acts.move_beside(-1):
            self.table.choose_beside(-1)

    def on_row_down(self) -> None:
        if not self.asked_acts.move_beside(1):
            self.table.choose_beside(1)

    def on_call_next(self) -> None:
        view = self._rooms.chosen
        if view is None:
            return
        room = view.room
        inside = view.in_service.ticket.label if view.in_service else ""

        def called(ticket: Ticket | None) -> None:
            self._session.say(
                called_message(ticket.label, room, inside)
                if ticket
                else done("desk.queue.none_waits", room=room)
            )

        self._session.act(
            f"call_next:{room}", calling.call_next, called, seen_in="rooms", room=room
        )

    def on_act(self) -> None:
        for act, button in self.keys.acts:
            if button is self.sender():
                ticket = target(act, self._rooms.chosen, self.table.chosen)
                if ticket is not None:
                    self._act(act, ticket)

    def on_hold(self) -> None:
        toggle = held_or_not(self._rooms.chosen, self.table.chosen)
        if toggle is not None:
            self._act(*toggle)

    def on_come_back(self) -> None:
        ticket = coming_back(self._rooms.chosen, self.table.chosen)
        if ticket is not None:
            self._session.act(
                f"come_back:{ticket.id}", check_in.come_back, self._came_back,
                seen_in="rooms", ticket_id=ticket.id,
            )  # fmt: skip

    def on_undo(self) -> None:
        self._session.act("undo", undo, self._undone, seen_in="rooms")

    def on_cancel(self) -> None:
        self._ask("cancel", Act.CANCEL)

    def on_call_this(self) -> None:
        self._ask("call_named", Act.CALL)

    def on_move(self) -> None:
        self._ask("move", Act.MOVE)

    def on_transfer(self) -> None:
        self._ask("transfer", Act.TRANSFER)

    def on_pause(self) -> None:
        """Pause asks until when; resume is done at once."""
        view = self._rooms.chosen
        if view is not None and view.paused:
            self.asked_acts.resume(view)
        else:
            self._ask("pause")

    def on_also(self) -> None:
        self._ask("also")

    def _ask(self, kind: Kind, act: Act | None = None) -> None:
        view = self._rooms.chosen
        entry = chosen_for(act, view, self.table.chosen) if act else None
        if view is None or (act is not None and entry is None):
            return
        self.asked_acts.ask(kind, view, entry)
        self._share_room()

    def _act(self, act: Act, ticket: Ticket) -> None:
        def acted(now: Ticket) -> None:
            self._session.say(done("desk.queue.done", label=now.label, act=act))

        self._session.act(
            f"{act}:{ticket.id}", SERVICES[act], acted, seen_in="rooms", ticket_id=ticket.id
        )

    def _came_back(self, given: CheckedIn) -> None:
        self._session.say(done("desk.reception.waits_again", label=given.ticket.label))

    def _undone(self, undone: Undone) -> None:
        self._session.say(_undone_message(undone))

    def _share_room(self) -> None:
        """A question with lists takes the table's place where there is no room for both."""
        narrow = self.width() < ALL_SHOWN_FROM
        rows, instead = bool(self.table.rows), narrow and self.question.tall
        self._list.setVisible(rows and not instead)
        self._nobody.setVisible(not rows and not instead)
        self.column.setStretchFactor(self.question, 1 if instead else 0)

    def _connect(self) -> None:
        keys = self.keys
        self._rooms.changed.connect(self.on_rooms_changed)
        self._session.acted.connect(self._share_room)
        self.table.ticket_chosen.connect(self.on_ticket_chosen)
        self.before.clicked.connect(self.on_before)
        self.after.clicked.connect(self.on_after)
        keys.listen_in(self)
        for _, button in keys.acts:
            button.clicked.connect(self.on_act)
        for button, slot in (
            (keys.call_next, self.on_call_next),
            (keys.back, self.on_come_back),
            (keys.undo, self.on_undo),
            (keys.cancel, self.on_cancel),
            (keys.hold, self.on_hold),
            (keys.call_this, self.on_call_this),
            (keys.move_row, self.on_move),
            (keys.transfer, self.on_transfer),
            (keys.pause, self.on_pause),
            (keys.also, self.on_also),
        ):
            button.clicked.connect(slot)
        self._row_keys = [
            QShortcut(QKeySequence(key), self, slot)
            for key, slot in (("Ctrl+Up", self.on_row_up), ("Ctrl+Down", self.on_row_down))
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 8, 16, 8)
        head.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._detail)
        head.addLayout(words, 1)
        for tail in (self._count, self.before, self.after):
            head.addWidget(tail)
        body = QHBoxLayout(self._list)
        body.setContentsMargins(1, 0, 1, 0)
        body.addWidget(self.table)
        self._nobody.setContentsMargins(16, 16, 16, 16)
        staffing_row = QHBoxLayout(self._staffing)
        staffing_row.setContentsMargins(16, 0, 16, 8)
        staffing_row.setSpacing(8)
        staffing_row.addWidget(self._paused)
        staffing_row.addWidget(self._also, 1)
        staffing_row.addStretch(0)
        self.column.addLayout(head)
        self.column.addWidget(self._staffing)
        self.column.addWidget(Rule())
        self.column.addWidget(self._nobody, 1)
        self.column.addWidget(self._list, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self.question)
        self.column.addWidget(self.keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()


def _undone_message(undone: Undone) -> Message:
    if undone.ticket is None:
        return done("desk.queue.undone_other", act=OtherAct(undone.act))
    if undone.act == Act.RECEIVE and undone.along:
        label, gone = undone.along[0].label, undone.ticket.label
        return done("desk.queue.transfer_undone", label=label, gone=gone)
    return done("desk.queue.undone", act=Act(undone.act), label=undone.ticket.label)
