"""A whole day on one store, under the rules it has or under those of a file."""

import time
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import UserFacingError
from shared.domain.policy import Policy, merged
from shared.domain.ticket import State
from shared.replay.course import Course
from shared.replay.lived import EVERY_TICKET, LivedDay, lived_day
from shared.replay.report import Report, report_of, spread
from shared.replay.told import range_held
from shared.replay.workers import Workers
from shared.services.hospital_files import ArrivalRow, read_arrivals
from shared.services.policies import policy_rules, set_policy
from shared.services.policy_file import ScopedRules, read_policy
from shared.services.queue_now import policies_of
from shared.services.stamp import Stamp, new_stamp
from shared.settings import Settings
from shared.store import hospital, policies, schedules, schema, tickets
from shared.store.engine import Store
from shared.store.key_sources import source_of

Rules = tuple[ScopedRules, ...]


@dataclass(frozen=True)
class Asked:
    """A day to be run: whose, which, who comes, and in how many processes."""

    settings: Settings
    day: date
    rows: list[ArrivalRow]
    workers: int

    @property
    def site(self) -> str:
        return self.settings.hospital.site

    def stamp(self) -> Stamp:
        """For what an administrator does before the day begins."""
        midnight = datetime.combine(self.day, datetime.min.time(), self.settings.hospital.zone)
        return new_stamp(self.site, midnight, "replay", "admin")


@dataclass(frozen=True)
class Run:
    """A day under one policy. `policy` is its name, None for the rules the store had; `counts`
    are what became of the arrivals; `bound` is the hospital's max_overtaken."""

    policy: str | None
    day: date
    bound: int | None
    counts: dict[str, Any]
    report: Report

    @property
    def sound(self) -> bool:
        """Nobody lost, nobody twice."""
        return not (self.counts["lost"] or self.counts["duplicates"])

    def document(self) -> dict[str, Any]:
        """As the JSON of `daozhen replay`."""
        name = {"policy": self.policy, "day": self.day.isoformat(), "bound": self.bound}
        return self.counts | name | self.report.document()


def replay(
    store_url: str,
    arrivals: Path,
    *,
    settings: Settings,
    workers: int,
    day: date | None,
    policy: Path | None = None,
) -> Run:
    """Run the day on a loaded store, under the rules of the file `policy` and no others, or
    under those the store has.

    Raises UserFacingError: no_roster, store_used, and what `read_arrivals` and `read_policy`
    raise; Refused("no_scope").
    """
    rules = read_policy(policy) if policy else None
    store = schema.open_store(store_url, source_of(settings))
    try:
        asked = ask(store, arrivals, settings, workers, day, fresh=True)
        return run(store, store_url, asked, rules, policy.stem if policy else None)
    finally:
        store.close()


def ask(
    store: Store,
    arrivals: Path,
    settings: Settings,
    workers: int,
    wanted: date | None,
    *,
    fresh: bool = False,
) -> Asked:
    """The day to run, checked against the store's roster, departments and doctors; `fresh`: a
    store with tickets of the day will not do."""
    site = settings.hospital.site
    days = store.read(schedules.days, site)
    if not days or (wanted and wanted.isoformat() not in days):
        raise UserFacingError("no_roster", day=wanted or "")
    day = wanted or date.fromisoformat(days[0])
    if fresh and store.read(tickets.count_states, site, day.isoformat()):
        raise UserFacingError("store_used", day=day)
    departments = [row.code for row in store.read(hospital.departments, site)]
    doctors = store.read(hospital.practitioner_names, site)
    rows = read_arrivals(arrivals, departments, doctors)
    return Asked(settings, day, rows, workers)


def run(store: Store, url: str, asked: Asked, rules: Rules | None, name: str | None) -> Run:
    """The day on an open store; `rules` None: under those it has."""
    if rules is not None:
        _switch_on(store, asked, rules)
    course = Course(store, asked.settings, asked.day, asked.rows)
    course.prepare()
    began = time.perf_counter()
    team = Workers(url, source_of(asked.settings), asked.workers)
    try:
        course.run(team)
    finally:
        team.close()
    seconds = {"workers": asked.workers, "seconds": round(time.perf_counter() - began, 2)}
    lived, own_policies, bound = store.read(_lived, asked)
    report = report_of(lived, own_policies, asked.settings.hospital.zone)
    return Run(name, asked.day, bound, _counts(store, course, asked) | seconds, report)


def _switch_on(store: Store, asked: Asked, rules: Rules) -> None:
    """These rules and no others."""
    wanted: dict[tuple[Any, str], dict[str, Any]] = {
        key: {} for key in store.read(policies.all_rules, asked.site)
    }
    wanted |= {(part.scope, part.name): part.rules for part in rules}
    for (scope, name), own in wanted.items():
        store.write(set_policy, asked.stamp(), scope=scope, name=name, rules=own)


def _lived(tx: Connection, asked: Asked) -> tuple[LivedDay, dict[str, Policy], int | None]:
    """What happened, under which policies, and the hospital's bound on overtaking."""
    lived = lived_day(tx, asked.site, asked.day.isoformat())
    own_policies = policies_of(tx, asked.site, {wait.queue for wait in lived.waits})
    rules = policy_rules(tx, site=asked.site, now=asked.stamp().now, scope="hospital")
    return lived, own_policies, merged(rules).max_overtaken


def _counts(store: Store, course: Course, asked: Asked) -> dict[str, Any]:
    """What the store says became of the visitors."""
    day = asked.day.isoformat()
    states = store.read(_final_states, asked.site, day)
    issued = store.read(tickets.issued, asked.site, day)
    completed = no_show = lost = 0
    for visitor in course.visitors:
        state = states.get(visitor.ticket_id or "")
        completed += state is State.DONE
        no_show += state is State.VOID
        lost += visitor.refused is None and state not in (State.DONE, State.VOID)
    waits = [
        max(0.0, (visitor.first_called - visitor.checked_in).total_seconds() / 60)
        for visitor in course.visitors
        if visitor.first_called and visitor.checked_in
    ]
    first_waits = spread(waits)
    reasons = Counter(visitor.refused for visitor in course.visitors if visitor.refused)
    return {
        "arrivals": len(course.visitors),
        "checked_in": sum(visitor.ticket_id is not None for visitor in course.visitors),
        "called": len(waits),
        "completed": completed,
        "no_show": no_show,
        "refused": reasons.total(),
        "refused_because": dict(reasons),
        "duplicates": sum(row["given"] - row["distinct"] for row in issued.values())
        + len(course.by_ticket)
        - len({visitor.row.patient_no for visitor in course.by_ticket.values()}),
        "lost": lost,
        "wait_minutes": {"p50": first_waits.p50, "p90": first_waits.p90, "max": first_waits.max},
        "issued": {queue: row["given"] for queue, row in issued.items()},
        "range_held": range_held(course.visitors),
    }


def _final_states(tx: Connection, site: str, day: str) -> dict[str, State]:
    found = tickets.arrivals(tx, site, day, EVERY_TICKET)
    return {ticket.id: ticket.state for ticket, _ in found}
