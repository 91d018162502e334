"""What desk and boards show of rooms: who is in, who is called, who comes next."""

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from shared.domain.announcing import Calling
from shared.domain.errors import UserFacingError
from shared.domain.masking import masked_name
from shared.domain.spoken import addressed
from shared.domain.ticket import State, Ticket, TicketClass
from shared.services.hospital_day import HospitalDay, read_day
from shared.services.queue_now import waits_long
from shared.services.values import BoardRoom, BoardView, Call, QueueEntry, RoomView, Standing
from shared.services.waits import Waits
from shared.store import hospital, journal, lobby, tickets

SAID_WITHIN = timedelta(minutes=30)  # a voice that is further behind has lost touch
NEXT_ON_BOARD = 2
CALLS_ON_BOARD = 6


def room_views(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    area: str | None = None,
    department: str | None = None,
) -> tuple[RoomView, ...]:
    """The rooms on duty today (of an area or a department), by room number."""
    day = read_day(tx, site, now)
    waits = Waits(day)
    return tuple(
        _room_view(day, waits, duty)
        for duty in day.duties
        if (department is None or duty.department == department)
        and (area is None or day.departments[duty.department].area == area)
    )


def board_view(tx: Connection, *, site: str, now: datetime, area: str) -> BoardView:
    """An area's board: numbers and masked names only, never a patient's name or number."""
    rooms = room_views(tx, site=site, now=now, area=area)
    day = now.date().isoformat()
    called = [(entry, room.call_repeat) for room in rooms for entry in room.calling]
    called.sort(key=lambda call: call[0].ticket.called or now, reverse=True)
    missed = {entry.ticket.label: None for room in rooms for entry in room.missed}
    return BoardView(
        area=area,
        area_name=dict(areas(tx, site=site, now=now)).get(area, area),
        rooms=tuple(_board_room(room) for room in rooms),
        calls=tuple(
            Call(
                entry.ticket.id,
                entry.ticket.label,
                entry.masked,
                entry.ticket.room or "",
                entry.ticket.called or now,
                entry.ticket.calls,
                repeat,
            )
            for entry, repeat in called[:CALLS_ON_BOARD]
        ),
        missed=tuple(missed),
        notices=tuple(row.text for row in lobby.notices(tx, site, day) if row.area in ("", area)),
        seq=journal.last_seq(tx, site),
        announced=_announced(tx, site, now, rooms),
    )


def areas(tx: Connection, *, site: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Waiting areas in order: (code, name); an area is named by its code."""
    codes = sorted({row.area for row in hospital.departments(tx, site)})
    return tuple((code, code) for code in codes)


def known_area(tx: Connection, *, site: str, now: datetime, area: str) -> None:
    """Raises UserFacingError("unknown_area") naming those there are."""
    codes = [code for code, _ in areas(tx, site=site, now=now)]
    if area not in codes:
        raise UserFacingError("unknown_area", area=area, known=", ".join(codes))


def _room_view(day: HospitalDay, waits: Waits, duty: Any) -> RoomView:
    everybody = [pair for line in day.live.values() for pair in line]
    names = {ticket.id: name for ticket, name in everybody}
    queues = day.served_in(duty.room, duty.department)
    mine = [
        ticket
        for queue in queues
        for ticket, _ in day.live.get(queue, [])
        if day.seen_by(ticket, duty.practitioner)
    ]

    def entry(ticket: Ticket, because: tuple[str, ...] = ()) -> QueueEntry:
        name = names[ticket.id]
        long = waits_long(ticket, day.now, day.queues[ticket.queue].policy)
        return QueueEntry(ticket, name, masked_name(name), because, long)

    def inside(state: State) -> tuple[QueueEntry, ...]:
        return tuple(
            entry(ticket)
            for ticket, _ in everybody
            if ticket.state is state and ticket.room == duty.room
        )

    def outside(state: State) -> tuple[QueueEntry, ...]:
        chosen = sorted((t for t in mine if t.state is state), key=lambda t: (t.joined, t.number))
        return tuple(entry(ticket) for ticket in chosen)

    in_service = inside(State.IN_SERVICE)
    waiting = tuple(entry(placed.ticket, placed.because) for placed in day.order_of_room(duty))
    pause = day.pauses.get(duty.practitioner)
    department = day.departments[duty.department]
    return RoomView(
        room=duty.room,
        floor=department.floor,
        area=department.area,
        department=department,
        practitioner=duty.practitioner,
        doctor_name=duty.doctor_name,
        doctor_title=duty.doctor_title,
        session=duty.session,
        in_service=in_service[0] if in_service else None,
        calling=inside(State.CALLED),
        waiting=waiting,
        door=tuple(entry for entry in waiting if entry.ticket.room == duty.room),
        away=outside(State.AWAY),
        missed=outside(State.MISSED),
        held=outside(State.HELD),
        also=tuple(day.departments[queue] for queue in queues[1:]),
        paused=pause is not None,
        call_repeat=day.queues[duty.department].policy.call.repeat,
        paused_until=pause.until.astimezone(day.now.tzinfo) if pause and pause.until else None,
        wait_minutes=waits.joining(duty.department, duty.practitioner),
    )


def _announced(
    tx: Connection, site: str, now: datetime, rooms: tuple[RoomView, ...]
) -> tuple[Calling, ...]:
    """The calls to some rooms. A room may call for queues of another area too."""
    repeats = {room.room: room.call_repeat for room in rooms}
    queues = {queue.code for room in rooms for queue in (room.department, *room.also)}
    if not queues:
        return ()
    today = now.date()
    called = tickets.called_since(tx, site, today.isoformat(), queues, now - SAID_WITHIN)
    return tuple(
        Calling(
            ticket_id=ticket.id,
            calls=ticket.calls,
            label=ticket.label,
            room=ticket.room or "",
            at=ticket.called or now,
            department=ticket.queue,
            repeat=repeats[ticket.room or ""],
            answered=ticket.state is not State.CALLED,
            who=addressed(row.patient_name, row.sex, row.birth_date, today),
        )
        for ticket, row in called
        if ticket.room in repeats
    )


def _standing(ticket: Ticket, room: str) -> Standing:
    if ticket.at_door and ticket.room == room:
        return "door"
    return "return" if ticket.ticket_class is TicketClass.RETURN else ""


def _board_room(room: RoomView) -> BoardRoom:
    shown = (room.calling[0] if room.calling else None) or room.in_service
    return BoardRoom(
        room=room.room,
        doctor_name=room.doctor_name,
        doctor_title=room.doctor_title,
        department=room.department,
        current=shown.ticket.label if shown else "",
        current_state=shown.ticket.state if shown else "paused" if room.paused else "",
        next=tuple(
            (e.ticket.label, e.masked, _standing(e.ticket, room.room))
            for e in room.waiting[:NEXT_ON_BOARD]
        ),
        waiting=len(room.waiting),
        wait_minutes=room.wait_minutes,
    )
