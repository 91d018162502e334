"""The triage files that come with the program, read once."""

from collections.abc import Callable

import pytest

from shared.domain.triage.departments import Place, offer
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import Suggester, suggester
from shared.domain.triage.suggestion import Suggestion, suggest
from shared.services.triage_files import our_knowledge

Ask = Callable[..., Suggestion]


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return our_knowledge()


@pytest.fixture(scope="session")
def usual(knowledge: Knowledge) -> Suggester:
    """A general hospital with the usual departments."""
    return suggester(knowledge, offer(knowledge.catalogue, None))


@pytest.fixture(scope="session")
def ask(usual: Suggester) -> Ask:
    def asked(said: str, age: float | None = None, sex: str | None = None) -> Suggestion:
        return suggest(said, Person(age, sex), usual)

    return asked


@pytest.fixture(scope="session")
def hospital(knowledge: Knowledge) -> Callable[..., Suggester]:
    """A hospital that has only these departments: code, or code and name."""

    def having(*departments: str | tuple[str, str]) -> Suggester:
        pairs = [one if isinstance(one, tuple) else (one, one) for one in departments]
        places = [Place(code, name) for code, name in pairs]
        return suggester(knowledge, offer(knowledge.catalogue, places))

    return having


def codes(told: Suggestion) -> list[str]:
    return [one.code for one in told.suggestions]
