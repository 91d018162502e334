"""Cards over several pages with two big buttons: nothing to scroll, nothing cut."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.look import GAP, OUTLINE, SMALLEST_TARGET, SOFT_INK, Look
from shared.text import text
from shared.ui.widgets import BigButton, Words

MOST_GROWTH = 1.35
FEW_GROWTH = 1.7
ROWS_WANTED = (4, 3, 2, 1)


class Pages(QWidget):
    """As many cards as fit, row by row; the bar appears when there is a second page."""

    def __init__(self, cards: Sequence[QWidget], look: Look, columns: int = 1) -> None:
        super().__init__()
        self._cards = list(cards)
        self._columns = columns
        self._gap = look.px(GAP + 8)
        self._page = 0
        self._wanted: int | None = None  # a row that is to be seen
        self._look = look
        self._starts: list[int] = [0]
        for card in self._cards:
            card.setParent(self)
        self._bar = QWidget(self)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(GAP))
        self._previous = self._turner("pages.previous", text("kiosk.previous", look.language), -1)
        self._next = self._turner("pages.next", text("kiosk.next", look.language), 1)
        middle = Qt.AlignmentFlag.AlignHCenter
        self._count = Words("", look.font(36), SOFT_INK, wrap=False, align=middle)
        self._count.setFixedWidth(self._count.fontMetrics().horizontalAdvance("88 / 88"))
        row.addWidget(self._previous, 1)
        row.addWidget(self._count)
        row.addWidget(self._next, 1)

    def _turner(self, name: str, label: str, step: int) -> BigButton:
        height = self._look.px(SMALLEST_TARGET)
        size = self._look.font(38)
        button = BigButton(name, label, step, OUTLINE, pixels=size, height=height)
        button.chosen.connect(self.on_turned)
        return button

    def on_turned(self, step: object) -> None:
        assert isinstance(step, int)
        self._wanted = None
        self._page = max(0, min(len(self._starts) - 1, self._page + step))
        self._lay_out()

    def show_card(self, at: int) -> None:
        """Turn to the page of a card."""
        self._wanted = at // self._columns
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._cards:
            self._bar.hide()
            return
        width = (self.width() - (self._columns - 1) * self._gap) // self._columns
        rows = [
            self._cards[at : at + self._columns] for at in range(0, len(self._cards), self._columns)
        ]
        heights = [max(_height(card, width) for card in row) for row in rows]
        bar = self._bar.sizeHint().height()
        self._starts = _page_starts(heights, self.height(), bar, self._gap)
        if self._wanted is not None:
            self._page = sum(start <= self._wanted for start in self._starts) - 1
        self._page = min(self._page, len(self._starts) - 1)
        start = self._starts[self._page]
        several = len(self._starts) > 1
        end = self._starts[self._page + 1] if self._page + 1 < len(self._starts) else len(rows)
        room = self.height() - (bar + self._gap if several else 0)
        shown = heights[start:end]
        spare = max(0, room - sum(shown) - self._gap * (len(shown) - 1))
        top = 0
        for at, row in enumerate(rows):
            for across, card in enumerate(row):
                card.setVisible(start <= at < end)
                if start <= at < end:
                    growth = FEW_GROWTH if len(self._cards) <= 2 else MOST_GROWTH
                    grown = round(heights[at] * (growth - 1))
                    height = heights[at] + min(grown, spare // len(shown))
                    card.setGeometry(across * (width + self._gap), top, width, height)
            if start <= at < end:
                top += row[0].height() + self._gap
        self._bar.setVisible(several)
        if several:
            self._bar.setGeometry(0, self.height() - bar, self.width(), bar)
            self._count.setText(f"{self._page + 1} / {len(self._starts)}")
            self._previous.set_open(self._page > 0)
            self._next.set_open(self._page + 1 < len(self._starts))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Room for the rows a page should hold at this level, and for the bar if there are more."""
        if not self._cards:
            return 0
        wide = (width - (self._columns - 1) * self._gap) // self._columns
        highest = max(_height(card, wide) for card in self._cards)
        rows = -(-len(self._cards) // self._columns)
        shown = min(rows, ROWS_WANTED[self._look.level])
        bar = self._bar.sizeHint().height() + self._gap if rows > shown else 0
        return shown * highest + (shown - 1) * self._gap + bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()


def _height(card: QWidget, width: int) -> int:
    natural = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
    return max(natural, card.minimumHeight())


def _page_starts(heights: list[int], room: int, bar: int, gap: int) -> list[int]:
    """The first row of each page; a page holds at least one row."""
    if sum(heights) + gap * (len(heights) - 1) <= room:
        return [0]
    starts, used = [0], 0
    for at, height in enumerate(heights):
        if at > starts[-1] and used + height > room - bar - gap:
            starts.append(at)
            used = 0
        used += height + gap
    return starts
