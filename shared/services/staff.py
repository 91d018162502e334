"""Who works here: sign-in at the desk by code and PIN."""

from datetime import datetime
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.identity import plain
from shared.services.values import StaffMember
from shared.store import hospital

ROLES = ("guide", "nurse", "doctor", "supervisor", "admin")


@cache
def hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)  # OWASP minimum


@cache
def _nobody() -> str:
    return hasher().hash("nobody has this PIN")


def sign_in(tx: Connection, *, site: str, now: datetime, code: str, pin: str) -> StaffMember:
    """The staff member with this code and PIN; takes as long when there is no such code.

    Raises Refused("wrong_pin").
    """
    row = hospital.staff_member(tx, site, plain(code))
    try:
        hasher().verify(row.pin_hash if row else _nobody(), pin)
    except (VerificationError, InvalidHashError) as error:
        raise Refused("wrong_pin", field="pin") from error
    if row is None:
        raise Refused("wrong_pin", field="pin")
    return StaffMember(row.code, row.name, row.role)
