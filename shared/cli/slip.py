"""`daozhen slip`: one ticket's slip as a PDF file or on a printer."""

from datetime import datetime
from pathlib import Path

from shared.cli import Call
from shared.devices.printers import CupsPrinter
from shared.domain.errors import UserFacingError
from shared.services.slip_content import queue_slip_of
from shared.services.views import place_of
from shared.slips.queue_slip import queue_slip_pdf
from shared.store import tickets


def print_slip(call: Call, now: datetime) -> int:
    """TICKET is a number of the day (A017) or a ticket's id. Raises Refused("no_ticket")."""
    site = call.settings.hospital.site
    named = str(call.options.ticket)
    store = call.open_store()
    try:
        found = store.read(tickets.by_label, site, now.date().isoformat(), named.upper())
        ticket_id = found[0].id if found else named.lower()
        place = store.read(place_of, site=site, now=now, ticket_id=ticket_id)
    finally:
        store.close()
    hospital = call.settings.hospital.named(call.language)
    pdf = queue_slip_pdf(queue_slip_of(place, hospital, call.language, now=now, reprint=True))
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
