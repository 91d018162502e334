"""How long everybody waits: a day's queues in the terms of the waiting time."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from shared.domain.service_time import Kind, ServiceTime, kind_of, rest_of_visit
from shared.domain.ticket import State, Ticket, TicketClass
from shared.domain.waiting_time import (
    BETWEEN_SECONDS,
    Doctor,
    Place,
    minutes,
    to_insert,
    waits,
    walked,
)
from shared.services.hospital_day import HospitalDay
from shared.services.learned_times import LearnedTimes
from shared.services.queue_now import merge
from shared.store.coming import RECENT

Minutes = tuple[int, int]

# A pause whose end nobody has said is a quarter of an hour, give or take as much.
OPEN_PAUSE_SECONDS = 900.0


class Waits:
    """The waits of one day at one moment; what several of them need is made once."""

    def __init__(self, day: HospitalDay) -> None:
        self._day = day
        self._learned = LearnedTimes(day.service_times)
        self._doctors: dict[str, list[Doctor]] = {}
        self._joining: dict[tuple[str, str | None], Minutes] = {}

    def of(self, ticket: Ticket) -> Minutes | None:
        """Minutes (low, high) until a waiting ticket is called and its patient can be there; None
        where there is no doctor or it does not wait."""
        day, queues = self._day, self._day.linked(ticket.queue)
        orders = [day.queues[queue].order() for queue in queues]
        merged = merge(orders, day.queues[ticket.queue].policy)
        line = [*self._at_doors(queues), *(placed.ticket for placed in merged)]
        at = next((at for at, other in enumerate(line) if other.id == ticket.id), None)
        doctors = self._doctors_of(ticket.queue)
        if at is None or not doctors:
            return None
        places = [self._place(other) for other in line[: at + 1]]
        inserted = self._inserted(ticket.queue, places[at].practitioner, ticket)
        places[at] = replace(places[at], inserted=inserted)
        left = (ticket.arrives - day.now).total_seconds()
        return walked(minutes(waits(places, doctors)[at]), left)

    def joining(self, queue: str, practitioner: str | None = None) -> Minutes | None:
        """The same for somebody who would take a number now, for one doctor or for anyone."""
        doctors = self._doctors_of(queue)
        named = practitioner if practitioner in {one.practitioner for one in doctors} else None
        if doctors and (queue, named) not in self._joining:
            self._ask_for_all(queue, doctors)
        return self._joining.get((queue, named))

    def _ask_for_all(self, queue: str, doctors: list[Doctor]) -> None:
        """Whoever joins now waits for those whose slot has come, in whatever order they are
        called; all who might join are asked for at once."""
        queues = self._day.linked(queue)
        line = [
            ticket
            for other in queues
            for ticket in self._day.waiting(other)
            if not ticket.at_door and not self._slot_to_come(ticket)
        ]
        line.sort(key=lambda ticket: ticket.joined)
        places = [self._place(ticket) for ticket in (*self._at_doors(queues), *line)]
        asking: list[str | None] = [None, *(doctor.practitioner for doctor in doctors)]
        for named in asking:
            inserted = self._inserted(queue, named, None)
            place = Place(named, inserted=inserted, among=self._among(queue), joins=False)
            places.append(place)
        found = waits(places, doctors)[-len(asking) :]
        for named, wait in zip(asking, found, strict=True):
            self._joining[queue, named] = minutes(wait)

    def _slot_to_come(self, ticket: Ticket) -> bool:
        return (
            self._day.queues[ticket.queue].policy.appointments == "slot"
            and ticket.ticket_class is TicketClass.APPOINTMENT
            and ticket.slot_start is not None
            and ticket.slot_start > self._day.now
        )

    def _at_doors(self, queues: Iterable[str]) -> list[Ticket]:
        """The first of every room, then the second."""
        waiting = [ticket for queue in queues for ticket in self._day.waiting(queue)]
        at_doors = [ticket for ticket in waiting if ticket.at_door]
        return sorted(at_doors, key=lambda ticket: (ticket.row_place or 0, ticket.room or ""))

    def _place(self, ticket: Ticket) -> Place:
        named = ticket.practitioner if ticket.practitioner in self._day.doors.present else None
        if ticket.at_door:
            named = self._day.doors.doctor_in(ticket.room) or named
        return Place(named, _kind(ticket), among=self._among(ticket.queue))

    def _among(self, queue: str) -> frozenset[str] | None:
        """The doctors who call for a queue, None where they are all of the line's."""
        if len(self._day.linked(queue)) == 1:
            return None
        return frozenset(
            shift.practitioner
            for shift in self._day.doors.schedules
            if queue in self._day.served_in(shift.room, shift.department)
        )

    def _doctors_of(self, queue: str) -> list[Doctor]:
        """Who works in the rooms now and who has a session to come; whose session is over only
        with somebody inside, or where nobody else is left."""
        if queue in self._doctors:
            return self._doctors[queue]
        day, queues = self._day, self._day.linked(queue)
        mine = [duty for duty in day.duties if duty.department in queues]
        inside = {duty.room: day.inside(duty.room) for duty in mine}
        here = {
            duty.practitioner: duty for duty in mine if duty.ends > day.now or inside[duty.room]
        }
        for shift in day.doors.schedules:
            if shift.department in queues and shift.starts > day.now:
                here.setdefault(shift.practitioner, shift)
        here = here or {duty.practitioner: duty for duty in mine}
        found = [self._doctor(shift, inside.get(shift.room)) for shift in here.values()]
        self._doctors |= dict.fromkeys(queues, found)
        return found

    def _doctor(self, shift: Any, inside: Ticket | None) -> Doctor:
        day = self._day
        times = self._learned.of(shift.department, shift.practitioner)
        free = ServiceTime(0, 0) if inside is None else _rest(inside, times, day.now)
        free = _not_before(free, (shift.starts - day.now).total_seconds())
        pause = day.pauses.get(shift.practitioner)
        if pause is not None and pause.until is not None:
            free = _not_before(free, (pause.until - day.now).total_seconds())
        elif pause is not None:
            free = _not_before(free, OPEN_PAUSE_SECONDS, OPEN_PAUSE_SECONDS**2)
        return Doctor(shift.practitioner, free, times)

    def _inserted(self, queue: str, practitioner: str | None, ticket: Ticket | None) -> float:
        """Visits of those who do not wait yet that may come before a ticket, or before whoever
        joins now."""
        day = self._day
        booked = ticket is not None and ticket.ticket_class is TicketClass.APPOINTMENT
        slot = ticket.slot_start if ticket and booked else None
        turn = slot or (ticket.joined if ticket else day.now)
        policy = day.queues[queue].policy
        to_come = 0.0
        if policy.appointments != "mixed":
            to_come = sum(
                row.patients * self._share(queue, practitioner, row.practitioner)
                for row in day.booked
                if row.queue == queue
                and (row.slot_start < turn if slot else row.slot_start <= turn)
            )
            ahead = max(0.0, (turn - day.now) / RECENT)
            to_come += ahead * sum(
                row.patients * self._share(queue, practitioner, row.practitioner)
                for row in day.walk_ins
                if row.queue == queue
            )
        away = sum(
            self._share(queue, practitioner, other.practitioner)
            for other, _ in day.live.get(queue, ())
            if other.state is State.AWAY
        )
        return to_insert(to_come, away, policy.max_overtaken)

    def _share(self, queue: str, practitioner: str | None, named: str | None) -> float:
        """How much of a patient for `named` comes before one for `practitioner`."""
        if practitioner is None or named == practitioner:
            return 1.0
        if named in self._day.doors.present:
            return 0.0
        return 1 / max(1, len(self._doctors_of(queue)))


def _kind(ticket: Ticket) -> Kind:
    """Of the visit to come, or of the one now: a ticket seen before has been to an exam."""
    before = ticket.ended if ticket.state is State.IN_SERVICE else ticket.started
    return kind_of(ticket.ticket_class, ticket.first_visit, examined=before is not None)


def _rest(inside: Ticket, times: dict[Kind, ServiceTime], now: datetime) -> ServiceTime:
    """Until the room is free of the patient who is in it, or was called and is on the way."""
    visit = times[_kind(inside)]
    if inside.state is State.IN_SERVICE and inside.started:
        return rest_of_visit(visit, (now - inside.started).total_seconds())
    since = (now - (inside.called or now)).total_seconds()
    return replace(visit, mean=visit.mean + max(0.0, BETWEEN_SECONDS - since))


def _not_before(free: ServiceTime, seconds: float, variance: float = 0.0) -> ServiceTime:
    if seconds <= free.mean:
        return free
    return ServiceTime(seconds, free.variance + variance, free.doubt)
