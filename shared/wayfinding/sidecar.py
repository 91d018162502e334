"""What IMDF cannot say, in a file of ours beside it: `wayfinding.json`, validated field by field.

Keys are the map's own ids (a terminal's name for stands), so the IMDF stays valid elsewhere
(wayfinding.md: Maps).
"""

import re
from collections.abc import Mapping
from datetime import date, time
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from shared.domain.errors import UserFacingError
from shared.wayfinding.plan import Category, ClimbKind, Closure, Direction, Names

Said = dict[str, str]
CLOCK = re.compile(r"\d{2}:\d{2}(:\d{2})?")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class OneWay(_Strict):
    """From a space to a space, "" outdoors."""

    leaves: str = Field(alias="from")
    enters: str = Field(alias="to")


def _clock_time(untrusted: object) -> object:
    """A wall clock's reading ("18:00"), never a number of seconds or a time with its zone."""
    if isinstance(untrusted, str) and CLOCK.fullmatch(untrusted):
        return untrusted
    raise ValueError("HH:MM")


ClockTime = Annotated[time, BeforeValidator(_clock_time)]


class ClosureEntry(_Strict):
    """Hospital time; weekdays 1 Monday … 7 Sunday, none: every day; the dates are inclusive."""

    starts: ClockTime = time(0, 0)
    ends: ClockTime = time(0, 0)
    weekdays: frozenset[Annotated[int, Field(ge=1, le=7)]] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    reason: Said = {}

    def closure(self) -> Closure:
        return Closure(
            self.starts, self.ends, self.weekdays, self.first_day, self.last_day, names(self.reason)
        )


class LevelEntry(_Strict):
    short: str = ""
    names: Said = {}


class FeatureEntry(_Strict):
    """Of a unit, an occupant, an amenity or an opening."""

    names: Said = {}
    pinyin: str = ""
    aliases: tuple[str, ...] = ()
    number: str = ""
    landmark: float | None = Field(default=None, ge=0, le=1)
    category: Category | None = None
    departments: tuple[str, ...] = ()
    step_free: bool | None = None


class DoorEntry(_Strict):
    one_way: OneWay | bool = False
    step_free: bool | None = None
    closures: tuple[ClosureEntry, ...] = ()


class ClimbEntry(_Strict):
    """Under the id of one of its units, or any id when `stops` say which units it joins (lowest
    first)."""

    stops: tuple[str, ...] = ()
    kind: ClimbKind | None = None
    names: Said = {}
    wait_seconds: float | None = Field(default=None, ge=0, le=3600)
    direction: Direction = Direction.BOTH
    closures: tuple[ClosureEntry, ...] = ()


class StandEntry(_Strict):
    """Where a terminal stands; `heading` in degrees clockwise from north, the way a person before
    it looks."""

    level: str
    lon: float = Field(ge=-180, le=180, allow_inf_nan=False)
    lat: float = Field(ge=-90, le=90, allow_inf_nan=False)
    heading: float = Field(default=0.0, allow_inf_nan=False)


class Sidecar(_Strict):
    version: Literal[1] = 1
    names: Said = {}
    levels: Mapping[str, LevelEntry] = {}
    features: Mapping[str, FeatureEntry] = {}
    doors: Mapping[str, DoorEntry] = {}
    climbs: Mapping[str, ClimbEntry] = {}
    stands: Mapping[str, StandEntry] = {}


def read_sidecar(untrusted: object) -> Sidecar:
    """The parsed `wayfinding.json`; None is an empty one. UserFacingError "map_sidecar" names the
    first field that is wrong."""
    if untrusted is None:
        return Sidecar()
    try:
        return Sidecar.model_validate(untrusted)
    except ValidationError as wrong:
        first = wrong.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "{}"
        raise UserFacingError("map_sidecar", field=field) from wrong


TAGS = {
    "zh": "zh-Hans",
    "zh-cn": "zh-Hans",
    "zh-sg": "zh-Hans",
    "zh-hans": "zh-Hans",
    "zh-tw": "zh-Hant",
    "zh-hk": "zh-Hant",
    "zh-mo": "zh-Hant",
    "zh-hant": "zh-Hant",
}


def language(tag: str) -> str:
    """The tag we use for a file's tag: "zh_CN" → "zh-Hans", "en-US" → "en"."""
    plain = tag.strip().replace("_", "-").casefold()
    known = TAGS.get(plain) or TAGS.get("-".join(plain.split("-")[:2]))
    return known or plain.split("-")[0]


def names(said: object, otherwise: str = "") -> Names:
    """A name as files give it: texts by language, or one text in the language `otherwise`."""
    if isinstance(said, str):
        return Names({otherwise: said.strip()}) if said.strip() else Names()
    if not isinstance(said, Mapping):
        return Names()
    kept: dict[str, str] = {}
    for tag, name in said.items():
        if isinstance(tag, str) and isinstance(name, str) and name.strip():
            kept.setdefault(language(tag), name.strip())
    return Names(kept)


def named_over(names_in_map: Names, said: Mapping[str, str]) -> Names:
    """The map's names with the sidecar's over them."""
    return Names({**names_in_map.said, **names(said).said}) if said else names_in_map
