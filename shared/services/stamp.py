"""Who asks for what, when and from where: the header of every command."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4


@dataclass(frozen=True)
class Stamp:
    """Made once by the caller, before the first try; a retry carries the same one.

    `id` is a UUID: asked twice under one id, a command has one effect and one answer.
    `now` carries the hospital's zone; its date is the day (invariant 7). `role` is what `by`
    may do (domain/roles.py): programs and the command line are "system", a kiosk is "patient".
    """

    id: str
    site: str
    now: datetime
    terminal: str
    by: str
    role: str = "system"

    @property
    def day(self) -> str:
        return self.now.date().isoformat()


def new_stamp(site: str, now: datetime, terminal: str, by: str, role: str = "system") -> Stamp:
    return Stamp(str(uuid4()), site, now, terminal, by, role)
