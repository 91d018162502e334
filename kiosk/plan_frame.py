"""How a floor lies in a picture: what of it is shown, and the boxes that things need."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF

from kiosk.building import Floor, Page, Ring, Spot

AROUND = 7.0  # metres shown beside the way
SMALLEST = 34.0  # metres: no floor is shown nearer than this across


@dataclass(frozen=True)
class Frame:
    """From metres of the turned plane to pixels."""

    scale: float
    left: float
    top: float

    def at(self, spot: Spot) -> QPointF:
        return QPointF(self.left + spot[0] * self.scale, self.top - spot[1] * self.scale)

    def line(self, ring: Ring) -> list[QPointF]:
        return [self.at(spot) for spot in ring]


def framed(page: Page, floor: Floor, width: float, height: float) -> Frame:
    """The way with some room around it, in the middle of `width` × `height` pixels; where the
    floor is small, all of it."""
    left, right = _span([x for x, _ in page.line], _sides(floor, 0), width / height)
    low, high = _span([y for _, y in page.line], _sides(floor, 1), height / width)
    scale = min(width / (right - left), height / (high - low))
    across, down = (left + right) / 2, (low + high) / 2
    return Frame(scale, width / 2 - across * scale, height / 2 + down * scale)


def _span(way: list[float], floor: list[float], part: float) -> tuple[float, float]:
    """From where to where is shown along one axis."""
    low, high = min(way) - AROUND, max(way) + AROUND
    need = SMALLEST * min(1.0, part) - (high - low)
    if need > 0:
        low, high = low - need / 2, high + need / 2
    if floor:
        least, most = min(floor) - 2, max(floor) + 2
        if most - least <= high - low:
            return least, most
        if low < least:
            low, high = least, high + (least - low)
        elif high > most:
            low, high = low - (high - most), most
    return low, high


def _sides(floor: Floor, axis: int) -> list[float]:
    rings = [shape.rings[0] for shape in floor.shapes if shape.rings]
    return [side(spot[axis] for spot in ring) for ring in rings for side in (min, max)]


def length(line: Ring) -> float:
    """Metres along a line."""
    return sum(_apart(one, other) for one, other in pairwise(line))


def cut(line: Ring, part: float) -> Ring:
    """The beginning of a line: `part` (0 to 1) of its length."""
    left = length(line) * part
    kept = list(line[:1])
    for one, other in pairwise(line):
        apart = _apart(one, other)
        if apart > left:
            share = left / apart if apart else 0.0
            across, up = other[0] - one[0], other[1] - one[1]
            kept.append((one[0] + across * share, one[1] + up * share))
            break
        kept.append(other)
        left -= apart
    return tuple(kept)


def _apart(one: Spot, other: Spot) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)


def around(at: QPointF, half: float) -> QRectF:
    return QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)


def meets(box: QRectF, others: list[QRectF]) -> bool:
    return any(box.intersects(other) for other in others)


def kept_in(box: QRectF, room: QRectF) -> QRectF:
    """Moved so that it lies within `room`."""
    left = min(max(box.left(), room.left()), room.right() - box.width())
    top = min(max(box.top(), room.top()), room.bottom() - box.height())
    return QRectF(left, top, box.width(), box.height())


def boxes_along(line: Sequence[QPointF], half: float) -> list[QRectF]:
    """The ground that a drawn line needs, in boxes."""
    boxes = []
    for one, other in pairwise(line):
        steps = max(1, int(((one - other).manhattanLength()) / (2 * half)))
        for at in range(steps + 1):
            boxes.append(around(one + (other - one) * (at / steps), half))
    return boxes
