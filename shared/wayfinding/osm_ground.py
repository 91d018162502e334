"""The floors of an OpenStreetMap file: its buildings, its levels, the spaces drawn as areas."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import shapely
from shapely import MultiPolygon, Polygon, STRtree

from shared.wayfinding.assembling import Draft
from shared.wayfinding.climbing import Told
from shared.wayfinding.mending import Found, all_in_metres, mended, middle_of
from shared.wayfinding.osm_files import Area, Elements
from shared.wayfinding.osm_tags import (
    aliases_in,
    kind_in,
    levels_of,
    names_in,
    number_of,
    on_level,
    unwalled,
    word_in,
)
from shared.wayfinding.plan import Level, Names, Space, SpaceKind
from shared.wayfinding.projection import Projection
from shared.wayfinding.storeys import floor_word

CLIMBS = frozenset({SpaceKind.LIFT, SpaceKind.STAIRS, SpaceKind.ESCALATOR, SpaceKind.RAMP})
TOUCHING = 1.0  # metres between two outlines that are one building to somebody who walks


@dataclass
class Ground:
    """The draft as it grows. `by_node`: the spaces whose outline runs through a node."""

    draft: Draft
    elements: Elements
    found: Found
    buildings: Sequence[tuple[str, Polygon | MultiPolygon]] = ()
    level_ids: dict[tuple[str, float], str] = field(default_factory=dict)
    by_node: dict[int, list[Space]] = field(default_factory=lambda: defaultdict(list))
    areas: dict[str, Area] = field(default_factory=dict)  # by space

    def building_at(self, point: shapely.Point) -> str:
        """The building around a point, else the nearest one, "" where none is drawn."""
        if len(self.buildings) < 2:
            return next((id for id, _ in self.buildings), "")
        return min(self.buildings, key=lambda one: float(one[1].distance(point)))[0]

    def level(self, building: str, ordinal: float) -> str:
        """The id of a floor, which is made if it is new."""
        key = (building, ordinal)
        if key not in self.level_ids:
            self.level_ids[key] = f"{building}/{ordinal:g}" if building else f"{ordinal:g}"
        return self.level_ids[key]


def read_ground(elements: Elements, found: Found) -> Ground:
    """Every indoor area as spaces, one a level; climbs on several levels joined."""
    drawn = [(area, kind) for area in elements.areas if (kind := kind_in(area.tags)) is not None]
    projection = Projection(*middle_of(area.shape for area, _ in drawn))
    ground = Ground(Draft(projection), elements, found)
    shapes = mended(
        all_in_metres(projection, [area.shape for area, _ in drawn]),
        [area.id for area, _ in drawn],
        found,
    )
    ground.buildings = _buildings(elements, projection, [one for one in shapes if one], found)
    for (area, kind), shape in zip(drawn, shapes, strict=True):
        if shape is not None:
            _add(ground, area, kind, shape)
    return ground


def _add(ground: Ground, area: Area, kind: SpaceKind, shape: Polygon | MultiPolygon) -> None:
    tags = area.tags
    levels = levels_of(tags)
    if not levels:
        ground.found.note("level_assumed", area.id)
        levels = (0.0,)
    building = ground.building_at(shapely.point_on_surface(shape))
    number, names = number_of(tags), names_in(tags)
    climbs = kind in CLIMBS
    if climbs and not names and number:
        names = Names({"": number})
    stops = []
    for ordinal in levels:
        space = Space(
            on_level(area.id, ordinal, levels),
            ground.level(building, ordinal),
            kind,
            shape,
            word_in(tags),
            names,
            number if kind is SpaceKind.ROOM else "",
            private=tags.get("access") == "private",
        )
        stops.append(space.id)
        ground.draft.spaces.append(space)
        ground.areas[space.id] = area
        if unwalled(tags) and not climbs:
            ground.draft.unwalled.add(space.id)
        ground.draft.aliases[space.id] = aliases_in(tags)
        if "yes" in (tags.get("toilets:wheelchair"), tags.get("wheelchair")):
            ground.draft.accessible.add(space.id)
        for node in {node for ring in area.rings for node in ring}:
            ground.by_node[node].append(space)
    if climbs and len(stops) > 1:
        ground.draft.climbs.append(Told(tuple(stops), id=f"climb:{area.id}"))


def finished_levels(ground: Ground) -> list[Level]:
    """The floors that hold a space, lowest first, named by level:ref, an outline's name, or the
    number."""
    outlines = dict(ground.buildings)
    refs: dict[str, Counter[str]] = defaultdict(Counter)
    for space in ground.draft.spaces:
        area = ground.areas.get(space.id)
        if area is not None and area.tags.get("level:ref") and ";" not in area.tags["level:ref"]:
            refs[space.level][area.tags["level:ref"].strip()] += 1
    said: dict[float, Names] = {}
    for area in ground.elements.areas:
        if area.tags.get("indoor") == "level":
            for ordinal in levels_of(area.tags):
                said[ordinal] = names_in(area.tags)
    used = {space.level for space in ground.draft.spaces}
    levels = []
    for (building, ordinal), id in sorted(ground.level_ids.items()):
        if id not in used:
            continue
        short = refs[id].most_common(1)[0][0] if refs[id] else floor_word(ordinal)
        if not refs[id]:
            ground.found.note("floor_unnamed", id, short=short)
        names = said.get(ordinal, Names())
        levels.append(Level(id, building, ordinal, short, names, outlines.get(building)))
    return levels


def _buildings(
    elements: Elements,
    projection: Projection,
    spaces: Sequence[Polygon | MultiPolygon],
    found: Found,
) -> list[tuple[str, Polygon | MultiPolygon]]:
    """The outlines that hold indoor spaces, those that touch as one; a single one has no name."""
    outlines = [area for area in elements.areas if area.tags.get("building", "no") != "no"]
    shapes = mended(
        all_in_metres(projection, [area.shape for area in outlines]),
        [area.id for area in outlines],
        found,
    )
    good = [(area.id, shape) for area, shape in zip(outlines, shapes, strict=True) if shape]
    if not good or not spaces:
        return []
    tree = STRtree([shape for _, shape in good])
    points = shapely.point_on_surface(spaces)
    held = sorted(set(tree.query(points, predicate="intersects")[1].tolist()))
    merged: list[tuple[str, Polygon | MultiPolygon]] = []
    for index in held:
        id, shape = good[index]
        for number, (other_id, other) in enumerate(merged):
            if other.distance(shape) <= TOUCHING:
                merged[number] = (other_id, shapely.union(other, shape))
                break
        else:
            merged.append((id, shape))
    if len(merged) == 1:
        return [("", merged[0][1])]
    return merged
