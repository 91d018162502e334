"""A number on our own keys: card, identity number, phone, birth date."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy

from kiosk.journey import grouped
from kiosk.look import AMBER_INK, GAP, MAIN, OUTLINE, PLAIN, SMALLEST_TARGET, SOFT_INK, Look
from kiosk.navmap import FIELDS
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, State
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import DIGITS, DIGITS_X, Keypad, Panel, Words


def title_of(state: State, language: str) -> str:
    match state:
        case State.CARD:
            return text("kiosk.typing.card", language)
        case State.ID_NUMBER:
            return text("kiosk.typing.id_number", language)
        case State.PHONE:
            return text("kiosk.typing.phone", language)
        case _:
            return text("kiosk.typing.birth", language)


def help_of(state: State, language: str) -> str:
    match state:
        case State.CARD:
            return text("kiosk.typing.card.more", language)
        case State.ID_NUMBER:
            return text("kiosk.typing.id_number.more", language)
        case State.PHONE:
            return text("kiosk.typing.phone.more", language)
        case _:
            return text("kiosk.typing.birth.more", language)


class TypingScreen(Screen):
    """Shows what was typed, so that it can be checked; the window forgets it on leaving."""

    def __init__(self, look: Look, state: State, entered: str) -> None:
        super().__init__(look)
        language = look.language
        self._field = FIELDS[state]
        self._birth = state is State.BIRTH
        self._entered = entered
        self.title(title_of(state, language))
        advice = help_of(state, language)
        self.setAccessibleDescription(advice)
        if not look.bare:
            self.say(advice)
        if look.hint and state is State.CARD:
            self.say(look.hint, 38, AMBER_INK, bold=True)
        panel = Panel(OUTLINE, look.px(24), look.pad(20))
        longest = self._field.longest > 13
        size = look.px(56 if longest else 76) if not look.large else look.px(66 if longest else 84)
        self._shown = Words(
            "", size, INK, bold=True, wrap=False, align=Qt.AlignmentFlag.AlignHCenter
        )
        self._shown.setObjectName("typing.field")
        self._shown.setMinimumHeight(look.px(112))
        panel.box.addWidget(self._shown)
        self.said.addWidget(panel)
        self.settle()
        rows = DIGITS_X if self._field.letter_x else DIGITS
        keypad = Keypad(
            rows,
            PLAIN,
            look.font(64),
            look.px(GAP),
            look.px(SMALLEST_TARGET),
            text("kiosk.typing.erase", language),
        )
        keypad.typed.connect(self.on_typed)
        keypad.rubbed_out.connect(self.on_rubbed_out)
        keypad.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keypad.setMaximumHeight(look.px(860))
        self.pressed.addWidget(keypad, 1)
        self._enter = self.button("keypad.enter", text("kiosk.typing.enter", language), "", MAIN)
        self.pressed.addWidget(self._enter)
        if not look.low:
            self.pressed.addStretch(0)
        self._draw()

    def on_typed(self, key: str) -> None:
        if len(self._entered) < self._field.longest:
            self._set(self._entered + key)

    def on_rubbed_out(self) -> None:
        self._set(self._entered[:-1])

    def _set(self, entered: str) -> None:
        self._entered = entered
        self.entry_changed.emit(entered)
        self._draw()

    def _draw(self) -> None:
        shown = grouped(self._entered, self._field.groups)
        if self._birth:
            digits = self._entered.ljust(8, "_")
            shown = text(
                "kiosk.typing.date",
                self.look.language,
                year=digits[:4],
                month=digits[4:6],
                day=digits[6:],
            )
        self._shown.setText(shown)
        self._shown.set_color(INK if self._entered else SOFT_INK)
        self._enter.value = Choice(Event.ENTERED, self._entered)
        self._enter.set_open(len(self._entered) >= self._field.shortest)
