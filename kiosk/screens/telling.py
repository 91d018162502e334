"""What is wrong? By part of the body or by first letters, and what is asked on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy

from kiosk.look import GAP, MAIN, OUTLINE, PLAIN, SMALLEST_TARGET, SOFT_INK, Look
from kiosk.pages import Pages
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session
from kiosk.wording import told_words, whole_words
from shared.domain.triage.menu import Complaint, Named
from shared.text import text
from shared.ui.theme import INK
from shared.ui.widgets import Keypad, Panel, Tone, TouchButton, Words

LETTERS = ("ABCDEFG", "HIJKLMN", "OPQRSTU", "VWXYZ<")
LONGEST = 10  # letters that are typed
ROWS_FOUND = 2  # of complaints shown at once


class TellingScreen(Screen):
    """What the screens of this file share."""

    def columns(self) -> int:
        look = self.look
        return 1 if look.large and look.language == "en" else 2

    def offer(self, name: str, item: Named, choice: Choice, tone: Tone = PLAIN) -> TouchButton:
        label = item.named(self.look.language)
        return self.card(f"{name}.{item.id}", label, (), choice, tone, size=44, padding=36)

    def complaint(self, item: Complaint) -> TouchButton:
        return self.offer("complaint", item, Choice(Event.COMPLAINT, item))


class PartsScreen(TellingScreen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        self.title(whole_words(text("kiosk.parts.title", language)))
        if not look.bare:
            self.say(text("kiosk.parts.more", language))
        self.settle()
        parts = session.menu.parts
        cards = [self.offer("part", one, Choice(Event.PART, one.id)) for one in parts]
        self.pressed.addWidget(Pages(cards, look, self.columns()), 1)
        self.row(
            self.button(
                "parts.letters",
                text("kiosk.parts.letters", language),
                Choice(Event.BY_LETTERS),
                height=112,
            ),
            self.button(
                "parts.department",
                text("kiosk.parts.department", language),
                Choice(Event.BY_DEPARTMENT),
                height=112,
            ),
        )


class ComplaintsScreen(TellingScreen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        names = {one.id: one.named(language) for one in session.menu.parts}
        part = names.get(session.part, "").replace("、", "、|")
        self.title(whole_words(text("kiosk.complaints.title", language, part=part)))
        self.settle()
        cards = [self.complaint(one) for one in session.menu.of_part(session.part)]
        self.pressed.addWidget(Pages(cards, look, self.columns()), 1)


class LettersScreen(TellingScreen):
    """Our own A–Z keys; what the letters begin is shown above them."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        self._entered = session.entered
        self.title(whole_words(text("kiosk.letters.title", language)))
        found = session.menu.starting(self._entered, language)
        advice = text("kiosk.letters.more", language)
        if self._entered and not found:
            advice = text("kiosk.letters.none", language)
        across = 1 if language == "en" else 2
        most = across * ROWS_FOUND
        if len(found) > most:
            advice = text("kiosk.letters.many", language)
        if not look.bare or self._entered:
            self.say(advice)
        panel = Panel(OUTLINE, look.px(24), look.pad(20))
        shown = Words(
            (" " if language != "en" else "").join(self._entered),
            look.px(84 if look.large else 76),
            INK if self._entered else SOFT_INK,
            bold=True,
            wrap=False,
            align=Qt.AlignmentFlag.AlignHCenter,
        )
        shown.setObjectName("letters.field")
        shown.setMinimumHeight(look.px(SMALLEST_TARGET))
        panel.box.addWidget(shown)
        self.said.addWidget(panel)
        self.settle()
        self._show_found(found[:most], across)
        keypad = Keypad(
            LETTERS,
            PLAIN,
            look.font(48),
            look.px(GAP),
            look.px(SMALLEST_TARGET),
            text("kiosk.typing.erase", language),
        )
        keypad.typed.connect(self.on_typed)
        keypad.rubbed_out.connect(self.on_rubbed_out)
        keypad.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        keypad.setMaximumHeight(look.px(640))
        self.pressed.addWidget(keypad, 2)
        self.pressed.addStretch(0)

    def _show_found(self, found: tuple[Complaint, ...], across: int) -> None:
        look = self.look
        grid = QGridLayout()
        grid.setSpacing(look.px(GAP))
        for at in range(across):
            grid.setColumnStretch(at, 1)
        for at, item in enumerate(found):
            card = self.button(
                f"complaint.{item.id}",
                item.named(look.language),
                Choice(Event.COMPLAINT, item),
                PLAIN,
                height=SMALLEST_TARGET,
            )
            grid.addWidget(card, at // across, at % across)
        self.pressed.addLayout(grid)

    def on_typed(self, key: str) -> None:
        if len(self._entered) < LONGEST:
            self.entry_changed.emit(self._entered + key)

    def on_rubbed_out(self) -> None:
        self.entry_changed.emit(self._entered[:-1])


class AskedScreen(TellingScreen):
    """One question; the answer that says nothing (none of these) comes last, behind every other
    page, so that nobody gives it before they have seen them all."""

    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        question = session.menu.question(session.told)
        if question is None:
            return
        self.title(whole_words(question.named(language)))
        if not look.bare:
            self.say(text("kiosk.asked.you_said", language, told=told_words(session, language)), 42)
        self.settle()
        ordered = sorted(question.answers, key=lambda one: not one.words)
        cards = [
            self.offer("answer", one, Choice(Event.ANSWERED, one), PLAIN if one.words else MAIN)
            for one in ordered
        ]
        self.pressed.addWidget(Pages(cards, look), 1)
