"""What a kiosk offers to say: complaints by part of the body, and what it asks on. Pure data.

Every complaint and every answer carries the Chinese words that are handed to the rules, so that
a button and a person at the desk are judged by the same table.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_QUESTIONS = 2


@dataclass(frozen=True)
class Named:
    """Something with a name in three languages."""

    id: str
    name: str
    name_hant: str
    name_en: str

    def named(self, language: str) -> str:
        return {"zh-Hant": self.name_hant, "en": self.name_en}.get(language, self.name)


@dataclass(frozen=True)
class Part(Named):
    """A part of the body, or whom it is about."""


@dataclass(frozen=True)
class Answer(Named):
    """`words` are added to the complaint; none: it adds nothing (none of these)."""

    words: str = ""


@dataclass(frozen=True)
class Question(Named):
    answers: tuple[Answer, ...] = ()


@dataclass(frozen=True)
class Complaint(Named):
    """`parts` it is listed under, `initials` of the ways to say it, `asks`: ids of questions."""

    words: str = ""
    parts: tuple[str, ...] = ()
    initials: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()

    def keys(self, language: str) -> tuple[str, ...]:
        """What can be typed for it: initials; in English the name from any of its words on."""
        if language != "en":
            return self.initials
        words = "".join(c if c.isalpha() else " " for c in self.name_en.lower()).split()
        return tuple("".join(words[at:]) for at in range(len(words)))

    def spelled(self, typed: str, language: str) -> str:
        """The shortest key that the typed letters begin; "" where none does."""
        found = (key for key in self.keys(language) if key.startswith(typed))
        return min(found, key=len, default="")


@dataclass(frozen=True)
class Menu:
    parts: tuple[Part, ...] = ()
    complaints: tuple[Complaint, ...] = ()
    questions: Mapping[str, Question] = field(default_factory=dict)

    def of_part(self, part: str) -> tuple[Complaint, ...]:
        return tuple(one for one in self.complaints if part in one.parts)

    def starting(self, letters: str, language: str) -> tuple[Complaint, ...]:
        """Complaints that the typed letters begin, the shortest name first: pinyin initials in
        Chinese, in English the letters of the name from any of its words on."""
        typed = letters.lower()
        if not typed:
            return ()
        found = [one for one in self.complaints if one.spelled(typed, language)]
        return tuple(sorted(found, key=lambda one: len(one.spelled(typed, language))))

    def question(self, told: "Told") -> Question | None:
        """What to ask next; None where enough is known."""
        if told.complaint is None or len(told.answers) >= len(told.complaint.asks):
            return None
        return self.questions[told.complaint.asks[len(told.answers)]]


@dataclass(frozen=True)
class Told:
    """What a patient said by touching."""

    complaint: Complaint | None = None
    answers: tuple[Answer, ...] = ()

    @property
    def words(self) -> str:
        """The complaint as the rules read it."""
        first = self.complaint.words if self.complaint else ""
        return "，".join([first, *(one.words for one in self.answers if one.words)])

    def named(self, language: str, joint: str) -> str:
        """What was said, in the patient's own language."""
        first = [self.complaint.named(language)] if self.complaint else []
        return joint.join([*first, *(one.named(language) for one in self.answers if one.words)])
