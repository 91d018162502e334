"""`daozhen map check / route / search`: wayfinding.md's JSON."""

from pathlib import Path
from time import perf_counter
from typing import Any

from shared.cli import Call
from shared.clock import SystemClock
from shared.domain.errors import UserFacingError
from shared.services.map_files import read_map
from shared.text import DEFAULT_LANGUAGE, text
from shared.wayfinding.directions import Step, directions
from shared.wayfinding.linter import MapReport, check_with
from shared.wayfinding.plan import Plan, Problem, Severity
from shared.wayfinding.route import NoWay, Profile, Route
from shared.wayfinding.search import Hit, PlaceSearch
from shared.wayfinding.wayfinder import Wayfinder
from shared.wayfinding.wording import Wording

PLACES_OF_DEGREES = 8  # about a millimetre


def run_check(call: Call) -> int:
    """The linter. Problems are an answer, not a refusal: 0. UserFacingError: map_*."""
    plan = _plan(call)
    began = perf_counter()
    finder = Wayfinder(plan)
    build_ms = _milliseconds(began)
    report = check_with(finder, call.options.start)
    problems = [_problem(one, _language(call)) for one in report.problems]
    call.answer(
        {
            "levels": report.levels,
            "spaces": report.spaces,
            "doors": report.doors,
            "reachable": round(report.reachable, 4),
            "reachable_step_free": {
                building: round(share, 4) for building, share in report.reachable_step_free.items()
            },
            "problems": problems,
            "nodes": report.nodes,
            "edges": report.edges,
            "build_ms": build_ms,
        }
    )
    if not call.options.json:
        _say_report(call, report, problems)
    return 0


def run_route(call: Call) -> int:
    """No way is an answer, not a refusal: 0. UserFacingError: map_*, map_unknown_id(id)."""
    plan = _plan(call)
    finder = Wayfinder(plan)
    options = call.options
    zone = call.settings.hospital.zone
    at = options.at or SystemClock(zone).now()
    at = at.astimezone(zone) if at.tzinfo else at
    began = perf_counter()
    found = finder.route(options.start, options.target, Profile(options.profile), at)
    query_ms = _milliseconds(began)
    if isinstance(found, NoWay):
        reason = text(f"way.no_way.{found.why}", _language(call))
        call.answer(
            {"found": False, "reason": reason, "why": found.why.value, "query_ms": query_ms}
        )
        if not options.json:
            call.say(f"way.no_way.{found.why}")
        return 0
    steps = directions(plan, found, _language(call), options.heading)
    call.answer({"found": True, **_route(plan, found, steps), "query_ms": query_ms})
    if not options.json:
        _say_route(call, found, steps)
    return 0


def run_search(call: Call) -> int:
    """Ranked places, the best first; an empty list where there is none. UserFacingError: map_*."""
    plan = _plan(call)
    hits = PlaceSearch(plan).find(call.options.words, call.options.limit)
    floors = {level.id: level.short for level in plan.levels}
    call.answer([_hit(hit, floors, _language(call)) for hit in hits])
    if not call.options.json:
        for hit in hits:
            place = hit.place
            name = Wording(call.language).place(place)
            number = "" if place.number in name else place.number
            floor = floors.get(place.level, "")
            call.say("cli.map.hit", name=name, number=number, floor=floor, id=place.id)
        if not hits:
            call.say("cli.map.no_hit")
    return 0


def _plan(call: Call) -> Plan:
    path: Path = call.options.map
    try:
        return read_map(path)
    except OSError as error:
        raise UserFacingError("map_unreadable") from error


def _language(call: Call) -> str:
    """JSON speaks the hospital's language unless another is asked for."""
    return call.options.lang or DEFAULT_LANGUAGE if call.options.json else call.language


def _milliseconds(began: float) -> float:
    return round((perf_counter() - began) * 1000, 3)


def _problem(problem: Problem, language: str) -> dict[str, Any]:
    values = dict(problem.values)
    key = f"way.problem.{problem.key}"
    return {
        "severity": problem.severity.value,
        "id": problem.id,
        "text": text(key, language, **values),
        "do": text(f"{key}.do", language, **values),
    }


def _route(plan: Plan, route: Route, steps: tuple[Step, ...]) -> dict[str, Any]:
    return {
        "seconds": round(route.seconds, 1),
        "metres": round(route.metres, 1),
        "floors": _floors(steps),
        "steps": [
            {
                "text": step.text,
                "floor": step.floor,
                "kind": step.kind,
                "metres": round(step.metres, 1),
                "paces": step.paces,
                "turn": step.turn,
                "landmark": step.landmark,
                "to_floor": step.to_floor,
            }
            for step in steps
        ],
        "line": _line(plan, route),
    }


def _floors(steps: tuple[Step, ...]) -> list[str]:
    """The floors one walks on, in turn: a lift passes others, flights in a row too."""
    told = [floor for step in steps for floor in (step.floor, step.to_floor)]
    return [floor for at, floor in enumerate(told) if at == 0 or floor != told[at - 1]]


def _line(plan: Plan, route: Route) -> list[list[float | str]]:
    points = [piece.start for piece in route.pieces[:1]] + [piece.end for piece in route.pieces]
    line: list[list[float | str]] = []
    for point in points:
        longitude, latitude = plan.projection.degrees(point.x, point.y)
        line.append(
            [round(longitude, PLACES_OF_DEGREES), round(latitude, PLACES_OF_DEGREES), point.level]
        )
    return line


def _hit(hit: Hit, floors: dict[str, str], language: str) -> dict[str, Any]:
    place = hit.place
    return {
        "id": place.id,
        "name": Wording(language).place(place),
        "names": dict(place.names.said),
        "number": place.number,
        "floor": floors.get(place.level, ""),
        "category": place.category.value,
        "score": round(hit.score, 3),
        "how": hit.how,
    }


def _say_report(call: Call, report: MapReport, problems: list[dict[str, Any]]) -> None:
    call.say(
        "cli.map.counts",
        levels=report.levels,
        spaces=report.spaces,
        doors=report.doors,
        reachable=f"{report.reachable:.1%}",
    )
    for building, share in report.reachable_step_free.items():
        call.say("cli.map.step_free", building=building or "—", share=f"{share:.1%}")
    for problem in problems:
        call.say(f"cli.map.{problem['severity']}", **problem)
    if all(problem["severity"] == Severity.NOTE for problem in problems):
        call.say("cli.map.sound")


def _say_route(call: Call, route: Route, steps: tuple[Step, ...]) -> None:
    call.say(
        "cli.map.route",
        minutes=max(1, round(route.seconds / 60)),
        metres=round(route.metres),
        floors=" → ".join(_floors(steps)),
    )
    for number, step in enumerate(steps, start=1):
        call.say("cli.map.step", number=number, floor=step.floor, text=step.text)
