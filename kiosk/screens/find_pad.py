"""A place by what its name begins with, or by its room number: our own keys, hits as one types."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from kiosk.building import Building
from kiosk.look import GAP, OUTLINE, PLAIN, SMALLEST_TARGET, SOFT_INK, Look
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session, State
from kiosk.wording import floor_words, place_words, whole_words
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import DIGITS, BigButton, Keypad, Panel, Words
from shared.wayfinding.plan import Place

LETTERS = ("ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ<")
LONGEST = 10
ROWS_FOUND = 2
ENOUGH = 20  # hits: no more than this are asked for


def hits(building: Building, entered: str, state: State, language: str) -> tuple[Place, ...]:
    """What was typed so far begins: by initials, in English by the name, or by room number."""
    if not entered:
        return ()
    search = building.ways.search
    if state is State.FIND_LETTERS and language != "en":
        found = search.initials(entered)
    else:
        found = tuple(hit.place for hit in search.find(entered, limit=ENOUGH))
    seen: dict[tuple[str, str], Place] = {}
    for place in found:
        seen.setdefault((place_words(place, language), place.level), place)
    return tuple(seen.values())


class FindPadScreen(Screen):
    """Our own A–Z keys, or digits for a room; what they begin is shown above them."""

    def __init__(self, look: Look, building: Building, session: Session) -> None:
        super().__init__(look)
        language = look.language
        self._entered = session.entered
        letters = session.state is State.FIND_LETTERS
        key = "letters" if letters else "number"
        self.title(whole_words(text(f"kiosk.find.{key}.title", language)))
        found = hits(building, self._entered, session.state, language)
        across = 1 if language == "en" or look.large else 2
        most = across * ROWS_FOUND
        advice = text(f"kiosk.find.{key}.more", language)
        if self._entered and not found:
            advice = text("kiosk.find.none", language)
        elif len(found) > most:
            advice = text(f"kiosk.find.{key}.many", language)
        if not look.bare or self._entered:
            self.say(advice)
        panel = Panel(OUTLINE, look.px(24), look.pad(20))
        shown = Words(
            (" " if letters and language != "en" else "").join(self._entered),
            look.px(84 if look.large else 76),
            INK if self._entered else SOFT_INK,
            bold=True,
            wrap=False,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        shown.setObjectName("find.field")
        shown.setMinimumHeight(look.px(SMALLEST_TARGET))
        panel.box.addWidget(shown)
        self.said.addWidget(panel)
        self.settle()
        self._show_found(building, found[:most], across)
        keypad = Keypad(
            LETTERS if letters else DIGITS,
            PLAIN,
            look.font(48),
            look.px(GAP),
            look.px(SMALLEST_TARGET),
            text("kiosk.typing.erase", language),
        )
        keypad.typed.connect(self.on_typed)
        keypad.rubbed_out.connect(self.on_rubbed_out)
        keypad.setMaximumHeight(look.px(640))
        if letters and language != "en":
            leads = building.ways.search.next_letters(self._entered)
            for button in keypad.findChildren(BigButton):
                button.set_open(button.value == "<" or button.value in leads)
        self.pressed.addWidget(keypad, 2)
        self.pressed.addStretch(0)

    def _show_found(self, building: Building, found: tuple[Place, ...], across: int) -> None:
        look, language = self.look, self.look.language
        grid = QGridLayout()
        grid.setSpacing(look.px(GAP))
        for at in range(across):
            grid.setColumnStretch(at, 1)
        for at, place in enumerate(found):
            floor = floor_words(building.ways.floor(place.level), language)
            card = self.button(
                f"place.{place.id}",
                f"{place_words(place, language)} · {floor}",
                Choice(Event.GO_TO, place.id),
                PLAIN,
                height=SMALLEST_TARGET,
                size=38,
            )
            grid.addWidget(card, at // across, at % across)
        self.pressed.addLayout(grid)

    def on_typed(self, key: str) -> None:
        if len(self._entered) < LONGEST:
            self.entry_changed.emit(self._entered + key)

    def on_rubbed_out(self) -> None:
        self.entry_changed.emit(self._entered[:-1])
