"""What the map says beside IMDF: pinyin, aliases, landmarks, lift waits, closures, stands."""

from collections.abc import Iterator, Mapping, Sequence

from pypinyin import lazy_pinyin

from shared.demo.building.site import (
    BUILDING,
    HOSPITAL,
    MILLIMETRE,
    ROOM_ALIAS,
    SITE,
    Json,
    feature_id,
)
from shared.demo.building.tables import ClimbRow, EntranceRow, Floor, Names, StandRow


def additions(floors: Sequence[Floor]) -> Json:
    """The content of wayfinding.json."""
    space = {"zh-Hans": "", "zh-Hant": "", "en": " "}
    return {
        "version": 1,
        "names": {tag: HOSPITAL[tag] + space[tag] + BUILDING[tag] for tag in HOSPITAL},
        "features": {id: told for floor in floors for id, told in _told_of(floor)},
        "doors": {id: told for floor in floors for id, told in _closures(floor)},
        "climbs": {row.space: _climb(row, floors) for row in floors[0].climbs},
        "stands": {row.terminal: _stand(floor, row) for floor in floors for row in floor.stands},
    }


def _told_of(floor: Floor) -> Iterator[tuple[str, Json]]:
    clinics = {row.id: row.names["zh-Hans"] for row in floor.spots}
    for space in floor.spaces:
        if space.names:
            more = dict(space.more)
            if clinic := more.pop("clinic", ""):
                more |= {"number": space.id, "aliases": ROOM_ALIAS.format(clinic=clinics[clinic])}
            yield feature_id(floor.short, space.id), _told(space.names, more)
    for spot in floor.spots:
        more = {"category": "clinic"} if spot.feature == "occupant" else {}
        yield feature_id(floor.short, spot.id), _told(spot.names, {**more, **spot.more})
    for row in floor.entrances:
        yield _entrance(floor, row), _told(row.names, row.more)


def _closures(floor: Floor) -> Iterator[tuple[str, Json]]:
    for row in floor.entrances:
        if closed := row.more.get("closed"):
            starts, _, ends = closed.partition("-")
            yield _entrance(floor, row), {"closures": [{"starts": starts, "ends": ends}]}


def _entrance(floor: Floor, row: EntranceRow) -> str:
    return feature_id(floor.short, row.space, f"door {row.side}")


def _stand(floor: Floor, row: StandRow) -> Json:
    lon, lat = (round(degrees, MILLIMETRE) for degrees in SITE.degrees(*row.point))
    return {"level": feature_id(floor.short), "lon": lon, "lat": lat, "heading": row.heading}


def _told(names: Names, more: Mapping[str, str]) -> Json:
    told: Json = {"pinyin": _pinyin(names["zh-Hans"])}
    for key in ("aliases", "departments"):
        if more.get(key):
            told[key] = more[key].split(",")
    for key in ("number", "category"):
        if more.get(key):
            told[key] = more[key]
    if more.get("landmark"):
        told["landmark"] = float(more["landmark"])
    return told


def _pinyin(name: str) -> str:
    return " ".join(" ".join(lazy_pinyin(name)).replace("（", " ").replace("）", " ").split())


def _climb(row: ClimbRow, floors: Sequence[Floor]) -> Json:
    stops = [
        feature_id(floor.short, row.space)
        for floor in floors
        if any(space.id == row.space for space in floor.spaces)
    ]
    told: Json = {"kind": row.kind, "names": dict(row.names), "stops": stops}
    if row.more.get("wait"):
        told["wait_seconds"] = float(row.more["wait"])
    if row.more.get("direction"):
        told["direction"] = row.more["direction"]
    return told
