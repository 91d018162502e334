"""The controls of a rule: one of several, a whole number in its sentence, groups in order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desk.controls import KeyButton, Line, label
from desk.policy.parts import Choice, Groups, Number, Part, PartLine, Values
from desk.policy.words import group_words, line_title, number_words, option_words
from desk.words import Priority
from shared.ui import theme

FIELD_WIDTH = 62
TITLE_WIDTH = 116
LONGEST = 6


class NumberField(QWidget):
    """`typed` with every keystroke; words put in by the program say nothing."""

    typed = Signal(str, str)

    def __init__(self, name: str, part: Number) -> None:
        super().__init__()
        self.part = part
        self.field = Line(f"{name}.{part.name}", LONGEST)
        self.field.setFixedWidth(FIELD_WIDTH)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._before = label(ink=theme.INK_2)
        self._after = label(ink=theme.INK_2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(7)
        for piece in (self._before, self.field, self._after):
            row.addWidget(piece)
        self.field.textEdited.connect(self.on_edited)

    def show_value(self, value: str, wrong: bool, language: str) -> None:
        if self.field.text() != value:
            self.field.setText(value)
        self.field.mark_wrong(wrong)
        before, after = number_words(self.part, value, language)
        for piece, words in ((self._before, before), (self._after, after)):
            piece.setText(words)
            piece.setVisible(bool(words))
        self.field.setAccessibleName(f"{before} {after}".strip())

    def on_edited(self, words: str) -> None:
        self.typed.emit(self.part.name, words)


class ChoiceButton(KeyButton):
    """One of the options, known by its value."""

    def __init__(self, name: str, option: str) -> None:
        super().__init__(f"{name}.{option}", "choice")
        self.option = option


class ChoiceRow(QWidget):
    """Buttons of which one is down. Tab reaches that one, the arrows move it."""

    typed = Signal(str, str)

    def __init__(self, name: str, part: Choice) -> None:
        super().__init__()
        self.part = part
        self._group = QButtonGroup(self)
        self._buttons = {
            option: ChoiceButton(f"{name}.{part.name}", option) for option in part.options
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(4)
        for button in self._buttons.values():
            self._group.addButton(button)
            row.addWidget(button)
        self._group.buttonClicked.connect(self.on_clicked)

    def show_value(self, value: str, language: str) -> None:
        for option, button in self._buttons.items():
            button.say(option_words(self.part, option, language))
            if option == value and not button.isChecked():
                button.setChecked(True)

    def on_clicked(self, button: ChoiceButton) -> None:
        self.typed.emit(self.part.name, button.option)


class GroupChips(QWidget):
    """Each group is in or out; those that are in count in the order in which they were chosen."""

    typed = Signal(str, str)

    def __init__(self, name: str, part: Groups) -> None:
        super().__init__()
        self.part = part
        self._name = f"{name}.{part.name}"
        self._chosen: list[str] = []
        self._buttons: dict[str, ChoiceButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 6, 0)
        self._row.setSpacing(4)
        for group in Priority:
            self._add(group)

    def show_value(self, value: str, language: str) -> None:
        self._chosen = [group for group in value.split(",") if group]
        for group in self._chosen:
            if group not in self._buttons:
                self._add(group)
        for group, button in self._buttons.items():
            chosen = group in self._chosen
            words = group_words(group, language)
            button.say(f"{self._chosen.index(group) + 1} {words}" if chosen else words)
            button.setChecked(chosen)

    def on_clicked(self) -> None:
        for group, button in self._buttons.items():
            if button is self.sender():
                left = [other for other in self._chosen if other != group]
                chosen = left if group in self._chosen else [*left, group]
                self.typed.emit(self.part.name, ",".join(chosen))
                return

    def _add(self, group: str) -> None:
        button = self._buttons[group] = ChoiceButton(self._name, group)
        button.clicked.connect(self.on_clicked)
        self._row.addWidget(button)


Control = NumberField | ChoiceRow | GroupChips


class PartRow(QWidget):
    """The parts of a line with their title before them."""

    typed = Signal(str, str)

    def __init__(self, name: str, line: PartLine) -> None:
        super().__init__()
        self._line = line
        self._title = label(ink=theme.INK_2)
        self._title.setFixedWidth(TITLE_WIDTH)
        self._controls = {part.name: _control(name, part) for part in line.parts}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        if line.title:
            row.addWidget(self._title)
        for control in self._controls.values():
            row.addWidget(control)
            control.typed.connect(self.typed)
        row.addStretch(1)

    def takes(self, line: PartLine) -> bool:
        """The same parts: only the words before them may differ."""
        return self._line.parts == line.parts and bool(self._line.title) == bool(line.title)

    def show_values(self, line: PartLine, values: Values, wrong: str, language: str) -> None:
        """`wrong` names the part that is marked."""
        self._line = line
        self._title.setText(line_title(line, language))
        for name, control in self._controls.items():
            if isinstance(control, NumberField):
                control.show_value(values[name], name == wrong, language)
                control.setVisible(control.part.asked(values))
            else:
                control.show_value(values[name], language)

    def take_focus(self, part: str) -> bool:
        """Into the number of that name; False where it is not on this line."""
        control = self._controls.get(part)
        if not isinstance(control, NumberField):
            return False
        control.field.setFocus()
        control.field.selectAll()
        return True


def _control(name: str, part: Part) -> Control:
    match part:
        case Number():
            return NumberField(name, part)
        case Choice():
            return ChoiceRow(name, part)
    return GroupChips(name, part)
