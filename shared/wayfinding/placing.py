"""The places one can look for, made of what a map names, and where the terminals stand."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely import STRtree

from shared.wayfinding.categories import LANDMARKS, NOTABLE, category_of, passage
from shared.wayfinding.mending import Found
from shared.wayfinding.plan import (
    OUTDOORS,
    Category,
    Door,
    Level,
    Names,
    Place,
    Space,
    SpaceKind,
    Stand,
)
from shared.wayfinding.projection import Projection
from shared.wayfinding.sidecar import FeatureEntry, Sidecar, named_over

ASTRAY = 2.0  # metres a terminal or a pin may stand beside the space it means
CLIMB_CATEGORIES = {
    SpaceKind.LIFT: Category.LIFT,
    SpaceKind.STAIRS: Category.STAIRS,
    SpaceKind.ESCALATOR: Category.ESCALATOR,
}
EMPTY = FeatureEntry()


@dataclass(frozen=True)
class Pin:
    """Something a file names within a space: an occupant, an amenity. `point` in metres, None
    where the space itself is meant."""

    id: str
    space: str
    category: str
    names: Names
    point: tuple[float, float] | None = None
    number: str = ""
    accessible: bool = False
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """What a file says of spaces beside their shape, by id: where their name is shown, what else
    they are called, which are fit for wheelchairs."""

    points: Mapping[str, tuple[float, float]]
    aliases: Mapping[str, tuple[str, ...]]
    accessible: frozenset[str]


def places_of(
    spaces: Sequence[Space],
    doors: Sequence[Door],
    pins: Sequence[Pin],
    shown: Shown,
    sidecar: Sidecar,
) -> tuple[Place, ...]:
    """Places of units first, then pins, then entrances."""
    by_id = {space.id: space for space in spaces}
    within = defaultdict(list)
    for pin in pins:
        within[pin.space].append(pin)
    arrivals = _arrivals(spaces, shown.points)
    entries = sidecar.features
    places = []
    for space in spaces:
        inside = within[space.id]
        if not any(_same(pin, space) for pin in inside):
            place = _of_space(space, arrivals[space.id], entries, shown)
            if place is not None:
                places.append(place)
    for pin in pins:
        space = by_id[pin.space]
        alone = len(within[space.id]) == 1 and _same(pin, space)
        entry = entries.get(pin.id) or (entries.get(space.id) if alone else None) or EMPTY
        places.append(_of_pin(pin, space, arrivals[space.id], entry))
    for door in doors:
        inner = outer_space(door)
        if inner:
            places.append(_of_entrance(door, by_id[inner], entries.get(door.id, EMPTY)))
    return tuple(places)


def outer_space(door: Door) -> str:
    """The space that an entrance opens, "" where the door is none."""
    one, other = door.joins
    return max(door.joins) if (one == OUTDOORS) != (other == OUTDOORS) else ""


def _same(pin: Pin, space: Space) -> bool:
    """Whether the pin says what the space is, so that they are one place."""
    if not space.names:
        return True
    said, other = set(pin.names.said.values()), set(space.names.said.values())
    return not said or bool(said & other)


def _of_space(
    space: Space,
    point: tuple[float, float],
    entries: Mapping[str, FeatureEntry],
    shown: Shown,
) -> Place | None:
    entry = entries.get(space.id, EMPTY)
    if space.kind is SpaceKind.CLOSED and space.id not in entries:
        return None
    category = entry.category or CLIMB_CATEGORIES.get(space.kind) or _sort(space, shown)
    if not (space.names or space.number or entry.names or category in NOTABLE):
        return None
    others = shown.aliases.get(space.id, ())
    return _place(space.id, space, point, category, space.names, space.number, entry, others)


def _sort(space: Space, shown: Shown) -> Category | None:
    """What a space is by its word, else by its name; a hall named after the clinics around it is
    none itself, nor is a corridor that leads to them."""
    accessible = space.id in shown.accessible
    found = category_of(space.category, space.names.said.values(), accessible=accessible)
    if space.kind is SpaceKind.WALKWAY and (
        found in (Category.CLINIC, Category.TOILET) or passage(space.names.said.values())
    ):
        return None
    return found


def _of_pin(pin: Pin, space: Space, arrival: tuple[float, float], entry: FeatureEntry) -> Place:
    names = pin.names or space.names
    category = (
        entry.category
        or category_of(pin.category, names.said.values(), accessible=pin.accessible)
        or category_of(space.category)
    )
    point = arrival
    if pin.point is not None and shapely.intersects_xy(space.area, *pin.point):
        point = pin.point
    number = pin.number or space.number
    return _place(pin.id, space, point, category, names, number, entry, pin.aliases)


def _of_entrance(door: Door, space: Space, entry: FeatureEntry) -> Place:
    middle = shapely.line_interpolate_point(door.line, 0.5, normalized=True)
    point = shapely.get_coordinates(shapely.shortest_line(space.area, middle))[0]
    arrival = (float(point[0]), float(point[1]))
    category = entry.category or Category.ENTRANCE
    return _place(door.id, space, arrival, category, door.names, "", entry)


def _place(
    id: str,
    space: Space,
    point: tuple[float, float],
    category: Category | None,
    names: Names,
    number: str,
    entry: FeatureEntry,
    aliases: tuple[str, ...] = (),
) -> Place:
    if category is None:
        category = Category.ROOM if space.kind is SpaceKind.ROOM else Category.OTHER
    names, number = named_over(names, entry.names), entry.number or number
    said = {number, *names.said.values(), *entry.aliases}
    return Place(
        id,
        space.id,
        space.level,
        point,
        category,
        names,
        number,
        (*entry.aliases, *(alias for alias in aliases if alias not in said)),
        entry.pinyin,
        LANDMARKS[category] if entry.landmark is None else entry.landmark,
        entry.departments,
    )


def _arrivals(
    spaces: Sequence[Space], points: Mapping[str, tuple[float, float]]
) -> dict[str, tuple[float, float]]:
    """Where one arrives in each space: the file's own point where it lies inside."""
    if not spaces:
        return {}
    areas = np.array([space.area for space in spaces], dtype=object)
    inner = shapely.point_on_surface(areas)
    xy = np.column_stack([shapely.get_x(inner), shapely.get_y(inner)])
    given = np.array([points.get(space.id, (np.nan, np.nan)) for space in spaces], dtype=float)
    inside = shapely.intersects_xy(areas, given[:, 0], given[:, 1])
    xy[inside] = given[inside]
    return {space.id: (float(x), float(y)) for space, (x, y) in zip(spaces, xy, strict=True)}


def stands_of(
    sidecar: Sidecar,
    projection: Projection,
    levels: Iterable[Level],
    spaces: Sequence[Space],
    found: Found,
) -> tuple[Stand, ...]:
    """The terminals within (or ASTRAY of) a space people may enter; one that is not is told of."""
    known = {level.id for level in levels}
    stands = []
    for terminal, entry in sidecar.stands.items():
        if entry.level not in known:
            found.error("stand_level", terminal, level=entry.level)
            continue
        point = projection.metres(entry.lon, entry.lat)
        space = space_at(point, entry.level, spaces)
        if space is None:
            found.error("stand_outside", terminal)
            continue
        stands.append(Stand(terminal, space.id, entry.level, point, entry.heading % 360))
    return tuple(stands)


def space_at(point: tuple[float, float], level: str, spaces: Sequence[Space]) -> Space | None:
    """The smallest space of the level at a point, else the nearest one within ASTRAY."""
    here = [
        space for space in spaces if space.level == level and space.kind is not SpaceKind.CLOSED
    ]
    if not here:
        return None
    tree = STRtree([space.area for space in here])
    spot = shapely.Point(point)
    inside = tree.query(spot, predicate="intersects")
    if len(inside):
        candidates: list[Space] = [here[index] for index in inside]
        return min(candidates, key=lambda space: float(space.area.area))
    near = tree.query_nearest(spot, max_distance=ASTRAY)
    return here[int(near[0])] if len(near) else None


def with_sidecar(spaces: Sequence[Space], sidecar: Sidecar) -> tuple[Space, ...]:
    """The spaces with the names, numbers and steps the sidecar gives them."""
    return tuple(
        replace(
            space,
            names=named_over(space.names, entry.names),
            number=entry.number or space.number,
            step_free=space.step_free if entry.step_free is None else entry.step_free,
        )
        if (entry := sidecar.features.get(space.id))
        else space
        for space in spaces
    )
