"""A ticket's place as the words of its slip."""

from datetime import datetime

from shared.domain.ticket import State
from shared.services.values import TicketPlace
from shared.slips.queue_slip import QueueSlip
from shared.slips.way_part import WayPart
from shared.text import text


def queue_slip_of(
    place: TicketPlace,
    hospital_name: str,
    language: str,
    *,
    now: datetime,
    reprint: bool = False,
    way: WayPart | None = None,
) -> QueueSlip:
    """The slip a patient holds: number, where to go, masked name, place, expected time, QR, and
    the `way` there (`way_content.way_part_of`) where the map knows one.

    The QR carries the ticket's id only, never personal data.
    """
    ticket = place.ticket
    visit = text("slip.first_visit" if ticket.first_visit else "slip.return_visit", language)
    facts = [
        (text("slip.name", language), f"{place.masked}  {visit}"),
        (text("slip.checked_in", language), f"{ticket.checked_in:%Y-%m-%d %H:%M}"),
    ]
    if ticket.slot_start is not None and ticket.slot_end is not None:
        slot = f"{ticket.slot_start:%H:%M}–{ticket.slot_end:%H:%M}"
        facts.append((text("slip.slot", language), slot))
    if ticket.state is State.WAITING:
        facts.append((text("slip.ahead", language), text("slip.people", language, n=place.ahead)))
    if place.wait_minutes is not None:
        low, high = place.wait_minutes
        wait = text("slip.wait_range", language, low=low, high=high, clock=place.wait_clock)
        facts.append((text("slip.wait", language), wait))
    where = [
        text("slip.floor", language, floor=place.floor.removesuffix("F")),
        text("slip.room", language, room=place.room) if place.room else "",
        text("slip.doctor", language, name=place.doctor_name) if place.doctor_name else "",
    ]
    return QueueSlip(
        language=language,
        hospital=hospital_name,
        label=ticket.label,
        department=place.department.named(language),
        place=" · ".join(part for part in where if part),
        facts=tuple(facts),
        advice=(
            text("slip.advice_listen", language),
            text("slip.advice_missed", language),
            text("slip.advice_exam", language),
        ),
        qr=f"DZ:{ticket.id}",
        printed_at=now,
        reprint=reprint,
        way=way,
    )
