"""The journal: append-only, one row a state change, each row holding the hash of the one before.

A transaction's rows are kept with its connection and written together at its end: the head row
of a site, for which all others wait, is locked last and briefly. So rows are numbered in the order
they were committed and a reader that remembers a seq misses nothing.
"""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, insert, select, update
from sqlalchemy.dialects import postgresql, sqlite

from shared.store.tables import journal, journal_head

START_HASH = "0" * 64
NEAR = 50
_KEPT = "journal rows"

_head = (
    select(journal_head.c.seq, journal_head.c.hash)
    .where(journal_head.c.site == bindparam("site"))
    .with_for_update()
)
_append = insert(journal).values(
    {column.name: bindparam(f"row_{column.name}") for column in journal.c}
)
_move_head = (
    update(journal_head)
    .where(journal_head.c.site == bindparam("of_site"))
    .values(seq=bindparam("new_seq"), hash=bindparam("new_hash"))
)
_append_and_move_head = _append.add_cte(_move_head.cte("moved"))
_by_command = select(journal).where(
    journal.c.site == bindparam("site"), journal.c.command_id == bindparam("command_id")
)


@dataclass(frozen=True)
class JournalRow:
    """A row as stored. `detail` is a JSON object; `undoes` the seq of the row it takes back."""

    site: str
    seq: int
    at: datetime
    day: str
    by: str
    terminal: str
    act: str
    queue: str | None
    ticket_id: str | None
    patient_id: int | None
    reason: str | None
    detail: str
    undoes: int | None
    command_id: str | None
    before_hash: str

    @property
    def facts(self) -> dict[str, Any]:
        facts: dict[str, Any] = json.loads(self.detail)
        return facts


def row_hash(row: JournalRow) -> str:
    """SHA-256 over every column of the row, in order, as JSON."""
    values = [
        value.astimezone(UTC).isoformat(timespec="microseconds")
        if isinstance(value, datetime)
        else value
        for value in vars(row).values()
    ]
    return hashlib.sha256(json.dumps(values, ensure_ascii=False).encode()).hexdigest()


def append(
    tx: Connection,
    *,
    site: str,
    at: datetime,
    by: str,
    terminal: str,
    act: str,
    queue: str | None = None,
    ticket_id: str | None = None,
    patient_id: int | None = None,
    reason: str | None = None,
    detail: dict[str, Any] | None = None,
    undoes: int | None = None,
    command_id: str | None = None,
) -> None:
    """Keep one row, to be written by `write_kept` before the transaction is committed."""
    row = JournalRow(
        site=site,
        seq=0,
        at=at,
        day=at.date().isoformat(),
        by=by,
        terminal=terminal,
        act=act,
        queue=queue,
        ticket_id=ticket_id,
        patient_id=patient_id,
        reason=reason,
        detail=json.dumps(detail or {}, ensure_ascii=False, sort_keys=True),
        undoes=undoes,
        command_id=command_id,
        before_hash="",
    )
    tx.info.setdefault(_KEPT, []).append(row)


def forget_kept(tx: Connection) -> None:
    """Nothing is left of a transaction that this connection did not finish."""
    tx.info.pop(_KEPT, None)


def write_kept(tx: Connection) -> None:
    """Number, chain and write what the transaction kept. Locks the site's head until its end."""
    kept: list[JournalRow] = tx.info.pop(_KEPT, [])
    for site in sorted({row.site for row in kept}):
        seq, before_hash = _locked_head(tx, site)
        values = []
        for row in kept:
            if row.site == site:
                seq += 1
                written = replace(row, seq=seq, before_hash=before_hash)
                before_hash = row_hash(written)
                values.append({f"row_{name}": value for name, value in vars(written).items()})
        head = {"of_site": site, "new_seq": seq, "new_hash": before_hash}
        if tx.dialect.name == "postgresql" and len(values) == 1:  # a round trip less
            tx.execute(_append_and_move_head, values[0] | head)
        else:
            tx.execute(_append, values)
            tx.execute(_move_head, head)


def _locked_head(tx: Connection, site: str) -> tuple[int, str]:
    head = tx.execute(_head, {"site": site}).one_or_none()
    if head is None:
        dialect: Any = postgresql if tx.dialect.name == "postgresql" else sqlite
        first = {"site": site, "seq": 0, "hash": START_HASH}
        tx.execute(dialect.insert(journal_head).values(first).on_conflict_do_nothing())
        head = tx.execute(_head, {"site": site}).one()
    return head.seq, head.hash


def of_command(tx: Connection, site: str, command_id: str) -> JournalRow | None:
    """The row that a command left when it was first carried out."""
    found = tx.execute(_by_command, {"site": site, "command_id": command_id}).one_or_none()
    return JournalRow(**found._mapping) if found else None


def last_seq(tx: Connection, site: str) -> int:
    found = tx.execute(select(journal_head.c.seq).where(journal_head.c.site == site)).scalar()
    return found or 0


def queues_since(tx: Connection, site: str, seq: int) -> tuple[int, frozenset[str]]:
    """The newest seq and the queues changed after `seq` ("" stands for changes of no queue)."""
    found = tx.execute(
        select(journal.c.seq, journal.c.queue).where(journal.c.site == site, journal.c.seq > seq)
    ).all()
    if not found:
        return seq, frozenset()
    return max(row.seq for row in found), frozenset(row.queue or "" for row in found)


def of_terminal(tx: Connection, site: str, day: str, terminal: str) -> Iterator[JournalRow]:
    """A terminal's rows of one day, newest first."""
    found = tx.execute(
        select(journal)
        .where(journal.c.site == site, journal.c.day == day, journal.c.terminal == terminal)
        .order_by(journal.c.seq.desc())
    )
    return (JournalRow(**row._mapping) for row in found)


def around(tx: Connection, site: str, seq: int) -> list[JournalRow]:
    """The row and its neighbours: one transaction's rows stand together."""
    found = tx.execute(
        select(journal)
        .where(journal.c.site == site, journal.c.seq.between(seq - NEAR, seq + NEAR))
        .order_by(journal.c.seq)
    )
    return [JournalRow(**row._mapping) for row in found]


def of_ticket(tx: Connection, ticket_id: str) -> list[JournalRow]:
    """A ticket's rows, oldest first."""
    found = tx.execute(
        select(journal).where(journal.c.ticket_id == ticket_id).order_by(journal.c.seq)
    )
    return [JournalRow(**row._mapping) for row in found]


def last_of_patient(tx: Connection, patient_id: int, act: str) -> JournalRow | None:
    """The newest row of an act on a patient's record; acts on their tickets are not among them."""
    found = tx.execute(
        select(journal)
        .where(
            journal.c.patient_id == patient_id, journal.c.ticket_id.is_(None), journal.c.act == act
        )
        .order_by(journal.c.at.desc(), journal.c.seq.desc())
    ).first()
    return JournalRow(**found._mapping) if found else None


def broken_at(tx: Connection, site: str) -> int | None:
    """The first seq whose row is missing or does not follow from the one before; None if whole.

    A shortened tail shows against the head row.
    """
    expected_hash, expected_seq = START_HASH, 1
    rows = tx.execution_options(yield_per=1000).execute(
        select(journal).where(journal.c.site == site).order_by(journal.c.seq)
    )
    for found in rows:
        row = JournalRow(**found._mapping)
        if row.seq != expected_seq or row.before_hash != expected_hash:
            return expected_seq
        expected_hash, expected_seq = row_hash(row), row.seq + 1
    head = tx.execute(select(journal_head).where(journal_head.c.site == site)).one_or_none()
    head_seq, head_hash = (head.seq, head.hash) if head else (0, START_HASH)
    return None if (head_seq, head_hash) == (expected_seq - 1, expected_hash) else expected_seq
