"""PINs that are too easy, and how long wrong tries make somebody wait."""

import re
from datetime import timedelta

from shared.domain.errors import Refused
from shared.domain.identity import plain

FREE_TRIES = 5
FIRST_WAIT = timedelta(seconds=30)
LONGEST_WAIT = timedelta(minutes=15)
FORGOTTEN_AFTER = timedelta(days=1)  # since the last wrong try
_RUN_UP, _RUN_DOWN = "01234567890123456789", "98765432109876543210"


def read_pin(untrusted: str, code: str = "") -> str:
    """A new PIN of somebody with this code: 4 to 12 digits, not all the same, no straight run
    (1234, 9876), not the code itself. Raises Refused: bad_pin, weak_pin."""
    pin = plain(untrusted)
    if not re.fullmatch(r"\d{4,12}", pin, re.ASCII):
        raise Refused("bad_pin", field="pin")
    if len(set(pin)) == 1 or pin in _RUN_UP or pin in _RUN_DOWN or pin == code:
        raise Refused("weak_pin", field="pin")
    return pin


def wait_after(failures: int) -> timedelta:
    """How long nobody tries again after so many wrong PINs: nothing before the fifth, then twice
    as long each time, up to LONGEST_WAIT."""
    if failures < FREE_TRIES:
        return timedelta(0)
    doublings: int = 1 << min(failures - FREE_TRIES, 10)
    return min(FIRST_WAIT * doublings, LONGEST_WAIT)
