"""Shapes out of files that break rules: mended where that is safe, told of, left out otherwise."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import dist, isfinite

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely import LineString, MultiPolygon, Polygon

from shared.wayfinding.plan import Problem, Severity
from shared.wayfinding.projection import Projection

Ring = list[tuple[float, float]]
FAR = 20_000.0  # metres from the middle of the map; more is not this hospital
SLIVER = 0.01  # square metres; less is a slip of the pen, not a space


@dataclass
class Found:
    """The problems met while a file is read, each told once."""

    problems: list[Problem] = field(default_factory=list)
    told: set[Problem] = field(default_factory=set)

    def note(self, key: str, id: str = "", **values: object) -> None:
        self._tell(Severity.NOTE, key, id, values)

    def warning(self, key: str, id: str = "", **values: object) -> None:
        self._tell(Severity.WARNING, key, id, values)

    def error(self, key: str, id: str = "", **values: object) -> None:
        self._tell(Severity.ERROR, key, id, values)

    def _tell(self, severity: Severity, key: str, id: str, values: Mapping[str, object]) -> None:
        problem = Problem(severity, id, key, tuple(values.items()))
        if problem not in self.told:
            self.told.add(problem)
            self.problems.append(problem)


def position(untrusted: object) -> tuple[float, float] | None:
    """Longitude and latitude of a GeoJSON position (a height is dropped), None if it is none."""
    if not isinstance(untrusted, Sequence) or isinstance(untrusted, str) or len(untrusted) < 2:
        return None
    longitude, latitude = untrusted[0], untrusted[1]
    for number in (longitude, latitude):
        if isinstance(number, bool) or not isinstance(number, int | float):
            return None
    try:
        longitude, latitude = float(longitude), float(latitude)
    except OverflowError:
        return None
    if not (isfinite(longitude) and isfinite(latitude)):
        return None
    if abs(longitude) > 180 or abs(latitude) > 90:
        return None
    return longitude, latitude


def positions(untrusted: object) -> tuple[Ring, bool]:
    """The positions of a line or ring, and whether all could be read."""
    if not isinstance(untrusted, Sequence) or isinstance(untrusted, str):
        return [], False
    read = [position(one) for one in untrusted]
    return [one for one in read if one is not None], None not in read


def parts_of(geometry: object) -> tuple[str, Sequence[object]]:
    """The kind of a GeoJSON geometry ("" none) and its members: polygons of rings, lines of
    positions, points."""
    if not isinstance(geometry, Mapping):
        return "", ()
    kind, inside = geometry.get("type"), geometry.get("coordinates")
    if kind == "GeometryCollection" and isinstance(geometry.get("geometries"), Sequence):
        members = [parts_of(one) for one in geometry["geometries"]]
        for wanted in ("Polygon", "LineString", "Point"):
            found = [part for name, parts in members if name == wanted for part in parts]
            if found:
                return wanted, found
        return "", ()
    if not isinstance(kind, str) or not isinstance(inside, Sequence) or isinstance(inside, str):
        return "", ()
    if kind.startswith("Multi"):
        return kind.removeprefix("Multi"), inside
    return kind, [inside]


def area_in_degrees(geometry: object, id: str, found: Found) -> Polygon | MultiPolygon | None:
    """The polygon of a GeoJSON geometry, not yet valid; None (and told of) when there is none.
    A closed line is taken for the ring it draws."""
    kind, parts = parts_of(geometry)
    if kind == "LineString":
        parts = [[part] for part in parts]
    elif kind != "Polygon":
        found.error("shape_missing", id)
        return None
    polygons = []
    whole = True
    for part in parts:
        rings = part if isinstance(part, Sequence) and not isinstance(part, str) else ()
        read = [positions(ring) for ring in rings]
        whole = whole and all(complete for _, complete in read)
        kept = [ring for ring, _ in read if len(set(ring)) >= 3]
        if kept and read[0][0] is kept[0]:
            polygons.append(Polygon(kept[0], kept[1:]))
    if not polygons:
        found.error("shape_missing", id)
        return None
    if not whole:
        found.warning("position_unreadable", id)
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def line_in_degrees(geometry: object) -> LineString | None:
    """The line of a GeoJSON geometry: a polygon gives its longest side, a point a line without
    length."""
    kind, parts = parts_of(geometry)
    if kind == "Polygon":
        rings = [ring for part in parts if isinstance(part, Sequence) for ring in part[:1]]
        sides = [pair for ring in rings for pair in pairwise(positions(ring)[0])]
        return LineString(max(sides, key=lambda side: dist(*side))) if sides else None
    if kind == "Point":
        parts = [[part, part] for part in parts]
    for part in parts:
        read, _ = positions(part)
        if len(read) >= 2:
            return LineString(read)
    return None


def point_in_degrees(geometry: object) -> tuple[float, float] | None:
    kind, parts = parts_of(geometry)
    if kind == "Point" and parts:
        return position(parts[0])
    if kind in ("Polygon", "LineString"):
        line = line_in_degrees(geometry)
        if line is not None and len(line.coords) > 1:
            middle = shapely.centroid(line)
            return middle.x, middle.y
    return None


def all_in_metres(
    projection: Projection, areas: Sequence[Polygon | MultiPolygon]
) -> list[Polygon | MultiPolygon]:
    """Areas in degrees, in metres."""
    given: NDArray[np.object_] = np.empty(len(areas), dtype=object)
    given[:] = areas
    return list(projection.in_metres(given)) if len(areas) else []


def mended(
    areas: Sequence[Polygon | MultiPolygon], ids: Sequence[str], found: Found
) -> list[Polygon | MultiPolygon | None]:
    """The same areas (metres), valid: bowties untied, holes that leave their room cut, all told
    of. None (told of) for one that has no area to stand on."""
    given: NDArray[np.object_] = np.empty(len(areas), dtype=object)
    given[:] = areas
    good = shapely.is_valid(given)
    result: list[Polygon | MultiPolygon | None] = list(given)
    for index in np.flatnonzero(~good).tolist():
        result[index] = polygonal(shapely.make_valid(given[index], method="structure"))
        found.note("shape_mended", ids[index])
    kept = np.array(result, dtype=object)
    sizes = shapely.area(kept).tolist()
    gone = np.abs(shapely.bounds(kept).reshape(-1, 4)).max(axis=1, initial=0.0) > FAR
    for index, size in enumerate(sizes):
        if result[index] is None or size < SLIVER:
            result[index] = None
            found.error("shape_empty", ids[index])
        elif gone[index]:
            result[index] = None
            found.error("shape_far", ids[index])
    return result


def polygonal(shape: shapely.Geometry) -> Polygon | MultiPolygon | None:
    """What of a shape has area."""
    if isinstance(shape, Polygon | MultiPolygon):
        return None if shape.is_empty else shape
    parts = [one for one in shapely.get_parts(shape) if isinstance(one, Polygon | MultiPolygon)]
    polygons = [one for one in shapely.get_parts(parts).tolist() if one.area > 0]
    if not polygons:
        return None
    return polygons[0] if len(polygons) == 1 else MultiPolygon(polygons)


def middle_of(shapes: Iterable[shapely.Geometry]) -> tuple[float, float]:
    """The middle of where most shapes are, in their own unit; (0, 0) of none. A stray one on the
    other side of the world does not move it."""
    boxes = shapely.bounds(np.array(list(shapes), dtype=object)).reshape(-1, 4)
    boxes = boxes[np.isfinite(boxes).all(axis=1)]
    if not len(boxes):
        return 0.0, 0.0
    x, y = np.median((boxes[:, :2] + boxes[:, 2:]) / 2, axis=0)
    return float(x), float(y)
