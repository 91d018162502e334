"""Finding a patient among a million, as a guide types."""

import random
from collections.abc import Callable

from shared.bench.people import Person, book_today, fill, people
from shared.bench.rows import MORNING, SITE, Figure, Ground, milliseconds, p95, settle
from shared.domain.name_reading import reading, syllables
from shared.services.patient_search import search
from shared.services.values import Found

EXPECTED_TODAY = 2000
WARM = 5  # searches of each kind before the clock runs


def find_a_patient(ground: Ground, kind: str, rounds: int, count: int) -> Figure:
    """`search` for people of a full store by each of WAYS in turn; the 95th percentile of all."""
    _, store, _ = ground.new_hospital(kind, 1)
    fill(store, count)
    book_today(store, min(EXPECTED_TODAY, count))
    settle(store)
    chance = random.Random(1)
    everybody = list(people(count))
    taken: dict[str, list[float]] = {way: [] for way in WAYS}
    lost = 0
    for turn in range(WARM + rounds):
        for way, typed_for in WAYS.items():
            wanted = chance.choice(everybody)
            words = typed_for(wanted, chance)
            found: list[tuple[Found, ...]] = []

            def ask(words: str = words, found: list[tuple[Found, ...]] = found) -> None:
                found.append(store.read(search, site=SITE, now=MORNING, words=words))

            spent = milliseconds(ask)
            if turn >= WARM:
                taken[way].append(spent)
            cards = {one.patient.card_no for one in found[0]}
            lost += way in CERTAIN and wanted.card_no not in cards
    store.close()
    everything = [spent for times in taken.values() for spent in times]
    beside = {f"{way}_ms": p95(times) for way, times in taken.items()}
    return Figure(
        f"find_a_patient.{kind}",
        p95(everything),
        "ms",
        30.0,
        {"people": count, **beside, "max": max(everything)},
        never={"not_found": lost},
    )


def _initials(one: Person, _: random.Random) -> str:
    return reading(one.name)[1]


def _phone_tail(one: Person, _: random.Random) -> str:
    return one.phone[-4:]


def _phone(one: Person, _: random.Random) -> str:
    return one.phone


def _card(one: Person, _: random.Random) -> str:
    return one.card_no


def _part(one: Person, chance: random.Random) -> str:
    """The given name, in characters or pinyin."""
    return chance.choice((one.name[1:], "".join(syllables(one.name)[1:])))


def _begun(one: Person, chance: random.Random) -> str:
    """As far as the guide has typed."""
    pinyin = reading(one.name)[0]
    return pinyin[: chance.randint(2, len(pinyin))]


def _narrowed(one: Person, _: random.Random) -> str:
    return f"{one.name} {one.birth_date}"


def _surname_and_year(one: Person, _: random.Random) -> str:
    return f"{one.name[0]} {one.birth_date[:4]}"


def _typing_error(one: Person, chance: random.Random) -> str:
    """Two neighbours swapped, a letter wrong, missing or too many; or a character misheard."""
    pinyin = reading(one.name)[0]
    at = chance.randrange(len(pinyin) - 1)
    return chance.choice(
        (
            pinyin[:at] + pinyin[at + 1] + pinyin[at] + pinyin[at + 2 :],
            pinyin[:at] + "q" + pinyin[at + 1 :],
            pinyin[:at] + pinyin[at + 1 :],
            pinyin[:at] + "g" + pinyin[at:],
            one.name[0] + "彧" + one.name[2:],
        )
    )


WAYS: dict[str, Callable[[Person, random.Random], str]] = {
    "initials": _initials,
    "phone_tail": _phone_tail,
    "phone": _phone,
    "card": _card,
    "part_of_name": _part,
    "half_typed": _begun,
    "name_and_birth_date": _narrowed,
    "surname_and_year": _surname_and_year,
    "typing_error": _typing_error,
}
CERTAIN = ("phone", "card", "name_and_birth_date")  # so few fit that whoever is meant is shown
