"""How a device is doing, in words and colours. No Qt."""

from desk.words import Pill, Tone
from shared.devices.health import DeviceState, Health, Kind
from shared.text import text
from shared.ui.self_test import Outcome, advice_key

HEALTH_TONES: dict[Health, Tone] = {
    Health.READY: "green",
    Health.PAPER_LOW: "amber",
    Health.NO_PAPER: "red",
    Health.COVER_OPEN: "red",
    Health.OFFLINE: "red",
    Health.MISSING: "red",
    Health.SILENT: "plain",
    Health.FAILED: "red",
    Health.OFF: "plain",
}
OUTCOME_TONES: dict[Outcome, Tone] = {
    Outcome.OK: "green",
    Outcome.OFF: "plain",
    Outcome.ATTENTION: "amber",
    Outcome.FAILED: "red",
}


def kind_words(kind: Kind, language: str) -> str:
    return text(f"device.kind.{kind}", language)


def health_pill(health: Health, language: str) -> Pill:
    return Pill(text(f"device.health.{health}", language), HEALTH_TONES[health])


def device_pill(state: DeviceState, language: str) -> Pill:
    """With the device's name before it: 打印机缺纸."""
    kind, pill = kind_words(state.kind, language), health_pill(state.health, language)
    return Pill(text("desk.devices.which", language, kind=kind, health=pill.words), pill.tone)


def what_to_do(state: DeviceState, language: str) -> str:
    """One sentence for whoever goes there; "" where nothing is to be done."""
    key = advice_key(state.kind, state.health)
    return text(key, language) if key else ""
