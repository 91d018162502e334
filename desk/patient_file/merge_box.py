"""Two records of one person made one: found, compared side by side, merged for a reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, Line, label, set_ink
from desk.messages import of_error
from desk.patient_file.model import compared, other_rows
from desk.row_list import RowList
from desk.session import DeskSession
from shared.domain.errors import UserFacingError
from shared.services import merging, patient_search
from shared.services.values import Found, Patient
from shared.text import text
from shared.ui import theme

SEARCH_WIDTH = 236
LINES = (
    "name", "birth_date", "id_number", "phone", "card_no", "patient_no", "guardian", "allergies",
)  # fmt: skip
LONGEST_REASON = 80


class MergeBox(QWidget):
    """`merged` with the record that stays and the one that is part of it now."""

    merged = Signal(object, object)
    left = Signal()

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self._session = session
        self._own: Patient | None = None
        self._found: tuple[Patient, ...] = ()
        self._other: Patient | None = None
        self._keep = 0  # 0 the own record, 1 the other
        self._title = label("merge.title", bold=True, wrap=True)
        self.words = Line("merge.search", 60)
        self.people = RowList("merge.people")
        self.people.setProperty("framed", True)
        self._hint = label("merge.hint", ink=theme.INK_2, wrap=True)
        self.keeps = tuple(KeyButton(f"merge.keep.{place}", "choice") for place in (0, 1))
        self._captions = {key: label(pixels=look.SMALL, ink=theme.INK_2) for key in LINES}
        self._values: dict[str, tuple[QLabel, QLabel]] = {
            key: (label(wrap=True), label(wrap=True)) for key in LINES
        }
        self.reason = Line("merge.reason", LONGEST_REASON)
        self._trouble = label("merge.trouble", look.SMALL, ink=theme.RED, wrap=True)
        self.confirm = KeyButton("merge.confirm", "main", "Enter", shortcut=False)
        self.back = KeyButton("merge.back", "plain", "Esc", shortcut=False)
        self._sides = QWidget()
        self._loader = session.loader("merge_search", self._load, self._show_found, self, delay=150)
        self._lay_out()
        self._connect()

    def begin(self, patient: Patient) -> None:
        """People of the same name are looked for at once."""
        self._own, self._other, self._found, self._keep = patient, None, (), 0
        self.reason.clear()
        self._say_trouble("")
        self.words.setText(patient.name)
        self.words.selectAll()
        self._loader.ask_now()
        self.redraw()
        self.words.setFocus()

    def stop(self) -> None:
        self._loader.stop()

    def speak(self) -> None:
        language = self._session.language
        self._title.setText(text("desk.merge.title", language))
        self._hint.setText(text("desk.merge.hint", language))
        for line, key in ((self.words, "desk.merge.search"), (self.reason, "desk.merge.reason")):
            line.setPlaceholderText(text(key, language))
            line.setAccessibleName(text(key, language))
        self.people.setAccessibleName(text("desk.merge.people", language))
        self.people.say_when_empty(text("desk.merge.nobody", language))
        for key, caption in self._captions.items():
            caption.setText(text(f"desk.merge.{key}", language))
        self.confirm.say(text("desk.merge.confirm", language))
        self.back.say(text("desk.form.back", language))
        self.redraw()

    def redraw(self) -> None:
        own, other, language = self._own, self._other, self._session.language
        self._sides.setVisible(own is not None and other is not None)
        self._hint.setVisible(other is None)
        if own is None:
            return
        now = self._session.program.clock.now()
        self.people.set_rows(other_rows(self._found, own.id, now, language))
        if other is None:
            return
        shown = {line.key: line for line in compared(own, other, now.date(), language)}
        for key in LINES:
            line = shown.get(key)
            sides = self._values[key]
            for part in (self._captions[key], *sides):
                part.setVisible(line is not None)
            if line is not None:
                for side, words in zip(sides, (line.left, line.right), strict=True):
                    side.setText(f"≠ {words}" if line.differ else words or "—")
                    set_ink(side, look.AMBER_INK if line.differ else theme.INK)
        for place, button in enumerate(self.keeps):
            button.setChecked(place == self._keep)
            key = "desk.merge.keeps" if place == self._keep else "desk.merge.keep"
            button.say(text(key, language))

    def on_words(self) -> None:
        self._loader.ask_later()

    def on_down(self) -> None:
        self.people.setFocus()
        if not self.people.current_key:
            self.people.choose_first()

    def on_other(self, key: str) -> None:
        self._other = next((one for one in self._found if str(one.id) == key), None)
        self._say_trouble("")
        self.redraw()

    def on_other_confirmed(self, key: str) -> None:
        self.on_other(key)
        self.reason.setFocus()

    def on_keep(self) -> None:
        self._keep = self.keeps.index(self.sender())
        self.redraw()
        self.reason.setFocus()

    def on_confirm(self) -> None:
        own, other = self._own, self._other
        if own is None or other is None:
            self.words.setFocus()
            return
        reason = " ".join(self.reason.text().split())
        if not reason:
            self._say_trouble(text("desk.merge.why", self._session.language))
            self.reason.setFocus()
            return
        keep, drop = (own, other) if self._keep == 0 else (other, own)

        def done(kept: Patient) -> None:
            self._other = None
            self.merged.emit(kept, drop)

        def refused(error: UserFacingError) -> None:
            message, language = of_error(error), self._session.language
            self._session.say(message)
            self._say_trouble(f"{message.sentence(language)} {message.advice(language)}")

        self._session.act(
            f"merge:{keep.id}:{drop.id}", merging.merge, done, refused,
            keep=keep.id, drop=drop.id, reason=reason,
        )  # fmt: skip

    async def _load(self) -> tuple[Found, ...]:
        words = self.words.text()
        found: tuple[Found, ...] = await self._session.ask(patient_search.search, words=words)
        return found

    def _show_found(self, found: tuple[Found, ...]) -> None:
        self._found = tuple(one.patient for one in found)
        if self._other is not None and self._other not in self._found:
            self._other = None
        self.redraw()

    def _say_trouble(self, words: str) -> None:
        self._trouble.setText(words)
        self._trouble.setVisible(bool(words))

    def _connect(self) -> None:
        self.words.textEdited.connect(self.on_words)
        self.words.returnPressed.connect(self.on_down)
        self.people.row_chosen.connect(self.on_other)
        self.people.row_confirmed.connect(self.on_other_confirmed)
        for button in self.keeps:
            button.clicked.connect(self.on_keep)
        self.reason.returnPressed.connect(self.on_confirm)
        self.confirm.clicked.connect(self.on_confirm)
        self.back.clicked.connect(self.left)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, button in enumerate(self.keeps):
            grid.addWidget(button, 0, place + 1)
        for at, key in enumerate(LINES, 1):
            grid.addWidget(self._captions[key], at, 0)
            for place, side in enumerate(self._values[key]):
                grid.addWidget(side, at, place + 1)
        for place in (1, 2):
            grid.setColumnStretch(place, 1)
        keys = QHBoxLayout()
        keys.addWidget(self.confirm)
        keys.addStretch(1)
        beside = QVBoxLayout(self._sides)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addLayout(grid)
        beside.addWidget(self.reason)
        beside.addWidget(self._trouble)
        beside.addLayout(keys)
        beside.addStretch(1)
        back = QHBoxLayout()
        back.addWidget(self.back)
        back.addStretch(1)
        search = QVBoxLayout()
        search.setSpacing(6)
        for part in (self.words, self.people):
            search.addWidget(part)
            part.setFixedWidth(SEARCH_WIDTH)
        search.addLayout(back)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addLayout(search)
        body.addWidget(self._hint, 1, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._sides, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addLayout(body, 1)
        self._trouble.hide()
        self._sides.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down, out of the search, to those it found."""
        if event.key() == Qt.Key.Key_Down and self.words.hasFocus():
            self.on_down()
            return
        super().keyPressEvent(event)
