"""Long waits, response times, late handoffs, missed calls and devices in words. No Qt."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from desk.devices.words import device_pill, what_to_do
from desk.words import Pill, Row, ago
from shared.domain.ticket import State
from shared.services.alerts import Alert, AnyAlert, LateHandoff
from shared.services.closing import Left
from shared.services.devices import DeviceAlert
from shared.text import text


def chip(alerts: Sequence[AnyAlert], language: str) -> Pill:
    """The count in the header: amber, red once a response time is over."""
    words = text("desk.alerts.chip", language, n=len(alerts))
    if any(isinstance(alert, Alert) and alert.kind == "response" for alert in alerts):
        return Pill(words, "red")
    return Pill(words, "amber" if alerts else "plain")


def alert_rows(alerts: Iterable[AnyAlert], now: datetime, language: str) -> tuple[Row, ...]:
    """Worst first, as they come."""
    return tuple(_row(alert, now, language) for alert in alerts)


def missed_of(live: Iterable[Left]) -> tuple[Left, ...]:
    """Who did not hear the call, of the whole hospital; the longest missed first."""
    missed = (one for one in live if one.ticket.state is State.MISSED)
    return tuple(sorted(missed, key=lambda one: (_called(one), one.ticket.label)))


def missed_rows(missed: Iterable[Left], now: datetime, language: str) -> tuple[Row, ...]:
    return tuple(
        Row(
            one.ticket.id,
            f"{one.ticket.label}  {one.patient_name}",
            one.department.named(language),
            pills=(Pill(text("desk.because.misses", language, n=one.ticket.misses), "red"),),
            right=ago(_called(one), now, language),
        )
        for one in missed
    )


def _row(alert: AnyAlert, now: datetime, language: str) -> Row:
    match alert:
        case LateHandoff():
            return _late_row(alert, language)
        case DeviceAlert():
            return _device_row(alert, now, language)
        case _:
            return _alert_row(alert, language)


def _device_row(alert: DeviceAlert, now: datetime, language: str) -> Row:
    program = text(f"device.program.{alert.program}", language)
    if alert.state is None:
        pill = Pill(text("desk.devices.unheard", language), "red")
        words = text("desk.devices.unheard.do", language)
    else:
        pill = device_pill(alert.state, language)
        words = what_to_do(alert.state, language)
    return Row(
        alert.key,
        f"{alert.terminal}  {program}",
        words,
        pills=(pill,),
        right=ago(alert.since, now, language),
        right_tone="red" if alert.urgent else "amber",
    )


def _alert_row(alert: Alert, language: str) -> Row:
    urgent = alert.kind == "response"
    kind = (
        text("desk.alerts.response", language, level=_roman(alert.ticket.triage_level))
        if urgent
        else text("desk.alerts.long_wait", language)
    )
    waited = text("desk.alerts.waited", language, n=alert.minutes)
    limit = text("desk.alerts.limit", language, n=alert.limit)
    return Row(
        alert.ticket.id,
        f"{alert.ticket.label}  {alert.patient_name}",
        f"{alert.department.named(language)} · {waited} · {limit}",
        pills=(Pill(kind, "red" if urgent else "amber"),),
        right=text("desk.alerts.over", language, n=alert.minutes - alert.limit),
        right_tone="red" if urgent else "amber",
    )


def _late_row(late: LateHandoff, language: str) -> Row:
    """By the handoff's id, with the masked name: a floor's list shows no other."""
    one = late.handoff
    way = text("desk.floors.way", language, start=one.from_floor, floor=one.to_floor)
    sent = text("desk.alerts.sent", language, n=late.minutes)
    limit = text("desk.alerts.limit", language, n=late.limit)
    return Row(
        one.id,
        f"{one.label}  {one.masked}".strip(),
        f"{way} · {sent} · {limit}",
        pills=(Pill(text("desk.alerts.handoff", language), "red"),),
        right=text("desk.alerts.over", language, n=late.minutes - late.limit),
        right_tone="red",
    )


def _roman(level: int | None) -> str:
    return ("", "I", "II", "III", "IV")[min(level or 0, 4)]


def _called(one: Left) -> datetime:
    return one.ticket.called or one.ticket.joined
