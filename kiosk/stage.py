"""Header, screen and footer as one picture of a session, drawn anew whenever it changes."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from kiosk.look import LEVELS, Look
from kiosk.screens.drawing import draw
from kiosk.screens.screen import Screen
from kiosk.session import Session, State
from kiosk.shell import Footer, Header, Veil
from shared.settings import KioskSection, Settings
from shared.text import text
from shared.ui.theme import PAPER


class Stage(QWidget):
    """What is seen. It passes on what was chosen and knows no more."""

    chose = Signal(object)
    entry_changed = Signal(str)
    manner_chosen = Signal(object)

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self.look = Look()
        self._header: Header | None = None
        self._screen: Screen | None = None
        self._footer: Footer | None = None
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(PAPER))
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        # What was just replaced waits here to be deleted: its button may still be in its press.
        self._attic = QWidget()
        self._veil = Veil(self)

    def show_session(self, session: Session, look: Look, now: datetime, help_called: bool) -> None:
        """Build everything for the session and the look of now."""
        self.look = look
        self.setUpdatesEnabled(False)
        for old in (self._header, self._screen, self._footer):
            if old is not None:
                self._box.removeWidget(old)
                old.setParent(self._attic)
                old.deleteLater()
        self._header = Header(look, self._settings)
        self._screen = fitting_screen(session, look, now)
        self._screen.setObjectName(f"screen.{session.state}")
        self._screen.chose.connect(self.chose)
        self._screen.entry_changed.connect(self.entry_changed)
        alone = session.state in (State.HOME, State.STORE_AWAY)
        self._footer = Footer(look, alone, bool(session.trail), help_called)
        self._footer.chose.connect(self.chose)
        self._footer.manner_chosen.connect(self.manner_chosen)
        for part in (self._header, self._screen, self._footer):
            self._box.addWidget(part, int(part is self._screen))
            part.show()
        self._box.activate()
        # A button that wraps asks for more height once it knows its width: settled before it is
        # seen, not a moment after.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        self._veil.raise_()
        self.setUpdatesEnabled(True)

    def tell(self, now: datetime, seconds_left: int | None, banner: str, *, well: bool) -> None:
        """Keep the header up to date."""
        if self._header is not None:
            self._header.show_now(now, seconds_left, banner, well)

    def cover(self) -> None:
        self._veil.cover(self.look)

    def uncover(self) -> None:
        self._veil.uncover()


def stand_in_public(window: QWidget, kiosk: KioskSection) -> None:
    """No menu, no frame, no pointer, nothing beside it."""
    window.setObjectName("kiosk")
    window.setWindowTitle(text("kiosk.window", kiosk.language))
    window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.resize(540, 960)
    if kiosk.full_screen:
        window.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        window.setWindowState(Qt.WindowState.WindowFullScreen)
        window.setCursor(Qt.CursorShape.BlankCursor)


def fitting_screen(session: Session, look: Look, now: datetime) -> Screen:
    """The session's screen, leaving out as little as it must to be shown uncut."""
    for level in range(LEVELS - 1):
        screen = draw(session, replace(look, level=level), now)
        if screen.fits():
            return screen
        screen.deleteLater()
    return draw(session, replace(look, level=LEVELS - 1), now)
