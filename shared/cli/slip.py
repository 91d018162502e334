"""`daozhen slip`: one ticket's slip as a PDF file or on a printer."""

import logging
from datetime import datetime
from pathlib import Path

from shared.cli import Call
from shared.devices.printers import CupsPrinter
from shared.domain.errors import UserFacingError
from shared.services.hospital_map import MapFile, map_file
from shared.services.slip_content import queue_slip_of
from shared.services.the_way import Way, profile_for, ways_of
from shared.services.values import TicketPlace
from shared.services.views import place_of
from shared.services.way_content import way_part_of
from shared.slips.queue_slip import queue_slip_pdf
from shared.slips.way_part import WayPart
from shared.store import tickets

log = logging.getLogger(__name__)


def print_slip(call: Call, now: datetime) -> int:
    """TICKET is a number of the day (A017) or a ticket's id. Raises Refused("no_ticket")."""
    site = call.settings.hospital.site
    named = str(call.options.ticket)
    store = call.open_store()
    try:
        found = store.read(tickets.by_label, site, now.date().isoformat(), named.upper())
        ticket_id = found[0].id if found else named.lower()
        place = store.read(place_of, site=site, now=now, ticket_id=ticket_id)
        file = store.read(map_file, site=site, now=now)
    finally:
        store.close()
    hospital = call.settings.hospital.named(call.language)
    way = _way(file, place, call.language, now) if file is not None else None
    slip = queue_slip_of(place, hospital, call.language, now=now, reprint=True, way=way)
    pdf = queue_slip_pdf(slip)
    label = place.ticket.label
    target: Path | None = call.options.pdf
    if call.options.printer:
        CupsPrinter(call.options.printer).take(label, pdf)
    elif target is None:
        target = Path(f"{label}.pdf")
    if target is None:
        call.say("cli.slip_printed", label=label)
    else:
        try:
            target.write_bytes(pdf)
        except OSError as error:
            raise UserFacingError("cannot_write", file=str(target)) from error
        call.say("cli.slip_done", label=label, file=str(target.resolve()))
    call.answer({"ticket": label, "bytes": len(pdf), "pdf": str(target) if target else None})
    return 0


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
