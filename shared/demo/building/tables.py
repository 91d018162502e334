"""The floors as they are written down: plain tables whose columns `every_floor.txt` explains."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import shapely
from shapely import Polygon

FLOORS = ("1F", "2F", "3F", "4F")
LANGUAGES = ("zh-Hans", "zh-Hant", "en")
DOOR_METRES = 1.2
DOOR = re.compile(r"([nesw])(?:@([\d.]+))?(?::([\d.]+))?([=!]?)")

Names = Mapping[str, str]
More = Mapping[str, str]


@dataclass(frozen=True)
class Doorway:
    """An opening in the side `side` (n, e, s, w) of a space, from one point to the other in
    metres; `kind` "" a door leaf, "=" none, "!" an entrance."""

    side: str
    line: tuple[tuple[float, float], tuple[float, float]]
    kind: str


@dataclass(frozen=True)
class SpaceRow:
    """A unit; `more` what its row says beside."""

    id: str
    category: str
    area: Polygon
    doors: tuple[Doorway, ...]
    names: Names
    more: More


@dataclass(frozen=True)
class SpotRow:
    """Something within a space: `feature` "amenity" or "occupant"."""

    id: str
    feature: str
    category: str
    point: tuple[float, float]
    space: str
    names: Names
    more: More


@dataclass(frozen=True)
class EntranceRow:
    space: str
    side: str
    names: Names
    more: More


@dataclass(frozen=True)
class ClimbRow:
    """The same space on every floor that has it."""

    space: str
    kind: str
    names: Names
    more: More


@dataclass(frozen=True)
class StandRow:
    terminal: str
    point: tuple[float, float]
    heading: float


@dataclass(frozen=True)
class Floor:
    """One level with everything on it."""

    short: str
    ordinal: int
    names: Names
    spaces: tuple[SpaceRow, ...]
    spots: tuple[SpotRow, ...]
    entrances: tuple[EntranceRow, ...]
    climbs: tuple[ClimbRow, ...]
    stands: tuple[StandRow, ...]


Rows = Mapping[str, list[list[str]]]


def read_floors(folder: Path) -> tuple[Floor, ...]:
    """The floors of FLOORS, the lowest first. A row that breaks the table's rules: ValueError with
    the row."""
    common = _sections(folder / "every_floor.txt")
    return tuple(_floor(common, _sections(folder / f"{short}.txt")) for short in FLOORS)


def _sections(path: Path) -> Rows:
    rows: dict[str, list[list[str]]] = {}
    section = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        plain = line.strip()
        if plain.startswith("["):
            section = plain.strip("[]")
        elif plain and not plain.startswith("#"):
            rows.setdefault(section, []).append([cell.strip() for cell in plain.split("|")])
    return rows


def _floor(common: Rows, own: Rows) -> Floor:
    ((ordinal, short, named),) = own["level"]
    spaces = {row[0]: row for row in (*common["spaces"], *own["spaces"])}
    places = [*own.get("places", []), *common["places"]]
    return Floor(
        short,
        int(ordinal),
        _names(named),
        tuple(_space(row) for row in spaces.values()),
        tuple(_spot(row) for row in places),
        tuple(
            EntranceRow(row[0], row[1], _names(row[2]), _more(row)) for row in own.get("doors", [])
        ),
        tuple(ClimbRow(row[0], row[1], _names(row[2]), _more(row)) for row in common["climbs"]),
        tuple(StandRow(row[0], _point(row[1]), float(row[2])) for row in own["stands"]),
    )


def _space(row: list[str]) -> SpaceRow:
    id, category, boxes, doors, *rest = row
    area = _area(boxes)
    doorways = tuple(_doorways(doors, area))
    return SpaceRow(id, category, area, doorways, _names(rest[0] if rest else ""), _more(row))


def _spot(row: list[str]) -> SpotRow:
    id, kind, point, space, named = row[:5]
    feature, category = kind.split()
    return SpotRow(id, feature, category, _point(point), space, _names(named), _more(row))


def _area(boxes: str) -> Polygon:
    """ "0 0 4 4 + 4 0 6 2 - 1 1 2 2": boxes from west and south to east and north."""
    area = Polygon()
    for sign, numbers in re.findall(r"([+-]?)\s*((?:[\d.]+\s*){4})", boxes):
        box = shapely.box(*(float(number) for number in numbers.split()))
        area = area.difference(box) if sign == "-" else area.union(box)
    if not isinstance(area, Polygon) or area.is_empty:
        raise ValueError(boxes)
    return shapely.normalize(area.simplify(0))


def _doorways(doors: str, area: Polygon) -> Iterator[Doorway]:
    west, south, east, north = area.bounds
    for written in doors.split():
        match = DOOR.fullmatch(written)
        if match is None:
            raise ValueError(written)
        side, at, wide, kind = match.groups()
        level = side in "ns"
        first, last = (west, east) if level else (south, north)
        middle = float(at) if at else (first + last) / 2
        half = float(wide or DOOR_METRES) / 2
        wall = {"n": north, "s": south, "e": east, "w": west}[side]
        ends = [(middle + end, wall) if level else (wall, middle + end) for end in (-half, half)]
        yield Doorway(side, (ends[0], ends[1]), kind)


def _names(said: str) -> Names:
    parts = [part.strip() for part in said.split(" / ")] if said else []
    if parts and len(parts) != len(LANGUAGES):
        raise ValueError(said)
    return dict(zip(LANGUAGES, parts, strict=False))


def _more(row: list[str]) -> More:
    last = row[-1] if "=" in row[-1] and " / " not in row[-1] else ""
    pairs = [part.strip() for part in last.split(";") if part.strip()]
    return {key: value for key, _, value in (pair.partition("=") for pair in pairs)}


def _point(numbers: str) -> tuple[float, float]:
    x, y = numbers.split()
    return float(x), float(y)
