"""SQL of how long consultations take: today's from their rows, earlier days' summed up at close.

The sums of earlier days are made anew from the consultations at every close of a day, so that
closing twice or taking an act back counts nothing twice, and a day that nobody closed comes in
with the next one.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    String,
    bindparam,
    case,
    delete,
    func,
    insert,
    literal,
    null,
    select,
    union_all,
)

from shared.domain.service_time import Kind, Seen
from shared.store.tables import consultation, service_time

# Earlier days are so many days back.
EARLIER_DAYS = 28
# Shorter, "start" was pressed by mistake; longer, nobody pressed "done".
SHORTEST_SECONDS, LONGEST_SECONDS = 5.0, 7200.0


@dataclass(frozen=True)
class SeenBy:
    """Visits of one kind in one queue by one doctor ("" where none was on duty, or of others all
    together); `through` is the last of the earlier days they are of, None for today's."""

    queue: str
    practitioner: str
    kind: Kind
    seen: Seen
    through: str | None = None


_DOCTOR = (consultation.c.queue, consultation.c.seen_by, consultation.c.kind)
_SUMS = (
    *_DOCTOR,
    func.count(consultation.c.seconds).label("visits"),
    func.avg(consultation.c.seconds).label("mean"),
    func.avg(consultation.c.seconds * consultation.c.seconds).label("mean_square"),
)
_COUNTED = (
    consultation.c.site == bindparam("site"),
    consultation.c.undone.is_(None),
    consultation.c.seconds.between(literal(SHORTEST_SECONDS), literal(LONGEST_SECONDS)),
)
_of_days = (
    select(*_SUMS)
    .where(*_COUNTED, consultation.c.day.between(bindparam("since"), bindparam("through")))
    .group_by(*_DOCTOR)
)
_parts = union_all(
    select(
        *_DOCTOR,
        literal(1).label("visits"),
        consultation.c.seconds.label("total"),
        (consultation.c.seconds * consultation.c.seconds).label("squares"),
        null().cast(String).label("through"),
    ).where(*_COUNTED, consultation.c.day == bindparam("day")),
    select(
        service_time.c.queue,
        service_time.c.practitioner,
        service_time.c.kind,
        service_time.c.visits,
        service_time.c.visits * service_time.c.mean,
        service_time.c.visits
        * (service_time.c.variance + service_time.c.mean * service_time.c.mean),
        service_time.c.through,
    ).where(service_time.c.site == bindparam("site")),
).subquery()
_asked = _parts.c.queue.in_(bindparam("queues", expanding=True))
_named = select(
    case((_asked, _parts.c.queue), else_=None).label("queue"),
    case((_asked, _parts.c.seen_by), else_=None).label("seen_by"),
    *(_parts.c[name] for name in ("kind", "visits", "total", "squares", "through")),
).subquery()
_KEY = tuple(_named.c[name] for name in ("queue", "seen_by", "kind", "through"))
_times = select(
    *_KEY,
    func.sum(_named.c.visits).label("visits"),
    (func.sum(_named.c.total) / func.sum(_named.c.visits)).label("mean"),
    (func.sum(_named.c.squares) / func.sum(_named.c.visits)).label("mean_square"),
).group_by(*_KEY)


def service_times(tx: Connection, site: str, day: str, queues: Collection[str]) -> list[SeenBy]:
    """Today's consultations and those of earlier days, by doctor in `queues`, of all other
    queues together; a day already closed is not counted again as today."""
    key = {"site": site, "day": day, "queues": sorted(queues)}
    found = [_seen_by(row, row.through) for row in tx.execute(_times, key)]
    closed = any(one.through == day for one in found)
    return [one for one in found if one.through or not closed]


def sum_up(tx: Connection, site: str, through: str) -> None:
    """Make the sums of earlier days anew, of those until `through`."""
    since = date.fromisoformat(through) - timedelta(days=EARLIER_DAYS - 1)
    key = {"site": site, "since": since.isoformat(), "through": through}
    rows = [_row(site, _seen_by(row, through)) for row in tx.execute(_of_days, key)]
    tx.execute(delete(service_time).where(service_time.c.site == site))
    if rows:
        tx.execute(insert(service_time), rows)


def _seen_by(row: Any, through: str | None) -> SeenBy:
    seen = Seen(row.visits, row.mean, max(0.0, row.mean_square - row.mean**2))
    return SeenBy(row.queue or "", row.seen_by or "", Kind(row.kind), seen, through)


def _row(site: str, one: SeenBy) -> dict[str, Any]:
    return {
        "site": site,
        "queue": one.queue,
        "practitioner": one.practitioner,
        "kind": one.kind.value,
        "visits": one.seen.count,
        "mean": one.seen.mean,
        "variance": one.seen.variance,
        "through": one.through,
    }
