"""A QR code on the screen, for a phone's camera."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.look import PLAIN, SOFT_INK, Look
from shared.domain.identity import slip_code
from shared.slips.qr import qr_modules
from shared.text import text
from shared.ui.theme import CARD
from shared.ui.widgets import Panel, Words

QUIET = 4  # modules of white around a code (ISO/IEC 18004)


class Code(QWidget):
    """The modules as large as they go, each the same number of pixels."""

    def __init__(self, name: str, modules: tuple[tuple[bool, ...], ...], side: int) -> None:
        super().__init__()
        self._modules = modules
        self._side = side
        self.setObjectName(name)
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


def code_panel(look: Look, name: str, ticket_id: str, side: int) -> QWidget:
    """The code of a ticket's slip, which a kiosk takes for its patient, and what it is good for;
    nothing of the person is in it."""
    panel = Panel(PLAIN, look.px(24), look.px(12))
    panel.box.setSpacing(look.px(4))
    code = Code(name, qr_modules(slip_code(ticket_id)), side)
    code.setFixedSize(side, side)
    panel.box.addWidget(code)
    words = Words(
        text("kiosk.done.code", look.language),
        look.font(34),
        SOFT_INK,
        align=Qt.AlignmentFlag.AlignHCenter,
    )
    words.setFixedWidth(side)
    panel.box.addWidget(words)
    panel.setFixedWidth(side + 2 * look.px(12))
    return panel
