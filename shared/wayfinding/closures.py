"""What is closed when (wayfinding.md, Maps: closures with times)."""

from datetime import datetime, time, timedelta

from shared.wayfinding.plan import Closure, Plan


def in_force(closure: Closure, at: datetime) -> bool:
    """Whether it holds at `at`, the hospital's own time. What lasts past midnight belongs to the
    day it starts on."""
    now = at.time().replace(tzinfo=None)
    if closure.starts < closure.ends:
        return closure.starts <= now < closure.ends and _on(closure, at)
    if now >= closure.starts and _on(closure, at):
        return True
    past_midnight = closure.ends > time(0, 0) and now < closure.ends
    return past_midnight and _on(closure, at - timedelta(days=1))


def closed_at(plan: Plan, at: datetime | None) -> frozenset[int]:
    """Numbers of the doors, then of the climbs, that are closed; None: closures are not asked."""
    if at is None:
        return frozenset()
    closures = [*(door.closures for door in plan.doors), *(climb.closures for climb in plan.climbs)]
    return frozenset(
        number
        for number, theirs in enumerate(closures)
        if any(in_force(closure, at) for closure in theirs)
    )


def _on(closure: Closure, at: datetime) -> bool:
    day = at.date()
    if closure.first_day is not None and day < closure.first_day:
        return False
    if closure.last_day is not None and day > closure.last_day:
        return False
    return not closure.weekdays or day.isoweekday() in closure.weekdays
