import pytest

from desk.messages import BUG, SAID_TO_PATIENTS, Message, of_error
from shared.domain.errors import Refused, StoreProblem
from shared.domain.ticket import Act, State
from shared.text import LANGUAGES, catalogue


def test_states_and_acts_in_a_sentence_are_words():
    message = Message("done", "desk.queue.done", {"label": "A017", "act": Act.MISS})
    assert message.sentence("en") == "A017: Missed. Ctrl+Z undoes it."
    wrong = of_error(Refused("wrong_state", label="A017", state=State.AWAY))
    assert wrong.kind == "refused"
    assert "A017" in wrong.sentence("zh-Hans")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_desk_has_its_own_words_for_what_patients_are_sent_to_it_with(language):
    for key in (*SAID_TO_PATIENTS, "bug"):
        assert f"desk.error.{key}" in catalogue(language)
        assert f"desk.error.{key}.do" in catalogue(language)


def test_a_store_that_fails_is_trouble_and_not_a_refusal():
    assert of_error(StoreProblem("store_away")).kind == "trouble"
    assert BUG.sentence("en")
