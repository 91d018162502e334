"""The desk's share of the theme: tones of pills and buttons, and the style of plain fields."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QApplication

from desk.words import Tone
from shared.ui import theme

AMBER_INK = "#8F4700"  # amber itself on its own ground stays under 4.5:1
TONES: dict[Tone, tuple[str, str]] = {
    "brand": (theme.BRAND_2, theme.BRAND),
    "amber": (theme.AMBER_2, AMBER_INK),
    "red": (theme.RED_2, theme.RED),
    "green": (theme.GREEN_2, theme.GREEN),
    "plain": ("#ECEFEE", theme.INK_2),
}
FIGURE_INK: dict[Tone, str] = {
    "brand": theme.BRAND,
    "amber": AMBER_INK,
    "red": theme.RED,
    "green": theme.GREEN,
    "plain": theme.INK,
}
BODY = 15
SMALL = 13
TITLE = 17
FIELD_EDGE = "#7F9497"
PILL_HEIGHT = 24
GAP = 12

STYLE = f"""
QLineEdit {{ background: {theme.CARD}; color: {theme.INK}; border: 1px solid {FIELD_EDGE};
  border-radius: 8px; padding: 0 12px; min-height: 38px; max-height: 38px;
  selection-background-color: {theme.BRAND}; selection-color: white;
  placeholder-text-color: {theme.INK_2}; }}
QLineEdit:focus {{ border: 2px solid {theme.BRAND}; padding: 0 11px; }}
QLineEdit[wrong="true"] {{ border: 2px solid {theme.RED}; padding: 0 11px; }}
QLineEdit:disabled {{ background: {theme.PAPER}; color: {theme.INK_2}; }}
QListView, QTableView {{ background: {theme.CARD}; border: none; outline: none; }}
QListView[framed="true"] {{ border: 1px solid {theme.LINE}; border-radius: 8px; padding: 1px; }}
QListView[framed="true"]:focus {{ border: 1px solid {theme.BRAND}; }}
QTableView {{ gridline-color: transparent; }}
QHeaderView {{ background: {theme.CARD}; border: none; }}
QHeaderView::section {{ background: {theme.CARD}; color: {theme.INK_2}; border: none;
  border-bottom: 1px solid {theme.LINE}; padding: 0 10px; font-size: {SMALL}px; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; }}
QScrollBar::handle:vertical {{ background: #B4C0C1; border-radius: 3px; min-height: 40px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QScrollBar::add-page:vertical, QScrollBar::sub-page:vertical {{ background: transparent; }}
"""


def font(pixels: int = BODY, *, bold: bool = False) -> QFont:
    made = QFont(QApplication.font())
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def text_width(words: str, used: QFont) -> float:
    return QFontMetricsF(used).horizontalAdvance(words)


def pill_width(words: str) -> float:
    return text_width(words, font(SMALL, bold=True)) + 20


def paint_pill(painter: QPainter, left: float, middle: float, words: str, tone: Tone) -> float:
    """A pill with its words, from `left`, centred on `middle`; its width."""
    ground, ink = TONES[tone]
    width = pill_width(words)
    box = QRectF(left, middle - PILL_HEIGHT / 2, width, PILL_HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, PILL_HEIGHT / 2, PILL_HEIGHT / 2)
    painter.setPen(QColor(ink))
    painter.setFont(font(SMALL, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
    return width


def paint_panel(
    painter: QPainter, box: QRectF, fill: str, edge: str, radius: float, line: float = 1
) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(edge), line) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(fill))
    half = line / 2
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius, radius)


def elided(words: str, used: QFont, width: float) -> str:
    return QFontMetricsF(used).elidedText(words, Qt.TextElideMode.ElideRight, width)


def paint_words(
    painter: QPainter, at: QPointF, words: str, used: QFont, ink: str, width: float
) -> float:
    """One line from `at` (left, middle), elided where it is longer; the width it took."""
    shown = elided(words, used, width)
    painter.setFont(used)
    painter.setPen(QColor(ink))
    box = QRectF(at.x(), at.y() - 15, max(0.0, width), 30)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return text_width(shown, used)
