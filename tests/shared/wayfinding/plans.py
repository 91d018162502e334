"""Small buildings made by hand, whose ways can be checked with a ruler."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import time
from random import Random

from shapely import LineString, Polygon, box, union_all

from shared.wayfinding.plan import (
    OUTDOORS,
    Category,
    Climb,
    ClimbKind,
    Closure,
    Direction,
    Door,
    Level,
    Names,
    Place,
    Plan,
    Space,
    SpaceKind,
    Stand,
)
from shared.wayfinding.projection import Projection

HERE = Projection(116.4, 39.9)
CORRIDOR = ((0, 0), (30, 0), (30, 20), (27, 20), (27, 3), (0, 3))  # an L, 3 m wide
ROOMS = {
    "r1": (0, 3, 8, 10),
    "r2": (8, 3, 16, 10),
    "r3": (16, 3, 24, 10),
    "r4": (10, -6, 20, 0),
    "lab": (24, 20, 33, 27),
}
DOORS = {
    "r1": (4, 3),
    "r2": (12, 3),
    "r3": (20, 3),
    "r4": (15, 0),
    "lab": (28.5, 20),
}
LIFT, STAIRS, ESCALATOR = (30, 2, 32.4, 4.4), (30, 8, 33, 14), (30, 15, 33, 19)


def names(said: str) -> Names:
    return Names({"zh-Hans": said, "en": said})


def space(id: str, level: str, kind: SpaceKind, area: Polygon, **more: object) -> Space:
    return Space(id, level, kind, area, **more)  # type: ignore[arg-type]


def door(
    id: str, level: str, at: tuple[float, float], joins: tuple[str, str], **more: object
) -> Door:
    """A door a metre wide at a point of a wall that runs east, or (`upright`) north."""
    x, y = at
    line = LineString([(x - 0.5, y), (x + 0.5, y)])
    if more.pop("upright", False):
        line = LineString([(x, y - 0.5), (x, y + 0.5)])
    return Door(id, level, line, joins, **more)  # type: ignore[arg-type]


def clinic(floors: int = 3) -> Plan:
    """An L of a corridor on each floor: rooms r1 r2 r3 on its north side (r2 and r3 also joined
    to each other), r4 south, lab at its end, and along the far side a lift, stairs, and an
    escalator that only goes up. Ids end in the floor: "r1.2" is on the second floor. The
    entrance is the west end of floor 1, where kiosk K1 looks east."""
    levels, spaces, doors, places = [], [], [], []
    for floor in range(1, floors + 1):
        level = f"{floor}F"
        levels.append(Level(level, "house", floor - 1, level, names(level)))
        spaces.append(space(f"c.{floor}", level, SpaceKind.WALKWAY, Polygon(CORRIDOR)))
        for room, bounds in ROOMS.items():
            id = f"{room}.{floor}"
            spaces.append(space(id, level, SpaceKind.ROOM, box(*bounds), names=names(id)))
            doors.append(door(f"d.{id}", level, DOORS[room], (f"c.{floor}", id)))
            middle = ((bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2)
            places.append(
                Place(f"p.{id}", id, level, middle, Category.ROOM, names(id), reading="shi")
            )
        doors.append(
            door(f"d.suite.{floor}", level, (16, 6.5), (f"r2.{floor}", f"r3.{floor}"), upright=True)
        )
        for kind, bounds in (("lift", LIFT), ("stairs", STAIRS), ("escalator", ESCALATOR)):
            id = f"{kind}.{floor}"
            spaces.append(space(id, level, SpaceKind(kind), box(*bounds)))
            at = (bounds[0], (bounds[1] + bounds[3]) / 2)
            doors.append(door(f"d.{id}", level, at, (f"c.{floor}", id), upright=True))
    doors.append(door("entrance", "1F", (0, 1.5), (OUTDOORS, "c.1"), upright=True))
    stops = {kind: tuple(f"{kind}.{n}" for n in range(1, floors + 1)) for kind in ClimbKind}
    climbs = (
        Climb("A", ClimbKind.LIFT, stops[ClimbKind.LIFT], names("A")),
        Climb("steps", ClimbKind.STAIRS, stops[ClimbKind.STAIRS]),
        Climb("up", ClimbKind.ESCALATOR, stops[ClimbKind.ESCALATOR], direction=Direction.UP),
    )
    return Plan(
        HERE,
        names("clinic"),
        tuple(levels),
        tuple(spaces),
        tuple(doors),
        climbs if floors > 1 else (),
        tuple(places),
        (Stand("K1", "c.1", "1F", (2, 1.5), 90.0),),
    )


def hall(columns: int) -> Plan:
    """One hall with `columns` × `columns` square pillars in it, a door at each end."""
    side = 5.0 * columns + 5
    holes = [
        list(box(5 * i + 4.6, 5 * j + 4.6, 5 * i + 5.4, 5 * j + 5.4).exterior.coords)
        for i in range(columns)
        for j in range(columns)
    ]
    area = Polygon(box(0, 0, side, side).exterior.coords, holes)
    return Plan(
        HERE,
        names("hall"),
        (Level("1F", "house", 0, "1F"),),
        (
            space("hall", "1F", SpaceKind.WALKWAY, area),
            space("west", "1F", SpaceKind.WALKWAY, box(-5, 0, 0, side)),
            space("east", "1F", SpaceKind.WALKWAY, box(side, 0, side + 5, side)),
        ),
        (
            door("w", "1F", (0, 5), ("west", "hall"), upright=True),
            door("e", "1F", (side, side - 5), ("hall", "east"), upright=True),
            door("in", "1F", (-5, 5), (OUTDOORS, "west"), upright=True),
        ),
    )


def warren(seed: int, side: int = 4, floors: int = 2) -> Plan:
    """A house of `side` × `side` cells of 5 m whose walls, doors and kinds are drawn by lot: cells
    grow together into rooms of any shape. A lift in one corner, stairs in the other."""
    chance = Random(seed)
    levels, spaces, doors, places = [], [], [], []
    stops: dict[SpaceKind, list[str]] = {SpaceKind.LIFT: [], SpaceKind.STAIRS: []}
    for floor in range(floors):
        level = f"{floor + 1}F"
        levels.append(Level(level, "warren", floor, level))
        room = {(i, j): (i, j) for i in range(side) for j in range(side)}
        corners = {(0, 0): SpaceKind.LIFT, (side - 1, side - 1): SpaceKind.STAIRS}
        walls = [((i, j), (i + 1, j)) for i in range(side - 1) for j in range(side)]
        walls += [((i, j), (i, j + 1)) for i in range(side) for j in range(side - 1)]
        for one, other in walls:
            if chance.random() < 0.4 and not {one, other} & set(corners):
                gone, kept = room[other], room[one]
                room = {cell: kept if whose == gone else whose for cell, whose in room.items()}
        cells: dict[tuple[int, int], list[Polygon]] = {}
        for (i, j), whose in room.items():
            cells.setdefault(whose, []).append(box(5 * i, 5 * j, 5 * i + 5, 5 * j + 5))
        names_of = {}
        for whose, parts in cells.items():
            id = names_of[whose] = f"{whose[0]}{whose[1]}.{floor}"
            kind = chance.choice([SpaceKind.ROOM, SpaceKind.WALKWAY, SpaceKind.WALKWAY])
            kind = corners.get(whose, kind)
            if kind in stops:
                stops[kind].append(id)
            area = union_all(parts)
            spaces.append(space(id, level, kind, area, step_free=chance.random() < 0.9))
            at = area.representative_point()
            places.append(Place(f"p.{id}", id, level, (at.x, at.y), Category.ROOM, names(id)))
        for number, (one, other) in enumerate(walls):
            if room[one] == room[other] or chance.random() < 0.25:
                continue
            upright = one[1] == other[1]
            x, y = 5 * other[0] + (0 if upright else 2.5), 5 * other[1] + (2.5 if upright else 0)
            joins = names_of[room[one]], names_of[room[other]]
            more = {"step_free": chance.random() < 0.9, "one_way": chance.random() < 0.05}
            if chance.random() < 0.2:
                more["closures"] = (Closure(time(18), time(7)),)
            doors.append(door(f"d{number}.{floor}", level, (x, y), joins, upright=upright, **more))
    climbs = tuple(
        Climb(kind.value, ClimbKind(kind.value), tuple(ids)) for kind, ids in stops.items()
    )
    return Plan(HERE, names("warren"), *map(tuple, (levels, spaces, doors)), climbs, tuple(places))  # type: ignore[arg-type]


def without(plan: Plan, ids: Iterable[str]) -> Plan:
    """The plan with these spaces, doors and climbs taken out."""
    gone = set(ids)
    return replace(
        plan,
        spaces=tuple(one for one in plan.spaces if one.id not in gone),
        doors=tuple(one for one in plan.doors if one.id not in gone),
        climbs=tuple(one for one in plan.climbs if one.id not in gone),
    )


def changed(plan: Plan, id: str, **values: object) -> Plan:
    """The plan with one space, door or climb changed."""

    def put(things: tuple) -> tuple:  # type: ignore[type-arg]
        return tuple(replace(one, **values) if one.id == id else one for one in things)

    return replace(plan, spaces=put(plan.spaces), doors=put(plan.doors), climbs=put(plan.climbs))
