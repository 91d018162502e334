"""A floor of the building as a small drawing, black on white, for roll paper.

Turned so that up is the way a person looked at the terminal, on every floor alike; cut out around
the way walked there. A thermal head knows no grey: walls are thin lines with gaps at the doors, the
way is a thick line, the target hatched.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import cos, hypot, pi, sin

from reportlab.lib.units import mm
from shapely import LineString, MultiPolygon, Polygon, box
from shapely.affinity import rotate
from shapely.geometry.base import BaseGeometry

from shared.slips.fonts import REGULAR, printable, regular_width
from shared.slips.layout import Box, PlanPiece, Stroke, TextPiece
from shared.slips.plan_marks import Xy, arrowhead, behind, ring, square
from shared.wayfinding.plan import ClimbKind, Plan, Space, SpaceKind
from shared.wayfinding.route import Route

LOWEST, HIGHEST = 24 * mm, 38 * mm
ROUND_METRES = 6.0  # of the building shown around the way
LEAST_METRES = 26.0  # across the drawing, so that a short way is still seen among its rooms
SHORT_METRES = 2.0  # a walk from lift to lift is not worth a drawing
WALL, GAP, WAY, CASING = 0.5, 1.3, 2.6, 4.6
HATCH = 1.3 * mm
LABEL_SIZE, MARK = 8.0, 2.0
# From a place's point, in half widths of the words along and letters down.
SPOTS = ((0, 0.35), (0, -0.6), (0, 1.3), (-0.7, 0.35), (0.7, 0.35), (0, -1.6), (0, 2.3),
         (-1.1, -0.6), (1.1, -0.6), (-1.1, 1.3), (1.1, 1.3))  # fmt: skip


@dataclass(frozen=True)
class Leg:
    """What is walked on one level without leaving it; `arrives_by` and `leaves_by` are None at the
    terminal and at the target; `to_level` is where the climb at its end leads."""

    level: str
    points: tuple[Xy, ...]
    arrives_by: ClimbKind | None
    leaves_by: ClimbKind | None
    to_level: str = ""

    @property
    def metres(self) -> float:
        return sum(hypot(bx - ax, by - ay) for (ax, ay), (bx, by) in pairwise(self.points))


@dataclass(frozen=True)
class Sketch:
    """A drawing of `width` and `height` points, from its upper left corner."""

    width: float
    height: float
    strokes: tuple[Stroke, ...]
    labels: tuple[TextPiece, ...] = ()

    def at(self, x: float, top: float) -> PlanPiece:
        strokes = tuple(
            replace(stroke, points=tuple((x + px, top + py) for px, py in stroke.points))
            for stroke in self.strokes
        )
        labels = tuple(
            replace(label, x=x + label.x, baseline=top + label.baseline) for label in self.labels
        )
        return PlanPiece(Box(x, top, x + self.width, top + self.height), strokes, labels)


def legs_of(route: Route) -> tuple[Leg, ...]:
    """The walks of a route, floor by floor; those of a step or two between climbs are left out."""
    legs: list[Leg] = []
    points: list[Xy] = []
    came_by: ClimbKind | None = None
    for piece in route.pieces:
        if piece.climb is None:
            points = points or [(piece.start.x, piece.start.y)]
            points.append((piece.end.x, piece.end.y))
            continue
        if points:
            leg = Leg(piece.start.level, tuple(points), came_by, piece.climb, piece.end.level)
            legs.append(leg)
        elif legs and legs[-1].to_level == piece.start.level:  # one flight after the other
            legs[-1] = _going_on(legs[-1], piece.end.level)
        points, came_by = [], piece.climb
    if points:
        legs.append(Leg(route.pieces[-1].end.level, tuple(points), came_by, None))
    ends = (legs[0], legs[-1]) if legs else ()
    return tuple(leg for leg in legs if leg in ends or leg.metres >= SHORT_METRES)


@dataclass(frozen=True)
class Drawing:
    """The leg's floor around it, drawn when it is known how wide the paper is. `target` is the
    space that is hatched, "" where the way goes on to another floor; `heading` degrees clockwise
    from north; `named` are words for places by their id, those that the steps speak of: each
    stands on the plan where it covers nothing."""

    plan: Plan
    leg: Leg
    heading: float
    target: str = ""
    named: Mapping[str, str] = field(default_factory=dict)

    def sketch(self, width: float) -> Sketch:
        """At `width` points."""
        return _sketch(self, width)


def _sketch(drawing: Drawing, width: float) -> Sketch:
    plan, leg = drawing.plan, drawing.leg
    frame = _Frame(leg, drawing.heading, width)
    strokes = [*_walls(plan, leg, frame), *_hatched(plan, drawing.target, frame)]
    line = tuple(frame.on_paper(point) for point in leg.points)
    labels = _labels(plan, leg, frame, line, drawing.named)
    strokes += [Stroke(behind(label.box), 0, closed=True, fill="white") for label in labels]
    strokes += [Stroke(line, CASING, ink="white"), Stroke(line, WAY)]
    strokes += [*_start_mark(leg, line[0]), *_end_mark(plan, leg, line[-1]), _edge(frame)]
    return Sketch(width, frame.height, tuple(strokes), tuple(labels))


class _Frame:
    """Which part of the level is on the paper, and where its points are there."""

    def __init__(self, leg: Leg, heading: float, width: float) -> None:
        self.width = width
        self._heading = heading
        turned = [self._turned(point) for point in leg.points]
        left, right = min(x for x, _ in turned), max(x for x, _ in turned)
        low, high = min(y for _, y in turned), max(y for _, y in turned)
        wide = max(LEAST_METRES, right - left + 2 * ROUND_METRES)
        tall = high - low + 2 * ROUND_METRES
        self.scale = min(width / wide, HIGHEST / tall)  # points a metre
        self.height = min(HIGHEST, max(LOWEST, tall * self.scale))
        self._left = (left + right - width / self.scale) / 2
        self._top = (low + high + self.height / self.scale) / 2

    @property
    def part(self) -> Polygon:
        """In turned metres."""
        width, height = self.width / self.scale, self.height / self.scale
        return box(self._left, self._top - height, self._left + width, self._top)

    def turned(self, shape: BaseGeometry) -> BaseGeometry:
        return rotate(shape, self._heading, origin=(0, 0))

    def place(self, point: Xy) -> Xy:
        """A turned point on the paper."""
        return (point[0] - self._left) * self.scale, (self._top - point[1]) * self.scale

    def on_paper(self, point: Xy) -> Xy:
        return self.place(self._turned(point))

    def _turned(self, point: Xy) -> Xy:
        angle = self._heading * pi / 180
        x, y = point
        return x * cos(angle) - y * sin(angle), x * sin(angle) + y * cos(angle)


def _walls(plan: Plan, leg: Leg, frame: _Frame) -> list[Stroke]:
    """The edges of the spaces in the part that is shown, and a gap where a door is."""
    part = frame.part
    strokes: list[Stroke] = []
    for space in plan.spaces:
        if space.level == leg.level and (area := frame.turned(space.area)).intersects(part):
            strokes += _edges(area, frame)
            if space.kind is SpaceKind.LIFT:
                strokes += _crossed(area, frame)
            elif space.kind in (SpaceKind.STAIRS, SpaceKind.ESCALATOR):
                strokes += _lines_across(area, frame, HATCH * 0.8, diagonal=False)
    for door in plan.doors:
        if door.level == leg.level and (line := frame.turned(door.line)).intersects(part):
            points = tuple(frame.place((x, y)) for x, y in line.coords)
            strokes.append(Stroke(points, GAP, ink="white"))
    return strokes


def _hatched(plan: Plan, target: str, frame: _Frame) -> list[Stroke]:
    space = _space(plan, target)
    return _lines_across(frame.turned(space.area), frame, HATCH, diagonal=True) if space else []


def _space(plan: Plan, space_id: str) -> Space | None:
    return next((space for space in plan.spaces if space.id == space_id), None)


def _edges(area: BaseGeometry, frame: _Frame) -> list[Stroke]:
    return [
        Stroke(tuple(frame.place((x, y)) for x, y in ring.coords), WALL, closed=True)
        for polygon in _polygons(area)
        for ring in (polygon.exterior, *polygon.interiors)
    ]


def _polygons(area: BaseGeometry) -> tuple[Polygon, ...]:
    if isinstance(area, MultiPolygon):
        return tuple(area.geoms)
    return (area,) if isinstance(area, Polygon) and not area.is_empty else ()


def _crossed(area: BaseGeometry, frame: _Frame) -> list[Stroke]:
    """A lift, as architects draw it."""
    left, low, right, high = area.bounds
    ends = (((left, low), (right, high)), ((left, high), (right, low)))
    return [Stroke((frame.place(a), frame.place(b)), WALL) for a, b in ends]


def _lines_across(
    area: BaseGeometry, frame: _Frame, apart: float, *, diagonal: bool
) -> list[Stroke]:
    """Parallel lines over a surface, `apart` points on the paper."""
    shown = area.intersection(frame.part)
    if shown.is_empty:
        return []
    left, low, right, high = shown.bounds
    step, rise = apart / frame.scale, (high - low if diagonal else 0.0)
    strokes: list[Stroke] = []
    for number in range(int((right - left + rise) / step) + 1):
        x = left - rise + (number + 0.5) * step
        across = shown.intersection(LineString([(x, low), (x + rise, high)]))
        for line in getattr(across, "geoms", (across,)):
            if isinstance(line, LineString) and not line.is_empty:
                points = tuple(frame.place((px, py)) for px, py in line.coords)
                strokes.append(Stroke(points, WALL))
    return strokes


def _labels(
    plan: Plan, leg: Leg, frame: _Frame, line: Sequence[Xy], named: Mapping[str, str]
) -> list[TextPiece]:
    """Around each place's point, the first spot within the drawing that touches neither the way
    nor another label; a place without one goes without."""
    way = LineString(line).buffer(WAY + MARK)
    taken: list[BaseGeometry] = [way]
    within = box(2, 2, frame.width - 2, frame.height - 2)
    labels: list[TextPiece] = []
    for place in plan.places:
        words = printable(named.get(place.id, ""))
        if not words or place.level != leg.level:
            continue
        x, y = frame.on_paper(place.point)
        half = regular_width(words, LABEL_SIZE) / 2
        for along, down in SPOTS:
            label = TextPiece(
                words, REGULAR, LABEL_SIZE, x - half + along * half, y + down * LABEL_SIZE
            )
            ground = box(label.box.left, label.box.top, label.box.right, label.box.bottom)
            if within.contains(ground) and not any(ground.intersects(other) for other in taken):
                labels.append(label)
                taken.append(ground)
                break
    return labels


def _start_mark(leg: Leg, at: Xy) -> list[Stroke]:
    """An arrowhead upward, the way the person looks; a square where they leave a climb."""
    if leg.arrives_by is not None:
        return [square(at, 1.7 * mm, "white"), square(at, 1.25 * mm, "black")]
    return [arrowhead(at, size * mm, fill) for size, fill in ((3.1, "white"), (2.3, "black"))]


def _end_mark(plan: Plan, leg: Leg, at: Xy) -> list[Stroke]:
    """Rings around the target; a square with the way up or down at a climb."""
    if leg.leaves_by is None:
        rings = ((2.6, "white"), (2.1, "black"), (1.4, "white"), (0.8, "black"))
        return [ring(at, size * mm, fill) for size, fill in rings]
    up = _ordinal(plan, leg.to_level) >= _ordinal(plan, leg.level)
    head = arrowhead(at, 1.3 * mm, "white", down=not up)
    return [square(at, 2.2 * mm, "white"), square(at, 1.75 * mm, "black"), head]


def _ordinal(plan: Plan, level_id: str) -> float:
    return next((level.ordinal for level in plan.levels if level.id == level_id), 0.0)


def _going_on(leg: Leg, to_level: str) -> Leg:
    return Leg(leg.level, leg.points, leg.arrives_by, leg.leaves_by, to_level)


def _edge(frame: _Frame) -> Stroke:
    """The frame of the drawing, within it."""
    far, low, near = frame.width - 0.4, frame.height - 0.4, 0.4
    return Stroke(((near, near), (far, near), (far, low), (near, low)), 0.8, closed=True)
