"""What is wrong with a map, so that a hospital can mend it before patients are led by it.

wayfinding.md: `map check` is the linter a hospital runs. What the file itself got wrong is already
in `Plan.problems`; here is what only the whole building tells.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shared.wayfinding.plan import (
    Category,
    ClimbKind,
    Level,
    Place,
    Plan,
    Problem,
    Severity,
    Space,
    SpaceKind,
)
from shared.wayfinding.reach import entrances, reached, reached_by_visitors
from shared.wayfinding.route import Profile
from shared.wayfinding.wayfinder import Wayfinder

# Found by what they are, not by a name.
NAMELESS = {
    Category.TOILET,
    Category.TOILET_ACCESSIBLE,
    Category.LIFT,
    Category.STAIRS,
    Category.ESCALATOR,
    Category.ENTRANCE,
}
ON_STEPS = {SpaceKind.STAIRS, SpaceKind.ESCALATOR}


@dataclass(frozen=True)
class MapReport:
    """Counts of the plan and its graph. `reachable` is the share (0 to 1) of the spaces one can
    enter that are reached from `starts`; `reachable_step_free` the same without stairs, escalators
    and what lies on them, by building. `problems` has the worst first."""

    levels: int
    spaces: int
    doors: int
    reachable: float
    reachable_step_free: Mapping[str, float]
    problems: tuple[Problem, ...]
    nodes: int
    edges: int
    starts: tuple[str, ...]


def check(plan: Plan, start: str | None = None) -> MapReport:
    """Look at the whole map from its entrances, or from `start` (an id as of `Wayfinder.route`;
    UnknownPlace if there is none)."""
    return check_with(Wayfinder(plan), start)


def check_with(finder: Wayfinder, start: str | None = None) -> MapReport:
    """The same with a graph that is already built."""
    plan = finder.plan
    starts = entrances(finder) if start is None else (start,)
    inside = reached(finder, starts)
    visitors = reached_by_visitors(finder, starts)
    step_free = reached(finder, starts, Profile.STEP_FREE)
    spaces = [space for space in plan.spaces if space.kind is not SpaceKind.CLOSED]
    buildings = {level.id: level.building for level in plan.levels}
    by_building: dict[str, list[bool]] = {level.building: [] for level in plan.levels}
    for space in spaces:
        if space.kind not in ON_STEPS and space.level in buildings:
            by_building[buildings[space.level]].append(space.id in step_free)
    problems = [*plan.problems]
    problems += _unreached(plan, spaces, inside, step_free, visitors)
    problems += _lifts(plan)
    problems += _levels(plan)
    problems += _places(plan)
    order = list(Severity)
    return MapReport(
        len(plan.levels),
        len(plan.spaces),
        len(plan.doors),
        _share([space.id in inside for space in spaces]),
        {building: _share(flags) for building, flags in by_building.items()},
        tuple(sorted(problems, key=lambda one: order.index(one.severity))),
        finder.nodes,
        finder.edges,
        starts,
    )


def _unreached(
    plan: Plan,
    spaces: list[Space],
    inside: frozenset[str],
    step_free: frozenset[str],
    visitors: frozenset[str],
) -> Iterator[Problem]:
    """Rooms nobody gets to; rooms no wheelchair gets to, a whole floor of them told once."""
    doors = {side for door in plan.doors if door.joins[0] != door.joins[1] for side in door.joins}
    stops = {stop for climb in plan.climbs for stop in climb.stops}
    shorts = {level.id: level.short for level in plan.levels}
    named = {place.space: place for place in plan.places if place.names}
    on_level: dict[str, list[Space]] = defaultdict(list)
    for space in spaces:
        told = _told(space, named.get(space.id), shorts)
        if space.id not in doors and space.id not in stops:
            yield Problem(Severity.ERROR, space.id, "room_without_door", told)
        elif space.id not in inside:
            yield Problem(Severity.ERROR, space.id, "unreachable", told)
            continue
        elif space.id not in visitors and not space.private:
            yield Problem(Severity.WARNING, space.id, "only_through_staff", told)
        if space.id in inside and space.kind not in ON_STEPS:
            on_level[space.level].append(space)
    for level, theirs in on_level.items():
        left = [space for space in theirs if space.id not in step_free]
        if left and len(left) == len(theirs):
            values = (("level", shorts.get(level, "")), ("count", len(left)))
            yield Problem(Severity.WARNING, level, "level_not_step_free", values)
            continue
        for space in left:
            told = _told(space, named.get(space.id), shorts)
            yield Problem(Severity.WARNING, space.id, "not_step_free", told)


def _told(
    space: Space, place: Place | None, shorts: Mapping[str, str]
) -> tuple[tuple[str, object], ...]:
    """Whatever a person knows it by, and its floor."""
    by_place = (place.names.named("zh-Hans") or place.number) if place else ""
    name = by_place or space.names.named("zh-Hans") or space.number or space.id
    return ("name", name), ("level", shorts.get(space.level, ""))


def _lifts(plan: Plan) -> Iterator[Problem]:
    """A lift that does not stop at a floor between its lowest and its highest."""
    levels = {level.id: level for level in plan.levels}
    level_of = {space.id: levels.get(space.level) for space in plan.spaces}
    used = {space.level for space in plan.spaces if space.kind is not SpaceKind.CLOSED}
    for climb in plan.climbs:
        stops = [level for stop in climb.stops if (level := level_of.get(stop)) is not None]
        if climb.kind is not ClimbKind.LIFT or len(stops) < 2:
            continue
        ordinals = [level.ordinal for level in stops]
        passed = [
            level
            for level in plan.levels
            if level.building == stops[0].building
            and level.id in used
            and min(ordinals) < level.ordinal < max(ordinals)
            and level.ordinal == int(level.ordinal)  # a lift need not stop at a mezzanine
            and level.ordinal not in ordinals
        ]
        if passed:
            values = (
                ("name", climb.names.named("zh-Hans") or climb.id),
                ("levels", ", ".join(level.short for level in passed)),
            )
            yield Problem(Severity.WARNING, climb.id, "lift_gap", values)


def _levels(plan: Plan) -> Iterator[Problem]:
    """Floors that cannot be told apart: two of one building at one height, or one name on two
    floors of a building. Two buildings whose floors have the same ordinals are kept apart by
    their building, and said to be so."""
    heights: dict[tuple[str, float], list[Level]] = defaultdict(list)
    shorts: dict[tuple[str, str], list[Level]] = defaultdict(list)
    buildings: dict[float, set[str]] = defaultdict(set)
    for level in plan.levels:
        heights[level.building, level.ordinal].append(level)
        shorts[level.building, level.short].append(level)
        buildings[level.ordinal].add(level.building)
    for same in heights.values():
        if len(same) > 1:
            values = (("levels", ", ".join(one.short for one in same)),)
            yield Problem(Severity.WARNING, same[0].id, "equal_ordinals", values)
    for (_, short), same in shorts.items():
        if len(same) > 1:
            values = (("level", short),)
            yield Problem(Severity.WARNING, same[0].id, "equal_floor_names", values)
    shared = [ordinal for ordinal, theirs in buildings.items() if len(theirs) > 1]
    if shared:
        values_of = (("count", max(len(buildings[ordinal]) for ordinal in shared)),)
        yield Problem(Severity.NOTE, "", "buildings_share_ordinals", values_of)


def _places(plan: Plan) -> Iterator[Problem]:
    """Places that cannot be looked for, or that the map does not put anywhere."""
    spaces = {space.id for space in plan.spaces}
    shorts = {level.id: level.short for level in plan.levels}
    for place in plan.places:
        told = (
            ("name", place.names.named("zh-Hans") or place.number or place.id),
            ("level", shorts.get(place.level, "")),
        )
        if place.space not in spaces:
            yield Problem(Severity.ERROR, place.id, "place_nowhere", told)
        if place.category in NAMELESS:
            continue
        if not place.names and not place.number:
            yield Problem(Severity.WARNING, place.id, "place_no_name", told)
        elif not place.reading and any(_is_han(name) for name in place.names.said.values()):
            yield Problem(Severity.NOTE, place.id, "place_no_pinyin", told)
        elif not place.reading and not place.number and not _typable(place):
            yield Problem(Severity.WARNING, place.id, "place_not_typable", told)


def _is_han(name: str) -> bool:
    return any("㐀" <= letter <= "鿿" for letter in name)


def _typable(place: Place) -> bool:
    """Whether any of its names can be typed on a pad of A to Z and 0 to 9."""
    names = (*place.names.said.values(), *place.aliases)
    return any(letter.isascii() and letter.isalnum() for name in names for letter in name)


def _share(flags: list[bool]) -> float:
    return sum(flags) / len(flags) if flags else 1.0
