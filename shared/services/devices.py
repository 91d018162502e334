"""How the devices of every terminal are doing: each says so itself, a desk lists them all."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from shared.devices.health import DeviceState, Health, Kind
from shared.domain.roles import Right
from shared.services.permission import require
from shared.services.stamp import Stamp
from shared.store import devices as stored

REPORT_EVERY = timedelta(minutes=1)
LATE = timedelta(minutes=3)  # three reports did not come
FORGOTTEN = timedelta(days=14)  # a terminal that was taken away leaves the list by itself
LONGEST = 200
STANDS_ALONE = ("kiosk", "board")  # nobody sits there who would see that it is off

NEEDS_HANDS = frozenset(
    {Health.NO_PAPER, Health.COVER_OPEN, Health.OFFLINE, Health.MISSING, Health.FAILED}
)
NEEDS_HANDS_SOON = frozenset({Health.PAPER_LOW})


@dataclass(frozen=True)
class TerminalDevices:
    """One program of a terminal and what it last said, `seen` then. One that is `late` is not
    heard any more: nobody knows how its devices are, and all but those that it has not are
    silent."""

    terminal: str
    program: str
    seen: datetime
    late: bool
    states: tuple[DeviceState, ...]

    @property
    def key(self) -> str:
        return f"{self.terminal} {self.program}"

    def state(self, kind: Kind) -> DeviceState | None:
        return next((state for state in self.states if state.kind is kind), None)


@dataclass(frozen=True)
class DeviceAlert:
    """Somebody has to go to a terminal: to a device of it, or (`state` None) because it says
    nothing any more, `since` then."""

    terminal: str
    program: str
    state: DeviceState | None
    since: datetime

    @property
    def key(self) -> str:
        return f"{self.terminal} {self.program} {self.state.kind if self.state else ''}".strip()

    @property
    def urgent(self) -> bool:
        return self.state is None or self.state.health in NEEDS_HANDS


def report(
    tx: Connection, stamp: Stamp, *, program: str, states: Sequence[DeviceState]
) -> tuple[DeviceState, ...]:
    """What the stamp's terminal says of its devices, as it is kept: `since` stays where a health
    has not changed. Nothing is written where it says the same within REPORT_EVERY.

    There is no journal row: this is no act of anybody and of no patient, the last word is all
    that counts, and one row a minute from each terminal would bury the day's history, make
    check-ins wait for the journal's head, and wake every board, for the change feed follows the
    journal. Desks read it with their clock instead.
    """
    require(stamp, Right.REPORT_DEVICES)
    before = {row.kind: row for row in stored.of_program(tx, stamp.site, stamp.terminal, program)}
    kept = []
    due = False
    for state in states:
        row = before.get(state.kind)
        detail = state.detail[:LONGEST]
        now = replace(state, name=state.name[:LONGEST], detail=detail)
        if row is not None and row.name == now.name and row.health == now.health:
            now = replace(now, since=min(row.since, state.since))
            due = due or row.detail != detail or stamp.now - row.seen >= REPORT_EVERY
        else:
            due = True
        kept.append(now)
    if due:
        whose = {"site": stamp.site, "terminal": stamp.terminal, "program": program}
        stored.put(tx, [{**whose, "seen": stamp.now, **asdict(state)} for state in kept])
    return tuple(kept)


def devices(tx: Connection, *, site: str, now: datetime) -> tuple[TerminalDevices, ...]:
    """Every terminal heard within FORGOTTEN, by its name."""
    found: dict[tuple[str, str], list[DeviceState]] = {}
    seen: dict[tuple[str, str], datetime] = {}
    for row in stored.seen_since(tx, site, now - FORGOTTEN):
        key = (row.terminal, row.program)
        state = DeviceState(Kind(row.kind), row.name, Health(row.health), row.since, row.detail)
        found.setdefault(key, []).append(state)
        seen[key] = max(seen.get(key, row.seen), row.seen)
    order = list(Kind)
    return tuple(
        TerminalDevices(
            terminal,
            program,
            seen[terminal, program],
            late := now - seen[terminal, program] > LATE,
            tuple(
                _unheard(state) if late else state
                for state in sorted(states, key=lambda one: order.index(one.kind))
            ),
        )
        for (terminal, program), states in found.items()
    )


def device_alerts(known: Iterable[TerminalDevices], now: datetime) -> tuple[DeviceAlert, ...]:
    """What somebody has to see to, the longest first, those that only run low last. A desk that is
    off was put out by whoever sat there, and what was off the whole day is off on purpose."""
    alerts = []
    for one in known:
        if one.late:
            today = one.seen.astimezone(now.tzinfo).date() == now.date()
            if today and one.program in STANDS_ALONE:
                alerts.append(DeviceAlert(one.terminal, one.program, None, one.seen))
            continue
        alerts += [
            DeviceAlert(one.terminal, one.program, state, state.since)
            for state in one.states
            if state.health in NEEDS_HANDS | NEEDS_HANDS_SOON
        ]
    return tuple(sorted(alerts, key=lambda alert: (not alert.urgent, alert.since, alert.key)))


def _unheard(state: DeviceState) -> DeviceState:
    return state if state.health is Health.OFF else replace(state, health=Health.SILENT)
