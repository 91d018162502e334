"""Departments to choose from by the letters of their names: three keys instead of twelve arrows."""

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from desk.row_list import RowList
from shared.domain.name_reading import reading
from shared.services.values import DepartmentToday


@cache
def letters_of(name: str) -> tuple[str, ...]:
    """How a name is typed: full pinyin and initials; a Latin one by its own letters and by the
    first of each word."""
    return reading(name)


def letters(departments: Iterable[DepartmentToday]) -> dict[str, tuple[str, ...]]:
    """By code, in every language the hospital has; slow the first time (a dictionary is read)."""
    return {
        today.department.code: tuple(
            word
            for name in {today.department.name, today.department.name_en}
            if name
            for word in letters_of(name)
        )
        for today in departments
    }


def found_by(typed: str, words: Mapping[str, tuple[str, ...]], order: Iterable[str]) -> str:
    """The first department in `order` that begins with what is typed, "" for none."""
    typed = typed.lower()
    return next(
        (code for code in order if any(w.startswith(typed) for w in words.get(code, ()))), ""
    )


class DepartmentList(RowList):
    """Letters lead to a department; an arrow, Backspace or a stranger letter begins anew."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._typed = ""
        self.letters: Mapping[str, tuple[str, ...]] = {}

    def keyboardSearch(self, search: str) -> None:
        """Called by Qt with each letter typed into the list; no clock decides what a word is."""
        order = [row.key for row in self.rows]
        for typed in (self._typed + search, search):
            if found := found_by(typed, self.letters, order):
                self._typed = typed
                position = order.index(found)
                self.setCurrentIndex(self.model().index(position, 0))
                self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.text().isalnum():
            self._typed = ""
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is chosen stays in sight where another part of the form takes its room."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.EnsureVisible)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._typed = ""
        super().focusInEvent(event)
