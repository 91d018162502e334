"""How long a visit to a doctor takes, learned by doctor and kind (queue-rules: How long).

All times are seconds. A visit runs from coming in to going out; the walk from the call to the
door is no part of it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import exp

from shared.domain.ticket import TicketClass


class Kind(StrEnum):
    """FIRST and FOLLOW_UP (复诊) see the doctor anew; RETURN comes back from an exam (回诊)."""

    FIRST = "first"
    FOLLOW_UP = "follow_up"
    RETURN = "return"


@dataclass(frozen=True)
class Seen:
    """Visits that ended: how many, their mean, and their variance in seconds²."""

    count: int = 0
    mean: float = 0.0
    variance: float = 0.0


@dataclass(frozen=True)
class ServiceTime:
    """What the next visit may take: its mean, how visits scatter about it (`variance`), and how
    well the mean itself is known (`doubt`, the variance of the mean); seconds and seconds²."""

    mean: float
    variance: float
    doubt: float = 0.0


# Before anything is seen. A visit in a Chinese outpatient clinic takes some six minutes and
# scatters by 0.6 of that; one who comes back with a result needs about half.
PRIOR_MEAN = {Kind.FIRST: 360.0, Kind.FOLLOW_UP: 360.0, Kind.RETURN: 180.0}
PRIOR_SCATTER = 0.6
# The scatter of a few visits says little: the prior one counts as this many visits.
SCATTER_WEIGHT = 20
# By how much hospitals differ from the prior, queues from their hospital, doctors from their
# queue, each as a share of the mean. What is alike is learned fast, what differs needs proof.
DIFFER = (0.4, 0.2, 0.2)
# Earlier days count as at most this many visits, so that a slow day shows on the day itself.
EARLIER_AT_MOST = 60


def kind_of(ticket_class: TicketClass, first_visit: bool, examined: bool = False) -> Kind:
    """`examined`: back from an exam once today, whatever class the ticket has since."""
    if examined or ticket_class is TicketClass.RETURN:
        return Kind.RETURN
    return Kind.FIRST if first_visit else Kind.FOLLOW_UP


def seen(seconds: Sequence[float]) -> Seen:
    """A plain list of lengths, summed up."""
    count = len(seconds)
    if not count:
        return Seen()
    mean = sum(seconds) / count
    return Seen(count, mean, sum((one - mean) ** 2 for one in seconds) / count)


def together(parts: Iterable[Seen]) -> Seen:
    """Several doctors' or days' visits as one."""
    known = [part for part in parts if part.count]
    count = sum(part.count for part in known)
    if not count:
        return Seen()
    mean = sum(part.count * part.mean for part in known) / count
    spread = sum(part.count * (part.variance + (part.mean - mean) ** 2) for part in known)
    return Seen(count, mean, spread / count)


def with_today(earlier: Seen, today: Seen) -> Seen:
    """Earlier days fade behind EARLIER_AT_MOST visits; today counts in full."""
    faded = Seen(min(earlier.count, EARLIER_AT_MOST), earlier.mean, earlier.variance)
    return together([faded, today])


def service_time(kind: Kind, levels: Sequence[Seen]) -> ServiceTime:
    """From what was seen of one kind in the hospital, in the queue and at the doctor, in this
    order; fewer levels give the queue's or the hospital's own time.

    Each level starts from the one above and moves to its own mean as its visits outweigh the
    scatter; what is not yet known of the mean is `doubt`.
    """
    mean, squared_scatter, doubt = PRIOR_MEAN[kind], PRIOR_SCATTER**2, 0.0
    for level, differ in zip(levels, DIFFER, strict=False):
        weight = squared_scatter / differ**2
        kept = weight / (weight + level.count)
        mean = kept * mean + (1 - kept) * level.mean
        doubt = kept**2 * doubt + kept * differ**2
        if level.count:
            own = level.variance / level.mean**2 if level.mean else 0.0
            part = level.count / (level.count + SCATTER_WEIGHT)
            squared_scatter += part * (own - squared_scatter)
    return ServiceTime(mean, squared_scatter * mean**2, doubt * mean**2)


def rest_of_visit(time: ServiceTime, elapsed: float) -> ServiceTime:
    """What is left of a visit that began `elapsed` seconds ago.

    Regular visits wear off; the more they scatter, the more a long one promises to go on
    (exponential ones, as long as the mean, never wear off).
    """
    if not time.mean:
        return time
    squared_scatter = min(1.0, time.variance / time.mean**2)
    left = time.mean * (
        squared_scatter + (1 - squared_scatter) * exp(-max(0.0, elapsed) / time.mean)
    )
    share = left / time.mean
    return ServiceTime(left, time.variance * share, time.doubt * share**2)
