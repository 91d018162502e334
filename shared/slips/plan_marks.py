"""The marks on a small plan: where one is, where one goes, what lies behind words."""

from math import cos, pi, sin

from shared.slips.layout import Box, Stroke

Xy = tuple[float, float]

CIRCLE = 24


def square(at: Xy, half: float, fill: str) -> Stroke:
    (x, y), h = at, half
    corners = ((x - h, y - h), (x + h, y - h), (x + h, y + h), (x - h, y + h))
    return Stroke(corners, 0, closed=True, fill=fill)


def arrowhead(at: Xy, size: float, fill: str, *, down: bool = False) -> Stroke:
    (x, y), s = at, size if not down else -size
    corners = ((x, y - s), (x + 0.8 * s, y + 0.8 * s), (x, y + 0.4 * s), (x - 0.8 * s, y + 0.8 * s))
    return Stroke(corners, 0, closed=True, fill=fill)


def ring(at: Xy, radius: float, fill: str) -> Stroke:
    angles = [2 * pi * step / CIRCLE for step in range(CIRCLE)]
    points = tuple((at[0] + radius * cos(a), at[1] + radius * sin(a)) for a in angles)
    return Stroke(points, 0, closed=True, fill=fill)


def behind(ground: Box) -> tuple[Xy, ...]:
    return (
        (ground.left, ground.top), (ground.right, ground.top),
        (ground.right, ground.bottom), (ground.left, ground.bottom),
    )  # fmt: skip
