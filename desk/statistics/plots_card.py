"""The two plots with their titles and legends; pyqtgraph is imported with the first figures."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, Rule, label
from shared.services.figure_words import load_title, loads_of
from shared.services.statistics import DayFigures
from shared.text import text
from shared.ui import theme

LIGHT = "#9CCBCE"
SWATCH, GAP = 14, 6


class PlotsCard(Card):
    """Empty until the first figures come."""

    def __init__(self) -> None:
        super().__init__("statistics.plots", spacing=6)
        self._titles = [label(f"statistics.plot.{name}", bold=True) for name in ("hours", "load")]
        self._legends = [Legend(), Legend()]
        self._places = [QVBoxLayout(), QVBoxLayout()]
        for place, (title, legend) in enumerate(zip(self._titles, self._legends, strict=True)):
            if place:
                self.column.addWidget(Rule())
            head = QHBoxLayout()
            head.addWidget(title)
            head.addStretch(1)
            head.addWidget(legend)
            self.column.addLayout(head)
            self.column.addLayout(self._places[place], (4, 5)[place])

    @property
    def made(self) -> bool:
        return self._places[0].count() > 0

    def show_figures(self, figures: DayFigures, language: str) -> None:
        from desk.statistics.charts import HoursPlot, LoadPlot

        if not self.made:
            self._hours, self._load = HoursPlot("statistics.hours"), LoadPlot("statistics.load")
            self._places[0].addWidget(self._hours)
            self._places[1].addWidget(self._load)
        loads = loads_of(figures, language)
        words = (text("slip.report.hours", language), load_title(loads, language))
        for title, said in zip(self._titles, words, strict=True):
            title.setText(said)
        self._legends[0].say(
            ("bar", LIGHT, text("slip.report.arrived", language)),
            ("line", theme.AMBER, text("slip.report.seen", language)),
        )
        self._legends[1].say(
            ("bar", theme.BRAND, text("slip.report.first", language)),
            ("bar", LIGHT, text("slip.report.returning", language)),
        )
        self._hours.show_hours(figures.by_hour)
        self._hours.say(words[0])
        self._load.show_loads(loads)
        self._load.say(words[1])


class Legend(QWidget):
    """A swatch and a word each: a bar, or a line with its dot."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[tuple[str, str, str], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def say(self, *entries: tuple[str, str, str]) -> None:
        self._entries = entries
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        used = look.font(look.SMALL)
        width = sum(
            SWATCH + GAP + look.text_width(words, used) + 2 * GAP for _, _, words in self._entries
        )
        return QSize(int(width) + 2, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        used, left, middle = look.font(look.SMALL), 0.0, self.height() / 2
        for kind, colour, words in self._entries:
            if kind == "line":
                painter.setPen(QPen(QColor(colour), 2))
                painter.drawLine(QPointF(left, middle), QPointF(left + SWATCH, middle))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            if kind == "line":
                painter.drawEllipse(QPointF(left + SWATCH / 2, middle), 3.5, 3.5)
            else:
                painter.drawRect(QRectF(left + 1, middle - 5, SWATCH - 2, 10))
            left += SWATCH + GAP
            at = QPointF(left, middle)
            left += look.paint_words(painter, at, words, used, theme.INK, 200) + 2 * GAP
