"""Notices to the boards: write one for an area or for all, withdraw those that are over."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desk import look
from desk.controls import Card, KeyButton, Line, Rule, label
from desk.messages import done, of_error
from desk.session import DeskSession
from desk.words import clock
from shared.domain.errors import UserFacingError
from shared.services import helping, rooms
from shared.services.values import Notice
from shared.text import text
from shared.ui import theme

EVERYWHERE = ""
WRITING_WIDTH = 560


class NoticesPage(QWidget):
    """`text` typed survives every reload and every refusal."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._area = EVERYWHERE
        self._notices: tuple[Notice, ...] = ()
        self._title = label("notices.title", 20, bold=True)
        self._hint = label("notices.hint", ink=theme.INK_2, wrap=True)
        self.words = Line("notices.text", helping.MAX_NOTICE)
        self.post = KeyButton("notices.post", "main", "Enter", shortcut=False)
        self._trouble = label("notices.trouble", ink=theme.RED, wrap=True)
        self._areas: dict[str, KeyButton] = {EVERYWHERE: KeyButton("notices.area.all", "choice")}
        self._area_row = QHBoxLayout()
        self._list_title = label("notices.list", 20, bold=True)
        self._none = label("notices.none", ink=theme.INK_2)
        self._rows: dict[int, _NoticeRow] = {}
        self._list = QVBoxLayout()
        self._loader = session.loader("notices", self._load, self._show, self)
        self._lay_out()
        self.words.returnPressed.connect(self.on_post)
        self.post.clicked.connect(self.on_post)
        self._areas[EVERYWHERE].clicked.connect(self.on_area)

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._loader.stop()

    def take_focus(self) -> None:
        self.words.setFocus()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.notices.title", language))
        self._hint.setText(text("desk.notices.hint", language))
        self.words.setPlaceholderText(text("desk.notices.text", language))
        self.words.setAccessibleName(text("desk.notices.text", language))
        self.post.say(text("desk.notices.post", language))
        self._list_title.setText(text("desk.notices.list", language))
        self._none.setText(text("desk.notices.none", language))
        self._show_areas()
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        for notice in self._notices:
            area = notice.area or text("desk.notices.everywhere", language)
            detail = f"{area} · {clock(notice.at, now)} · {notice.by}"
            self._rows[notice.id].show_notice(notice, detail, language)
        self._none.setVisible(not self._notices)

    def back_out(self) -> bool:
        return False

    def on_area(self) -> None:
        self._area = next(a for a, button in self._areas.items() if button is self.sender())
        self._show_areas()

    def on_post(self) -> None:
        self._trouble.hide()
        self._session.act(
            "notice", helping.post_notice, self._posted, self._refused,
            text=self.words.text(), area=self._area,
        )  # fmt: skip

    def on_withdraw(self) -> None:
        for number, row in self._rows.items():
            if row.withdraw is self.sender():
                self._session.act(
                    f"notice:{number}", helping.withdraw_notice, self._withdrawn, notice_id=number
                )

    def _posted(self, _notice: Notice) -> None:
        self.words.setText("")  # and nothing typed before is left for Ctrl+Z
        self._session.say(done("desk.notices.posted"))

    def _withdrawn(self, _answer: None) -> None:
        self._session.say(done("desk.notices.withdrawn"))

    def _refused(self, error: UserFacingError) -> None:
        message, language = of_error(error), self._session.language
        self._trouble.setText(f"{message.sentence(language)} {message.advice(language)}")
        self._trouble.show()
        self.words.setFocus()

    async def _load(self) -> Any:
        areas = await self._session.ask(rooms.areas)
        return areas, await self._session.ask(helping.notices)

    def _show(self, answer: tuple[tuple[tuple[str, str], ...], tuple[Notice, ...]]) -> None:
        areas, self._notices = answer
        for code, _name in areas:
            if code not in self._areas:
                button = self._areas[code] = KeyButton(f"notices.area.{code}", "choice")
                button.clicked.connect(self.on_area)
                self._area_row.insertWidget(len(self._areas) - 1, button)
        self._show_areas()
        self._show_rows()
        self.redraw()

    def _show_areas(self) -> None:
        for code, button in self._areas.items():
            button.say(code or text("desk.notices.everywhere", self._session.language))
            button.setChecked(code == self._area)

    def _show_rows(self) -> None:
        """Newest first; a row that stays keeps its focus."""
        wanted = {notice.id for notice in self._notices}
        for number in [number for number in self._rows if number not in wanted]:
            gone = self._rows.pop(number)
            gone.hide()
            gone.deleteLater()
        for place, notice in enumerate(self._notices):
            if notice.id not in self._rows:
                row = self._rows[notice.id] = _NoticeRow(notice.id)
                row.withdraw.clicked.connect(self.on_withdraw)
                self._list.insertWidget(place, row)

    def _lay_out(self) -> None:
        self._area_row.setSpacing(8)
        self._area_row.addWidget(self._areas[EVERYWHERE])
        self._area_row.addStretch(1)
        self._trouble.hide()
        writing = Card("notices.write", spacing=12)
        writing.setFixedWidth(WRITING_WIDTH)
        for part in (self._title, self._hint):
            writing.column.addWidget(part)
        writing.column.addLayout(self._area_row)
        writing.column.addWidget(self.words)
        writing.column.addWidget(self._trouble)
        buttons = QHBoxLayout()
        buttons.addWidget(self.post)
        buttons.addStretch(1)
        writing.column.addLayout(buttons)
        writing.column.addStretch(1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        shown = Card("notices.shown")
        shown.column.addWidget(self._list_title)
        shown.column.addWidget(Rule())
        shown.column.addWidget(self._none)
        shown.column.addWidget(area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.GAP)
        row.addWidget(writing)
        row.addWidget(shown, 1)


class _NoticeRow(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._words = label("", wrap=True)
        self._detail = label("", look.SMALL, ink=theme.INK_2)
        self.withdraw = KeyButton(f"notices.withdraw.{number}")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._words)
        words.addWidget(self._detail)
        row = QHBoxLayout()
        row.setContentsMargins(0, 10, 0, 10)
        row.addLayout(words, 1)
        row.addWidget(self.withdraw)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(Rule())

    def show_notice(self, notice: Notice, detail: str, language: str) -> None:
        self._words.setText(notice.text)
        self._detail.setText(detail)
        self.withdraw.say(text("desk.notices.withdraw", language))
