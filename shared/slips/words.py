"""What every slip says: whose it is, what it is, when it was printed, and that it is a reprint."""

from datetime import datetime

from shared.text import text


def always(hospital: str, kind: str, printed_at: datetime, language: str) -> dict[str, str]:
    """The lines that slips of every kind have (slips/fields.py: ALWAYS)."""
    printed = text("slip.printed", language, time=moment(printed_at))
    return {"hospital": hospital, "kind": kind, "printed": printed}


def reprint_mark(reprint: bool, printed_at: datetime, language: str) -> str:
    """补打 with the time; "" for a first print."""
    return text("slip.reprint", language, time=moment(printed_at)) if reprint else ""


def moment(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M}"
