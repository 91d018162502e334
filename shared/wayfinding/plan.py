"""The building as the program knows it, whatever file it came from.

All coordinates are metres east (x) and north (y) of the plan's origin; headings are degrees
clockwise from north. The nouns are IMDF's (OGC 20-094) where it has one: level, unit (here a
space), opening (here a door). What IMDF lacks (ways up and down, stands, closures) is ours.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum

from shapely import LineString, MultiPolygon, Polygon

from shared.wayfinding.projection import Projection

OUTDOORS = ""  # the space beyond a door that leads into the open
LIFT_WAIT_SECONDS = 35.0

FALLBACKS = {
    "zh-Hans": ("zh-Hans", "zh-Hant"),
    "zh-Hant": ("zh-Hant", "zh-Hans"),
    "en": ("en",),
}


@dataclass(frozen=True)
class Names:
    """A name by language tag as the map has it; "" is one whose language is not told."""

    said: Mapping[str, str] = field(default_factory=dict)

    def named(self, language: str) -> str:
        """The name in `language`, else the nearest one there is; "" when there is none."""
        for tag in (*FALLBACKS.get(language, (language,)), "", "zh-Hans", "en"):
            if self.said.get(tag):
                return self.said[tag]
        return next((name for name in self.said.values() if name), "")

    def __bool__(self) -> bool:
        return any(self.said.values())


class SpaceKind(StrEnum):
    """What a person can do in a space."""

    ROOM = "room"
    WALKWAY = "walkway"
    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"
    CLOSED = "closed"  # walls, shafts, voids, rooms no visitor may enter


class ClimbKind(StrEnum):
    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    RAMP = "ramp"


class Direction(StrEnum):
    """Which way a climb may be taken."""

    BOTH = "both"
    UP = "up"
    DOWN = "down"


class Category(StrEnum):
    """What a place is to somebody who looks for it; the groups of "nearest" and of the kiosk."""

    CLINIC = "clinic"
    WAITING = "waiting"
    ROOM = "room"
    CASHIER = "cashier"
    PHARMACY = "pharmacy"
    LAB = "lab"
    IMAGING = "imaging"
    TOILET = "toilet"
    TOILET_ACCESSIBLE = "toilet.accessible"
    LIFT = "lift"
    STAIRS = "stairs"
    ESCALATOR = "escalator"
    ENTRANCE = "entrance"
    HELP_DESK = "help_desk"
    EMERGENCY = "emergency"
    FOOD = "food"
    OTHER = "other"


class Severity(StrEnum):
    ERROR = "error"  # somebody cannot get where they should
    WARNING = "warning"  # somebody will be led badly
    NOTE = "note"  # the file was mended while it was read


@dataclass(frozen=True)
class Problem:
    """Something to mend in the map. `id` is the feature's in the file, "" the whole file's; `key`
    names the text `way.problem.<key>` (and `.do`) that `values` fill."""

    severity: Severity
    id: str
    key: str
    values: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True)
class Closure:
    """When something cannot be passed, in the hospital's time. `weekdays` are ISO (1 Monday),
    empty: every day; `ends` at or before `starts` lasts past midnight; the dates are inclusive."""

    starts: time = time(0, 0)
    ends: time = time(0, 0)
    weekdays: frozenset[int] = frozenset()
    first_day: date | None = None
    last_day: date | None = None
    reason: Names = Names()


@dataclass(frozen=True)
class Level:
    """A floor. `ordinal` orders floors of one building (0 the ground floor, halves allowed) and is
    no name; `short` is what lift buttons say ("2F", "B1")."""

    id: str
    building: str
    ordinal: float
    short: str
    names: Names = Names()
    outline: Polygon | MultiPolygon | None = None


@dataclass(frozen=True)
class Space:
    """A room, a corridor, a lift car's shaft on one level. `category` is the file's own word;
    `step_free` False where the space itself holds steps; `private` is staff's: one may be sent
    there, never through it."""

    id: str
    level: str
    kind: SpaceKind
    area: Polygon | MultiPolygon
    category: str = ""
    names: Names = Names()
    number: str = ""
    step_free: bool = True
    private: bool = False


@dataclass(frozen=True)
class Door:
    """An opening between two spaces of a level; OUTDOORS on one side makes it an entrance.
    `one_way`: only from `joins[0]` to `joins[1]`."""

    id: str
    level: str
    line: LineString
    joins: tuple[str, str]
    step_free: bool = True
    one_way: bool = False
    closures: tuple[Closure, ...] = ()
    names: Names = Names()


@dataclass(frozen=True)
class Climb:
    """A way between levels: a lift, a flight of stairs, an escalator, a ramp. `stops` are space
    ids, lowest level first, one a level. `names` is what the bank is called ("A", "东侧")."""

    id: str
    kind: ClimbKind
    stops: tuple[str, ...]
    names: Names = Names()
    direction: Direction = Direction.BOTH
    wait_seconds: float = LIFT_WAIT_SECONDS
    closures: tuple[Closure, ...] = ()


@dataclass(frozen=True)
class Place:
    """What one can look for. `point` lies in its space, where one arrives. `reading` is the pinyin
    where the map gives it ("chao sheng ke"); `landmark` 0 (nobody notices) to 1 (everybody does);
    `departments` are the codes of the hospital's catalogue whose patients wait or are seen here."""

    id: str
    space: str
    level: str
    point: tuple[float, float]
    category: Category
    names: Names = Names()
    number: str = ""
    aliases: tuple[str, ...] = ()
    reading: str = ""
    landmark: float = 0.0
    departments: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stand:
    """Where a terminal stands ("K1", "D1") and which way a person before it looks."""

    terminal: str
    space: str
    level: str
    point: tuple[float, float]
    heading: float = 0.0


@dataclass(frozen=True)
class Plan:
    """One hospital's map. Ids are unique within it; tuples keep the file's order."""

    projection: Projection
    names: Names = Names()
    levels: tuple[Level, ...] = ()
    spaces: tuple[Space, ...] = ()
    doors: tuple[Door, ...] = ()
    climbs: tuple[Climb, ...] = ()
    places: tuple[Place, ...] = ()
    stands: tuple[Stand, ...] = ()
    problems: tuple[Problem, ...] = ()
