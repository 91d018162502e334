"""Why a ticket stands where it does, in words (queue-rules: Why is every ticket where it is)."""

from datetime import datetime

from desk.words import class_words, priority_words
from shared.domain.ticket import TicketClass
from shared.services.values import QueueEntry
from shared.text import text

SEPARATOR = " · "
ROMAN = {"1": "Ⅰ", "2": "Ⅱ", "3": "Ⅲ", "4": "Ⅳ"}


def because_words(entry: QueueEntry, now: datetime, language: str) -> str:
    """Its class, the rules that put it between others, and how often it was missed. A reason
    that nobody has put into words is left out: no code stands on a screen."""
    said = (reason_words(reason, language) for reason in entry.because)
    parts = [class_words(entry.ticket, now, language), *said]
    once_and_back = entry.ticket.misses == 1 and entry.ticket.ticket_class is TicketClass.MISSED
    if entry.ticket.misses and not once_and_back:
        parts.append(text("desk.because.misses", language, n=entry.ticket.misses))
    return SEPARATOR.join(part for part in parts if part)


def reason_words(reason: str, language: str) -> str:
    """One reason; "" for the class, which the ticket itself says better."""
    kind, _, value = reason.partition(":")
    match kind:
        case "interval" | "back" | "overtaken":
            return text(f"desk.because.{kind}", language, n=int(value))
        case "after":
            return text("desk.because.after", language, label=value)
        case "triage":
            return text("desk.because.triage", language, level=ROMAN.get(value, value))
        case "priority":
            return priority_words(value, language)
        case "moved" | "rest" | "session_end" | "door":
            return text(f"desk.because.{kind}", language)
    return ""
