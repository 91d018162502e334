"""`daozhen slip`: one ticket's slip as a file, or on a printer."""

import logging
from datetime import datetime
from pathlib import Path

from shared.cli import Call
from shared.devices.escpos_commands import whole_slip
from shared.devices.printers import CupsPrinter
from shared.devices.raster import DOTS, dots_of
from shared.domain.errors import UserFacingError
from shared.services.hospital_map import MapFile, map_file
from shared.services.patients import patient
from shared.services.slip_content import card_label_of, queue_slip_of, slip_language
from shared.services.the_way import Way, profile_for, ways_of
from shared.services.values import TicketPlace
from shared.services.views import place_of
from shared.services.way_content import way_part_of
from shared.slips.card_label import card_label_pdf
from shared.slips.queue_slip import queue_slip_pdf
from shared.slips.stationery import stationery_for
from shared.slips.way_part import WayPart
from shared.store import tickets

log = logging.getLogger(__name__)


def print_slip(call: Call, now: datetime) -> int:
    """TICKET is a number of the day (A017) or a ticket's id; of its patient's card, the label.
    Raises Refused("no_ticket")."""
    site = call.settings.hospital.site
    named = str(call.options.ticket or "")
    width_mm = call.options.width or call.settings.kiosk.printer.width_mm
    stationery = stationery_for(call.settings.slips.folder, width_mm)
    store = call.open_store()
    try:
        found = store.read(tickets.by_label, site, now.date().isoformat(), named.upper())
        ticket_id = found[0].id if found else named.lower()
        place = store.read(place_of, site=site, now=now, ticket_id=ticket_id)
        file = store.read(map_file, site=site, now=now)
        who = store.read(patient, site=site, now=now, patient_id=place.ticket.patient_id)
    finally:
        store.close()
    language = call.options.lang or slip_language(place.spoken, call.language)
    hospital, label = call.settings.hospital.named(language), place.ticket.label
    if call.options.kind == "card":
        card = card_label_of(who, hospital, language, now=now, reprint=True)
        pdf = card_label_pdf(card, stationery)
    else:
        way = _way(file, place, language, now) if file is not None else None
        slip = queue_slip_of(place, hospital, language, now=now, reprint=True, way=way)
        pdf = queue_slip_pdf(slip, stationery)
    files: dict[str, Path | None] = {"pdf": call.options.pdf, "escpos": call.options.escpos}
    if call.options.printer:
        CupsPrinter(call.options.printer).take(label, pdf)
        call.say("cli.slip_printed", label=label)
    elif not any(files.values()):
        files["pdf"] = Path(f"{label}.pdf")
    if (target := files["pdf"]) is not None:
        _write(call, label, target, pdf)
    if (target := files["escpos"]) is not None:
        dots = dots_of(pdf, DOTS[width_mm])
        _write(call, label, target, whole_slip(dots))
    written = {kind: str(file) if file else None for kind, file in files.items()}
    call.answer({"ticket": label, "bytes": len(pdf), **written})
    return 0


def _write(call: Call, label: str, target: Path, content: bytes) -> None:
    try:
        target.write_bytes(content)
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(target)) from error
    call.say("cli.slip_done", label=label, file=str(target.resolve()))


def _way(file: MapFile, place: TicketPlace, language: str, now: datetime) -> WayPart | None:
    """From where the number was taken; a map that cannot be used stops no slip."""
    try:
        ways = ways_of(file.content, file.name, file.digest)
    except UserFacingError as problem:
        log.warning("the map cannot be used: %s", problem.key)
        return None
    profile = profile_for(place.needs)
    way = ways.to_ticket(place.ticket.terminal, place, profile, language, now)
    return way_part_of(way, ways, language) if isinstance(way, Way) else None
