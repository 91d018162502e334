"""The way to take along on a phone: a code to read, with nothing of the person in it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.look import MAIN, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event
from kiosk.wording import whole_words
from shared.text import text
from shared.ui.theme import CARD

QUIET = 4  # modules of white around a code (ISO/IEC 18004)
SIDES = (860, 760, 620, 520)


class Code(QWidget):
    """The modules as large as they go, each the same number of pixels."""

    def __init__(self, modules: tuple[tuple[bool, ...], ...], side: int) -> None:
        super().__init__()
        self._modules = modules
        self._side = side
        self.setObjectName("way.code")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self._side)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._side

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if not self._modules:
            return
        across = len(self._modules) + 2 * QUIET
        dot = max(1, min(self.width(), self.height()) // across)
        left, top = (self.width() - dot * across) // 2, (self.height() - dot * across) // 2
        painter.fillRect(left, top, dot * across, dot * across, QColor(CARD))
        for down, row in enumerate(self._modules):
            for at, dark in enumerate(row):
                if dark:
                    x, y = left + (at + QUIET) * dot, top + (down + QUIET) * dot
                    painter.fillRect(x, y, dot, dot, Qt.GlobalColor.black)


class WayPhoneScreen(Screen):
    def __init__(self, look: Look, modules: tuple[tuple[bool, ...], ...]) -> None:
        super().__init__(look)
        language = look.language
        if modules:
            self.title(whole_words(text("kiosk.phone.title", language)))
            self.say(text("kiosk.phone.more", language), 40)
        else:
            self.title(text("kiosk.phone.too_long", language))
            self.say(text("kiosk.phone.too_long.do", language), 40)
        code = Code(modules, look.px(SIDES[look.level]))
        if look.wide:
            self.settle()
            self.pressed.addWidget(code, 1)
        else:
            self.said.addWidget(code, 1)
            if not look.low:
                self.pressed.addStretch(1)
        self.row(
            self.button(
                "phone.back",
                text("kiosk.phone.back", language),
                Choice(Event.BACK),
                MAIN,
                icon="back",
            )
        )
        if look.low:
            self.pressed.addStretch(1)
