"""What OpenStreetMap's indoor tags say: levels, kinds, words (wiki: Simple Indoor Tagging)."""

import re
from collections.abc import Sequence
from functools import lru_cache
from math import floor

from shared.wayfinding.osm_files import Tags
from shared.wayfinding.plan import Direction, Names, SpaceKind
from shared.wayfinding.sidecar import names

RANGE = re.compile(r"(-?\d+(?:\.\d+)?)-(-?\d+(?:\.\d+)?)")
LENGTH = re.compile(r"(\d+(?:\.\d+)?)\s*m?$")
HALF = re.compile(r"-?\d+,(?:5|25|75)")  # a decimal comma, not a list
MOST_LEVELS = 200
YES = frozenset({"yes", "true", "1"})
# The tags whose value says what an area is for, the most telling first.
WORDS = ("room", "amenity", "healthcare", "shop", "office", "tourism", "information", "leisure")
OPEN_ROOMS = frozenset({"corridor", "hall", "lobby", "waiting", "waiting_room", "atrium", "foyer"})
UNENTERED = frozenset({"shaft", "void"})


@lru_cache(maxsize=1024)
def levels_in(text: str) -> tuple[float, ...]:
    """The numbers of "0;1", "0-2" (0, 1, 2), "-3--1", "-0.5"; "0,5" is a half. What is no number
    is left out."""
    found: dict[float, None] = {}
    decimal = text.replace(",", ".") if HALF.fullmatch(text.strip()) else text.replace(",", ";")
    for part in decimal.split(";"):
        plain = part.strip()
        between = RANGE.fullmatch(plain)
        if between:
            first, last = sorted((float(between[1]), float(between[2])))
            steps = min(floor(last - first), MOST_LEVELS)
            found.update(dict.fromkeys(first + step for step in range(steps + 1)))
            found[last] = None
            continue
        try:
            level = float(plain)
        except ValueError:
            continue
        if abs(level) <= MOST_LEVELS:
            found[level] = None
    return tuple(found)


def levels_of(tags: Tags) -> tuple[float, ...]:
    """The levels a feature is on, lowest first: its own and those it repeats on; () untold."""
    own = levels_in(tags.get("level", ""))
    repeated = levels_in(tags.get("repeat_on", ""))
    return tuple(sorted({*own, *repeated}))


def kind_in(tags: Tags) -> SpaceKind | None:
    """What one can do within a closed way with these tags; None where it is no indoor space."""
    indoor, room = tags.get("indoor", ""), tags.get("room", "")
    if indoor in ("no", "wall", "level", "door", "pathway", "column"):
        return None
    if is_lift(tags):
        return SpaceKind.LIFT
    if room in UNENTERED or indoor in UNENTERED or (indoor and tags.get("access") == "no"):
        return SpaceKind.CLOSED
    if tags.get("stairs") in YES or room == "stairs" or tags.get("highway") == "steps":
        moving = tags.get("conveying", "no") != "no"
        return SpaceKind.ESCALATOR if moving else SpaceKind.STAIRS
    if room == "ramp" or indoor == "ramp":
        return SpaceKind.RAMP
    if room in OPEN_ROOMS or indoor == "corridor":
        return SpaceKind.WALKWAY
    used = any(tags.get(word) for word in ("room", "amenity", "shop", "healthcare", "office"))
    if indoor == "room" or room or (used and indoor in ("area", "yes")):
        return SpaceKind.ROOM
    walked = tags.get("area") in YES or tags.get("stairwell") == "stair_landing"
    if indoor == "area" or (indoor == "yes" and walked):
        return SpaceKind.WALKWAY
    if tags.get("area") in YES and tags.get("highway") in ("corridor", "footway") and indoor:
        return SpaceKind.WALKWAY
    return None


def is_lift(tags: Tags) -> bool:
    return (
        tags.get("highway") == "elevator"
        or tags.get("room") == "elevator"
        or tags.get("building:part") == "elevator"
        or tags.get("indoor") == "elevator"
        or tags.get("elevator") in YES
    )


def unwalled(tags: Tags) -> bool:
    """Whether the space is a part of a hall and has no walls of its own."""
    return tags.get("indoor") in ("area", "yes")


def word_in(tags: Tags) -> str:
    """The tag's value that says most of what a space is for, "" none."""
    for word in WORDS:
        if tags.get(word) and tags[word] not in YES:
            return tags[word]
    return ""


def names_in(tags: Tags) -> Names:
    """name, name:zh, name:en …; the plain name is in a language nobody tells."""
    said = {key.removeprefix("name:"): value for key, value in tags.items() if key[:5] == "name:"}
    plain = tags.get("name", "").strip()
    return Names({**({"": plain} if plain else {}), **names(said).said})


def aliases_in(tags: Tags) -> tuple[str, ...]:
    """What else a place is called there: alt_name, short_name, loc_name; lists are taken apart."""
    texts = (tags.get(key, "") for key in ("alt_name", "short_name", "loc_name"))
    return tuple(name.strip() for text in texts for name in text.split(";") if name.strip())


def rises(tags: Tags) -> bool | None:
    """Whether a way of steps goes up in the direction it is drawn; None untold."""
    incline = tags.get("incline", "").strip()
    if incline == "up":
        return True
    if incline == "down" or incline.startswith("-"):
        return False
    return True if incline[:1].isdigit() else None


def direction_in(tags: Tags, rising: bool) -> Direction:
    """Which way an escalator (or one-way steps) drawn upward (`rising`) or downward takes one."""
    forward = {"forward": True, "backward": False}.get(tags.get("conveying", ""))
    if forward is None:
        forward = {"yes": True, "1": True, "-1": False}.get(tags.get("oneway", ""))
    if forward is None:
        return Direction.BOTH
    return Direction.UP if forward == rising else Direction.DOWN


def on_level(id: str, ordinal: float, levels: Sequence[float]) -> str:
    """The id of a feature on one of its levels: "way/7", "way/7@1.5" of several."""
    return f"{id}@{ordinal:g}" if len(levels) > 1 else id


def number_of(tags: Tags) -> str:
    """The room number: what the door says, else what its wing calls it."""
    return (tags.get("ref") or tags.get("addr:door") or "").strip()


def metres_in(text: str) -> float | None:
    """A width in metres: "1.4", "1.4 m", "1,4"; None for anything else."""
    match = LENGTH.match(text.strip().replace(",", "."))
    return float(match[1]) if match else None
