"""The navigation rail: the rooms of the desk with their keys, and the lock at the bottom."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPixmap, QShortcut
from PySide6.QtWidgets import QAbstractButton, QVBoxLayout

from desk import look
from desk.controls import Ground
from shared.text import text
from shared.ui import theme
from shared.ui.theme import icon_pixmap

WIDTH = 96
PAGES = ("reception", "queue", "notices", "alerts", "rules", "day_end")
QUIET_INK = "#C4D3D4"


@cache
def _pixmap(name: str, ink: str) -> QPixmap:
    return icon_pixmap(name, ink, 24)


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
        self.setFixedSize(WIDTH - 12, 82)
        self._shortcut = QShortcut(QKeySequence(key), self, self.click)
        self._shortcut.setAutoRepeat(False)

    def say(self, words: str) -> None:
        self.setText(words)
        self.setAccessibleName(f"{words} {self.key}")
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    @property
    def words_width(self) -> float:
        return look.text_width(self.text(), look.font(14, bold=True))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        here = self.isChecked()
        ground = "#17444C" if here else ("#14343A" if self.underMouse() else theme.NIGHT)
        edge = "#8FB3B6" if self.hasFocus() else ground
        look.paint_panel(painter, QRectF(self.rect()), ground, edge, 10, 2)
        ink = "#FFFFFF" if here else QUIET_INK
        middle = self.width() / 2
        painter.drawPixmap(QPointF(middle - 12, 10), _pixmap(self._icon, ink))
        for y, words, used in (
            (47.0, self.text(), look.font(14, bold=True)),
            (66.0, self.key, look.font(12)),
        ):
            wide = look.text_width(words, used)
            at = QPointF(middle - wide / 2, y)
            look.paint_words(painter, at, words, used, ink if y < 60 else QUIET_INK, wide + 1)


class Rail(Ground):
    """`page_chosen` names the page; `lock_asked` after Ctrl+L."""

    page_chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__(theme.NIGHT, "rail")
        self.setFixedWidth(WIDTH)
        self.buttons = {
            name: RailButton(f"rail.{name}", f"desk-{name.replace('_', '-')}", f"Alt+{place}")
            for place, name in enumerate(PAGES, start=1)
        }
        self.lock = RailButton("rail.lock", "desk-lock", "Ctrl+L", checkable=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 12, 6, 12)
        column.setSpacing(6)
        for button in self.buttons.values():
            column.addWidget(button)
            button.clicked.connect(self.on_page)
        column.addStretch(1)
        column.addWidget(self.lock)
        self.lock.clicked.connect(self.lock_asked)
        self.show_page(PAGES[0])

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
