"""The limit beside an issued ticket: the same rows with the same durability, by hand."""

import hashlib
import sqlite3
from uuid import uuid4

import psycopg

from shared.bench.rows import MORNING
from shared.store.engine import parse_url

DAY = MORNING.date().isoformat()
QUEUE = ("main", "12.05", DAY)
TICKET = (
    "INSERT INTO ticket (id, site, day, queue, series, number, patient_id, ticket_class, state,"
    " first_visit, session, checked_in, joined, calls, misses, terminal) VALUES"
    " ({0}, 'main', {0}, '12.05', 'F', {0}, {0}, 'walk_in', 'waiting', {0}, 'morning',"
    " {0}, {0}, 0, 0, 'K1')"
)
JOURNAL = (
    "INSERT INTO journal (site, seq, at, day, by, terminal, act, queue, ticket_id, patient_id,"
    " detail, command_id, before_hash) VALUES ('main', {0}, {0}, {0}, 'patient', 'K1',"
    " 'check_in', '12.05', {0}, {0}, {0}, {0}, {0})"
)
DETAIL = "{" + '"label": "F001", ' + '"after": {' + '"state": "waiting"' * 8 + "}}"


class Bare:
    """One connection that issues tickets by plain SQL."""

    def __init__(self, url: str) -> None:
        parsed = parse_url(url)
        self._embedded = parsed.get_backend_name() == "sqlite"
        if self._embedded:
            self._raw = sqlite3.connect(parsed.database or "", isolation_level=None, timeout=10)
            self._raw.execute("PRAGMA synchronous=FULL")
            self._mark = "?"
        else:
            plain = parsed.set(drivername="postgresql").render_as_string(hide_password=False)
            self._raw = psycopg.connect(plain)  # type: ignore[assignment]
            self._mark = "%s"

    def issue(self, patient_id: int) -> None:
        mark = self._mark
        run = self._raw.execute
        lock = "" if self._embedded else " FOR UPDATE"
        now = MORNING.isoformat() if self._embedded else MORNING
        ticket_id = str(uuid4())
        if self._embedded:
            run("BEGIN IMMEDIATE")
        run(
            f"SELECT day FROM queue_day WHERE site={mark} AND queue={mark} AND day={mark}{lock}",
            QUEUE,
        )
        number = run(
            f"UPDATE counter SET last=last+1 WHERE site={mark} AND queue={mark} AND day={mark}"
            " AND series='F' RETURNING last",
            QUEUE,
        ).fetchone()[0]
        ticket = (ticket_id, DAY, number, patient_id, True, now, now)
        run(TICKET.format(mark), ticket)
        seq, before = run(f"SELECT seq, hash FROM journal_head WHERE site='main'{lock}").fetchone()
        row = (seq + 1, now, DAY, ticket_id, patient_id, DETAIL, ticket_id, before)
        run(JOURNAL.format(mark), row)
        digest = hashlib.sha256(repr(row).encode()).hexdigest()
        run(f"UPDATE journal_head SET seq={mark}, hash={mark} WHERE site='main'", (seq + 1, digest))
        self._raw.commit()

    def close(self) -> None:
        self._raw.close()
