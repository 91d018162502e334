"""A plan out of what a reader found: doors joined, climbs chained, places and stands set."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import shapely

from shared.wayfinding.climbing import Told, climbs_of
from shared.wayfinding.joining import Opening, joins_of
from shared.wayfinding.meeting import meetings
from shared.wayfinding.mending import Found
from shared.wayfinding.placing import Pin, Shown, outer_space, places_of, stands_of, with_sidecar
from shared.wayfinding.plan import OUTDOORS, Door, Level, Names, Plan, Space
from shared.wayfinding.projection import Projection
from shared.wayfinding.sidecar import DoorEntry, FeatureEntry, OneWay, Sidecar, named_over


@dataclass
class Draft:
    """What a file says, in metres, before anything is joined. `door_names` by opening,
    `points` (where a name is shown), `aliases` and `accessible` by space, `walls` by level."""

    projection: Projection
    names: Names = field(default_factory=Names)
    levels: list[Level] = field(default_factory=list)
    spaces: list[Space] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    door_names: dict[str, Names] = field(default_factory=dict)
    doors: list[Door] = field(default_factory=list)  # joined already
    climbs: list[Told] = field(default_factory=list)
    pins: list[Pin] = field(default_factory=list)
    points: dict[str, tuple[float, float]] = field(default_factory=dict)
    aliases: dict[str, tuple[str, ...]] = field(default_factory=dict)
    accessible: set[str] = field(default_factory=set)
    walls: dict[str, shapely.Geometry] = field(default_factory=dict)
    unwalled: set[str] = field(default_factory=set)


def assembled(draft: Draft, sidecar: Sidecar, found: Found) -> Plan:
    """The finished plan, with every problem met on the way."""
    levels = tuple(_level(level, sidecar) for level in draft.levels)
    spaces = with_sidecar(draft.spaces, sidecar)
    outlines = {level.id: level.outline for level in levels if level.outline is not None}
    joins = joins_of(draft.openings, spaces, outlines)
    doors = [*draft.doors]
    for opening, pair in zip(draft.openings, joins, strict=True):
        if pair[0] == OUTDOORS:
            found.warning("door_touches_nothing", opening.id)
        elif pair[0] == pair[1] and opening.usable:
            found.warning("door_leads_nowhere", opening.id)
        doors.append(_door(opening, pair, draft.door_names, sidecar, found))
    if not draft.openings:
        found.warning("no_doors")
    met = meetings(spaces, doors, draft.walls, frozenset(draft.unwalled), rooms=not draft.openings)
    for door in met:
        if "#" not in door.id:
            found.note("opening_assumed", door.id)
    doors += [_with_entry(door, sidecar.doors.get(door.id), found) for door in met]
    if doors and not any(outer_space(door) for door in doors):
        found.warning("no_entrance")
    climbs = climbs_of(spaces, levels, draft.climbs, sidecar.climbs, found)
    shown = Shown(draft.points, draft.aliases, frozenset(draft.accessible))
    places = places_of(spaces, doors, draft.pins, shown, sidecar)
    stands = stands_of(sidecar, draft.projection, levels, spaces, found)
    _unknown_ids(sidecar, levels, spaces, doors, (pin.id for pin in draft.pins), found)
    return Plan(
        draft.projection,
        named_over(draft.names, sidecar.names),
        levels,
        spaces,
        tuple(doors),
        climbs,
        places,
        stands,
        tuple(found.problems),
    )


def _level(level: Level, sidecar: Sidecar) -> Level:
    entry = sidecar.levels.get(level.id)
    if entry is None:
        return level
    return replace(
        level, short=entry.short or level.short, names=named_over(level.names, entry.names)
    )


def _door(
    opening: Opening,
    joins: tuple[str, str],
    names: Mapping[str, Names],
    sidecar: Sidecar,
    found: Found,
) -> Door:
    said = sidecar.features.get(opening.id, FeatureEntry())
    door = Door(
        opening.id,
        opening.level,
        opening.line,
        joins,
        opening.step_free if said.step_free is None else said.step_free,
        names=named_over(names.get(opening.id, Names()), said.names),
    )
    return _with_entry(door, sidecar.doors.get(opening.id), found)


def _with_entry(door: Door, entry: DoorEntry | None, found: Found) -> Door:
    if entry is None:
        return door
    joins = door.joins
    if isinstance(entry.one_way, OneWay):
        asked = (entry.one_way.leaves, entry.one_way.enters)
        if set(asked) != set(joins):
            found.warning("one_way_elsewhere", door.id)
        joins = asked if set(asked) == set(joins) else joins
    return replace(
        door,
        joins=joins,
        one_way=bool(entry.one_way),
        step_free=door.step_free if entry.step_free is None else entry.step_free,
        closures=tuple(closure.closure() for closure in entry.closures),
    )


def _unknown_ids(
    sidecar: Sidecar,
    levels: Sequence[Level],
    spaces: Sequence[Space],
    doors: Sequence[Door],
    pins: Iterable[str],
    found: Found,
) -> None:
    """The sidecar's keys that name nothing in the map."""
    of_spaces, of_doors = {space.id for space in spaces}, {door.id for door in doors}
    known = {
        "levels": {level.id for level in levels},
        "features": of_spaces | of_doors | set(pins),
        "doors": of_doors,
        "climbs": of_spaces | {key for key, entry in sidecar.climbs.items() if entry.stops},
    }
    for group, ids in known.items():
        for key in getattr(sidecar, group):
            if key not in ids:
                found.warning("sidecar_id_unknown", key, group=group)
