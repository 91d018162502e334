"""Who works here: members of staff added, changed, and sent away without being forgotten."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.identity import plain, read_name
from shared.domain.name_reading import reading
from shared.domain.roles import ROLES, Right
from shared.services.noting import note
from shared.services.permission import require
from shared.services.pins import SealedPin
from shared.services.stamp import Stamp
from shared.store import journal, staff, tickets

_CODE = re.compile(r"[0-9A-Za-z._-]{1,20}")
_BADGE = re.compile(r"[0-9A-Za-z-]{4,32}")


@dataclass(frozen=True)
class Member:
    """A member of staff as an administrator sees one; `signed_in` is the last time, if ever."""

    code: str
    name: str
    role: str
    badge: str
    active: bool
    signed_in: datetime | None


def members(tx: Connection, *, site: str, now: datetime) -> tuple[Member, ...]:
    """All of them, who left as well, by code."""
    return tuple(_member(row) for row in staff.members(tx, site))


def add_member(
    tx: Connection,
    stamp: Stamp,
    *,
    code: str,
    name: str,
    role: str,
    badge: str = "",
    pin: SealedPin,
) -> Member:
    """The PIN is good for one sign-in, at which its owner sets another.

    Raises Refused: bad_staff_code, bad_role, bad_badge, duplicate_staff_code,
    duplicate_badge, and what `read_name` raises.
    """
    require(stamp, Right.EDIT_STAFF)
    new_code = read_code(code)
    values = read_values(name, role, badge)
    if _repeated(tx, stamp):
        return _one(tx, stamp, new_code)
    rows = staff.members(tx, stamp.site)
    if any(row.code.casefold() == new_code.casefold() for row in rows):
        raise Refused("duplicate_staff_code", field="code")
    _refuse_badge_of_another(rows, new_code, values["badge"])
    new = values | {"site": stamp.site, "code": new_code, "pin_hash": pin.hash, "pin_given": True}
    staff.add(tx, [new])
    note(tx, stamp, "add_staff", detail={"code": new_code, "role": role, "badge": values["badge"]})
    return _one(tx, stamp, new_code)


def change_member(
    tx: Connection,
    stamp: Stamp,
    *,
    code: str,
    name: str,
    role: str,
    badge: str = "",
    pin: SealedPin | None = None,
) -> Member:
    """Name, role and badge, and a new PIN for who forgot theirs: they need not wait any longer,
    and set another at the next sign-in. A code is for good, the journal names people by it.

    Raises Refused as `add_member`, and no_member, last_admin.
    """
    require(stamp, Right.EDIT_STAFF)
    values = read_values(name, role, badge)
    if _repeated(tx, stamp):
        return _one(tx, stamp, code)
    before = _one(tx, stamp, code)
    _refuse_badge_of_another(staff.members(tx, stamp.site), code, values["badge"])
    if role != "admin":
        _refuse_last_admin(tx, stamp, code, "role")
    staff.change(tx, stamp.site, code, **values)
    if pin is not None:
        staff.change(tx, stamp.site, code, pin_hash=pin.hash, pin_given=code != stamp.by)
        staff.forget_delay(tx, stamp.site, code)
    facts = {
        "code": code,
        "before": {"role": before.role, "badge": before.badge},
        "after": {"role": role, "badge": values["badge"]},
        "new_pin": pin is not None,
    }
    note(tx, stamp, "change_staff", detail=facts)
    return _one(tx, stamp, code)


def deactivate(tx: Connection, stamp: Stamp, *, code: str) -> Member:
    """They sign in no more; what they did stays under their name.

    Raises Refused: no_member, last_admin.
    """
    require(stamp, Right.EDIT_STAFF)
    if not _repeated(tx, stamp) and _one(tx, stamp, code).active:
        _refuse_last_admin(tx, stamp, code, "")
        staff.change(tx, stamp.site, code, active=False)
        note(tx, stamp, "deactivate_staff", detail={"code": code})
    return _one(tx, stamp, code)


def reactivate(tx: Connection, stamp: Stamp, *, code: str) -> Member:
    """Back, with the PIN and the role of before. Raises Refused("no_member")."""
    require(stamp, Right.EDIT_STAFF)
    if not _repeated(tx, stamp) and not _one(tx, stamp, code).active:
        staff.change(tx, stamp.site, code, active=True)
        note(tx, stamp, "reactivate_staff", detail={"code": code})
    return _one(tx, stamp, code)


def read_code(untrusted: str) -> str:
    """Raises Refused("bad_staff_code")."""
    code = plain(untrusted)
    if not _CODE.fullmatch(code):
        raise Refused("bad_staff_code", field="code")
    return code


def read_values(name: str, role: str, badge: str) -> dict[str, Any]:
    """The columns of a member, checked. Raises Refused: bad_role, bad_badge, as `read_name`."""
    known_as = read_name(name)
    if role not in ROLES:
        raise Refused("bad_role", field="role")
    number = plain(badge).upper()
    if number and not _BADGE.fullmatch(number):
        raise Refused("bad_badge", field="badge")
    pinyin, initials = reading(known_as)
    return {
        "name": known_as,
        "role": role,
        "badge": number,
        "pinyin": pinyin,
        "initials": initials,
    }


def _repeated(tx: Connection, stamp: Stamp) -> bool:
    """Whether this very command was carried out before; the staff are locked from here on."""
    tickets.lock_queue(tx, stamp.site, "", "")
    return journal.of_command(tx, stamp.site, stamp.id) is not None


def _refuse_badge_of_another(rows: list[Any], code: str, badge: str) -> None:
    others = [row for row in rows if row.code != code]
    if badge and any(badge in (row.badge.upper(), row.code.upper()) for row in others):
        raise Refused("duplicate_badge", field="badge")


def _refuse_last_admin(tx: Connection, stamp: Stamp, code: str, field: str) -> None:
    """Somebody must be left who can let others in."""
    admins = [r.code for r in staff.members(tx, stamp.site) if r.role == "admin" and r.active]
    if admins == [code]:
        raise Refused("last_admin", field=field)


def _one(tx: Connection, stamp: Stamp, code: str) -> Member:
    row = staff.member(tx, stamp.site, code)
    if row is None:
        raise Refused("no_member")
    return _member(row)


def _member(row: Any) -> Member:
    return Member(row.code, row.name, row.role, row.badge, row.active, row.signed_in)
