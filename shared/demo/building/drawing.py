"""Turns the floors into an IMDF 1.0 archive (OGC 20-094) and our wayfinding.json beside it."""

from collections.abc import Iterator, Sequence
from typing import Any

import shapely
from shapely import Polygon
from shapely.geometry.polygon import orient

from shared.demo.building.additions import additions
from shared.demo.building.site import (
    ADDRESS,
    BUILDING,
    GROUNDS,
    HOSPITAL,
    MILLIMETRE,
    PLATE,
    SITE,
    Json,
    feature_id,
)
from shared.demo.building.tables import (
    Doorway,
    Floor,
    SpaceRow,
    SpotRow,
)

STAFF_ONLY = frozenset({"nonpublic"})
DOORS = {
    "": {"type": "swinging", "automatic": False, "material": "wood"},
    "=": {"type": "open", "automatic": None, "material": None},
    "!": {"type": "sliding", "automatic": True, "material": "glass"},
}


def draw(floors: Sequence[Floor]) -> dict[str, Any]:
    """The files of the map by name, as parsed JSON."""
    kinds: dict[str, list[Json]] = {
        "address": [_feature("address", ("address",), None, _address())],
        "venue": [_feature("venue", ("venue",), GROUNDS, _venue())],
        "building": [_feature("building", ("building",), None, _building())],
        "footprint": [_feature("footprint", ("footprint",), PLATE, _footprint())],
        "level": [_level(floor) for floor in floors],
        "unit": [_unit(floor, row) for floor in floors for row in floor.spaces],
        "opening": [feature for floor in floors for feature in _openings(floor)],
        "amenity": [_amenity(f, row) for f in floors for row in f.spots if _is(row, "amenity")],
        "anchor": [_anchor(f, row) for f in floors for row in f.spots if _is(row, "occupant")],
        "occupant": [_occupant(f, row) for f in floors for row in f.spots if _is(row, "occupant")],
    }
    files: dict[str, Any] = {
        f"{kind}.geojson": {"type": "FeatureCollection", "name": kind, "features": features}
        for kind, features in kinds.items()
    }
    manifest = {"version": "1.0.0", "created": "2026-01-05T08:00:00Z", "language": "zh-Hans"}
    files["manifest.json"] = manifest | {
        "generated_by": "Daozhen demo building",
        "extensions": None,
    }
    files["wayfinding.json"] = additions(floors)
    return files


def _is(row: SpotRow, feature: str) -> bool:
    return row.feature == feature


def _feature(kind: str, of: tuple[str, ...], shape: Any, properties: Json) -> Json:
    return {
        "id": feature_id(*of),
        "type": "Feature",
        "feature_type": kind,
        "geometry": None if shape is None else _geometry(shape),
        "properties": properties,
    }


def _geometry(shape: Any) -> Json:
    if isinstance(shape, Polygon):
        shape = orient(shape)
    drawn: Json = shapely.geometry.mapping(shapely.transform(shape, _degrees))
    return {"type": drawn["type"], "coordinates": _lists(drawn["coordinates"])}


def _degrees(xy: Any) -> Any:
    return [SITE.degrees(x, y) for x, y in xy]


def _lists(coordinates: Any) -> Any:
    if isinstance(coordinates, float):
        return round(coordinates, MILLIMETRE)
    return [_lists(part) for part in coordinates]


def _address() -> Json:
    return {
        "address": ADDRESS["street"],
        "unit": None,
        "locality": ADDRESS["locality"],
        "province": "CN-ZJ",
        "country": "CN",
        "postal_code": None,
        "postal_code_ext": None,
        "postal_code_vanity": None,
    }


def _venue() -> Json:
    return {
        "category": "healthcarefacility",
        "restriction": None,
        "name": HOSPITAL,
        "alt_name": None,
        "hours": None,
        "phone": None,
        "website": None,
        "display_point": _geometry(shapely.centroid(GROUNDS)),
        "address_id": feature_id("address"),
    }


def _building() -> Json:
    return {
        "category": "unspecified",
        "restriction": None,
        "name": BUILDING,
        "alt_name": None,
        "display_point": _geometry(shapely.centroid(PLATE)),
        "address_id": feature_id("address"),
    }


def _footprint() -> Json:
    return {"category": "ground", "name": None, "building_ids": [feature_id("building")]}


def _level(floor: Floor) -> Json:
    properties = {
        "category": "unspecified",
        "restriction": None,
        "outdoor": False,
        "ordinal": floor.ordinal,
        "name": dict(floor.names),
        "short_name": dict.fromkeys(floor.names, floor.short),
        "display_point": _geometry(shapely.centroid(PLATE)),
        "address_id": None,
        "building_ids": [feature_id("building")],
    }
    return _feature("level", (floor.short,), PLATE, properties)


def _unit(floor: Floor, row: SpaceRow) -> Json:
    wheels = row.category in {"elevator", "restroom.wheelchair"}
    middle = row.area.centroid
    if not row.area.buffer(-1).contains(middle):
        middle = shapely.maximum_inscribed_circle(row.area, 0.1).interpolate(0)
    properties = {
        "category": row.category,
        "restriction": "employeesonly" if row.category in STAFF_ONLY else None,
        "accessibility": ["wheelchair"] if wheels else None,
        "name": dict(row.names) or None,
        "alt_name": None,
        "level_id": feature_id(floor.short),
        "display_point": _geometry(middle),
    }
    return _feature("unit", (floor.short, row.id), row.area, properties)


def _openings(floor: Floor) -> Iterator[Json]:
    entrances = {(row.space, row.side): row for row in floor.entrances}
    for row in floor.spaces:
        for door in row.doors:
            entrance = entrances.get((row.id, door.side))
            main = door.kind == "!"
            properties = {
                "category": "pedestrian.principal" if main else "pedestrian",
                "accessibility": None
                if row.category in {"stairs", "escalator"}
                else ["wheelchair"],
                "access_control": None,
                "door": DOORS[door.kind],
                "name": dict(entrance.names) if main and entrance else None,
                "alt_name": None,
                "display_point": None,
                "level_id": feature_id(floor.short),
            }
            line = shapely.LineString(door.line)
            yield _feature("opening", _opening(floor, row, door), line, properties)


def _opening(floor: Floor, row: SpaceRow, door: Doorway) -> tuple[str, ...]:
    twins = [one for one in row.doors if one.side == door.side]
    return floor.short, row.id, f"door {door.side}{twins.index(door) or ''}"


def _amenity(floor: Floor, row: SpotRow) -> Json:
    properties = {
        "category": row.category,
        "accessibility": None,
        "name": dict(row.names),
        "alt_name": None,
        "hours": None,
        "phone": None,
        "website": None,
        "unit_ids": [feature_id(floor.short, row.space)],
        "address_id": None,
        "correlation_id": None,
    }
    return _feature("amenity", (floor.short, row.id), shapely.Point(row.point), properties)


def _anchor(floor: Floor, row: SpotRow) -> Json:
    properties = {
        "address_id": feature_id("address"),
        "unit_id": feature_id(floor.short, row.space),
    }
    point = shapely.Point(row.point)
    return _feature("anchor", (floor.short, row.id, "anchor"), point, properties)


def _occupant(floor: Floor, row: SpotRow) -> Json:
    properties = {
        "category": row.category,
        "name": dict(row.names),
        "anchor_id": feature_id(floor.short, row.id, "anchor"),
        "hours": None,
        "phone": None,
        "website": None,
        "validity": None,
        "correlation_id": None,
    }
    return _feature("occupant", (floor.short, row.id), None, properties)
