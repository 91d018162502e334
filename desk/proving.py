"""Who sits at the desk, proved by a PIN: argon2 on a thread of its own, in no transaction."""

import asyncio
from collections.abc import Callable
from typing import Any

from desk.session import DeskSession
from shared.services import pins, signing_in
from shared.services.signing_in import Tried
from shared.services.stamp import new_stamp
from shared.services.values import StaffMember


async def sign_in(session: DeskSession, who: str, pin: str) -> StaffMember:
    """The member of staff of this badge, code or name, and PIN.

    Raises Refused: first_pin (it is theirs, and somebody else set it), wrong_pin, too_many_tries
    (with `until`); StoreProblem.
    """
    return await _prove(session, who, pin, signing_in.sign_in, "", "system")


async def first_pin(session: DeskSession, who: str, given: str, new: str) -> StaffMember:
    """Signed in, with a PIN of one's own in place of the one that was given. Raises as `sign_in`,
    and bad_pin, weak_pin, pin_as_before."""
    challenge = await session.ask(signing_in.asked, who=who)
    sealed = await asyncio.to_thread(pins.seal_pin, new, challenge.code or "", given)
    return await _prove(session, who, given, signing_in.first_pin, "", "system", pin=sealed)


async def change_pin(session: DeskSession, old: str, new: str) -> StaffMember:
    """A new PIN for whoever is signed in. Raises as `sign_in`, and bad_pin, weak_pin,
    pin_as_before."""
    member = session.staff
    assert member is not None
    sealed = await asyncio.to_thread(pins.seal_pin, new, member.code, old)
    code, role = member.code, member.role
    return await _prove(session, code, old, signing_in.change_pin, code, role, pin=sealed)


async def _prove(
    session: DeskSession,
    who: str,
    typed_pin: str,
    service: Callable[..., Tried],
    by: str,
    role: str,
    **values: Any,
) -> StaffMember:
    challenge = await session.ask(signing_in.asked, who=who)
    right = await asyncio.to_thread(signing_in.fits, challenge, typed_pin)
    program = session.program
    terminal = program.settings.desk.terminal
    stamp = new_stamp(session.site, program.clock.now(), terminal, by, role)
    tried = await program.store.run_write(
        service, stamp, challenge=challenge, right=right, **values
    )
    return tried.admitted
