"""One floor of the building as a picture: the way on it, where one is, and where it goes on."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.building import Building, Floor
from kiosk.look import DEEP, RED_INK, Look
from kiosk.plan_frame import Frame, around, cut, framed, length
from kiosk.plan_words import Put, Shown, Words, words_of
from shared.ui.theme import CARD, INK, LINE, icon_pixmap
from shared.ui.widgets import font_of
from shared.wayfinding.plan import SpaceKind

GROUND, WALL, GHOST, SHUT = "#E9EFED", "#B9C8C5", "#8DBABB", "#D5DCDA"
LONGEST_MS, SHORTEST_MS, MS_A_METRE = 3200, 900, 55


class PlanView(QWidget):
    """Draws what `show_page` gives it; moving, the step's part of the way grows."""

    def __init__(self, look: Look, building: Building, height: int) -> None:
        super().__init__()
        self._look = look
        self._building = building
        self._height = height
        self._shown: Shown | None = None
        self._drawn: tuple[QPixmap, Words, Frame] | None = None
        self._part = 1.0
        self.setObjectName("way.plan")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.moving = QVariantAnimation(self)
        self.moving.setStartValue(0.0)
        self.moving.setEndValue(1.0)
        self.moving.valueChanged.connect(self.on_moved)

    def show_page(self, shown: Shown, *, moving: bool) -> None:
        self.moving.stop()
        if shown != self._shown:
            self._drawn = None
        self._shown = shown
        self._part = 1.0
        if moving and len(shown.page.strong) > 1:
            self._part = 0.0
            wanted = round(length(shown.page.strong) * MS_A_METRE)
            self.moving.setDuration(max(SHORTEST_MS, min(LONGEST_MS, wanted)))
            self.moving.start()
        self.update()

    def on_moved(self, part: object) -> None:
        assert isinstance(part, float)
        self._part = part
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height

    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shown is None:
            return
        if self._drawn is None:
            self._drawn = self._draw_all_that_stands(self._shown)
        ground, words, frame = self._drawn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        radius = self._look.px(32)
        card.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.setClipPath(card)
        painter.drawPixmap(0, 0, ground)
        self._draw_way(painter, self._shown, frame)
        for put in words.ends:
            self._draw_label(painter, put, CARD, put.ink, 34)
        self._draw_label(painter, words.badge, INK, CARD, 38)
        painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(LINE), 2))
        painter.drawPath(card)

    def _draw_all_that_stands(self, shown: Shown) -> tuple[QPixmap, Words, Frame]:
        """The floor with its rooms, doors, names and signs: drawn once a page."""
        floor = self._building.floors[shown.page.level]
        room = QRectF(self.rect())
        frame = framed(shown.page, floor, room.width(), room.height())
        words = words_of(shown, self._building, self._look, frame, room)
        ground = QPixmap(self.size() * self.devicePixelRatioF())
        ground.setDevicePixelRatio(self.devicePixelRatioF())
        ground.fill(QColor(GROUND))
        painter = QPainter(ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_rooms(painter, floor, frame)
        for put in words.names:
            if put.icon:
                sign = icon_pixmap(put.icon, put.ink, round(put.box.width()))
                painter.drawPixmap(put.box.topLeft(), sign)
            else:
                self._draw_words(painter, put, put.ink, 34)
        painter.end()
        return ground, words, frame

    def _draw_rooms(self, painter: QPainter, floor: Floor, frame: Frame) -> None:
        wall = max(2.0, self._look.px(3))
        painter.setPen(QPen(QColor(WALL), wall))
        for shape in floor.shapes:
            if shape.kind is SpaceKind.WALKWAY:
                continue
            outline = QPainterPath()
            for ring in shape.rings:
                outline.addPolygon(QPolygonF(frame.line(ring)))
            painter.setBrush(QColor(SHUT if shape.kind is SpaceKind.CLOSED else CARD))
            painter.drawPath(outline)
        painter.setPen(QPen(QColor(GROUND), wall * 1.6))
        for door in floor.doors:
            painter.drawPolyline(frame.line(door))

    def _draw_way(self, painter: QPainter, shown: Shown, frame: Frame) -> None:
        look, page = self._look, shown.page
        strong = cut(page.strong, self._part)
        coming = cut(page.strong[::-1], 1 - self._part) if self._part < 1 else ()
        for ring in (page.walked, page.rest, coming):
            self._draw_dots(painter, frame.line(ring), GHOST, look.px(14))
        self._draw_dots(painter, frame.line(strong), DEEP, look.px(18))
        if self._part < 1 and strong:
            painter.setPen(QPen(QColor(CARD), look.px(4)))
            painter.setBrush(QColor(DEEP))
            painter.drawEllipse(frame.at(strong[-1]), look.px(16), look.px(16))
        if page.climb or page.ends:
            self._draw_sign(painter, frame.at(page.line[-1]), page.climb or "pin")
        if page.begins:
            self._draw_here(painter, frame.at(page.line[0]))

    def _draw_dots(self, painter: QPainter, line: list[QPointF], color: str, wide: int) -> None:
        if len(line) < 2:
            return
        pen = QPen(QColor(color), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setDashPattern([0.01, 1.9])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _draw_sign(self, painter: QPainter, at: QPointF, icon: str) -> None:
        side = self._look.px(76)
        painter.setPen(QPen(QColor(CARD), self._look.px(4)))
        painter.setBrush(QColor(DEEP))
        painter.drawRoundedRect(around(at, side / 2), side / 4, side / 4)
        inner = round(side * 0.62)
        sign = icon_pixmap(icon, CARD, inner)
        painter.drawPixmap(around(at, inner / 2).topLeft(), sign)

    def _draw_here(self, painter: QPainter, at: QPointF) -> None:
        """An arrow head that points up: the way the person looks."""
        size = self._look.px(34)
        corners = ((0, -1.15), (0.85, 0.95), (0, 0.5), (-0.85, 0.95))
        painter.setPen(QPen(QColor(CARD), self._look.px(5)))
        painter.setBrush(QColor(RED_INK))
        arrow = [at + QPointF(across * size, down * size) for across, down in corners]
        painter.drawPolygon(QPolygonF(arrow))

    def _draw_label(self, painter: QPainter, put: Put, ground: str, ink: str, size: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(put.box, put.box.height() / 4, put.box.height() / 4)
        self._draw_words(painter, put, ink, size)

    def _draw_words(self, painter: QPainter, put: Put, ink: str, size: float) -> None:
        painter.setPen(QColor(ink))
        painter.setFont(font_of(self._look.font(size), bold=put.bold))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(put.box.adjusted(-2, -2, 2, 2), flags.value, put.words)
