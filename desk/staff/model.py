"""The staff in words, and what is typed about one of them. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from desk.words import Pill, Row, clock
from shared.domain.roles import MAY, Right, may
from shared.services.pins import SealedPin, seal_pin
from shared.services.staff import Member, read_code, read_values
from shared.services.values import StaffMember
from shared.text import text

NEW = ""  # the key of somebody who is not on the list yet
# A kiosk's, everybody's, the command line's.
UNSAID = {Right.ASK_HELP, Right.UNDO, Right.CHANGE_PIN, Right.REKEY, Right.REPORT_DEVICES}


@dataclass(frozen=True)
class Typed:
    """What the form holds; `pin` is empty where it is not to change."""

    code: str = ""
    name: str = ""
    role: str = ""
    badge: str = ""
    pin: str = ""


def may_edit(member: StaffMember | None) -> bool:
    return member is not None and may(member.role, Right.EDIT_STAFF)


def typed_of(member: Member | None) -> Typed:
    """What the form shows before anything is typed."""
    if member is None:
        return Typed()
    return Typed(member.code, member.name, member.role, member.badge)


def seal(code: str, typed: Typed) -> SealedPin | None:
    """The PIN ready to be stored, None where it stays; what else is typed is checked first, in the
    order of the form. Slow: not on the GUI thread. Raises Refused as the services do."""
    if code == NEW:
        read_code(typed.code)
    read_values(typed.name, typed.role, typed.badge)
    if code != NEW and not typed.pin.strip():
        return None
    return seal_pin(typed.pin, code or typed.code.strip())


def staff_rows(
    members: tuple[Member, ...],
    drafts: Mapping[str, Typed],
    own_code: str,
    now: datetime,
    language: str,
) -> tuple[Row, ...]:
    """Those who work here first, by code; who left is dim."""
    ordered = sorted(members, key=lambda one: (not one.active, one.code))
    return tuple(_row(one, drafts.get(one.code), own_code, now, language) for one in ordered)


def rights_words(role: str, language: str) -> tuple[str, ...]:
    """What this role may do, and whom to ask for the rest; a sentence each."""
    mine = MAY.get(role, frozenset())
    sentences = [("desk.staff.you_may", mine)]
    known = mine
    for other in ("guide", "supervisor", "admin"):
        sentences.append((f"desk.staff.{other}_may", MAY[other] - known))
        known |= MAY[other]
    comma = text("desk.comma", language)
    return tuple(
        text(key, language, acts=comma.join(words))
        for key, rights in sentences
        if (
            words := [
                text(f"desk.right.{one}", language) for one in Right if one in rights - UNSAID
            ]
        )
    )


def _row(member: Member, draft: Typed | None, own_code: str, now: datetime, language: str) -> Row:
    pills = [Pill(text(f"desk.role.{member.role}", language), "brand")]
    if not member.active:
        pills = [Pill(text("desk.staff.left", language), "plain")]
    if member.code == own_code:
        pills.append(Pill(text("desk.staff.you", language), "green"))
    if draft is not None and draft != typed_of(member):
        pills.append(Pill(text("desk.staff.unsaved", language), "amber"))
    badge = text("desk.staff.badge" if member.badge else "desk.staff.no_badge", language)
    return Row(
        member.code,
        member.name,
        f"{member.code} · {badge}",
        tuple(pills),
        last_words(member.signed_in, now, language),
        dim=not member.active,
    )


def last_words(signed_in: datetime | None, now: datetime, language: str) -> str:
    """The time of today, the date of an earlier day."""
    if signed_in is None:
        return text("desk.staff.never", language)
    at = signed_in.astimezone(now.tzinfo)
    when = clock(at, now) if at.date() == now.date() else at.date().isoformat()
    return text("desk.staff.last", language, when=when)
