"""The acts on a queue that ask something first, from the question to the sentence afterwards."""

from PySide6.QtCore import QObject

from desk.departments import chosen_department, department_rows
from desk.messages import Message, done
from desk.queue import asking
from desk.queue.asking import Kind, Question, Typed, Unreadable
from desk.queue.question_box import QuestionBox
from desk.queue.rooms import Rooms
from desk.session import DeskSession
from desk.slips import SlipPrinting
from desk.words import clock
from shared.domain.ticket import Act, Ticket
from shared.services import calling, placing, staffing, views
from shared.services.values import DepartmentToday, QueueEntry, RoomView


class AskedActs(QObject):
    """Opens the box, keeps its words true while the queue moves on, and does what was answered."""

    def __init__(
        self, session: DeskSession, rooms: Rooms, slips: SlipPrinting, box: QuestionBox
    ) -> None:
        super().__init__(box)
        self._session = session
        self._rooms = rooms
        self._slips = slips
        self._box = box
        self._departments: tuple[DepartmentToday, ...] = ()
        self._loader = session.loader("ask-departments", self._load, self._show, self)
        box.typed_on.connect(self.redraw)
        box.confirmed.connect(self.on_confirmed)

    def ask(self, kind: Kind, view: RoomView, entry: QueueEntry | None = None) -> None:
        ticket = entry.ticket if entry else None
        name = entry.patient_name if entry else ""
        first = asking.beside("?", -1, view, ticket) if kind == "move" and ticket else ""
        self._box.ask(
            Question(kind, view.room, view.doctor_name, view.practitioner, ticket, name), first
        )
        self.redraw()
        if self._box.tall:
            self._loader.ask_now()

    def move_beside(self, step: int) -> bool:
        """One place further in the open question; False where it is about something else."""
        asked = self._box.asked
        if asked is None or asked.kind != "move" or asked.ticket is None:
            return False
        view = self._rooms.find(asked.room)
        self._box.first.setText(asking.beside(self._box.first.text(), step, view, asked.ticket))
        self.redraw()
        return True

    def reload(self) -> None:
        """The queue has moved on under an open question."""
        self.redraw()
        if self._box.tall:
            self._loader.ask()

    def redraw(self) -> None:
        asked = self._box.asked
        if asked is None:
            return
        language, now = self._session.language, self._session.program.clock.now()
        view = self._rooms.find(asked.room)
        open_now = asking.open_departments(self._departments)
        if asked.kind == "transfer":
            today = chosen_department(open_now, self._box.typed.department)
            self._box.show_departments(department_rows(open_now, language), today)
        elif asked.kind == "also":
            rows = asking.also_rows(view, self._departments, language)
            self._box.show_departments(rows, None)
        typed = self._box.typed
        title = asking.title_of(asked, typed, view, open_now, now, language)
        self._box.say_title(title, not self._readable(asked, typed, view))

    def stop(self) -> None:
        self._loader.stop()

    def on_confirmed(self) -> None:
        asked, typed = self._box.asked, self._box.typed
        if asked is None:
            return
        view = self._rooms.find(asked.room)
        if not self._readable(asked, typed, view):
            self._box.first.setFocus()
            return
        if asked.kind == "pause":
            self._pause(asked, typed)
        elif asked.kind == "also":
            self._serve_also(view, typed.department)
        elif asked.ticket is not None:
            self._act_on(asked, asked.ticket, typed, view)

    def resume(self, view: RoomView) -> None:
        """Asks nothing."""
        doctor = view.doctor_name

        def resumed(_answer: None) -> None:
            self._session.say(done("desk.queue.has_resumed", doctor=doctor))

        self._session.act(
            f"resume:{view.practitioner}", staffing.resume, resumed,
            seen_in="rooms", practitioner=view.practitioner,
        )  # fmt: skip

    def _act_on(self, asked: Question, ticket: Ticket, typed: Typed, view: RoomView | None) -> None:
        if asked.kind == "cancel":
            self._cancel(asked, ticket, typed.reason)
        elif asked.kind == "call_named":
            self._call(asked, ticket, typed.reason, view)
        elif asked.kind == "move":
            self._move(asked, ticket, typed, view)
        elif asked.kind == "transfer":
            self._transfer(asked, ticket, typed)

    def _cancel(self, asked: Question, ticket: Ticket, reason: str) -> None:
        def cancelled(now: Ticket) -> None:
            self._answered(asked)
            self._session.say(done("desk.queue.done", label=now.label, act=Act.CANCEL))

        self._session.act(
            f"cancel:{ticket.id}", calling.cancel, cancelled,
            seen_in="rooms", ticket_id=ticket.id, reason=reason,
        )  # fmt: skip

    def _call(self, asked: Question, ticket: Ticket, reason: str, view: RoomView | None) -> None:
        inside = view.in_service.ticket.label if view and view.in_service else ""

        def called(now: Ticket) -> None:
            self._answered(asked)
            self._session.say(called_message(now.label, asked.room, inside))

        self._session.act(
            f"call_named:{ticket.id}", calling.call_named, called,
            seen_in="rooms", ticket_id=ticket.id, room=asked.room, reason=reason,
        )  # fmt: skip

    def _move(self, asked: Question, ticket: Ticket, typed: Typed, view: RoomView | None) -> None:
        others = asking.may_stand_before(view, ticket)
        place = asking.read_place(typed.first, others)
        before = others[place] if place < len(others) else None

        def moved(now: Ticket) -> None:
            self._answered(asked)
            self._session.say(
                done("desk.queue.moved", label=now.label, before=before.label)
                if before
                else done("desk.queue.moved_last", label=now.label)
            )

        self._session.act(
            f"move:{ticket.id}", placing.move_before, moved, seen_in="rooms",
            ticket_id=ticket.id, before=before.id if before else None, reason=typed.reason,
        )  # fmt: skip

    def _transfer(self, asked: Question, ticket: Ticket, typed: Typed) -> None:
        today = chosen_department(self._departments, typed.department)
        if today is None:
            return
        named = (d.name for d in today.doctors if d.code == typed.practitioner)
        doctor = next(named, None)

        def transferred(now: Ticket) -> None:
            self._answered(asked)
            if now.label == ticket.label and now.queue == ticket.queue:
                self._session.say(
                    done("desk.queue.reassigned", label=now.label, doctor=doctor)
                    if doctor
                    else done("desk.queue.reassigned_any", label=now.label)
                )
                return
            key = "transferred" if self._slips.prints else "transferred_unprinted"
            values = {"label": ticket.label, "new": now.label, "department": today.department}
            self._session.say(done(f"desk.queue.{key}", **values))
            self._slips.print_slip(now.id, now.label)

        self._session.act(
            f"transfer:{ticket.id}", placing.transfer, transferred, seen_in="rooms",
            ticket_id=ticket.id, department=typed.department,
            practitioner=asking.practitioner_of(typed), reason=typed.reason,
        )  # fmt: skip

    def _pause(self, asked: Question, typed: Typed) -> None:
        now = self._session.program.clock.now()
        until = asking.read_until(typed.first, now)

        def paused(_answer: None) -> None:
            self._answered(asked)
            self._session.say(
                done("desk.queue.has_paused_until", doctor=asked.doctor, time=clock(until, now))
                if until
                else done("desk.queue.has_paused", doctor=asked.doctor)
            )

        self._session.act(
            f"pause:{asked.practitioner}", staffing.pause, paused, seen_in="rooms",
            practitioner=asked.practitioner, until=until, reason=typed.reason,
        )  # fmt: skip

    def _serve_also(self, view: RoomView | None, department: str) -> None:
        """At once, and the list stays for the next one: Ctrl+Z takes back each."""
        if view is None or not department:
            return
        queues = asking.toggled(view, department)
        served = tuple(t.department for t in self._departments if t.department.code in queues)

        def serves(_answer: None) -> None:
            self._session.say(
                done("desk.queue.serves_also", room=view.room, departments=served)
                if served
                else done("desk.queue.serves_own", room=view.room)
            )

        self._session.act(
            f"also:{view.room}", staffing.serve_also, serves,
            seen_in="rooms", room=view.room, queues=queues,
        )  # fmt: skip

    def _answered(self, asked: Question) -> None:
        """Done; another question that was opened meanwhile stays."""
        if self._box.asked == asked:
            self._box.leave()

    def _readable(self, asked: Question, typed: Typed, view: RoomView | None) -> bool:
        try:
            if asked.kind == "pause":
                asking.read_until(typed.first, self._session.program.clock.now())
            elif asked.kind == "move" and asked.ticket is not None:
                asking.read_place(typed.first, asking.may_stand_before(view, asked.ticket))
        except Unreadable:
            return False
        return True

    async def _load(self) -> tuple[DepartmentToday, ...]:
        departments: tuple[DepartmentToday, ...] = await self._session.ask(views.departments_today)
        return departments

    def _show(self, departments: tuple[DepartmentToday, ...]) -> None:
        self._departments = departments
        self.redraw()


def called_message(label: str, room: str, inside: str) -> Message:
    """A call; `inside` was in the room and is done by it."""
    if inside:
        return done("desk.queue.done_and_called", done=inside, label=label, room=room)
    return done("desk.queue.called", label=label, room=room)
