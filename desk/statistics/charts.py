"""The plots of the day. Imported only once the page is shown: pyqtgraph brings numpy."""

from collections.abc import Sequence

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QResizeEvent

from desk import look
from shared.services.figure_words import DoctorLoad
from shared.ui import theme

LIGHT = "#9CCBCE"
LINES = 5
STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
NAME_WIDTH = 124
ROOM_FOR_FIGURES = 92
FEWEST_HOURS, FEWEST_DOCTORS = 8, 6


class Plot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A picture: nothing in it is dragged, zoomed, or opened as a menu, and no key reaches it."""

    def __init__(self, name: str) -> None:
        super().__init__(background=theme.CARD, enableMenu=False)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAntialiasing(True)
        self.item = self.getPlotItem()
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self.item.getViewBox().setDefaultPadding(0)
        for side in ("left", "bottom"):
            axis = self.item.getAxis(side)
            axis.setStyle(tickFont=look.font(look.SMALL), tickLength=0, tickAlpha=0)
            axis.setPen(pg.mkPen(theme.LINE))
            axis.setTextPen(pg.mkPen(theme.INK_2))

    def say(self, words: str) -> None:
        """What a screen reader says; the table holds every figure."""
        self.setAccessibleName(words)


class HoursPlot(Plot):
    """Bars of who arrived, a dotted line of who was seen."""

    def show_hours(self, hours: Sequence[tuple[int, int, int]]) -> None:
        self.item.clear()
        places = list(range(len(hours)))
        arrived, seen = [n for _, n, _ in hours], [n for _, _, n in hours]
        step = _step(max((*arrived, *seen), default=0))
        top = step * max(1, -(-max((*arrived, *seen), default=1) // step))
        for line in range(step, top + 1, step):
            self.item.addItem(pg.InfiniteLine(line, angle=0, pen=pg.mkPen(theme.LINE)))
        bars = pg.BarGraphItem(x=places, height=arrived, width=0.62, brush=LIGHT, pen=None)
        self.item.addItem(bars)
        self.item.plot(
            places,
            seen,
            pen=pg.mkPen(theme.AMBER, width=2),
            symbol="o",
            symbolSize=7,
            symbolBrush=theme.AMBER,
            symbolPen=None,
            antialias=True,
        )
        self.item.getAxis("bottom").setTicks([[(at, str(hour)) for at, (hour, _, _) in
                                               enumerate(hours)]])  # fmt: skip
        self.item.getAxis("left").setTicks([[(y, str(y)) for y in range(0, top + 1, step)]])
        self.item.setXRange(-0.6, max(FEWEST_HOURS, len(hours)) - 0.4)
        self.item.setYRange(0, top * 1.04)


class LoadPlot(Plot):
    """A bar a doctor, first visits before returns, both figures at its end."""

    _most = 1

    def show_loads(self, loads: Sequence[DoctorLoad]) -> None:
        self.item.clear()
        rows = max(FEWEST_DOCTORS, len(loads))
        places = [rows - 1 - at for at in range(len(loads))]
        first = [load.first for load in loads]
        again = [load.returning for load in loads]
        for start, width, colour in (([0] * len(loads), first, theme.BRAND), (first, again, LIGHT)):
            self.item.addItem(
                pg.BarGraphItem(
                    x0=start, y=places, width=width, height=0.66,
                    brush=QBrush(QColor(colour)), pen=None,
                )
            )  # fmt: skip
        for at, load in zip(places, loads, strict=True):
            figures = pg.TextItem(
                f"{load.first} + {load.returning} = {load.total}", color=theme.INK, anchor=(0, 0.5)
            )
            figures.setFont(look.font(look.SMALL))
            figures.setPos(load.total, at)
            self.item.addItem(figures)
        axis = self.item.getAxis("left")
        axis.setWidth(NAME_WIDTH)
        small = look.font(look.SMALL)
        names = [look.elided(load.name, small, NAME_WIDTH - 8) for load in loads]
        axis.setTicks([list(zip(places, names, strict=True))])
        self.item.hideAxis("bottom")
        self._most = max((load.total for load in loads), default=1)
        self.item.setYRange(-0.6, rows - 0.4)
        self._leave_room()

    def _leave_room(self) -> None:
        """The longest bar ends where its figures still fit."""
        room = max(1, self.width() - NAME_WIDTH - ROOM_FOR_FIGURES)
        self.item.setXRange(0, self._most * (room + ROOM_FOR_FIGURES) / room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "item"):
            self._leave_room()


def _step(highest: int) -> int:
    """Round steps, at most LINES of them."""
    return next((step for step in STEPS if highest <= LINES * step), max(1, highest))
