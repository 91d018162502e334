"""Titled lines under each other, each with its own trouble."""

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from desk import look
from desk.controls import Line, label
from desk.messages import of_error
from shared.domain.errors import UserFacingError
from shared.ui import theme


def pin_line(name: str) -> Line:
    line = Line(name, 32)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


class Fields(QGridLayout):
    """A title at the left, what is typed beside it, and what is wrong with it below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._titles: dict[str, QLabel] = {}
        self._inputs: dict[str, QWidget] = {}
        self._troubles: dict[str, QLabel] = {}
        self.setHorizontalSpacing(14)
        self.setVerticalSpacing(4)
        self.setColumnStretch(1, 1)

    def put(self, field: str, typed_into: QWidget) -> None:
        title = label()
        title.setMinimumHeight(40)
        title.setBuddy(typed_into)
        trouble = label(f"{self._name}.{field}.trouble", look.SMALL, ink=theme.RED, wrap=True)
        trouble.hide()
        row = 2 * len(self._titles)
        self._titles[field], self._inputs[field] = title, typed_into
        self._troubles[field] = trouble
        self.addWidget(title, row, 0)
        self.addWidget(typed_into, row, 1)
        self.addWidget(trouble, row + 1, 1)

    def say(self, field: str, words: str) -> None:
        self._titles[field].setText(words)
        self._inputs[field].setAccessibleName(words)

    def show_trouble(self, error: UserFacingError | None, language: str) -> str:
        """What is wrong, at its field; the words where it is about none of them."""
        words, at = "", ""
        if error is not None:
            message = of_error(error)
            words = f"{message.sentence(language)} {message.advice(language)}"
            at = str(error.values.get("field", ""))
        for field, trouble in self._troubles.items():
            here = field == at and bool(words)
            trouble.setText(words if here else "")
            trouble.setVisible(here)
            line = self._inputs[field]
            if isinstance(line, Line):
                line.mark_wrong(here)
        return "" if at in self._troubles else words

    def focus(self, field: str) -> None:
        if field in self._inputs:
            self._inputs[field].setFocus()
