"""The sentences of directions, from the texts way.* in the three languages.

They are made to be read aloud: no brackets, no arrows, no abbreviations of units.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared.text import text
from shared.wayfinding.plan import Category, ClimbKind, Level, Place
from shared.wayfinding.turning import Turn

# The stride of somebody who is not young and in no hurry, metres.
STRIDE = 0.65
# Shorter than this is "a few steps", metres.
FEW_STEPS = 3.0

_FLOOR = re.compile(r"0*(\d+)(?:F|/F|L)?|[FL]0*(\d+)", re.IGNORECASE)
_BASEMENT = re.compile(r"[B-](?:F|0*)?(\d+)F?", re.IGNORECASE)
# What is known without a name.
KNOWN_BY_KIND = {
    Category.HELP_DESK,
    Category.PHARMACY,
    Category.CASHIER,
    Category.ESCALATOR,
    Category.ENTRANCE,
    Category.LIFT,
    Category.TOILET,
    Category.TOILET_ACCESSIBLE,
    Category.STAIRS,
}
_BRACKETS = re.compile(r"[(\[（【〔][^)\]）】〕]*[)\]）】〕]")


@dataclass(frozen=True)
class Distance:
    """As it is told: rounded to what one can pace."""

    metres: int
    paces: int


def distance(metres: float) -> Distance:
    """Single metres and paces while one counts them, then fives, from a hundred on tens."""
    return Distance(_rounded(metres, 15), _rounded(metres / STRIDE, 15))


def _rounded(amount: float, counted: int) -> int:
    by = 1 if amount < counted else 5 if amount < 100 else 10
    return max(1, int(amount / by + 0.5) * by)


@dataclass(frozen=True)
class Act:
    """One movement of a walk: how it begins, and how far it goes."""

    turn: Turn | None
    metres: float
    from_here: bool = False
    leaves_room: bool = False
    bends: bool = False  # it turns further than can be told


@dataclass(frozen=True)
class Wording:
    language: str

    def say(self, key: str, **values: object) -> str:
        return text(f"way.{key}", self.language, **values)

    def walk(self, acts: Sequence[Act], *, passing: str, beside: str, goal: str) -> str:
        """ "Turn left and walk about 20 metres, about 30 steps, past the pharmacy." What is passed,
        what it ends beside and where it leads are names, "" none."""
        said = self.say("join").join(self._act(act, first=at == 0) for at, act in enumerate(acts))
        if passing:
            said += self.say("passing", place=passing)
        if beside:
            said += self.say("beside", place=beside)
        if goal:
            said += self.say("goal", place=goal)
        return self._sentence(said)

    def ride(
        self, kind: ClimbKind, bank: str, floor: str, *, up: bool, leaving: Turn | None
    ) -> str:
        """ "Take lift A up to floor 3 and turn left as you leave it." """
        said = self.say(
            f"{kind}.{'up' if up else 'down'}", climb=self.climb(kind, bank), floor=floor
        )
        if leaving is not None:
            said += self.say(f"{kind}.leave", turn=self.say(f"leave.{leaving}"))
        return self._sentence(said)

    def arrive(self, place: str, side: Turn | None, *, walked: bool) -> str:
        """ "The pharmacy is on your left." `walked` False: one is there already."""
        place = place or self.say("destination")
        if not walked:
            return self._sentence(self.say("arrive.here", place=place))
        return self._sentence(self.say(f"arrive.{side or 'there'}", place=place))

    def climb(self, kind: ClimbKind, bank: str) -> str:
        """What a lift or a staircase is called."""
        if not bank:
            return self.say(f"{kind}.name")
        bank = spoken(bank)
        words = self.say(f"{kind}.words").split("|")
        if bank.casefold() in words:
            return self.say(f"{kind}.name")
        if any(word in bank.casefold() for word in words):
            lettered = re.search(r"\b([A-Z]|\d+)\b", bank)
            return bank if lettered else self.say("the", place=bank)
        key = "lettered" if re.fullmatch(r"[A-Z]|\d+", bank) else "named"
        return self.say(f"{kind}.{key}", bank=bank)

    def floor(self, level: Level) -> str:
        """As it is said: "3楼", "floor 3"; what is no number is said as the map has it."""
        if match := _FLOOR.fullmatch(level.short.strip()):
            return self.say("floor", number=match.group(1) or match.group(2))
        if match := _BASEMENT.fullmatch(level.short.strip()):
            return self.say("basement", number=match.group(1))
        return level.names.named(self.language) or level.short

    def together(self, sentences: Sequence[str]) -> str:
        return (" " if self.say("stop").isascii() else "").join(sentences)

    def place(self, place: Place) -> str:
        """What a place is called: its name, else its room number, else what it is; a toilet is a
        toilet, whatever its number."""
        if name := spoken(place.names.named(self.language)):
            return name
        if place.number and place.category not in KNOWN_BY_KIND:
            return self.say("room", number=place.number)
        return category_words(place.category, self.language)[0]

    def along(self, place: Place) -> str:
        """What a place is called within a sentence: English says "the Pharmacy", but "Cardiology"
        and "Lift A"."""
        name = self.place(place)
        last = name.casefold().split()[-1:]
        common = last and last[0] in self.say("common_nouns").split("|")
        return self.say("the", place=name) if common else name

    def target(self, place: Place) -> str:
        """A place as a target: with its room number where the name does not tell it."""
        name = self.place(place)
        if not place.number or place.number in name:
            return self.along(place)
        return self.say("room_named", name=name, number=place.number)

    def _act(self, act: Act, *, first: bool) -> str:
        if act.bends:
            begun = "follow"
        elif act.turn is None:
            begun = "from_here.unknown" if first else "go.straight"
        elif act.leaves_room:
            begun = f"out.{act.turn}"
        else:
            begun = f"{'from_here' if act.from_here else 'go'}.{act.turn}"
        said = self.say(begun)
        if act.metres < FEW_STEPS:
            return said + self.say("few_steps")
        far = distance(act.metres)
        return said + self.say("far", metres=far.metres, paces=far.paces)

    def _sentence(self, said: str) -> str:
        said = said.rstrip(",，")
        stop = self.say("stop")
        if stop.isascii():
            said = said[:1].upper() + said[1:]
        return said if said.endswith(stop) else said + stop


def spoken(name: str) -> str:
    """Without what stands in brackets: "Lift A (east)" is lift A to somebody who walks there."""
    return " ".join(_BRACKETS.sub(" ", name).split()) or name


def category_words(category: Category, language: str) -> tuple[str, ...]:
    """What a kind of place is called, and what else people say for it."""
    return tuple(text(f"way.category.{category}", language).split("|"))
