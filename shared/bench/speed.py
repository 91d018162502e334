"""Issuing, calling, ordering, and the slip: how fast, beside what."""

import asyncio
import statistics
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection, insert

from shared.bench.bare import Bare, Place
from shared.bench.rows import MORNING, SITE, Figure, Ground, milliseconds, settle
from shared.devices.escpos_commands import whole_slip
from shared.devices.raster import DOTS, dots_of
from shared.domain.line import Waiting
from shared.domain.policy import Policy
from shared.domain.queue_rules import serve_order
from shared.domain.ticket import State, Ticket, TicketClass
from shared.services import calling
from shared.services.check_in import take_walk_in
from shared.services.slip_content import queue_slip_of
from shared.services.stamp import new_stamp
from shared.services.views import place_of
from shared.settings import Settings
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf
from shared.store import tickets
from shared.store.engine import Store
from shared.store.tables import ticket

QUEUE, ROOM = "12.05", "303"
HERE, NEXT_DOOR = Place(QUEUE, "F", ROOM), Place(QUEUE, "F", "304")
WAITING = 30
WARM = 20  # rounds before the clock runs


def issue(ground: Ground, kind: str, rounds: int) -> Figure:
    """A ticket through `store.run_write`, in turn with the same rows by hand."""
    url, store, people = ground.new_hospital(kind, 2 * (WARM + rounds))
    bare = Bare(url)
    ours: list[float] = []
    by_hand: list[float] = []
    loop = asyncio.new_event_loop()
    for number, patient_id in enumerate(people):
        if number == WARM:
            settle(store)
        if number % 2 and number > 1:
            by_hand.append(milliseconds(lambda p=patient_id: bare.issue(p, HERE)))  # type: ignore[misc]
            continue
        stamp = new_stamp(SITE, MORNING, "K1", "patient")
        work = store.run_write(take_walk_in, stamp, patient_id=patient_id, department=QUEUE)
        ours.append(milliseconds(lambda w=work: loop.run_until_complete(w)))  # type: ignore[misc]
    loop.close()
    bare.close()
    store.close()
    return _beside_bare(f"issue_ticket.{kind}", kind, ours[WARM:], by_hand[WARM:])


def call_next(ground: Ground, kind: str, rounds: int) -> Figure:
    """The next of a line of WAITING through `store.run_write`, in turn with the same rows by
    hand for the room next door; every 20 seconds two are called and two come."""
    url, store, people = ground.new_hospital(kind, WAITING + 2 * (WARM + rounds))
    bare = Bare(url)
    ours: list[float] = []
    by_hand: list[float] = []
    loop = asyncio.new_event_loop()
    now = MORNING

    def come(patient_id: int) -> None:
        stamp = new_stamp(SITE, now, "K1", "patient")
        store.write(take_walk_in, stamp, patient_id=patient_id, department=QUEUE)

    def seen(room: str) -> None:
        """Who was called in there comes in and goes again."""
        (ticket,) = store.read(tickets.in_room, SITE, MORNING.date().isoformat(), room)
        for act in (calling.start, calling.finish):
            store.write(act, new_stamp(SITE, now, "D1", "bench"), ticket_id=ticket.id)

    for patient_id in people[:WAITING]:
        now += timedelta(seconds=10)
        come(patient_id)
    settle(store)
    for number in range(WARM + rounds):
        now += timedelta(seconds=20)
        come(people[WAITING + 2 * number])
        come(people[WAITING + 2 * number + 1])
        work = store.run_write(calling.call_next, new_stamp(SITE, now, "D1", "bench"), room=ROOM)
        ours.append(milliseconds(lambda w=work: loop.run_until_complete(w)))  # type: ignore[misc]
        by_hand.append(milliseconds(lambda at=now: bare.call_next(NEXT_DOOR, at)))  # type: ignore[misc]
        seen(ROOM)
        seen(NEXT_DOOR.room)
    loop.close()
    bare.close()
    store.close()
    return _beside_bare(f"call_next.{kind}", kind, ours[WARM:], by_hand[WARM:])


def call_next_with_history(ground: Ground, kind: str, rounds: int, old: int) -> Figure:
    """Call next in a store with `old` tickets of past days, in turn with an empty one."""
    _, empty, people = ground.new_hospital(kind, rounds)
    _, full, same = ground.new_hospital(kind, rounds)
    full.write(_add_history, same[0], old)
    times: dict[Store, list[float]] = {empty: [], full: []}
    for store, ids in ((empty, people), (full, same)):
        for patient_id in ids:
            stamp = new_stamp(SITE, MORNING, "K1", "patient")
            store.write(take_walk_in, stamp, patient_id=patient_id, department=QUEUE)
        settle(store)
    for _ in range(rounds):
        for store, taken in times.items():
            taken.append(milliseconds(lambda s=store: _call_and_start(s)))  # type: ignore[misc]
    empty.close()
    full.close()
    before, after = (statistics.median(taken) for taken in times.values())
    return Figure(
        f"call_next_after_{old}_tickets.{kind}",
        after / before,
        "x",
        1.2,
        {"empty_ms": before, "full_ms": after},
    )


def order_of_500() -> Figure:
    """The order of 500 waiting tickets with its reasons, under the whole default policy."""
    kinds = [TicketClass.WALK_IN, TicketClass.LATE, TicketClass.RETURN, TicketClass.MISSED]
    waiting = [
        Waiting(
            number=given.label,
            ticket_class=given.ticket_class if given.slot_start else kinds[given.number % 4],
            checked_in=given.checked_in,
            joined=given.joined,
            registered=given.number,
            slot_start=given.slot_start,
            misses=1,
        )
        for given in (_waiting_ticket(number) for number in range(500))
    ]
    taken = [milliseconds(lambda: serve_order(waiting, [], Policy())) for _ in range(50)]
    return Figure("order_500_tickets", statistics.median(taken), "ms", 5.0, {"max": max(taken)})


def slip_pdf(ground: Ground, rounds: int) -> Figure:
    """One slip's PDF, fonts already loaded."""
    slip = _slip(ground)
    first = milliseconds(lambda: queue_slip_pdf(slip))
    taken = [milliseconds(lambda: queue_slip_pdf(slip)) for _ in range(rounds)]
    return Figure("slip_pdf", statistics.median(taken), "ms", 30.0, {"first_ms": first})


def slip_raster(ground: Ground, rounds: int) -> Figure:
    """The same slip from its PDF to the bytes for a thermal printer, 80 mm wide."""
    pdf = queue_slip_pdf(_slip(ground))
    sizes: list[int] = []

    def draw() -> None:
        sizes.append(len(whole_slip(dots_of(pdf, DOTS[80]))))

    first = milliseconds(draw)
    taken = [milliseconds(draw) for _ in range(rounds)]
    beside = {"first_ms": first, "max": max(taken), "bytes": float(sizes[0])}
    return Figure("slip_raster", statistics.median(taken), "ms", 60.0, beside)


def _slip(ground: Ground) -> QueueSlip:
    _, store, people = ground.new_hospital("sqlite", 1)
    stamp = new_stamp(SITE, MORNING, "K1", "patient")
    given = store.write(take_walk_in, stamp, patient_id=people[0], department=QUEUE).ticket
    place = store.read(place_of, site=SITE, now=MORNING, ticket_id=given.id)
    store.close()
    return queue_slip_of(place, Settings().hospital.name, "zh-Hans", now=MORNING)


def _beside_bare(name: str, kind: str, ours: list[float], by_hand: list[float]) -> Figure:
    mine, least = statistics.median(ours), statistics.median(by_hand)
    limit = 5.0 if kind == "sqlite" else 2.0
    return Figure(name, mine / least, "x", limit, {"ours_ms": mine, "bare_ms": least})


def _call_and_start(store: Store) -> None:
    stamp = new_stamp(SITE, MORNING, "D1", "bench")
    called = store.write(calling.call_next, stamp, room=ROOM)
    if called is not None:
        stamp = new_stamp(SITE, MORNING, "D1", "bench")
        store.write(calling.start, stamp, ticket_id=called.id)


def _add_history(tx: Connection, patient_id: int, old: int) -> None:
    template = replace(_waiting_ticket(0), state=State.DONE, patient_id=patient_id)
    a_day = 1000
    for first in range(0, old, a_day):
        day = (MORNING - timedelta(days=1 + first // a_day)).date().isoformat()
        rows = [
            vars(template) | {"id": f"old-{first + n}", "day": day, "number": n + 1}
            for n in range(min(a_day, old - first))
        ]
        tx.execute(insert(ticket), rows)


def _waiting_ticket(number: int) -> Ticket:
    slot = MORNING + timedelta(minutes=30 * (number % 6)) if number % 2 else None
    return Ticket(
        id=f"t{number}", site=SITE, day=MORNING.date().isoformat(), queue=QUEUE, series="F",
        number=number + 1, patient_id=number, appointment_id=None, practitioner=None,
        ticket_class=TicketClass.APPOINTMENT if slot else TicketClass.WALK_IN,
        state=State.WAITING, priority=None, first_visit=True, slot_start=slot, slot_end=slot,
        session="morning", checked_in=MORNING, joined=MORNING + timedelta(seconds=number % 97),
        room=None, called=None, started=None, ended=None, calls=0, misses=0, reason=None,
        terminal="K1", registered=MORNING,
    )  # fmt: skip
