"""The header: the search field, the day's figures, who waits too long, who sits here, whether
the store is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from desk import look
from desk.alerts.chip import Chip
from desk.alerts.model import chip
from desk.alerts.now import AlertsNow
from desk.controls import Ground, KeyButton, Line, OneLine, PillLabel
from desk.session import DeskSession
from desk.words import Pill
from shared.services.values import DayCounts
from shared.services.views import day_counts
from shared.text import LANGUAGES, text
from shared.ui import theme
from shared.ui.theme import icon


class TopBar(Ground):
    """`searched` with each keystroke's words, `search_confirmed` on Enter,
    `went_down` on the arrow that leads out of the field into the list, `alerts_asked` on a
    figure that has a list of its own."""

    searched = Signal(str)
    search_confirmed = Signal()
    went_down = Signal()
    alerts_asked = Signal()

    def __init__(self, session: DeskSession, alerts: AlertsNow) -> None:
        super().__init__(theme.CARD, "top_bar")
        self._session = session
        self._alerts = alerts
        self._counts: DayCounts | None = None
        self.search = Line("search", 256)
        self.search.addAction(
            icon("desk-search", theme.INK_2, 20), Line.ActionPosition.LeadingPosition
        )
        self.search.setMinimumWidth(440)
        self.search.setMaximumWidth(560)
        self._arrived = PillLabel("counts.arrived")
        self._over = Chip("counts.alerts")
        self._missed = Chip("counts.missed")
        self._staff = OneLine("staff", bold=True)
        self._store = PillLabel("store_state", "green")
        self.languages = {code: KeyButton(f"language.{code}", "choice") for code in LANGUAGES}
        self._loader = session.loader("counts", self._load, self._show, self)
        self._find = QShortcut(QKeySequence("F2"), self, self.focus_search)
        self._lay_out()
        self.search.textChanged.connect(self.searched)
        self.search.returnPressed.connect(self.search_confirmed)
        alerts.changed.connect(self.redraw)
        for figure in (self._over, self._missed):
            figure.clicked.connect(self.alerts_asked)
        for button in self.languages.values():
            button.clicked.connect(self.on_language)

    def focus_search(self) -> None:
        """Ready for the next patient: what was searched before is selected, and so typed over."""
        self.search.setFocus()
        self.search.selectAll()

    def forget_typing(self) -> None:
        """After an act Ctrl+Z takes back the act, and not the words typed before it. Words she
        is writing just now are left alone."""
        all_chosen = self.search.selectedText() == self.search.text()
        if all_chosen or not self.search.hasFocus():
            self.search.setText(self.search.text())
        if all_chosen:
            self.search.selectAll()

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def speak(self) -> None:
        language = self._session.language
        self.search.setPlaceholderText(text("desk.search", language))
        self.search.setAccessibleName(text("desk.search", language))
        for code, button in self.languages.items():
            button.say(text("desk.own_name", code))
            button.setChecked(code == language)
        self.redraw()

    def redraw(self) -> None:
        language, counts = self._session.language, self._counts
        hint = text("desk.alerts.open", language)
        self._over.say(chip(self._alerts.all, language), hint)
        if counts is not None:
            self._arrived.say(text("desk.counts.arrived", language, n=counts.arrived), "brand")
            missed = text("desk.counts.missed", language, n=counts.missed)
            self._missed.say(Pill(missed, "red" if counts.missed else "plain"), hint)
        self._missed.setVisible(counts is not None)
        member, settings = self._session.staff, self._session.program.settings.desk
        self._staff.setText(f"{member.name} · {settings.floor}" if member else "")
        if self._session.store_away:
            self._store.say(text("desk.store.away", language), "red")
        else:
            self._store.say(text("desk.store.here", language), "green")

    def on_language(self) -> None:
        for code, button in self.languages.items():
            if button is self.sender():
                self._session.speak(code)
                button.setChecked(True)

    async def _load(self) -> DayCounts:
        counts: DayCounts = await self._session.ask(day_counts)
        return counts

    def _show(self, counts: DayCounts) -> None:
        self._counts = counts
        self.redraw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.went_down.emit()
            return
        super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(look.GAP + 4, 10, look.GAP + 4, 10)
        row.setSpacing(8)
        row.addWidget(self.search, 3)
        row.addSpacing(8)
        for figure in (self._arrived, self._over, self._missed):
            row.addWidget(figure)
        self._arrived.say("")
        self._missed.hide()
        row.addStretch(1)
        row.addWidget(self._staff)
        row.addWidget(self._store)
        row.addSpacing(8)
        for button in self.languages.values():
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
