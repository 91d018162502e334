"""What an OpenStreetMap file draws as lines and nodes: flights of stairs and escalators between
two floors, lifts as a point, walls."""

from collections import defaultdict

import shapely
import shapely.ops
from shapely import LineString, Point, Polygon

from shared.wayfinding.climbing import Told
from shared.wayfinding.osm_files import Line, Tags
from shared.wayfinding.osm_ground import Ground
from shared.wayfinding.osm_tags import (
    direction_in,
    is_lift,
    levels_in,
    levels_of,
    metres_in,
    names_in,
    on_level,
    rises,
)
from shared.wayfinding.placing import space_at
from shared.wayfinding.plan import Direction, Door, Names, Space, SpaceKind

LANDING = 1.0  # metres of a flight's end that count as the floor it reaches
WIDTH, WIDEST = 1.2, 8.0  # metres of a flight that does not tell
CAR = 1.8  # metres a lift drawn as a point is wide
THICK = 0.1  # metres of a wall drawn as a line


def read_flights(ground: Ground) -> None:
    """Open ways of steps with two levels or more: a landing at each end, joined to the space it
    lies in."""
    for line in ground.elements.lines:
        levels = levels_of(line.tags)
        if line.tags.get("highway") != "steps" or len(levels) < 2:
            continue
        if line.tags.get("indoor") == "no" or line.tags.get("access") == "no":
            continue
        drawn = LineString([ground.elements.nodes[node].at for node in line.nodes])
        metres: LineString = ground.draft.projection.in_metres(drawn)
        if metres.length < 0.1:
            continue
        _add_flight(ground, line, metres, levels)


def _add_flight(ground: Ground, line: Line, metres: LineString, levels: tuple[float, ...]) -> None:
    tags = line.tags
    building = ground.building_at(metres.centroid)
    bottom, top = levels[0], levels[-1]
    rising = rises(tags)
    if rising is None:
        first = Point(metres.coords[0])
        rising = bool(_space_at(ground, building, bottom, first))
        ground.found.note("incline_unknown", line.id)
    if not rising:
        metres = metres.reverse()
    moving = tags.get("conveying", "no") != "no"
    kind = SpaceKind.ESCALATOR if moving else SpaceKind.STAIRS
    width = min(metres_in(tags.get("width", "")) or WIDTH, WIDEST)
    half = min(LANDING, metres.length / 2)
    stops = []
    for ordinal, start, end in (
        (bottom, 0.0, half),
        (top, metres.length, metres.length - half),
    ):
        foot = shapely.ops.substring(metres, *sorted((start, end)))
        tip = metres.interpolate(start)
        space = Space(
            on_level(line.id, ordinal, levels),
            ground.level(building, ordinal),
            kind,
            foot.buffer(width / 2, cap_style="flat"),
            "escalator" if moving else "stairs",
            names_in(tags),
        )
        if space.area.is_empty or not isinstance(space.area, Polygon):
            return
        around = _space_at(ground, building, ordinal, tip)
        if around is not None:
            _join(ground, space, around, tip)
        stops.append(space)
    ground.draft.spaces += stops
    direction = direction_in(tags, rises(tags) is not False)
    ids = tuple(stop.id for stop in stops)
    ground.draft.climbs.append(Told(ids, direction, id=f"climb:{line.id}"))


def _space_at(ground: Ground, building: str, ordinal: float, point: Point) -> Space | None:
    level = ground.level_ids.get((building, ordinal))
    return space_at((point.x, point.y), level, ground.draft.spaces) if level else None


def _join(ground: Ground, landing: Space, around: Space, at: Point) -> None:
    spot = LineString([at, at])
    ground.draft.doors.append(
        Door(f"open:{landing.id}|{around.id}", landing.level, spot, (around.id, landing.id))
    )


def read_lift_nodes(ground: Ground) -> None:
    """Lifts drawn as a point: the lift area around it on each level, else a car of our own. The
    node tells which levels belong together."""
    lifts = [space for space in ground.draft.spaces if space.kind is SpaceKind.LIFT]
    for node in ground.elements.nodes.values():
        levels = levels_of(node.tags)
        if not is_lift(node.tags) or not levels:
            continue
        x, y = ground.draft.projection.metres(*node.at)
        building = ground.building_at(Point(x, y))
        stops = []
        for ordinal in levels:
            level = ground.level(building, ordinal)
            car = space_at((x, y), level, lifts)
            if car is None:
                around = space_at((x, y), level, ground.draft.spaces)
                half = CAR / 2
                car = Space(
                    on_level(node.id, ordinal, levels),
                    level,
                    SpaceKind.LIFT,
                    shapely.box(x - half, y - half, x + half, y + half),
                    "elevator",
                    names_in(node.tags) or Names({"": node.tags.get("ref", "")}),
                )
                ground.draft.spaces.append(car)
                if around is not None:
                    _join(ground, car, around, Point(x, y))
            stops.append(car.id)
        if len(stops) > 1:
            told = Told(tuple(stops), Direction.BOTH, id=f"climb:{node.id}")
            ground.draft.climbs.insert(0, told)


def read_walls(ground: Ground) -> None:
    """Lines and outlines of indoor=wall, by level."""
    drawn: dict[str, list[shapely.Geometry]] = defaultdict(list)
    shapes: list[tuple[Tags, shapely.Geometry]] = []
    nodes = ground.elements.nodes
    for line in ground.elements.lines:
        shapes.append((line.tags, LineString([nodes[node].at for node in line.nodes])))
    for area in ground.elements.areas:
        shapes.append((area.tags, area.shape.boundary))
    ids = defaultdict(list)
    for (_, ordinal), id in ground.level_ids.items():
        ids[ordinal].append(id)
    for tags, shape in shapes:
        if tags.get("indoor") == "wall":
            for ordinal in levels_in(tags.get("level", "")):
                for id in ids[ordinal]:
                    drawn[id].append(ground.draft.projection.in_metres(shape))
    for id, lines in drawn.items():
        ground.draft.walls[id] = shapely.union_all(lines).buffer(THICK)
