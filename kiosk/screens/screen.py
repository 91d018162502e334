"""What every screen shares: what is said above (or left), what is pressed below (or right)."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from kiosk.look import GAP, LARGE, LEVELS, MARGIN, OUTLINE, PLAIN, SMALLEST_TARGET, SOFT_INK, Look
from shared.ui.theme import INK
from shared.ui.widgets import BigButton, ChoiceCard, Tone, TouchButton, Words

TOP, BOTTOM = 8, 24


class Screen(QWidget):
    """`said` holds words, `pressed` every control; `chose` reports a Choice."""

    SPLIT = (5, 7)  # how a lying screen is shared between words and controls

    chose = Signal(object)
    entry_changed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.said = QVBoxLayout()
        self.pressed = QVBoxLayout()
        for box in (self.said, self.pressed):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(max(look.pad(GAP + 8), look.px(GAP)))
        self.words, self.controls = QWidget(), QWidget()
        self.words.setLayout(self.said)
        self.controls.setLayout(self.pressed)
        outer = QHBoxLayout(self) if look.wide else QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        side = look.px(MARGIN)
        self._spacing = look.px(56) if look.wide else look.pad(40)
        outer.setContentsMargins(side, look.px(TOP), side, look.px(BOTTOM))
        outer.setSpacing(self._spacing)
        said, pressed = self.SPLIT
        outer.addWidget(self.words, said if look.wide else int(look.low))
        outer.addWidget(self.controls, pressed if look.wide else 1)
        if look.low and look.wide:
            self.pressed.insertSpacing(0, max(1, self._stage - self._reachable))
        elif look.low:
            self.controls.setFixedHeight(self._reachable)
            outer.setStretch(1, 0)

    @property
    def _stage(self) -> int:
        look = self.look
        return look.height - look.header - look.footer - look.px(TOP) - look.px(BOTTOM)

    @property
    def _reachable(self) -> int:
        return min(self.look.band - self.look.footer - self.look.px(BOTTOM), self._stage)

    def fits(self) -> bool:
        """Whether nothing would be cut at this level."""
        look = self.look
        inner = look.width - 2 * look.px(MARGIN)
        if look.wide:
            columns = inner - self._spacing
            both = sum(self.SPLIT)
            left, right = (columns * part // both for part in self.SPLIT)
            said = self.words.heightForWidth(left)
            return max(said, self.controls.heightForWidth(right)) <= self._stage
        said = self.words.heightForWidth(inner)
        pressed = self.controls.heightForWidth(inner) if not self.controls.isHidden() else 0
        if look.low:
            rest = self._stage - self._reachable - self._spacing
            return pressed <= self._reachable and said <= rest
        return said + self._spacing + pressed <= self._stage

    def say(
        self, words: str, size: float = 38, color: str = SOFT_INK, *, bold: bool = False
    ) -> Words:
        label = Words(words, self.look.font(size), color, bold=bold)
        self.said.addWidget(label)
        return label

    def title(self, words: str) -> Words:
        size = 84 / LARGE if self.look.large and self.look.level == LEVELS - 1 else 84
        return self.say(words, size, INK, bold=True)

    def settle(self) -> None:
        """Push what was said to the top where the words have room of their own."""
        if self.look.wide or self.look.low:
            self.said.addStretch(1)

    def centre(self) -> None:
        """What was said in the middle of its room, the controls at the bottom."""
        self.said.insertStretch(0, 1)
        self.said.addStretch(1)
        outer = self.layout()
        assert isinstance(outer, QBoxLayout)
        if not self.look.wide:
            outer.setStretch(0, 1)
            outer.setStretch(1, 0)

    def button(
        self,
        name: str,
        label: str,
        value: object,
        tone: Tone = OUTLINE,
        *,
        icon: str = "",
        height: float = 136,
        size: float = 44,
    ) -> BigButton:
        look = self.look
        made = BigButton(
            name,
            label,
            value,
            tone,
            pixels=look.font(size),
            height=look.px(max(min(height, 112) if look.bare else height, SMALLEST_TARGET)),
            icon=icon,
        )
        made.chosen.connect(self.chose)
        return made

    def card(
        self,
        name: str,
        title: str,
        lines: tuple[str, ...],
        value: object,
        tone: Tone = PLAIN,
        *,
        icon: str = "",
        size: float = 46,
        line_size: float = 36,
        tile: float = 112,
        padding: float = 36,
    ) -> ChoiceCard:
        look = self.look
        made = ChoiceCard(
            name,
            title,
            tuple(line for line in lines if line),
            value,
            tone,
            pixels=look.font(size),
            line_pixels=look.font(line_size),
            padding=max(look.pad(padding), look.px(24)),
            radius=look.px(32),
            icon=icon,
            tile=look.px(tile),
        )
        made.setMinimumHeight(look.px(SMALLEST_TARGET))
        made.chosen.connect(self.chose)
        return made

    def row(self, *buttons: TouchButton) -> None:
        """Buttons side by side, at the bottom."""
        line = QHBoxLayout()
        line.setSpacing(self.look.px(GAP + 8))
        for button in buttons:
            line.addWidget(button, 1)
        self.pressed.addLayout(line)
