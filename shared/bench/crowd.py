"""A full lobby: 50 kiosks give numbers while 20 counters call, beside the same by plain SQL."""

import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from multiprocessing.connection import Connection as Pipe
from typing import Any

from sqlalchemy import Connection, insert, select

from shared.bench.bare import DAY, Bare, Place
from shared.bench.rows import MORNING, SITE, Figure, Ground, settle
from shared.services import calling
from shared.services.check_in import take_walk_in
from shared.services.stamp import new_stamp
from shared.store import schema
from shared.store.tables import department, practitioner, schedule

KIOSKS, COUNTERS, PROCESSES = 50, 20, 5
WARM = 6  # the first acts of a client, before the clock runs
PAUSE_SECONDS = 0.005


@dataclass(frozen=True)
class Told:
    """What clients were told: the numbers given, by queue, and the tickets called."""

    numbers: tuple[tuple[str, int], ...] = ()
    called: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Client:
    """A kiosk gives a number to each of its `people`; a counter calls at its place."""

    place: Place
    people: tuple[int, ...] = ()
    calls: int = 0


class _Ours:
    """The services, as a kiosk or a desk uses them: each client its own connection."""

    def __init__(self, url: str) -> None:
        self._store = schema.open_store(url)

    def issue(self, patient_id: int, place: Place) -> int:
        stamp = new_stamp(SITE, MORNING, "K1", "patient")
        checked_in = self._store.write(
            take_walk_in, stamp, patient_id=patient_id, department=place.queue
        )
        return checked_in.ticket.number

    def call_next(self, place: Place) -> str | None:
        stamp = new_stamp(SITE, MORNING, place.room, "bench")
        called = self._store.write(calling.call_next, stamp, room=place.room)
        return called.id if called else None

    def start(self, ticket_id: str, place: Place) -> None:
        stamp = new_stamp(SITE, MORNING, place.room, "bench")
        self._store.write(calling.start, stamp, ticket_id=ticket_id)

    def close(self) -> None:
        self._store.close()


def full_lobby(ground: Ground, *, each: int, turns: int) -> Figure:
    """Every kiosk gives `each` numbers, every counter calls and starts half as many, at once;
    ours and plain SQL in turn, each on a new hospital."""
    acts = KIOSKS * each + COUNTERS * 2 * (each // 2)
    seconds: dict[type, float] = {_Ours: 0.0, Bare: 0.0}
    never: Counter[str] = Counter()
    for _ in range(turns):
        for hands in seconds:
            told, taken = _run(ground, hands, each)
            seconds[hands] += taken
            never.update(wrong(told))
    ours, bare = (turns * acts / taken for taken in seconds.values())
    beside = {"ours_per_second": ours, "bare_per_second": bare}
    return Figure(
        "full_lobby.postgresql", ours / bare, "x", 0.5, beside, at_least=True, never=dict(never)
    )


def wrong(told: Told) -> dict[str, int]:
    """Numbers given twice, numbers of a series left out, tickets called twice."""
    highest: dict[str, int] = {}
    for queue, number in told.numbers:
        highest[queue] = max(number, highest.get(queue, 0))
    given = set(told.numbers)
    return {
        "duplicates": len(told.numbers) - len(given),
        "gaps": sum(highest.values()) - len(given),
        "double_calls": len(told.called) - len(set(told.called)),
    }


def _run(ground: Ground, hands: type[_Ours] | type[Bare], each: int) -> tuple[Told, float]:
    a_kiosk = each + WARM
    url, store, people = ground.new_hospital("postgresql", COUNTERS * WARM + KIOSKS * a_kiosk)
    places = store.write(_open_rooms)
    first = _Ours(url)
    told = [
        Told(numbers=((place.queue, first.issue(people.pop(), place)),)) for place in places * WARM
    ]  # so that nobody calls into an empty lobby
    settle(store)
    first.close()
    store.close()
    clients = [_Client(place, calls=each // 2 + WARM) for place in places]
    for kiosk in range(KIOSKS):
        mine = tuple(people[kiosk * a_kiosk : (kiosk + 1) * a_kiosk])
        clients.append(_Client(places[kiosk % len(places)], people=mine))
    pipes, processes = [], []
    context: Any = multiprocessing.get_context("spawn")
    for number in range(PROCESSES):
        ours, theirs = context.Pipe()
        work = (url, hands, clients[number::PROCESSES], theirs)
        process = context.Process(target=_work, args=work, daemon=True)
        process.start()
        theirs.close()
        pipes.append(ours)
        processes.append(process)
    told += [pipe.recv() for pipe in pipes]
    began = time.perf_counter()
    for pipe in pipes:
        pipe.send("go")
    told += [pipe.recv() for pipe in pipes]
    taken = time.perf_counter() - began
    for process in processes:
        process.join(timeout=30)
    return _together(told), taken


def _open_rooms(tx: Connection) -> list[Place]:
    """As many rooms as counters: the demo hospital's, and more with a doctor in each."""
    letters = {row.code: row.prefix for row in tx.execute(select(department))}
    today = (schedule.c.day == DAY) & (schedule.c.session == "morning")
    rows = [dict(row) for row in tx.execute(select(schedule).where(today)).mappings()]
    for number in range(COUNTERS - len(rows)):
        code = f"BENCH{number}"
        new = rows[number] | {"practitioner": code, "room": code, "external_id": code}
        del new["id"]
        doctor = {"code": code, "name": code, "title": "", "department": new["department"]}
        tx.execute(insert(practitioner), doctor | {"site": SITE})
        tx.execute(insert(schedule), new)
        rows.append(new)
    return [Place(row["department"], letters[row["department"]], row["room"]) for row in rows]


def _work(url: str, hands: type[_Ours] | type[Bare], clients: list[_Client], pipe: Pipe) -> None:
    """One process with its share of the clients, each on a thread of its own. In a hospital each
    is a machine of its own: none may keep the others waiting for Python."""
    sys.setswitchinterval(0.0001)
    with ThreadPoolExecutor(len(clients)) as threads:
        own = [hands(url) for _ in clients]
        pipe.send(_together(threads.map(_act, own, clients, [slice(WARM)] * len(clients))))
        pipe.recv()
        timed = slice(WARM, None)
        pipe.send(_together(threads.map(_act, own, clients, [timed] * len(clients))))
        for one in own:
            one.close()


def _act(hands: _Ours | Bare, client: _Client, part: slice) -> Told:
    place = client.place
    numbers = [(place.queue, hands.issue(each, place)) for each in client.people[part]]
    called = []
    for _ in range(client.calls)[part]:
        while (ticket_id := hands.call_next(place)) is None:
            time.sleep(PAUSE_SECONDS)
        hands.start(ticket_id, place)
        called.append(ticket_id)
    return Told(tuple(numbers), tuple(called))


def _together(told: Iterable[Told]) -> Told:
    parts = list(told)
    return Told(
        tuple(number for part in parts for number in part.numbers),
        tuple(ticket for part in parts for ticket in part.called),
    )
