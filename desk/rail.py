"""The navigation rail: the rooms of the desk with their keys, and the lock at the bottom."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout

from desk import look
from desk.controls import Ground
from shared.text import text
from shared.ui import theme
from shared.ui.theme import icon_pixmap

WIDTH = 96
LOW, HIGH = 54, 82
KEYS = {
    "reception": "Alt+1",
    "queue": "Alt+2",
    "appointments": "Alt+3",
    "floors": "Alt+4",
    "alerts": "Alt+5",
    "notices": "Alt+6",
    "schedules": "Alt+7",
    "statistics": "Alt+8",
    "rules": "Alt+9",
    "day_end": "Alt+0",
    "staff": "Alt+-",
    "devices": "Alt+=",
}
QUIET_INK = "#C4D3D4"


@cache
def _pixmap(name: str, ink: str) -> QPixmap:
    return icon_pixmap(name, ink, 20)


class RailButton(QAbstractButton):
    """An icon, its word, and the key under it."""

    def __init__(self, name: str, icon: str, key: str, *, checkable: bool = True) -> None:
        super().__init__()
        self.key = key
        self._icon = icon
        self.setObjectName(name)
        self.setCheckable(checkable)
        self.setAutoExclusive(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedWidth(WIDTH - 12)
        self.setMinimumHeight(LOW)
        self.setMaximumHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._shortcut = QShortcut(QKeySequence(key), self, self.click)
        self._shortcut.setAutoRepeat(False)

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{words} {self.key}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(WIDTH - 12, HIGH)

    @property
    def words_width(self) -> float:
        return look.text_width(self.text(), look.font(13, bold=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.isChecked()
        ground = "#17444C" if here else ("#14343A" if self.underMouse() else theme.NIGHT)
        edge = "#8FB3B6" if self.hasFocus() else ground
        look.paint_panel(painter, QRectF(self.rect()), ground, edge, 10, 2)
        ink = "#FFFFFF" if here else QUIET_INK
        middle, gap = self.width() / 2, (self.height() - LOW) / 4
        painter.drawPixmap(QPointF(middle - 10, 4 + gap), _pixmap(self._icon, ink))
        for y, words, used, colour in (
            (32 + 2 * gap, self.text(), look.font(13, bold=True), ink),
            (46 + 3 * gap, self.key, look.font(11), QUIET_INK),
        ):
            wide = look.text_width(words, used)
            at = QPointF(middle - wide / 2, y)
            look.paint_words(painter, at, words, used, colour, wide + 1)


class Rail(Ground):
    """`page_chosen` names the page; `lock_asked` after Ctrl+L."""

    page_chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self, pages: Iterable[str]) -> None:
        super().__init__(theme.NIGHT, "rail")
        self.setFixedWidth(WIDTH)
        self.buttons = {
            name: RailButton(f"rail.{name}", f"desk-{name.replace('_', '-')}", KEYS[name])
            for name in pages
        }
        self.lock = RailButton("rail.lock", "desk-lock", "Ctrl+L", checkable=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 8, 6, 8)
        column.setSpacing(4)
        for button in self.buttons.values():
            column.addWidget(button)
            button.clicked.connect(self.on_page)
        column.addSpacing(8)
        column.addWidget(self.lock)
        self.lock.clicked.connect(self.lock_asked)
        next(iter(self.buttons.values())).setChecked(True)

    def speak(self, language: str) -> None:
        for name, button in self.buttons.items():
            button.say(text(f"desk.rail.{name}", language))
        self.lock.say(text("desk.rail.lock", language))

    def show_page(self, name: str) -> None:
        self.buttons[name].setChecked(True)

    def on_page(self) -> None:
        for name, button in self.buttons.items():
            if button is self.sender():
                self.page_chosen.emit(name)
