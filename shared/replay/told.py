"""Whether the waits that slips told came true: the 80 % range is to hold four waits in five."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from shared.replay.visitors import Visitor

# Slips are read once so many patients have been seen: little is known of the day's pace before.
SEEN_BEFORE = 50
ALL = "all"


def range_held(visitors: Iterable[Visitor]) -> dict[str, dict[str, Any]]:
    """By queue, and for ALL: of `n` waits from check-in to the first call, the share `held` by
    the range told at check-in, and the shares that were called `sooner` and `later`."""
    found: dict[str, list[int]] = {ALL: []}
    for visitor in visitors:
        if visitor.told is not None:
            side = _side_of(visitor, visitor.told)
            if side is not None:
                found[ALL].append(side)
                found.setdefault(visitor.queue, []).append(side)
    return {queue: _shares(found[queue]) for queue in (ALL, *sorted(found.keys() - {ALL}))}


def _side_of(visitor: Visitor, told: tuple[int, int]) -> int | None:
    """-1 called sooner than told, 0 within the range, 1 later; None: never called."""
    if visitor.first_called is None or visitor.checked_in is None:
        return None
    waited = max(timedelta(0), visitor.first_called - visitor.checked_in)
    low, high = (timedelta(minutes=minutes) for minutes in told)
    return (waited > high) - (waited < low)


def _shares(sides: list[int]) -> dict[str, Any]:
    names = {"held": 0, "sooner": -1, "later": 1}
    shares = {
        name: round(sides.count(side) / len(sides), 3) if sides else None
        for name, side in names.items()
    }
    return {"n": len(sides)} | shares
