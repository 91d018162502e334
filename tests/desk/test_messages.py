import pytest

from desk.messages import BUG, SAID_TO_PATIENTS, Message, OtherAct, done, of_error
from shared.domain.errors import Refused, StoreProblem
from shared.domain.ticket import Act, State
from shared.services import undoing
from shared.text import LANGUAGES, catalogue, text
from tests.desk.samples import HEART


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


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_undo_key_takes_back_has_a_name(language):
    for act in undoing._UNDOABLE:
        assert f"desk.act.{act}" in catalogue(language)
    for act in undoing._OTHERS:
        undone = done("desk.queue.undone_other", act=OtherAct(act))
        assert text(f"desk.act.{act}", language) in undone.sentence(language)


def test_several_departments_in_a_sentence_are_a_list_of_names():
    message = done("desk.queue.serves_also", room="201", departments=(HEART, HEART))
    assert "心血管内科、心血管内科" in message.sentence("zh-Hans")
    assert "Cardiology, Cardiology" in message.sentence("en")


def test_a_store_that_fails_is_trouble_and_not_a_refusal():
    assert of_error(StoreProblem("store_away")).kind == "trouble"
    assert BUG.sentence("en")
