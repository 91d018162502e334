"""The dark strip at the bottom: what the last act led to, and who calls for help. A call about a
red flag comes before all others and says in red what was told."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk import look
from desk.controls import KeyButton, OneLine, label, set_ink
from desk.last_message import LastMessage
from desk.messages import Message, done
from desk.session import DeskSession
from desk.words import ago
from shared.domain.triage.rules import Rule
from shared.services import helping, saying
from shared.services.values import HelpCall, Notice
from shared.text import text
from shared.ui import theme

GROUNDS = {"done": theme.NIGHT, "refused": theme.AMBER_2, "trouble": theme.RED_2}
INKS = {"done": "#FFFFFF", "refused": look.AMBER_INK, "trouble": theme.RED}


class NoticeStrip(QWidget):
    """Left the newest message, else the newest notice; right the newest open call for help."""

    def __init__(self, session: DeskSession) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setFixedHeight(64)
        self._session = session
        self._last = LastMessage(session, self)
        self._calls: tuple[HelpCall, ...] = ()
        self._flags: Mapping[str, Rule] = {}
        self._notices: tuple[Notice, ...] = ()
        self._sentence = OneLine("strip.sentence", bold=True)
        self._advice = OneLine("strip.advice", look.SMALL)
        self._help = label("strip.help", bold=True, ink=theme.CALL)
        ground = self._help.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(theme.RED))
        self._help.setPalette(ground)
        self.answer = KeyButton("strip.answer", "dark", "F9")
        self._loader = session.loader("help", self._load, self._show, self)
        self._lay_out()
        self.answer.clicked.connect(self.on_answer)
        self._last.changed.connect(self.redraw)

    @property
    def message(self) -> Message | None:
        return self._last.message

    def reload(self) -> None:
        self._loader.ask()

    def stop(self) -> None:
        self._last.stop()
        self._loader.stop()

    def speak(self) -> None:
        self.answer.say(text("desk.help.answer", self._session.language))
        self.redraw()

    def redraw(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        message = self._standing
        sentence, advice = "", ""
        if message is not None:
            sentence, advice = message.sentence(language), message.advice(language)
        elif self._notices:
            newest = self._notices[0]
            area = newest.area or text("desk.notices.everywhere", language)
            sentence = newest.text
            advice = text(
                "desk.strip.notice", language, area=area, ago=ago(newest.at, now, language)
            )
        else:
            sentence = text("desk.strip.quiet", language)
        ink = INKS[message.kind] if message else "#FFFFFF"
        for part, words in ((self._sentence, sentence), (self._advice, advice)):
            part.setText(words)
            part.setToolTip(words)
            part.setVisible(bool(words))
            set_ink(part, ink)
        self.setAccessibleName(f"{sentence} {advice}".strip())
        self._show_help()
        self.update()

    def back_out(self) -> bool:
        """Esc: the message has been read. True where there was one."""
        if self._last.message is None:
            return False
        self._last.forget()
        return True

    def forget_store_trouble(self) -> None:
        self._last.forget_store_trouble()

    def on_answer(self) -> None:
        if self._calls:
            number = self._newest.id
            self._session.act(f"help:{number}", helping.answer_help, self._answered, help_id=number)

    def _answered(self, call: HelpCall) -> None:
        self._calls = tuple(other for other in self._calls if other.id != call.id)
        self._session.say(done("desk.help.answered", place=call.place, terminal=call.terminal))

    @property
    def _newest(self) -> HelpCall:
        """The newest, but a red flag first: whoever has said one cannot wait behind a question."""
        return max(self._calls, key=lambda call: (bool(call.about), call.at, call.id))

    def _said(self, call: HelpCall) -> str:
        """What was told there, in the words of the most urgent rule."""
        rules = [self._flags[one] for one in call.about if one in self._flags]
        if not rules:
            return " ".join(call.about)
        rule = min(rules, key=lambda one: one.level or 9)
        return {"zh-Hant": rule.say_hant, "en": rule.say_en}.get(self._session.language, rule.say)

    @property
    def _standing(self) -> Message | None:
        """A store that is away outlasts every other message."""
        if self._session.store_away:
            return Message("trouble", "desk.store.lost", {}, "desk.store.lost.do")
        return self._last.message

    def _show_help(self) -> None:
        language, now = self._session.language, self._session.program.clock.now()
        self._help.setVisible(bool(self._calls))
        self.answer.setVisible(bool(self._calls))
        if not self._calls:
            return
        newest = self._newest
        since = ago(newest.at, now, language)
        where = {"place": newest.place, "terminal": newest.terminal, "since": since}
        if newest.about:
            words = text("desk.help.red", language, **where, say=self._said(newest))
        else:
            words = text("desk.help.call", language, **where)
        if len(self._calls) > 1:
            words += text("desk.help.more", language, n=len(self._calls) - 1)
        self._help.setText(words)
        message = self._standing
        dark = message is None or message.kind == "done"
        self._help.setToolTip(words)
        urgent = bool(newest.about)
        set_ink(self._help, "#FFFFFF" if urgent else theme.CALL if dark else theme.RED)
        self._help.setAutoFillBackground(urgent)
        self._help.setMargin(8 if urgent else 0)

    async def _load(self) -> tuple[tuple[HelpCall, ...], tuple[Notice, ...]]:
        calls = await self._session.ask(helping.open_help_calls)
        if not self._flags and any(call.about for call in calls):
            self._flags = await self._session.ask(saying.flags_said)
        return calls, await self._session.ask(helping.notices)

    def _show(self, answer: tuple[tuple[HelpCall, ...], tuple[Notice, ...]]) -> None:
        self._calls, self._notices = answer
        self.redraw()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(0, 8, 0, 8)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._sentence)
        words.addWidget(self._advice)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 14, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._help)
        row.addWidget(self.answer)

    def paintEvent(self, event: QPaintEvent) -> None:
        message = self._standing
        ground = GROUNDS[message.kind] if message else theme.NIGHT
        look.paint_panel(QPainter(self), QRectF(self.rect()), ground, "", 10, 0)
