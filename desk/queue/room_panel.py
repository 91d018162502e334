"""The chosen room's list and its keys: call next, again, in, missed, done, exam, undo, cancel."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Line, OneLine, PillLabel, Rule, label, set_ink
from desk.messages import Message, done
from desk.queue.model import coming_back, may_call, queue_rows, target
from desk.queue.rooms import Rooms
from desk.queue.table import QueueTable
from desk.session import DeskSession
from shared.domain.ticket import Act, Ticket
from shared.services import calling, check_in
from shared.services.calling import Undone
from shared.services.values import CheckedIn
from shared.text import text, title_words
from shared.ui import theme


class RoomPanel(Card):
    """Beside reception it is narrow, on the queue page wide; it is the same panel."""

    def __init__(self, session: DeskSession, rooms: Rooms) -> None:
        super().__init__("queue.panel", padding=0, spacing=0)
        self._session = session
        self._rooms = rooms
        self._cancelling: Ticket | None = None
        self._title = OneLine("queue.room_title", look.TITLE, bold=True)
        self._detail = OneLine("queue.room_detail", look.SMALL)
        set_ink(self._detail, theme.INK_2)
        self._count = PillLabel("queue.count")
        self._nobody = label("queue.nobody", ink=theme.INK_2, wrap=True)
        self.table = QueueTable("queue.table")
        self.before = KeyButton("queue.room_before", "choice", "Alt+↑", shortcut=False)
        self.after = KeyButton("queue.room_after", "choice", "Alt+↓", shortcut=False)
        self.call_next = KeyButton("queue.call_next", "main", "F8")
        self.call_again = KeyButton("queue.call_again", "plain", "F7")
        self.begin = KeyButton("queue.start", "plain", "F6")
        self.missed = KeyButton("queue.miss", "plain", "F5")
        self.finish = KeyButton("queue.finish", "plain", "F10")
        self.exam = KeyButton("queue.exam", "plain", "F4")
        self.back = KeyButton("queue.come_back", "plain", "F12")
        self.undo = KeyButton("queue.undo", "plain", "Ctrl+Z")
        self.cancel = KeyButton("queue.cancel", "plain", "Del")
        self.buttons = (
            self.call_next, self.call_again, self.begin, self.missed, self.finish,
            self.exam, self.back, self.undo, self.cancel,
        )  # fmt: skip
        self.reason = Line("queue.reason", 80)
        self.confirm_cancel = KeyButton("queue.cancel_confirm", "danger", "Enter", shortcut=False)
        self._reason_box = QWidget()
        self._grid = QGridLayout()
        self._columns = 0
        self._lay_out()
        self._connect()

    def speak(self) -> None:
        language = self._session.language
        self.call_next.say(text("desk.queue.call_next", language))
        self.call_again.say(text("desk.queue.call_again", language))
        self.begin.say(text("desk.queue.start", language))
        self.missed.say(text("desk.queue.miss", language))
        self.finish.say(text("desk.queue.finish", language))
        self.exam.say(text("desk.queue.exam", language))
        self.back.say(text("desk.queue.come_back", language))
        self.undo.say(text("desk.queue.undo", language))
        self.cancel.say(text("desk.queue.cancel", language))
        self.confirm_cancel.say(text("desk.queue.cancel_confirm", language))
        self.before.setAccessibleName(text("desk.queue.room_before", language))
        self.after.setAccessibleName(text("desk.queue.room_after", language))
        self._name_reason()
        self.table.speak(language)
        self._columns = 0
        self._place_buttons()
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
        self._nobody.setText(text("desk.queue.nobody", language))
        self._nobody.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.enable_buttons()

    def enable_buttons(self) -> None:
        """Only what the ticket's state allows (domain.ticket.MOVES)."""
        view, chosen = self._rooms.chosen, self.table.chosen
        self.call_next.setEnabled(may_call(view))
        for act, button in self._acts():
            button.setEnabled(target(act, view, chosen) is not None)
        self.back.setEnabled(coming_back(view, chosen) is not None)

    def back_out(self) -> bool:
        """Esc: no cancelling after all. True where there was something to leave."""
        if not self._reason_box.isVisibleTo(self):
            return False
        self._reason_box.hide()
        self.table.setFocus()
        return True

    def on_ticket_chosen(self) -> None:
        self.enable_buttons()

    def on_before(self) -> None:
        self._rooms.choose_beside(-1)

    def on_after(self) -> None:
        self._rooms.choose_beside(1)

    def on_call_next(self) -> None:
        view = self._rooms.chosen
        if view is None:
            return
        room = view.room
        inside = view.in_service.ticket.label if view.in_service else ""

        def called(ticket: Ticket | None) -> None:
            if ticket is None:
                self._session.say(done("desk.queue.none_waits", room=room))
            elif inside:
                self._session.say(
                    done("desk.queue.done_and_called", done=inside, label=ticket.label, room=room)
                )
            else:
                self._session.say(done("desk.queue.called", label=ticket.label, room=room))

        self._session.act(
            f"call_next:{room}", calling.call_next, called, seen_in="rooms", room=room
        )

    def on_act(self) -> None:
        for act, button in self._acts():
            if button is self.sender():
                self._act(act)

    def on_come_back(self) -> None:
        ticket = coming_back(self._rooms.chosen, self.table.chosen)
        if ticket is not None:
            self._session.act(
                f"come_back:{ticket.id}", check_in.come_back, self._came_back,
                seen_in="rooms", ticket_id=ticket.id,
            )  # fmt: skip

    def on_undo(self) -> None:
        self._session.act("undo", calling.undo, self._undone, seen_in="rooms")

    def on_confirm_cancel(self) -> None:
        ticket, reason = self._cancelling, self.reason.text().strip()
        self.reason.mark_wrong(not reason)
        if ticket is None or not reason:
            self.reason.setFocus()
            return
        self._session.act(
            f"cancel:{ticket.id}", calling.cancel, self._cancelled,
            seen_in="rooms", ticket_id=ticket.id, reason=reason,
        )  # fmt: skip

    def _act(self, act: Act) -> None:
        ticket = target(act, self._rooms.chosen, self.table.chosen)
        if ticket is None:
            return
        if act is Act.CANCEL:
            self._ask_reason(ticket)
            return
        service = {
            Act.CALL_AGAIN: calling.call_again,
            Act.START: calling.start,
            Act.MISS: calling.miss,
            Act.FINISH: calling.finish,
            Act.SEND_TO_EXAM: calling.send_to_exam,
        }[act]

        def acted(now: Ticket) -> None:
            self._session.say(done("desk.queue.done", label=now.label, act=act))

        self._session.act(
            f"{act}:{ticket.id}", service, acted, seen_in="rooms", ticket_id=ticket.id
        )

    def _ask_reason(self, ticket: Ticket) -> None:
        self._cancelling = ticket
        self._name_reason()
        self.reason.clear()
        self.reason.mark_wrong(False)
        self._reason_box.show()
        self.reason.setFocus()

    def _name_reason(self) -> None:
        named = self._cancelling.label if self._cancelling else ""
        words = text("desk.queue.reason", self._session.language, label=named)
        self.reason.setPlaceholderText(words)
        self.reason.setAccessibleName(words)

    def _came_back(self, given: CheckedIn) -> None:
        self._session.say(done("desk.reception.waits_again", label=given.ticket.label))

    def _undone(self, undone: Undone) -> None:
        self._session.say(
            Message("done", "desk.queue.undone", {"act": undone.act, "label": undone.ticket.label})
        )

    def _cancelled(self, ticket: Ticket) -> None:
        self._cancelling = None
        self._reason_box.hide()
        self._session.say(done("desk.queue.done", label=ticket.label, act=Act.CANCEL))

    def _acts(self) -> tuple[tuple[Act, KeyButton], ...]:
        return (
            (Act.CALL_AGAIN, self.call_again),
            (Act.START, self.begin),
            (Act.MISS, self.missed),
            (Act.FINISH, self.finish),
            (Act.SEND_TO_EXAM, self.exam),
            (Act.CANCEL, self.cancel),
        )

    def _connect(self) -> None:
        self._rooms.changed.connect(self.redraw)
        self.table.ticket_chosen.connect(self.on_ticket_chosen)
        self.before.clicked.connect(self.on_before)
        self.after.clicked.connect(self.on_after)
        self.call_next.clicked.connect(self.on_call_next)
        self.back.clicked.connect(self.on_come_back)
        self.undo.clicked.connect(self.on_undo)
        self.reason.returnPressed.connect(self.on_confirm_cancel)
        self.confirm_cancel.clicked.connect(self.on_confirm_cancel)
        for _, button in self._acts():
            button.clicked.connect(self.on_act)

    def _place_buttons(self) -> None:
        """As many columns as fit the longest words."""
        width = self.width() - 32
        widest = max(button.sizeHint().width() for button in self.buttons)
        columns = max(1, min(5, (width + 8) // (widest + 8)))
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // columns, place % columns)

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
        asking = QHBoxLayout(self._reason_box)
        asking.setContentsMargins(16, 10, 16, 0)
        asking.addWidget(self.reason, 1)
        asking.addWidget(self.confirm_cancel)
        self._reason_box.hide()
        self._grid.setContentsMargins(16, 12, 16, 14)
        self._grid.setSpacing(8)
        body = QHBoxLayout()
        body.setContentsMargins(1, 0, 1, 0)
        body.addWidget(self.table)
        self._nobody.setContentsMargins(16, 16, 16, 16)
        self.column.addLayout(head)
        self.column.addWidget(Rule())
        self.column.addWidget(self._nobody, 1)
        self.column.addLayout(body, 1)
        self.column.addWidget(Rule())
        self.column.addWidget(self._reason_box)
        self.column.addLayout(self._grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_buttons()
