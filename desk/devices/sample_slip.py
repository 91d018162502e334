"""The slip of a test print: looks like a patient's, and says that it is none."""

from datetime import datetime

from shared.settings import Settings
from shared.slips.queue_slip import QueueSlip, queue_slip_pdf
from shared.slips.stationery import stationery_for
from shared.text import text

# Opaque, as every code of ours; whoever scans it learns that the scanner works.
CODE = "DAOZHEN-TEST"


def sample_slip_pdf(settings: Settings, language: str, now: datetime) -> bytes:
    desk = settings.desk
    return queue_slip_pdf(
        QueueSlip(
            language=language,
            hospital=settings.hospital.named(language),
            label=text("desk.devices.test_label", language),
            department=text("desk.devices.test_title", language),
            place=f"{desk.terminal}  {now:%Y-%m-%d %H:%M}",
            facts={},
            advice=(text("desk.devices.test_advice", language),),
            qr=CODE,
            printed_at=now,
        ),
        stationery_for(settings.slips.folder, desk.printer.width_mm),
    )
