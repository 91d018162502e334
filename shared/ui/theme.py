"""Colours, sizes and the font: the one theme (visual.md)."""

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from shared.text import RESOURCES

INK = "#12262B"
INK_2 = "#4A5F64"
LINE = "#D9E0DF"
PAPER = "#F5F3EE"
CARD = "#FFFFFF"
BRAND = "#0A6670"
BRAND_2 = "#E3F0EF"
AMBER = "#B85C00"
AMBER_2 = "#FDF0DF"
RED = "#B3263E"
RED_2 = "#FBE7EA"
GREEN = "#1F6B45"
GREEN_2 = "#E4F2EA"
NIGHT = "#0C2428"
CALL = "#F2B84B"

FONT_FAMILY = "Noto Sans SC"


def use_theme(app: QApplication) -> None:
    """Load our own font (a fresh machine has no Chinese one) and make it the default."""
    for name in ("NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf"):
        if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) < 0:
            raise RuntimeError(f"font file missing or broken: {name}")
    font = app.font()
    font.setFamily(FONT_FAMILY)
    font.setPixelSize(15)
    app.setFont(font)
    app.setStyle("Fusion")


@cache
def _icon_source(name: str) -> str:
    return Path(RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def icon_pixmap(name: str, color: str, size: int) -> QPixmap:
    """The outline icon `name` from resources/icons, drawn in `color`, `size` px square."""
    source = _icon_source(name).replace("currentColor", color)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def icon(name: str, color: str, size: int) -> QIcon:
    return QIcon(icon_pixmap(name, color, size))
