"""What is known of how long a doctor's visits take, from today and earlier days."""

from collections.abc import Iterable

from shared.domain.service_time import Kind, Seen, ServiceTime, service_time, together, with_today
from shared.store.service_times import SeenBy


class LearnedTimes:
    """Sums by hospital, queue and doctor, kept as they are asked for."""

    def __init__(self, rows: Iterable[SeenBy]) -> None:
        self._parts: dict[tuple[Kind, str, str], list[SeenBy]] = {}
        for row in rows:
            keys = {(row.kind, "", ""), (row.kind, row.queue, "")}
            for key in keys | {(row.kind, row.queue, row.practitioner)}:
                self._parts.setdefault(key, []).append(row)
        self._summed: dict[tuple[Kind, str, str], Seen] = {}

    def of(self, queue: str, practitioner: str) -> dict[Kind, ServiceTime]:
        """How long the doctor's next visits may take."""
        return {
            kind: service_time(
                kind,
                [self._seen(kind), self._seen(kind, queue), self._seen(kind, queue, practitioner)],
            )
            for kind in Kind
        }

    def _seen(self, kind: Kind, queue: str = "", practitioner: str = "") -> Seen:
        key = (kind, queue, practitioner)
        if key not in self._summed:
            parts = self._parts.get(key, ())
            self._summed[key] = with_today(
                together(part.seen for part in parts if part.through),
                together(part.seen for part in parts if not part.through),
            )
        return self._summed[key]
