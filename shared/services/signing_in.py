"""Signing in by badge, code or name, and PIN.

Three steps, so that argon2 runs in no transaction: `asked` reads whose PIN it is, `fits` verifies
it on a thread of its own, `sign_in`, `first_pin` or `change_pin` writes down what came of it. A
PIN that somebody else set (an administrator, a file) admits nobody: its owner sets another.
Nobody learns whether somebody of that code exists: not by the sentence, not by the time, not by
the waiting.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.domain.identity import plain
from shared.domain.roles import Right
from shared.domain.sign_in import FORGOTTEN_AFTER, wait_after
from shared.services.noting import note
from shared.services.permission import require
from shared.services.pins import NOBODYS_HASH, SealedPin, verified
from shared.services.stamp import Stamp
from shared.services.values import StaffMember
from shared.store import journal, staff

NOBODY = "nobody"
SIGN_IN = "sign_in"


@dataclass(frozen=True)
class Challenge:
    """Whose PIN is wanted; `code` is None where nobody fits. Wrong tries are counted by `key`."""

    key: str
    code: str | None
    pin_hash: str = field(repr=False)


@dataclass(frozen=True)
class Tried:
    """What came of a try: a member, or nobody; `until` nobody tries again with this code. `due`:
    it is their PIN, and they have to set one of their own."""

    member: StaffMember | None
    until: datetime | None = None
    due: bool = False

    @property
    def admitted(self) -> StaffMember:
        """Raises Refused: first_pin; wrong_pin; too_many_tries with `until`."""
        if self.member is not None:
            return self.member
        if self.due:
            raise Refused("first_pin", field="pin")
        if self.until is not None:
            raise Refused("too_many_tries", field="pin", until=self.until)
        raise Refused("wrong_pin", field="pin")


def asked(tx: Connection, *, site: str, now: datetime, who: str) -> Challenge:
    """Whom a badge, a code, or a name means: in full, in pinyin or by initials where only one
    member of staff is called so. Raises Refused("too_many_tries") while they wait."""
    typed = plain(who)
    found = _who(staff.members(tx, site), typed)
    key = found.code if found else _key_of_nobody(typed)
    delay = staff.delay(tx, site, key)
    if delay is not None and delay.until is not None and delay.until > now:
        raise Refused("too_many_tries", field="pin", until=delay.until)
    if found is None or not found.active:
        return Challenge(key, None, NOBODYS_HASH)
    return Challenge(key, found.code, found.pin_hash)


def fits(challenge: Challenge, pin: str) -> bool:
    """Whether it is their PIN. Takes as long where there is nobody."""
    return verified(challenge.pin_hash, pin) and challenge.code is not None


def sign_in(tx: Connection, stamp: Stamp, *, challenge: Challenge, right: bool) -> Tried:
    """Write down a try: who signed in, or that somebody tried in vain. It refuses by its answer:
    raising would take the count back."""
    return _tried(tx, stamp, challenge, right, SIGN_IN, signed_in=stamp.now)


def first_pin(
    tx: Connection, stamp: Stamp, *, challenge: Challenge, right: bool, pin: SealedPin
) -> Tried:
    """Sign in, and from now on with a PIN that nobody else has set; a wrong old one counts as at
    the door."""
    changes = {"pin_hash": pin.hash, "pin_given": False, "signed_in": stamp.now}
    return _tried(tx, stamp, challenge, right, "first_pin", **changes)


def change_pin(
    tx: Connection, stamp: Stamp, *, challenge: Challenge, right: bool, pin: SealedPin
) -> Tried:
    """One's own PIN, after the old one was asked for; a wrong old one counts as at the door.

    Raises Refused("not_allowed") for anybody else's.
    """
    require(stamp, Right.CHANGE_PIN)
    if challenge.key != stamp.by:
        raise Refused("not_allowed")
    changes = {"pin_hash": pin.hash, "pin_given": False}
    return _tried(tx, stamp, challenge, right, "change_pin", **changes)


def _tried(
    tx: Connection, stamp: Stamp, challenge: Challenge, right: bool, act: str, **changes: Any
) -> Tried:
    site, key = stamp.site, challenge.key
    delay = staff.locked_delay(tx, site, key, stamp.now)
    row = staff.member(tx, site, challenge.code or "")
    done = journal.of_command(tx, site, stamp.id)
    if done is not None:
        return Tried(_member(row)) if done.act == act else Tried(None, delay.until)
    if delay.until is not None and delay.until > stamp.now:  # tried elsewhere in the meantime
        return Tried(None, delay.until)
    if right and row is not None and row.active and row.pin_hash == challenge.pin_hash:
        staff.forget_delay(tx, site, key)
        if act == SIGN_IN and row.pin_given:
            return Tried(None, due=True)
        staff.change(tx, site, row.code, **changes)
        note(tx, replace(stamp, by=row.code), act)
        return Tried(_member(row))
    before = 0 if delay.last < stamp.now - FORGOTTEN_AFTER else delay.failures
    wait = wait_after(before + 1)
    until = stamp.now + wait if wait else None
    staff.set_delay(tx, site, key, failures=before + 1, last=stamp.now, until=until)
    facts = {"asked": act, "code": challenge.code, "failures": before + 1}
    note(tx, replace(stamp, by=stamp.by or NOBODY), "wrong_pin", detail=facts)
    return Tried(None, until)


def _member(row: Any) -> StaffMember | None:
    return StaffMember(row.code, row.name, row.role) if row is not None else None


def _who(rows: list[Any], typed: str) -> Any | None:
    """Codes and badges first, then what names only one of those who work here."""
    folded = typed.casefold()
    for row in rows:
        if typed and typed in (row.code, row.badge):
            return row
    for row in rows:
        if folded and folded in (row.code.casefold(), row.badge.casefold()):
            return row
    for column in ("name", "pinyin", "initials"):
        called = [r for r in rows if r.active and getattr(r, column).casefold() == folded]
        if folded and called:
            return called[0] if len(called) == 1 else None
    return None


def _key_of_nobody(typed: str) -> str:
    """Tells what was typed apart, and does not keep it: people scan or type anything there."""
    return f"?{sha256(typed.encode()).hexdigest()[:8]}"
