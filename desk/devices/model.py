"""The terminals as rows of a list, and the devices of the one chosen. No Qt."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.devices.words import device_pill, health_pill, kind_words, what_to_do
from desk.words import Pill, Row, Tone, clock, minutes
from shared.devices.health import Health, Kind
from shared.services.devices import NEEDS_HANDS, NEEDS_HANDS_SOON, TerminalDevices, device_alerts
from shared.text import text

A_DAY = timedelta(days=1)
PROGRAMS = ("kiosk", "board", "desk")


@dataclass(frozen=True)
class DeviceLine:
    """One device of a terminal: `name` is the site file's, `since` "" where nobody asks."""

    kind: str
    pill: Pill
    name: str
    since: str
    advice: str


def in_order(
    known: Iterable[TerminalDevices], own: str, now: datetime
) -> tuple[TerminalDevices, ...]:
    """Those that the alerts name first, as urgent as they are there; then kiosks, boards, desks,
    each by its name, and this desk's own terminal at the end: whoever sits here sees it."""
    known = tuple(known)
    wanted = [f"{alert.terminal} {alert.program}" for alert in device_alerts(known, now)]

    def place(one: TerminalDevices) -> tuple[int, bool, int, str]:
        urgent = wanted.index(one.key) if one.key in wanted else len(wanted)
        program = PROGRAMS.index(one.program) if one.program in PROGRAMS else len(PROGRAMS)
        return urgent, one.terminal == own, program, one.terminal

    return tuple(sorted(known, key=place))


def count_tone(known: Iterable[TerminalDevices], now: datetime) -> Tone:
    """Red where somebody has to go, amber where paper runs low."""
    alerts = device_alerts(known, now)
    if any(alert.urgent for alert in alerts):
        return "red"
    return "amber" if alerts else "brand"


def terminal_rows(
    known: Iterable[TerminalDevices], own: str, now: datetime, language: str
) -> tuple[Row, ...]:
    return tuple(_row(one, own, now, language) for one in known)


def title_of(one: TerminalDevices, language: str) -> str:
    return f"{one.terminal}  {text(f'device.program.{one.program}', language)}"


def seen_words(one: TerminalDevices, now: datetime, language: str) -> str:
    """When it was last heard; under a minute is now."""
    passed = minutes(one.seen, now)
    if now - one.seen >= A_DAY:
        return f"{one.seen.astimezone(now.tzinfo):%m-%d %H:%M}"
    if passed >= 60:
        return clock(one.seen, now)
    return text("desk.minutes", language, n=passed) if passed else text("desk.now", language)


def device_lines(one: TerminalDevices, now: datetime, language: str) -> tuple[DeviceLine, ...]:
    lines = []
    for kind in Kind:
        state = one.state(kind)
        if state is None:
            continue
        asked = state.health not in (Health.OFF, Health.SILENT)
        since = text("desk.devices.since", language, time=_moment(state.since, now))
        late = one.late and state.health is Health.SILENT
        lines.append(
            DeviceLine(
                kind_words(kind, language),
                health_pill(state.health, language),
                state.name,
                since if asked else "",
                "" if late else what_to_do(state, language),
            )
        )
    return tuple(lines)


def _row(one: TerminalDevices, own: str, now: datetime, language: str) -> Row:
    pills = []
    if one.late:
        missed = bool(device_alerts((one,), now))
        pills.append(Pill(text("desk.devices.unheard", language), "red" if missed else "plain"))
    else:
        pills += [
            device_pill(state, language)
            for state in one.states
            if state.health in NEEDS_HANDS | NEEDS_HANDS_SOON
        ]
        if not pills:
            pills.append(Pill(text("desk.devices.well", language), "green"))
    if one.terminal == own:
        pills.append(Pill(text("desk.devices.here", language), "brand"))
    return Row(
        one.key,
        title_of(one, language),
        _summary(one, language),
        pills=tuple(pills),
        right=seen_words(one, now, language),
        dim=one.late,
    )


def _summary(one: TerminalDevices, language: str) -> str:
    """What it has, and how each is: 打印机 正常 · 扫码器 正常."""
    said = [
        f"{kind_words(state.kind, language)} {health_pill(state.health, language).words}"
        for state in one.states
        if state.health is not Health.OFF
    ]
    return " · ".join(said) or text("desk.devices.none", language)


def _moment(at: datetime, now: datetime) -> str:
    here = at.astimezone(now.tzinfo)
    return f"{here:%H:%M}" if here.date() == now.date() else f"{here:%m-%d %H:%M}"
