"""A map of 2,400 spaces: how long until it can be asked, and how long a way takes, beside a bare
Dijkstra of the same graph."""

import random
import re
import statistics
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import rustworkx

from shared.bench.rows import Figure, milliseconds, p95
from shared.services.map_files import read_map_bytes
from shared.wayfinding.plan import Climb, Plan, SpaceKind
from shared.wayfinding.route import Profile, Route
from shared.wayfinding.wayfinder import Wayfinder

# Five floors of a university building (OpenStreetMap, ODbL), never part of the project.
TOWER = Path(__file__).resolve().parents[3] / "shared/data/maps/tudresden/APBorig.osm"
COPIES, FLOORS = 5, 5
STARTS, WARM = 5, 2
NUMBER = re.compile(r"(?<![\d.])-?\d+(?:\.\d+)?")


def stacked(osm: bytes, copies: int, floors: int) -> bytes:
    """An OpenStreetMap file with its building on top of itself, `floors` up each time."""
    whole = ElementTree.fromstring(osm)
    first = list(whole)
    for copy in range(1, copies):
        for element in first:
            tags = {tag.get("k") for tag in element.iter("tag")}
            if element.tag != "node" and not tags & {"level", "repeat_on"}:
                continue
            raised = deepcopy(element)
            for thing in raised.iter():
                for name in ("id", "ref"):
                    if thing.get(name) is not None:
                        thing.set(name, f"{thing.get(name)}{copy}")
                if thing.get("k") in {"level", "repeat_on"}:
                    thing.set("v", _raised(thing.get("v", ""), copy * floors))
            whole.append(raised)
    return ElementTree.tostring(whole)


def _raised(levels: str, by: int) -> str:
    return NUMBER.sub(lambda number: f"{float(number[0]) + by:g}", _as_list(levels))


def _as_list(levels: str) -> str:
    """Ranges written out: "-1-1" is "-1;0;1"."""
    parts = []
    for part in levels.split(";"):
        ends = re.fullmatch(r"(-?\d+)-(-?\d+)", part.strip())
        parts += [str(n) for n in range(int(ends[1]), int(ends[2]) + 1)] if ends else [part]
    return ";".join(parts)


def one_tower(plan: Plan) -> Plan:
    """The copies joined: what lies one above the other is one lift, one flight of stairs."""
    spaces = {space.id: space for space in plan.spaces}
    ordinals = {level.id: level.ordinal for level in plan.levels}
    shafts: dict[tuple[object, ...], list[Climb]] = {}
    for climb in plan.climbs:
        middle = spaces[climb.stops[0]].area.centroid
        shafts.setdefault((climb.kind, round(middle.x), round(middle.y)), []).append(climb)
    climbs = []
    for same in shafts.values():
        stops = {ordinals[spaces[stop].level]: stop for climb in same for stop in climb.stops}
        climbs.append(replace(same[0], stops=tuple(stops[at] for at in sorted(stops))))
    return replace(plan, climbs=tuple(climbs))


def map_rows(rounds: int) -> list[Figure]:
    """Reading and joining the tower, and routes in it; none where the map is not there."""
    if not TOWER.exists():
        return []
    content = stacked(TOWER.read_bytes(), COPIES, FLOORS)
    plans: list[Plan] = []
    reading = [
        milliseconds(lambda: plans.append(read_map_bytes(content, "tower.osm"))) for _ in range(3)
    ]
    plan = one_tower(plans[0])
    finders: list[Wayfinder] = []
    graph = [milliseconds(lambda: finders.append(Wayfinder(plan))) for _ in range(3)]
    finder = finders[-1]
    read, build = statistics.median(reading), statistics.median(graph)
    beside: dict[str, float] = {"read_ms": read, "graph_ms": build}
    beside |= {"spaces": len(plan.spaces), "nodes": finder.nodes, "edges": finder.edges}
    return [
        Figure("map_build", read + build, "ms", 1000.0, beside),
        _routes(finder, max(rounds, 60)),
    ]


def _routes(finder: Wayfinder, rounds: int) -> Figure:
    """Median of milliseconds for a target that was not asked before, from starts whose tree is
    known (a kiosk's); beside it the first question of a start, and a bare Dijkstra."""
    chance = random.Random(6)
    rooms = [one.id for one in finder.plan.spaces if one.kind is SpaceKind.ROOM]
    chance.shuffle(rooms)
    starts, targets = rooms[:STARTS], rooms[STARTS:]
    first: list[float] = []
    taken: list[float] = []
    lost = 0
    finder.net(Profile.NORMAL)
    for number in range(rounds):
        start, target = starts[number % STARTS], targets[number % len(targets)]
        answers: list[object] = []

        def ask(start: str = start, target: str = target, answers: list[object] = answers) -> None:
            answers.append(finder.route(start, target))

        (first if number < STARTS else taken).append(milliseconds(ask))
        lost += not isinstance(answers[0], Route)
    beside = {
        "p95": p95(taken),
        "first_ms": statistics.median(first),
        "bare_dijkstra_ms": _bare(finder, rounds, chance),
        "no_way": lost,
    }
    return Figure("route", statistics.median(taken), "ms", 3.0, beside)


def _bare(finder: Wayfinder, rounds: int, chance: random.Random) -> float:
    """From point to point of the same graph, with nothing around it."""
    ways = finder.net(Profile.NORMAL).ways
    points = finder.graph.core.nonzero()[0].tolist()
    taken = []
    for _ in range(rounds):
        one, other = chance.sample(points, 2)
        taken.append(
            milliseconds(
                lambda one=one, other=other: rustworkx.dijkstra_shortest_paths(  # type: ignore[misc]
                    ways, one, other, weight_fn=float
                )
            )
        )
    return statistics.median(taken)
