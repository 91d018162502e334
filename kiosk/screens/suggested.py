"""At most three departments for what was told, each with why."""

from kiosk.look import AMBER_INK, PLAIN, Look
from kiosk.pages import Pages
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event, Session, Trouble
from kiosk.wording import floor_words, told_words, trouble_words, wait_words, whole_words
from shared.domain.triage.suggestion import Suggested
from shared.services.values import DepartmentToday
from shared.text import text
from shared.ui.widgets import CLOSED, TouchButton


def why_words(session: Session, suggested: Suggested, language: str) -> str:
    """The reason in the patient's words: a rule's sentence, what was said, or why else."""
    kinds = {kind for reason in suggested.because for kind in reason}
    if "rule" in kinds and session.advice is not None:
        ids = {reason["rule"] for reason in suggested.because if "rule" in reason}
        for fired in session.advice.suggestion.fired:
            rule = fired.rule
            # What a red flag suspects is for staff; a trap's sentence says where to go.
            if rule.id in ids and rule.level is None:
                if suggested.code != session.advice.first:
                    return text("kiosk.why.near", language)
                return {"zh-Hant": rule.say_hant, "en": rule.say_en}.get(language, rule.say)
    if "near" in kinds:
        return text("kiosk.why.near", language)
    if "general" in kinds:
        return text("kiosk.why.general", language)
    if "child" in kinds and "words" not in kinds:
        return text("kiosk.why.child", language)
    return text("kiosk.why.said", language, told=told_words(session, language))


class SuggestedScreen(Screen):
    def __init__(self, look: Look, session: Session) -> None:
        super().__init__(look)
        language = look.language
        self._session = session
        here = {today.department.code: today for today in session.departments}
        advised = session.advice.suggestion.suggestions if session.advice else ()
        shown = [(one, here[one.code]) for one in advised if one.code in here]
        self.title(whole_words(text("kiosk.suggested.title", language)))
        if shown:
            if not look.bare:
                self.say(text("kiosk.suggested.more", language))
        else:
            self.say(text("kiosk.suggested.nothing", language), 46, AMBER_INK, bold=True)
        self.settle()
        if shown:
            cards = [self._card(one, today) for one, today in shown]
            self.pressed.addWidget(Pages(cards, look), 1)
        self.pressed.addWidget(
            self.button(
                "suggested.others",
                text("kiosk.suggested.others", language),
                Choice(Event.BY_DEPARTMENT),
                height=96 if look.wide else 112,
            )
        )

    def _card(self, suggested: Suggested, today: DepartmentToday) -> TouchButton:
        look, language = self.look, self.look.language
        floor = floor_words(today.department.floor, language)
        closed = today.closed_because
        if closed is not None:
            state = trouble_words(Trouble(closed), language)[0]
        else:
            waiting = text("kiosk.waiting", language, n=today.waiting)
            state = f"{waiting} · {wait_words(today.wait_minutes, language)}"
        card = self.card(
            f"suggested.{today.department.code}",
            today.department.named(language),
            (f"{floor} · {state}", why_words(self._session, suggested, language)),
            Choice(Event.DEPARTMENT, today),
            CLOSED if closed else PLAIN,
            icon="" if look.bare or look.wide else "door",
            size=46 if look.tight or look.wide else 56,
            line_size=34 if look.wide else 36,
            padding=24 if look.wide else 36,
        )
        card.setEnabled(closed is None)
        return card
