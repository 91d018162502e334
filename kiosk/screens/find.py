"""Where do you want to go? The places people ask for most, and the ways to look for the rest."""

from kiosk.building import Building
from kiosk.look import DARK, OUTLINE, Look
from kiosk.pages import Pages
from kiosk.screens.screen import Screen
from kiosk.session import Choice, Event
from kiosk.wording import floor_words, place_words, whole_words
from shared.text import text
from shared.ui.widgets import BigButton, TouchButton
from shared.wayfinding.plan import Category, Place

# What is asked for most, with its icon; only what the map has is shown.
ASKED_FOR = (
    (Category.TOILET, "toilet"),
    (Category.TOILET_ACCESSIBLE, "wheelchair"),
    (Category.PHARMACY, "pharmacy"),
    (Category.CASHIER, "cashier"),
    (Category.LAB, "lab"),
    (Category.IMAGING, "imaging"),
    (Category.LIFT, "lift"),
    (Category.ENTRANCE, "exit"),
    (Category.HELP_DESK, "help"),
    (Category.EMERGENCY, "warning"),
)
# Where a patient is seen or examined.
SEEN_AT = (Category.CLINIC, Category.LAB, Category.IMAGING, Category.EMERGENCY)


def categories_of(building: Building) -> tuple[tuple[Category, str], ...]:
    there = {place.category for place in building.ways.plan.places}
    return tuple(each for each in ASKED_FOR if each[0] in there)


def departments_of(building: Building, language: str) -> tuple[Place, ...]:
    """Every department of the map once, lowest floor first: who is in a room, or, in a map that
    does not say, the rooms themselves."""
    plan = building.ways.plan
    height = {level.id: level.ordinal for level in plan.levels}
    seen_at = [one for one in plan.places if one.category in SEEN_AT and not one.number]
    spaces = {space.id for space in plan.spaces}
    named: dict[str, Place] = {}
    for place in [one for one in seen_at if one.id not in spaces] or seen_at:
        named.setdefault(place.names.named(language), place)
    named.pop("", None)
    return tuple(sorted(named.values(), key=lambda place: height[place.level]))


class FindScreen(Screen):
    SPLIT = (4, 8)

    def __init__(self, look: Look, building: Building, *, step_free: bool) -> None:
        super().__init__(look)
        language = look.language
        self.title(whole_words(text("kiosk.find.title", language)))
        if not look.tight:
            self.say(text("kiosk.find.more", language))
        self.settle()
        cards = [self._category(*each) for each in categories_of(building)]
        self.pressed.addWidget(Pages(cards, look, 2), 1)
        self.row(
            self._way_of_looking("find.letters", "letters", Event.BY_LETTERS),
            self._way_of_looking("find.number", "number", Event.BY_NUMBER),
            self._way_of_looking("find.departments", "departments", Event.BY_DEPARTMENT),
        )
        # Lying, there is room under the question, unless all controls must be low.
        beside = self.said if look.wide and not look.low else self.pressed
        beside.addWidget(step_free_button(self, "find.step_free", step_free))

    def _category(self, category: Category, icon: str) -> TouchButton:
        look = self.look
        return self.card(
            f"find.{category}",
            text(f"kiosk.category.{category}", look.language),
            (),
            Choice(Event.GO_TO, category),
            icon="" if look.bare else icon,
            size=44,
            padding=30,
            tile=72 if look.tight or look.wide else 96,
        )

    def _way_of_looking(self, name: str, key: str, event: Event) -> TouchButton:
        words = text(f"kiosk.find.{key}", self.look.language)
        return self.button(name, words, Choice(event), height=112, size=38)


def step_free_button(screen: Screen, name: str, on: bool, *, short: bool = False) -> BigButton:
    """One big button: I need a lift, I am in a wheelchair."""
    key = f"step_free{'_on' if on else ''}{'.short' if short else ''}"
    words = text(f"kiosk.way.{key}", screen.look.language)
    return screen.button(
        name,
        words,
        Choice(Event.STEP_FREE),
        DARK if on else OUTLINE,
        icon="check" if on else "wheelchair",
        height=112 if short else 120,
        size=38 if short else 44,
    )


class FindDepartmentsScreen(Screen):
    def __init__(self, look: Look, building: Building) -> None:
        super().__init__(look)
        language = look.language
        self.title(whole_words(text("kiosk.find.departments.title", language)))
        self.settle()
        columns = 1 if look.large and language == "en" else 2
        cards = [self._card(building, each) for each in departments_of(building, language)]
        self.pressed.addWidget(Pages(cards, look, columns), 1)

    def _card(self, building: Building, place: Place) -> TouchButton:
        language = self.look.language
        return self.card(
            f"place.{place.id}",
            place_words(place, language),
            (floor_words(building.ways.floor(place.level), language),),
            Choice(Event.GO_TO, place.id),
            size=42,
            padding=30,
        )
