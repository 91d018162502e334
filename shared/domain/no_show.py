"""Who booked and did not come (爽约) too often cannot book for a while (queue-rules: N2)."""

from collections.abc import Iterable
from datetime import date, timedelta

from shared.domain.policy import NoShow, Policy


def blocked_until(no_shows: Iterable[date], rule: NoShow, today: date) -> date | None:
    """The first day on which the patient may book again; None where that is today.

    `no_shows` has a day for each appointment missed. The last of `most` within `within_days`
    days begins a block of `block_days` days, itself not counted.
    """
    days = sorted(no_shows)
    until = None
    for first, last in zip(days, days[rule.most - 1 :], strict=False):
        if (last - first).days < rule.within_days:
            until = last + timedelta(days=rule.block_days + 1)
    return until if until is not None and today < until else None


def looks_back(rule: NoShow) -> timedelta:
    """No earlier appointment matters today."""
    return timedelta(days=rule.within_days + rule.block_days)


def rule_of(policy: Policy) -> NoShow | None:
    """None where no-shows block nothing."""
    return policy.no_show if isinstance(policy.no_show, NoShow) else None
