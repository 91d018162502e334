"""Finding a place by what somebody types: its name in any script, by ear, by initials, by what
people call it, by room number, and in spite of one typing error.

wayfinding.md, "Search". Simplified and traditional characters sound alike, so either finds the
other; so does a character that is only a homophone.
"""

from dataclasses import dataclass

from shared.text import LANGUAGES, text
from shared.wayfinding.fitting import (
    INITIALS,
    NONE,
    Entry,
    Fit,
    Typed,
    entry,
    fit,
    kind_words,
    misspelt,
)
from shared.wayfinding.plan import Category, Place, Plan
from shared.wayfinding.reading import folded
from shared.wayfinding.wording import category_words

LONGEST = 40  # characters of what is typed; the rest is not looked at
WORDS = 4


@dataclass(frozen=True)
class Hit:
    """A place found. `how`: name, number, alias, english, kind, pinyin, initials, mixed, sound or
    typo; `score` above 0, at most 1."""

    place: Place
    score: float
    how: str


class PlaceSearch:
    """Of one plan. Making one reads every name aloud, which is for a thread of its own."""

    def __init__(self, plan: Plan) -> None:
        self._groups: dict[Category, list[Place]] = {}
        self._places = {place.id: place for place in plan.places}
        self._rooms = sorted(map(folded, _words("way.search.rooms")), key=len, reverse=True)
        kinds = {
            category: kind_words(
                category, {language: category_words(category, language) for language in LANGUAGES}
            )
            for category in Category
        }
        floors = {level.id: _floor_words(level.short) for level in plan.levels}
        self._entries: list[Entry] = []
        for place in plan.places:
            self._groups.setdefault(place.category, []).append(place)
            floor = floors.get(place.level, frozenset())
            self._entries.append(entry(place, kinds[place.category], floor))

    def find(self, untrusted: str, limit: int = 20) -> tuple[Hit, ...]:
        """The best first; equal ones in the order of how noticeable they are, then of the map.
        Words apart must all fit; one of them may name the floor."""
        words = [folded(word) for word in untrusted[:LONGEST].split()[:WORDS]]
        words = [word for word in words if word]
        if not words:
            return ()
        hits = self._hits(words) or self._misspelt("".join(words))
        hits.sort(key=lambda hit: (-hit.score, -hit.place.landmark))
        return tuple(hits[:limit])

    def of(self, category: Category) -> tuple[Place, ...]:
        """A group, as the map orders it; an accessible toilet is a toilet too."""
        found = self._groups.get(category, [])
        if category is Category.TOILET:
            found = found + self._groups.get(Category.TOILET_ACCESSIBLE, [])
        return tuple(found)

    def place(self, place_id: str) -> Place | None:
        return self._places.get(place_id)

    def initials(self, letters: str) -> tuple[Place, ...]:
        """For a pad of letters: the places whose initials, pinyin or English begin so; those that
        are spelled whole come first."""
        typed = folded(letters)
        found = [
            (typed not in entry.typed_by, -entry.place.landmark, at)
            for at, entry in enumerate(self._entries)
            if any(key.startswith(typed) for key in entry.typed_by)
        ]
        return tuple(self._entries[at].place for _, _, at in sorted(found))

    def next_letters(self, letters: str) -> frozenset[str]:
        """Which letters, in upper case, still lead to a place."""
        typed = folded(letters)
        return frozenset(
            key[len(typed)].upper()
            for entry in self._entries
            for key in entry.typed_by
            if key.startswith(typed) and len(key) > len(typed)
        )

    def _hits(self, words: list[str]) -> list[Hit]:
        whole = "".join(words)
        typed = [Typed(word, self._bare(word)) for word in (whole, *words)]
        hits = []
        for one in self._entries:
            best = fit(one, typed[0])
            if len(words) > 1 and best[0] < INITIALS:
                best = max(best, _each(one, typed[1:]))
            if best[0]:
                hits.append(Hit(one.place, *best))
        return hits

    def _misspelt(self, typed: str) -> list[Hit]:
        fits = ((one, misspelt(one, typed)) for one in self._entries)
        return [Hit(one.place, *found) for one, found in fits if found[0]]

    def _bare(self, typed: str) -> str:
        """Without the words for a room."""
        for word in self._rooms:
            typed = typed.removeprefix(word).removesuffix(word)
        return typed


def _each(one: Entry, words: list[Typed]) -> Fit:
    """What the worst of several words is worth."""
    named = [word for word in words if word.letters not in one.floor]
    return min((fit(one, word) for word in named), default=NONE)


def _floor_words(short: str) -> frozenset[str]:
    """ "3F", "3楼", "floor3"."""
    name = folded(short)
    number = name.removesuffix("f")
    words = map(folded, _words("way.search.floors"))
    return frozenset({name} | {number + word for word in words}) - {""}


def _words(key: str) -> list[str]:
    """What a text says in every language."""
    said = (word for language in LANGUAGES for word in text(key, language).split("|"))
    return list(dict.fromkeys(said))
