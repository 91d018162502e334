"""A form's fields: as high as they are, and scrolled where the window is too low for them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

LOWEST = 200


class FieldsScroll(QScrollArea):
    """The field in focus is always in sight."""

    def __init__(self, fields: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._fields = fields
        self.setWidget(fields)

    def sizeHint(self) -> QSize:
        wanted = self._fields.sizeHint()
        if self._fields.hasHeightForWidth():
            wanted.setHeight(self._fields.heightForWidth(self.width()))
        return wanted

    def minimumSizeHint(self) -> QSize:
        return QSize(200, LOWEST)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field came, went, or says why it was refused."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Narrower, a sentence takes more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
