"""IMDF 1.0 (OGC 20-094) into a plan: parsed GeoJSON by file in, metres out. Real files break the
standard's rules; what can be mended is, and all of it is told in the plan's problems."""

from collections.abc import Mapping, Sequence
from math import isfinite

from shapely import MultiPolygon, Polygon

from shared.domain.errors import UserFacingError
from shared.wayfinding.assembling import Draft, assembled
from shared.wayfinding.categories import (
    STEPS,
    UNUSABLE_ON_WHEELS,
    WHEELCHAIR,
    folded,
    kind_of,
    known,
)
from shared.wayfinding.climbing import Told
from shared.wayfinding.imdf_files import Feature, by_type, id_of
from shared.wayfinding.imdf_pins import aliases_of, name_of, pins_of, words_in
from shared.wayfinding.joining import Opening
from shared.wayfinding.mending import (
    Found,
    all_in_metres,
    area_in_degrees,
    line_in_degrees,
    mended,
    middle_of,
    point_in_degrees,
)
from shared.wayfinding.plan import Direction, Level, Names, Plan, Space
from shared.wayfinding.projection import Projection
from shared.wayfinding.room_numbers import number_in
from shared.wayfinding.sidecar import language, names, read_sidecar
from shared.wayfinding.storeys import floor_word

Areas = dict[str, Polygon | MultiPolygon]
STAFF = frozenset({"employeesonly", "restricted"})


def read_imdf(features: Mapping[str, object], sidecar: object = None) -> Plan:
    """The plan of an IMDF archive, given its parsed files by name ("unit" for unit.geojson) and
    its parsed wayfinding.json. UserFacingError "map_no_levels", "map_no_spaces", "map_sidecar"."""
    additions = read_sidecar(sidecar)
    found = Found()
    files = by_type(features, found)
    tongue = _tongue(features)
    outlines, areas = _outlines(files["level"], found), _areas(files["unit"], found)
    projection = Projection(*middle_of([*outlines.values(), *areas.values()]))
    for drawn in (outlines, areas):
        _in_metres(drawn, projection, found)
    draft = Draft(projection)
    draft.names = next((name_of(venue, tongue) for venue in files["venue"]), Names())
    draft.levels = _levels(files["level"], outlines, tongue, found)
    if not draft.levels:
        raise UserFacingError("map_no_levels")
    _read_units(draft, files["unit"], areas, tongue, found)
    if not draft.spaces:
        raise UserFacingError("map_no_spaces")
    _read_openings(draft, files["opening"], tongue, found)
    on = {space.id: space.level for space in draft.spaces}
    ordinals = {level.id: level.ordinal for level in draft.levels}
    height = {id: ordinals[level] for id, level in on.items()}
    draft.climbs = [told for one in files["relationship"] if (told := _told(one, height))]
    draft.pins = pins_of(draft, files, tongue, found)
    return assembled(draft, additions, found)


def _tongue(features: Mapping[str, object]) -> str:
    """The language of names given as plain text, "" where the manifest does not tell."""
    manifest = features.get("manifest")
    said = manifest.get("language") if isinstance(manifest, Mapping) else None
    return language(said) if isinstance(said, str) else ""


def _areas(features: Sequence[Feature], found: Found) -> Areas:
    """The polygons of features in degrees, by id."""
    read = {one.id: area_in_degrees(one.geometry, one.id, found) for one in features}
    return {id: area for id, area in read.items() if area is not None}


def _outlines(levels: Sequence[Feature], found: Found) -> Areas:
    """The outlines of levels; a level without one is a level all the same."""
    drawn = _areas(levels, Found())
    for level in levels:
        if level.id not in drawn:
            found.note("outline_missing", level.id)
    return drawn


def _in_metres(areas: Areas, projection: Projection, found: Found) -> None:
    """Areas in degrees become areas in metres, valid; what has none is taken out."""
    ids = list(areas)
    moved = all_in_metres(projection, list(areas.values()))
    for id, area in zip(ids, mended(moved, ids, found), strict=True):
        if area is None:
            del areas[id]
        else:
            areas[id] = area


def _levels(features: Sequence[Feature], outlines: Areas, tongue: str, found: Found) -> list[Level]:
    """Levels in the file's order. A level that spans buildings makes them one."""
    group: dict[str, str] = {}

    def first_of(building: str) -> str:
        while group.get(building, building) != building:
            building = group[building]
        return building

    for feature in features:
        buildings = feature.ids("building_ids")
        for building in buildings[1:]:
            group[first_of(building)] = first_of(buildings[0])
    levels = []
    for feature in features:
        buildings = feature.ids("building_ids")
        ordinal = _ordinal(feature, found)
        short = names(feature.properties.get("short_name"), tongue).named("zh-Hans")
        short = short or feature.word("short_name")
        if not short:
            short = floor_word(ordinal)
            found.note("floor_unnamed", feature.id, short=short)
        building = first_of(buildings[0]) if buildings else ""
        level_names = name_of(feature, tongue)
        levels.append(
            Level(feature.id, building, ordinal, short, level_names, outlines.get(feature.id))
        )
    return levels


def _ordinal(feature: Feature, found: Found) -> float:
    value = feature.properties.get("ordinal")
    try:
        ordinal = float(value) if isinstance(value, int | float | str) else float("nan")
    except (ValueError, OverflowError):
        ordinal = float("nan")
    if not isfinite(ordinal):
        found.warning("ordinal_missing", feature.id)
        return 0.0
    return ordinal


def _read_units(
    draft: Draft, features: Sequence[Feature], areas: Areas, tongue: str, found: Found
) -> None:
    levels = {level.id for level in draft.levels}
    for feature in features:
        if feature.id not in areas:
            continue
        on = [level for level in feature.ids("level_id") if level in levels]
        if not on and len(levels) == 1:
            on = list(levels)
        if not on:
            found.error("level_unknown", feature.id, level=", ".join(feature.ids("level_id")))
            continue
        word = feature.word("category")
        if not known(word):
            found.note("category_unknown", "", category=word)
        unit_names = name_of(feature, tongue)
        called = (name_of(feature, tongue, "alt_name"), unit_names)
        number = number_in(*(said.named("zh-Hans") for said in called))
        shown = point_in_degrees(feature.properties.get("display_point"))
        for copy, level in enumerate(on):
            id = f"{feature.id}@{level}" if copy else feature.id
            draft.spaces.append(
                Space(
                    id,
                    level,
                    kind_of(word),
                    areas[feature.id],
                    word,
                    unit_names,
                    number,
                    step_free=folded(word) not in STEPS,
                    private=feature.word("restriction").casefold() in STAFF,
                )
            )
            draft.aliases[id] = aliases_of(feature, tongue)
            if shown is not None:
                draft.points[id] = draft.projection.metres(*shown)
            if WHEELCHAIR in words_in(feature.properties.get("accessibility")):
                draft.accessible.add(id)


def _read_openings(draft: Draft, features: Sequence[Feature], tongue: str, found: Found) -> None:
    """Doors. The category is looked at for emergency exits only: files call every opening
    "automobile"."""
    levels = {level.id for level in draft.levels}
    for feature in features:
        line = line_in_degrees(feature.geometry)
        if line is None:
            found.error("shape_missing", feature.id)
            continue
        on = [level for level in feature.ids("level_id") if level in levels]
        if not on and len(levels) == 1:
            on = list(levels)
        if not on:
            found.error("level_unknown", feature.id, level=", ".join(feature.ids("level_id")))
            continue
        door = feature.properties.get("door")
        sort = door.get("type") if isinstance(door, Mapping) else None
        rigid = isinstance(sort, str) and sort.casefold().split(".")[0] in UNUSABLE_ON_WHEELS
        for number, level in enumerate(on):
            id = f"{feature.id}@{level}" if number else feature.id
            draft.openings.append(
                Opening(
                    id,
                    level,
                    draft.projection.in_metres(line),
                    usable=folded(feature.word("category")) != "emergencyexit",
                    step_free=not rigid,
                )
            )
            draft.door_names[id] = name_of(feature, tongue)


def _told(feature: Feature, height: Mapping[str, float]) -> Told | None:
    """A relationship that joins units of several floors; a directed one leads from its origin to
    its destination. `height` is the ordinal of every unit."""
    between = feature.properties.get("intermediary")
    inner = between if isinstance(between, Sequence) and not isinstance(between, str) else [between]
    ends = [feature.properties.get("origin"), *inner, feature.properties.get("destination")]
    stops = tuple(id for end in ends if (id := id_of(end)) in height)
    if len({height[stop] for stop in stops}) < 2:
        return None
    direction = Direction.BOTH
    if feature.word("direction").casefold() == "directed":
        rising = height[stops[-1]] > height[stops[0]]
        direction = Direction.UP if rising else Direction.DOWN
    return Told(stops, direction)
