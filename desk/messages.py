"""What the desk says back after an act: one sentence and what to do, in the language of now."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from shared.domain.errors import Refused, UserFacingError
from shared.domain.ticket import Act, State
from shared.services.values import Department
from shared.text import text

Kind = Literal["done", "refused", "trouble"]


class OtherAct(StrEnum):
    """What is done at the desk to no ticket, as the journal says it; one key takes it back too."""

    PAUSE = "pause"
    RESUME = "resume"
    SERVE_ALSO = "serve_also"
    POST_NOTICE = "post_notice"
    WITHDRAW_NOTICE = "withdraw_notice"
    HAND_OFF = "hand_off"
    RECEIVE_HANDOFF = "receive_handoff"
    CLOSE_HANDOFF = "close_handoff"


@dataclass(frozen=True)
class Message:
    """A sentence by its key, so that it follows a change of language."""

    kind: Kind
    key: str
    values: Mapping[str, object] = field(default_factory=dict)
    advice_key: str = ""

    def sentence(self, language: str) -> str:
        return text(self.key, language, **in_words(self.values, language))

    def advice(self, language: str) -> str:
        if not self.advice_key:
            return ""
        return text(self.advice_key, language, **in_words(self.values, language))


BUG = Message("trouble", "desk.error.bug", advice_key="desk.error.bug.do")
SAID_TO_PATIENTS = frozenset(
    ["already_served", "card_replaced", "card_unknown", "clinic_cancelled", "no_appointment",
     "no_clinic", "not_found", "queue_full", "room_has_called", "room_occupied", "session_over",
     "too_early", "too_late", "wrong_day"]
)  # fmt: skip


def of_error(error: UserFacingError) -> Message:
    """The sentence and the way out. What the `error` texts say to a patient ("please ask at the
    guide desk") is said here in the guide's own terms."""
    room = "desk.error" if error.key in SAID_TO_PATIENTS else "error"
    kind: Kind = "refused" if isinstance(error, Refused) else "trouble"
    return Message(kind, f"{room}.{error.key}", error.values, f"{room}.{error.key}.do")


def done(key: str, **values: object) -> Message:
    return Message("done", key, values)


def in_words(values: Mapping[str, object], language: str) -> dict[str, object]:
    """States, acts and departments among the values, as a person reads them."""
    return {name: _word(value, language) for name, value in values.items()}


def _word(value: object, language: str) -> object:
    if isinstance(value, State):
        return text(f"desk.state.{value}", language)
    if isinstance(value, Act | OtherAct):
        return text(f"desk.act.{value}", language)
    if isinstance(value, UserFacingError):
        return text(f"error.{value.key}", language, **in_words(value.values, language))
    if isinstance(value, Department):
        return value.named(language)
    if isinstance(value, tuple):
        return text("desk.comma", language).join(str(_word(part, language)) for part in value)
    return value
