"""A ticket's place, a patient's card and a note as the words of their slips."""

from datetime import datetime

from shared.domain.identity import slip_code
from shared.domain.ticket import State
from shared.services.values import Patient, TicketPlace
from shared.slips.card_label import CardLabel
from shared.slips.note_slip import NoteSlip
from shared.slips.queue_slip import QueueSlip
from shared.slips.way_part import WayPart
from shared.text import LANGUAGES, text


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
    facts = {
        "name": (text("slip.name", language), f"{place.masked}  {visit}"),
        "checked_in": (text("slip.checked_in", language), f"{ticket.checked_in:%Y-%m-%d %H:%M}"),
    }
    if ticket.slot_start is not None and ticket.slot_end is not None:
        slot = f"{ticket.slot_start:%H:%M}–{ticket.slot_end:%H:%M}"
        facts["slot"] = (text("slip.slot", language), slot)
    if ticket.state is State.WAITING:
        people = text("slip.people", language, n=place.ahead)
        facts["ahead"] = (text("slip.ahead", language), people)
    if place.wait_minutes is not None:
        low, high = place.wait_minutes
        wait = text("slip.wait_range", language, low=low, high=high, clock=place.wait_clock)
        facts["wait"] = (text("slip.wait", language), wait)
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
        facts=facts,
        advice=(
            text("slip.advice_listen", language),
            text("slip.advice_missed", language),
            text("slip.advice_exam", language),
        ),
        qr=slip_code(ticket.id),
        printed_at=now,
        reprint=reprint,
        way=way,
    )


def card_label_of(
    patient: Patient,
    hospital_name: str,
    language: str,
    *,
    now: datetime,
    reprint: bool = False,
) -> CardLabel:
    """The label of a patient's visit card; its codes carry the card's number only."""
    sex = text(f"slip.front.sex.{patient.sex}", language) if patient.sex else ""
    said = {
        "name": ("slip.front.name", patient.name),
        "sex": ("slip.front.sex", sex),
        "birth_date": ("slip.front.birth_date", patient.birth_date),
        "patient_no": ("slip.front.patient_no", patient.patient_no),
        "card": ("slip.front.card_no", patient.card_no),
        "issued": ("slip.card.issued", now.date().isoformat()),
    }
    facts = {name: (text(key, language), value) for name, (key, value) in said.items() if value}
    return CardLabel(
        language=language,
        hospital=hospital_name,
        name=patient.name,
        card_no=patient.card_no,
        patient_no=patient.patient_no,
        facts=facts,
        advice=(text("slip.card.advice", language), text("slip.card.keep", language)),
        printed_at=now,
        reprint=reprint,
    )


def note_slip_of(
    words: str,
    hospital_name: str,
    language: str,
    *,
    now: datetime,
    by: str = "",
    place: TicketPlace | None = None,
    reprint: bool = False,
) -> NoteSlip:
    """What the desk wrote for a patient, a paragraph a line; `by` the name of whoever wrote it."""
    facts = {"by": (text("slip.note.by", language), by)} if by else {}
    if place is not None:
        facts["name"] = (text("slip.name", language), place.masked)
    return NoteSlip(
        language=language,
        hospital=hospital_name,
        label=place.ticket.label if place is not None else "",
        department=place.department.named(language) if place is not None else "",
        facts=facts,
        words=tuple(line.strip() for line in words.splitlines() if line.strip()),
        advice=(text("slip.note.ask", language),),
        qr=slip_code(place.ticket.id) if place is not None else "",
        printed_at=now,
        reprint=reprint,
    )


def slip_language(spoken: str, otherwise: str) -> str:
    """The language of a patient's paper: their own where we print it, else the program's."""
    return spoken if spoken in LANGUAGES else otherwise
