"""Which words and signs stand where on a floor's picture: none over another, none over the way."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.building import Building, Page, Spot
from kiosk.look import DEEP, RED_INK, SOFT_INK, Look
from kiosk.plan_frame import Frame, around, boxes_along, kept_in, meets
from kiosk.wording import floor_words, place_words
from shared.text import text
from shared.ui.widgets import font_of
from shared.wayfinding.plan import Category, Place

SIGNS = {
    Category.TOILET: "toilet",
    Category.TOILET_ACCESSIBLE: "wheelchair",
    Category.LIFT: "lift",
    Category.STAIRS: "stairs",
    Category.ESCALATOR: "escalator",
    Category.ENTRANCE: "exit",
}
# What is named first where not everything has room.
NAMED = (
    Category.HELP_DESK,
    Category.PHARMACY,
    Category.CASHIER,
    Category.LAB,
    Category.IMAGING,
    Category.EMERGENCY,
    Category.CLINIC,
    Category.WAITING,
    Category.FOOD,
    Category.ROOM,
    Category.OTHER,
)
RANKS = {category: at for at, category in enumerate((*SIGNS, *NAMED))}
LONGEST_NAME = 7.2  # times the letters' size, then it breaks; three lines at most


@dataclass(frozen=True)
class Shown:
    """A page and the words on it: the place it leads to, and those its steps name."""

    page: Page
    target: Place
    named: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Put:
    """Words, or the sign `icon`, at their place in the picture."""

    box: QRectF
    words: str = ""
    icon: str = ""
    ink: str = SOFT_INK
    bold: bool = False


@dataclass(frozen=True)
class Words:
    """Everything that stands in one picture."""

    badge: Put
    ends: tuple[Put, ...]
    names: tuple[Put, ...]


def words_of(shown: Shown, building: Building, look: Look, frame: Frame, room: QRectF) -> Words:
    """What is said in a picture of the size of `room`."""
    badge = _badge(shown, building, look, frame, room)
    ends = _ends(shown, look, frame, room, badge.box)
    names = _names(shown, building, look, frame, room, [badge.box, *(put.box for put in ends)])
    return Words(badge, ends, names)


def _badge(shown: Shown, building: Building, look: Look, frame: Frame, room: QRectF) -> Put:
    """The floor, in the upper right as long as the way is not there."""
    words = floor_words(building.ways.floor(shown.page.level), look.language)
    metrics = QFontMetricsF(font_of(look.font(38), bold=True))
    wide = metrics.horizontalAdvance(words) + look.px(48)
    high, edge = metrics.height() + look.px(20), look.px(20)
    right = QRectF(room.right() - wide - edge, edge, wide, high)
    near = right.adjusted(-look.px(60), 0, 0, look.px(60))
    if any(near.contains(frame.at(spot)) for spot in shown.page.line):
        right.moveLeft(edge)
    return Put(right, words, bold=True)


def _ends(shown: Shown, look: Look, frame: Frame, room: QRectF, badge: QRectF) -> tuple[Put, ...]:
    """The words at both ends of the way, kept inside and apart."""
    page, language = shown.page, look.language
    wanted: list[tuple[str, Spot, str]] = []
    if page.begins:
        wanted.append((text("kiosk.way.here", language), page.line[0], RED_INK))
    if page.climb:
        floor = floor_words(page.to_floor, language)
        wanted.append((text("kiosk.way.to_floor", language, floor=floor), page.line[-1], DEEP))
    elif page.ends:
        wanted.append((place_words(shown.target, language), page.line[-1], DEEP))
    inner = room.adjusted(look.px(12), look.px(12), -look.px(12), -look.px(12))
    taken = [badge, *(around(frame.at(spot), look.px(42)) for spot in _both_ends(page))]
    line = boxes_along(frame.line(page.line), look.px(10))
    placed = []
    for words, spot, ink in wanted:
        box = _beside(words, frame.at(spot), look, inner, taken, line)
        taken.append(box)
        placed.append(Put(box, words, ink=ink, bold=True))
    return tuple(placed)


def _beside(
    words: str, at: QPointF, look: Look, inner: QRectF, taken: list[QRectF], line: list[QRectF]
) -> QRectF:
    """Below, above, right or left of a spot: the first that is free, of the way too if it can."""
    metrics = QFontMetricsF(font_of(look.font(34), bold=True))
    wide = min(metrics.horizontalAdvance(words) + look.px(28), inner.width())
    high, away = metrics.height() + look.px(8), look.px(50)
    kept = [
        kept_in(box, inner)
        for box in (
            QRectF(at.x() - wide / 2, at.y() + away, wide, high),
            QRectF(at.x() - wide / 2, at.y() - away - high, wide, high),
            QRectF(at.x() + away, at.y() - high / 2, wide, high),
            QRectF(at.x() - away - wide, at.y() - high / 2, wide, high),
        )
    ]
    free = [box for box in kept if not meets(box, taken)]
    clear = [box for box in free if not meets(box, line)]
    return (clear or free or kept)[0]


def _names(
    shown: Shown,
    building: Building,
    look: Look,
    frame: Frame,
    room: QRectF,
    taken: list[QRectF],
) -> tuple[Put, ...]:
    """Signs and names where they have room; what the steps name before the rest."""
    page = shown.page
    taken = [box.adjusted(-8, -8, 8, 8) for box in taken]
    taken += [around(frame.at(spot), look.px(46)) for spot in _both_ends(page)]
    taken += boxes_along(frame.line(page.line), look.px(16))
    edge = look.px(10)
    inner = room.adjusted(edge, edge, -edge, -edge)
    placed: list[Put] = []
    said = {place_words(shown.target, look.language)} if page.ends else set()

    wide = {
        shape.space: frame.scale * (max(x for x, _ in ring) - min(x for x, _ in ring))
        for shape in building.floors[page.level].shapes
        for ring in shape.rings[:1]
    }

    def rank(item: tuple[Place, Spot]) -> tuple[bool, int]:
        return item[0].id not in shown.named, RANKS.get(item[0].category, len(RANKS))

    for place, spot in sorted(building.floors[page.level].places, key=rank):
        named = place.id in shown.named
        if place.category is Category.OTHER and not named:
            continue
        if place.category in SIGNS and not named:
            put = Put(around(frame.at(spot), look.px(22)), icon=SIGNS[place.category])
        else:
            words = place_words(place, look.language)
            if not named and place.number and place.space in wide:
                words = _as_wide_as(words, place.number, wide[place.space], look)
            font = font_of(look.font(34), bold=named)
            box = _name_box(words, font, frame.at(spot))
            if named:
                box = _free_beside(box, frame.at(spot), look, inner, taken)
            put = Put(box, words, ink=DEEP if named else SOFT_INK, bold=named)
            if words in said or put.box.height() > 3.2 * QFontMetricsF(font).height():
                continue
        if inner.contains(put.box) and not meets(put.box, taken):
            said.add(put.words)
            taken.append(put.box)
            placed.append(put)
    return tuple(placed)


def _as_wide_as(words: str, number: str, room: float, look: Look) -> str:
    """A room's name where it is wide enough for it, else its number."""
    metrics = QFontMetricsF(font_of(look.font(34)))
    return words if metrics.horizontalAdvance(words) <= room else number


def _free_beside(
    box: QRectF, at: QPointF, look: Look, inner: QRectF, taken: list[QRectF]
) -> QRectF:
    """Where its words stand free: on the place, else close to it."""
    across, down = box.width() / 2 + look.px(24), box.height() / 2 + look.px(24)
    for right, below in ((0, 0), (0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (-1, 1), (1, -1)):
        moved = box.translated(right * across, below * down)
        if inner.contains(moved) and not meets(moved, taken):
            return moved
    return box


def _name_box(words: str, font: QFont, at: QPointF) -> QRectF:
    room = QRectF(0, 0, font.pixelSize() * LONGEST_NAME, 1 << 16)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    box = QFontMetricsF(font).boundingRect(room, flags.value, words)
    box = box.adjusted(-2, 0, 2, 0)
    box.moveCenter(at)
    return box


def _both_ends(page: Page) -> tuple[Spot, Spot]:
    return page.line[0], page.line[-1]
