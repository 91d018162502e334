"""Small maps as files have them: IMDF in degrees and OpenStreetMap's XML, drawn in metres."""

from collections.abc import Iterable, Mapping
from typing import Any
from xml.sax.saxutils import quoteattr

from shared.wayfinding.projection import Projection

HERE = Projection(121.47, 31.23)
Points = Iterable[tuple[float, float]]
Json = dict[str, Any]


def degrees(points: Points) -> list[list[float]]:
    return [list(HERE.degrees(x, y)) for x, y in points]


def ring(x0: float, y0: float, x1: float, y1: float) -> list[list[float]]:
    return degrees([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)])


def feature(type: str, id: object, geometry: object, **properties: object) -> Json:
    return {
        "id": id,
        "type": "Feature",
        "feature_type": type,
        "geometry": geometry,
        "properties": properties,
    }


def level(id: object = "g", ordinal: object = 0, **more: object) -> Json:
    shape = {"type": "Polygon", "coordinates": [ring(0, 0, 30, 13)]}
    return feature("level", id, shape, **{"ordinal": ordinal, "building_ids": ["b"], **more})


def unit(
    id: object,
    box: tuple[float, float, float, float],
    category: object = "room",
    level_id: object = "g",
    **more: object,
) -> Json:
    shape = {"type": "Polygon", "coordinates": [ring(*box)]}
    return feature("unit", id, shape, category=category, level_id=level_id, **more)


def opening(id: object, points: Points, level_id: object = "g", **more: object) -> Json:
    shape = {"type": "LineString", "coordinates": degrees(points)}
    return feature("opening", id, shape, category="automobile", level_id=level_id, **more)


def archive(**files: Iterable[Json]) -> dict[str, object]:
    """Files by name, as `read_imdf` takes them."""
    return {
        name: {"type": "FeatureCollection", "features": list(features)}
        for name, features in files.items()
    }


def small_clinic() -> dict[str, object]:
    """One floor: a corridor 30 × 3 m from west to east, a door outdoors at its west end, rooms 101
    and 102 north of it."""
    return archive(
        level=[level(short_name={"zh-CN": "1F"}, name={"zh": "一层"})],
        unit=[
            unit("corridor", (0, 0, 30, 3), "walkway", name={"zh": "走廊"}),
            unit(
                "r1", (0, 3, 10, 13), name={"zh": "101诊室", "zh-TW": "101診室", "en": "Room 101"}
            ),
            unit("r2", (10, 3, 20, 13), name={"zh": "102"}),
        ],
        opening=[
            opening("main", [(0, 1), (0, 2)]),
            opening("d1", [(4.5, 3), (5.5, 3)]),
            opening("d2", [(14.5, 3), (15.5, 3)]),
        ],
    )


def osm(
    nodes: Mapping[int, tuple[float, float, Mapping[str, str]]],
    ways: Mapping[int, tuple[list[int], Mapping[str, str]]],
    relations: Mapping[int, tuple[list[tuple[int, str]], Mapping[str, str]]] | None = None,
) -> bytes:
    """An .osm file: nodes at metres with tags, ways by their nodes, relations by ways and roles."""
    lines = ['<?xml version="1.0"?>', '<osm version="0.6">']
    for id, (x, y, tags) in nodes.items():
        lon, lat = HERE.degrees(x, y)
        lines.append(f'<node id="{id}" lat="{lat:.9f}" lon="{lon:.9f}">{_tags(tags)}</node>')
    for id, (refs, tags) in ways.items():
        drawn = "".join(f'<nd ref="{ref}"/>' for ref in refs)
        lines.append(f'<way id="{id}">{drawn}{_tags(tags)}</way>')
    for id, (members, tags) in (relations or {}).items():
        drawn = "".join(f'<member type="way" ref="{ref}" role="{role}"/>' for ref, role in members)
        lines.append(f'<relation id="{id}">{drawn}{_tags(tags)}</relation>')
    return "\n".join([*lines, "</osm>"]).encode()


def _tags(tags: Mapping[str, str]) -> str:
    return "".join(f"<tag k={quoteattr(key)} v={quoteattr(value)}/>" for key, value in tags.items())
