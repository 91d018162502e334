"""Left and right: bearings, turns and the straight stretches a person feels in a bent line.

Bearings are degrees clockwise from north, as headings are; a turn is between -180 and 180
degrees, to the right above zero.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import pairwise
from math import atan2, degrees, hypot

XY = tuple[float, float]

# Up to where a turn is one of its kind, degrees either way.
STRAIGHT_ON, SLIGHT, SIDEWAYS, SHARP = 30.0, 60.0, 120.0, 150.0
# Nobody notices that a way bends by less than this, metres off the straight line.
UNNOTICED = 1.5
# A first stretch so short is one movement with the turn after it, metres.
FIRST_MOVEMENT = 4.0
# A stretch so short between two gentle bends is part of going round something, metres.
SWERVE = 4.0


class Turn(StrEnum):
    STRAIGHT = "straight"
    SLIGHT_LEFT = "slight_left"
    LEFT = "left"
    SHARP_LEFT = "sharp_left"
    BACK = "back"
    SHARP_RIGHT = "sharp_right"
    RIGHT = "right"
    SLIGHT_RIGHT = "slight_right"


@dataclass(frozen=True)
class Stretch:
    """A part of a walk that feels straight: the vertices `first` to `last` of its line, the
    bearings at its two ends, and its length."""

    first: int
    last: int
    enters: float
    leaves: float
    metres: float


def bearing(start: XY, end: XY) -> float:
    """0 to 360, exclusive."""
    return degrees(atan2(end[0] - start[0], end[1] - start[1])) % 360


def turned(before: float, after: float) -> float:
    """By how many degrees one turns from a bearing to another: -180 to 180, right above zero."""
    return 180 - (180 - (after - before)) % 360


def turn(before: float, after: float) -> Turn:
    by = turned(before, after)
    if abs(by) <= STRAIGHT_ON:
        return Turn.STRAIGHT
    if abs(by) > SHARP:
        return Turn.BACK
    if abs(by) <= SLIGHT:
        return Turn.SLIGHT_RIGHT if by > 0 else Turn.SLIGHT_LEFT
    if abs(by) <= SIDEWAYS:
        return Turn.RIGHT if by > 0 else Turn.LEFT
    return Turn.SHARP_RIGHT if by > 0 else Turn.SHARP_LEFT


def stretches(line: Sequence[XY], facing: float | None) -> list[Stretch]:
    """The line cut where a person turns. `facing` is where they look before its first vertex,
    None where nobody knows. Empty where the line has no length."""
    kept = _noticed(line)
    parts = [
        Stretch(first, last, ahead, ahead, length(line[first : last + 1]))
        for first, last in pairwise(kept)
        for ahead in [bearing(line[first], line[last])]
    ]
    if facing is not None:
        parts = _one_movement(parts, facing)
    parts = _without_swerves(parts)
    told: list[Stretch] = []
    for part in parts:
        if told and turn(told[-1].leaves, part.enters) is Turn.STRAIGHT:
            on = _joined(told[-1], part, enters=told[-1].enters)
            # Two steps aside to a door do not change which way one was walking.
            told[-1] = replace(on, leaves=told[-1].leaves) if part.metres < SWERVE else on
        else:
            told.append(part)
    return told


def _one_movement(parts: list[Stretch], facing: float) -> list[Stretch]:
    """Two metres away from the kiosk and then left is "left": where the turns do not undo each
    other."""
    while len(parts) > 1 and parts[0].metres < FIRST_MOVEMENT:
        by = turned(facing, parts[0].enters)
        then = turned(parts[0].leaves, parts[1].enters)
        bent = STRAIGHT_ON < abs(by) <= SHARP and abs(then) > STRAIGHT_ON
        if bent and (by * then < 0 or abs(by + then) > SHARP):
            break
        parts = [_joined(parts[0], parts[1], enters=parts[1].enters), *parts[2:]]
    return parts


def _without_swerves(parts: list[Stretch]) -> list[Stretch]:
    at = 1
    while at < len(parts) - 1:
        before, swerve, after = parts[at - 1 : at + 2]
        bends = turned(before.leaves, swerve.enters), turned(swerve.leaves, after.enters)
        gentle = all(abs(bend) <= SLIGHT for bend in bends)
        on = turn(before.leaves, after.enters) is Turn.STRAIGHT
        if swerve.metres < SWERVE and gentle and on:
            around = _joined(_joined(before, swerve, before.enters), after, before.enters)
            parts = [*parts[: at - 1], around, *parts[at + 2 :]]
        else:
            at += 1
    return parts


def _joined(first: Stretch, then: Stretch, enters: float) -> Stretch:
    return Stretch(first.first, then.last, enters, then.leaves, first.metres + then.metres)


def _noticed(line: Sequence[XY]) -> list[int]:
    """The vertices that stay when bends nobody notices are drawn straight (Douglas, Peucker)."""
    kept = {0, len(line) - 1} if line else set()
    spans = [(0, len(line) - 1)]
    while spans:
        first, last = spans.pop()
        off = [(away(line[at], line[first], line[last]), at) for at in range(first + 1, last)]
        if off and (most := max(off))[0] > UNNOTICED:
            kept.add(most[1])
            spans += [(first, most[1]), (most[1], last)]
    apart: list[int] = []
    for at in sorted(kept):
        if not apart or line[at] != line[apart[-1]]:
            apart.append(at)
    return apart


def away(point: XY, start: XY, end: XY) -> float:
    """How far a point lies from the straight line between two others."""
    across, up = end[0] - start[0], end[1] - start[1]
    span = across * across + up * up
    along = 0.0
    if span:
        along = ((point[0] - start[0]) * across + (point[1] - start[1]) * up) / span
    along = min(1.0, max(0.0, along))
    return hypot(start[0] + along * across - point[0], start[1] + along * up - point[1])


def length(line: Sequence[XY]) -> float:
    """Metres."""
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line))
