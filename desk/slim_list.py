"""A list of names, one line each."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desk.row_list import RowDelegate, RowList
from desk.words import Row

MIDDLE = 29  # of a row of the usual height without a detail


class SlimDelegate(RowDelegate):
    """As every list paints its rows, only lower; the detail is left out."""

    HEIGHT = 40

    def _paint_title(self, painter: QPainter, row: Row, box: QRectF, right: float) -> None:
        super()._paint_title(painter, row, box.translated(0, self.HEIGHT / 2 - MIDDLE), right)


class SlimList(RowList):
    """Departments, doctors: no row has a detail."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._slim = SlimDelegate(self)
        self.setItemDelegate(self._slim)
