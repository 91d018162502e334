"""The limit beside our transactions: the same rows with the same durability, by hand."""

import hashlib
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import psycopg

from shared.bench.rows import MORNING, SITE
from shared.store.engine import parse_url
from shared.store.tables import UTC_TEXT

DAY = MORNING.date().isoformat()
AT_DOOR = 2  # how many wait at a room's door under the default policy
TICKET = (
    "INSERT INTO ticket (id, site, day, queue, series, number, patient_id, ticket_class, state,"
    " first_visit, session, checked_in, joined, registered, calls, misses, terminal)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, 'walk_in', 'waiting', ?, 'morning', ?, ?, ?, 0, 0, 'K1')"
)
IN_ROOM = (
    "SELECT id FROM ticket WHERE site=? AND day=? AND room=? AND state IN ('called', 'in_service')"
)
IN_LINE = (
    "SELECT id, room, row_place, joined, number, ticket_class, state, practitioner, priority,"
    " triage_level, registered, slot_start, slot_end, checked_in, misses, first_visit, patient_id"
    " FROM ticket WHERE site=? AND queue=? AND day=? AND state IN ('waiting', 'called')"
)
CALL = (
    "UPDATE ticket SET state='called', room=?, called=?, calls=calls+1, row_place=NULL WHERE id=?"
)
CONSULTATION = (
    "INSERT INTO consultation (site, day, queue, ticket_id, room, ticket_class, first_visit, kind,"
    " joined, called, started) SELECT site, day, queue, id, room, ticket_class, first_visit,"
    " 'first', joined, called, started FROM ticket WHERE id=?"
)
JOURNAL = (
    "INSERT INTO journal (site, seq, at, day, by, terminal, act, queue, ticket_id, patient_id,"
    " detail, command_id, before_hash) VALUES (?, ?, ?, ?, 'bench', 'K1', ?, ?, ?, ?, ?, ?, ?)"
)
DETAIL = "{" + '"label": "F001", ' + '"after": {' + '"state": "waiting"' * 8 + "}}"


@dataclass(frozen=True)
class Place:
    """Where a client works: a queue, the letter of its numbers, one of its rooms."""

    queue: str
    series: str
    room: str


class Bare:
    """One connection that gives numbers and calls by plain SQL."""

    def __init__(self, url: str) -> None:
        parsed = parse_url(url)
        self._embedded = parsed.get_backend_name() == "sqlite"
        self._raw: Any
        if self._embedded:
            self._raw = sqlite3.connect(parsed.database or "", isolation_level=None, timeout=10)
            self._raw.execute("PRAGMA synchronous=FULL")
        else:
            plain = parsed.set(drivername="postgresql").render_as_string(hide_password=False)
            self._raw = psycopg.connect(plain)

    def issue(self, patient_id: int, place: Place, now: datetime = MORNING) -> int:
        """The number of a new ticket."""
        self._lock(place.queue)
        key = (SITE, place.queue, DAY, place.series)
        number = self._run(
            "UPDATE counter SET last=last+1 WHERE site=? AND queue=? AND day=? AND series=?"
            " RETURNING last",
            *key,
        ).fetchone()[0]
        ticket_id, at = str(uuid4()), self._moment(now)
        self._run(TICKET, ticket_id, *self._key(place), number, patient_id, True, at, at, at)
        self._note(now, place.queue, [("check_in", ticket_id)])
        self._raw.commit()
        return int(number)

    def call_next(self, place: Place, now: datetime = MORNING) -> str | None:
        """Who is called: whoever joined first. The patient inside is finished, the row at the
        door filled up."""
        self._lock(place.queue)
        inside = [row[0] for row in self._run(IN_ROOM, SITE, DAY, place.room)]
        line = self._run(IN_LINE, SITE, place.queue, DAY).fetchall()
        waiting = [row for row in line if row[6] == "waiting"]
        door = sorted((r for r in waiting if r[1] == place.room), key=lambda row: row[2])
        others = sorted((r for r in waiting if r[1] is None), key=lambda row: row[3:5])
        coming = [row[0] for row in (*door, *others)]
        at = self._moment(now)
        for ticket_id in inside:
            self._run("UPDATE ticket SET state='done', ended=? WHERE id=?", at, ticket_id)
            self._run("UPDATE consultation SET ended=? WHERE ticket_id=?", at, ticket_id)
        acts = [("finish", ticket_id) for ticket_id in inside]
        if coming:
            self._run(CALL, place.room, at, coming[0])
            acts.append(("call", coming[0]))
        last = door[-1][2] if door else 0
        to_door = coming[max(1, len(door)) : 1 + AT_DOOR]
        for row_place, ticket_id in enumerate(to_door, start=last + 1):
            set_row = "UPDATE ticket SET room=?, row_place=? WHERE id=?"
            self._run(set_row, place.room, row_place, ticket_id)
            acts.append(("to_door", ticket_id))
        self._note(now, place.queue, acts)
        self._raw.commit()
        return coming[0] if coming else None

    def start(self, ticket_id: str, place: Place, now: datetime = MORNING) -> None:
        self._lock(place.queue)
        at = self._moment(now)
        self._run("UPDATE ticket SET state='in_service', started=? WHERE id=?", at, ticket_id)
        self._run(CONSULTATION, ticket_id)
        self._note(now, place.queue, [("start", ticket_id)])
        self._raw.commit()

    def close(self) -> None:
        self._raw.close()

    def _run(self, sql: str, *values: object) -> Any:
        return self._raw.execute(sql if self._embedded else sql.replace("?", "%s"), values)

    def _lock(self, queue: str) -> None:
        if self._embedded:
            self._raw.execute("BEGIN IMMEDIATE")
        lock = "" if self._embedded else " FOR UPDATE"
        sql = f"SELECT day FROM queue_day WHERE site=? AND queue=? AND day=?{lock}"
        self._run(sql, SITE, queue, DAY).fetchone()

    def _note(self, now: datetime, queue: str, acts: Sequence[tuple[str, str]]) -> None:
        """One row an act; the head is locked and moved once."""
        lock = "" if self._embedded else " FOR UPDATE"
        sql = f"SELECT seq, hash FROM journal_head WHERE site=?{lock}"
        seq, digest = self._run(sql, SITE).fetchone()
        at = self._moment(now)
        for act, ticket_id in acts:
            seq += 1
            command = str(uuid4())
            row = (SITE, seq, at, DAY, act, queue, ticket_id, None, DETAIL, command, digest)
            self._run(JOURNAL, *row)
            digest = hashlib.sha256(repr(row).encode()).hexdigest()
        self._run("UPDATE journal_head SET seq=?, hash=? WHERE site=?", seq, digest, SITE)

    def _key(self, place: Place) -> tuple[str, str, str, str]:
        return SITE, DAY, place.queue, place.series

    def _moment(self, now: datetime) -> datetime | str:
        return now.astimezone(UTC).strftime(UTC_TEXT) if self._embedded else now
