"""Doors of an OpenStreetMap file: nodes on the outlines of spaces."""

from collections.abc import Mapping
from math import dist

from shapely import LineString, Point

from shared.wayfinding.joining import Opening
from shared.wayfinding.osm_files import Node, neighbours_of
from shared.wayfinding.osm_ground import Ground
from shared.wayfinding.osm_tags import levels_of, metres_in, names_in, on_level
from shared.wayfinding.plan import Space

WIDTH = 0.9  # metres of a door that does not tell
WIDEST = 10.0


def read_doors(ground: Ground) -> None:
    """One opening for every level a door node is on; `among` are the spaces drawn through it."""
    ordinals = {id: ordinal for (_, ordinal), id in ground.level_ids.items()}
    for number, node in ground.elements.nodes.items():
        tags = node.tags
        if not (tags.get("door") or tags.get("entrance")):
            continue
        through = ground.by_node.get(number, [])
        levels = _levels(ground, node, through, ordinals)
        for ordinal, level in levels:
            here = [space for space in through if space.level == level]
            id = on_level(node.id, ordinal, [one for one, _ in levels])
            entrance = tags.get("entrance", "")
            emergency = entrance == "emergency" and len(here) < 2
            ground.draft.openings.append(
                Opening(
                    id,
                    level,
                    _line(ground, number, node, here),
                    tuple(space.id for space in here),
                    leads_out=bool(entrance) and len(here) < 2,
                    usable=not (emergency or tags.get("access") == "no"),
                    step_free=tags.get("wheelchair") != "no" and tags.get("door") != "revolving",
                )
            )
            ground.draft.door_names[id] = names_in(tags)


def _levels(
    ground: Ground, node: Node, through: list[Space], ordinals: Mapping[str, float]
) -> list[tuple[float, str]]:
    """The floors a door is on: those it tells that there are, else those of its spaces."""
    told = levels_of(node.tags)
    of_spaces = {space.level for space in through}
    if told and through:
        of_spaces = {level for level in of_spaces if ordinals[level] in told} or of_spaces
    if not through:
        x, y = ground.draft.projection.metres(*node.at)
        building = ground.building_at(Point(x, y))
        keys = [(building, ordinal) for ordinal in (told or (0.0,))]
        of_spaces = {ground.level_ids[key] for key in keys if key in ground.level_ids}
    return sorted((ordinals[level], level) for level in of_spaces)


def _line(ground: Ground, number: int, node: Node, here: list[Space]) -> LineString:
    """The door along its wall, as wide as it says; a point where no wall is drawn."""
    metres = ground.draft.projection.metres
    x, y = metres(*node.at)
    half = min(metres_in(node.tags.get("width", "")) or WIDTH, WIDEST) / 2
    for space in here:
        beside = neighbours_of(ground.areas[space.id], number)
        walls = [metres(*ground.elements.nodes[one].at) for one in beside]
        if walls:
            # At a corner the longer wall holds the door.
            end = max(walls, key=lambda end: dist(end, (x, y)))
            share = half / (dist(end, (x, y)) or 1.0)
            dx, dy = (end[0] - x) * share, (end[1] - y) * share
            return LineString([(x - dx, y - dy), (x + dx, y + dy)])
    return LineString([(x, y), (x, y)])
