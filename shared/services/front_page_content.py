"""A patient's record and today's visit as the words of the front page (病历首页)."""

from datetime import datetime

from sqlalchemy import Connection

from shared.domain.errors import Refused
from shared.services.patients import patient
from shared.services.values import VisitToday
from shared.services.views import place_of, visit_today
from shared.slips.front_page import FrontPageContent


def front_page_content(
    tx: Connection,
    *,
    site: str,
    now: datetime,
    patient_id: int,
    language: str,
    hospital: str = "",
    ticket_id: str | None = None,
    id_number: str = "",
    phone: str = "",
    guardian_phone: str = "",
) -> FrontPageContent:
    """What the page says of a patient today: of `ticket_id`, else of their newest live number,
    else of today's first appointment.

    `hospital` is its name in `language`. Identity number and phones are masked where the caller
    gives none that `patients.reveal` has opened. Raises Refused: not_found, no_ticket.
    """
    who = patient(tx, site=site, now=now, patient_id=patient_id)
    visit = visit_today(tx, site=site, now=now, patient_id=patient_id, at_desk=True)
    ticket = ticket_id or _newest(visit)
    first_visit: bool | None = visit.first_visit
    department = doctor = label = ""
    if ticket is not None:
        place = place_of(tx, site=site, now=now, ticket_id=ticket)
        if place.ticket.patient_id != patient_id:
            raise Refused("no_ticket")
        first_visit = place.ticket.first_visit
        department = place.department.named(language)
        doctor, label = place.doctor_name, place.ticket.label
    else:
        today = now.date().isoformat()
        booked = next((one for one in visit.appointments if one.day == today), None)
        if booked is not None:
            department, doctor = booked.department.named(language), booked.doctor_name
    return FrontPageContent(
        hospital=hospital,
        patient_no=who.patient_no,
        card_no=who.card_no,
        name=who.name,
        sex=who.sex,
        birth_date=who.birth_date,
        id_kind=who.id_kind,
        id_number=id_number or who.masked_id,
        phone=phone or who.masked_phone,
        guardian=who.guardian,
        guardian_phone=guardian_phone or who.masked_guardian_phone,
        allergies=who.allergies,
        language=who.language,
        needs=who.needs,
        day=now.date().isoformat(),
        first_visit=first_visit,
        department=department,
        doctor=doctor,
        label=label,
        printed=now,
    )


def _newest(visit: VisitToday) -> str | None:
    newest = max(visit.tickets, key=lambda place: place.ticket.checked_in, default=None)
    return newest.ticket.id if newest else None
