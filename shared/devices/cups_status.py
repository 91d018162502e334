"""How a CUPS queue is doing: what `lpstat` says of it, told in one word."""

import os
import subprocess
from collections.abc import Sequence

from shared.devices.health import Health

LPSTAT_SECONDS = 5

# printer-state-reasons of IPP (RFC 8011, 5.4.12); each may end in -error, -warning or -report.
REASONS = (
    ("cover-open", Health.COVER_OPEN),
    ("door-open", Health.COVER_OPEN),
    ("media-empty", Health.NO_PAPER),
    ("media-needed", Health.NO_PAPER),
    ("media-jam", Health.FAILED),
    ("offline", Health.OFFLINE),
    ("connecting-to-device", Health.OFFLINE),
    ("timed-out", Health.OFFLINE),
    ("paused", Health.OFFLINE),
    ("media-low", Health.PAPER_LOW),
)


def cups_health(name: str, command: Sequence[str] = ("lpstat",)) -> Health:
    """`name` is the queue, "" for the machine's default printer."""
    try:
        queue = name or _default_queue(command)
        told = _told(command, "-l", "-p", queue) if queue else ""
    except FileNotFoundError:
        return Health.MISSING
    except (OSError, subprocess.TimeoutExpired):
        return Health.SILENT
    return health_of_words(told)


def health_of_words(told: str) -> Health:
    """What `lpstat -l -p` says in the C locale; nothing: there is no such queue."""
    lines = told.splitlines()
    if not lines:
        return Health.MISSING
    alerts = next((line for line in lines if line.strip().startswith("Alerts:")), "")
    if health := next((health for reason, health in REASONS if reason in alerts), None):
        return health
    return Health.OFFLINE if " disabled since " in lines[0] else Health.READY


def _default_queue(command: Sequence[str]) -> str:
    before, colon, queue = _told(command, "-d").partition("destination: ")
    return queue.strip() if before and colon else ""


def _told(command: Sequence[str], *options: str) -> str:
    done = subprocess.run(
        (*command, *options),
        capture_output=True,
        timeout=LPSTAT_SECONDS,
        env={**os.environ, "LC_ALL": "C"},
        check=False,
    )
    return done.stdout.decode(errors="replace") if done.returncode == 0 else ""
