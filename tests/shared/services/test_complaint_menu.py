"""The kiosk's menu of complaints: every button leads somewhere, every red flag stops."""

from pathlib import Path

import pytest

from shared.domain.errors import UserFacingError
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.menu import Complaint, Question, Told
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import Suggester, suggester
from shared.domain.triage.vitals import Vitals
from shared.services.complaint_menu import FILE, our_menu, read_menu
from shared.services.hospital_files import DepartmentRow, read_rows
from shared.services.triage_files import OURS, our_knowledge
from shared.services.triaging import Advice, advise
from shared.text import RESOURCES

MENU = our_menu()
HEAD = "kind,id,of,name,name_hant,name_en,initials,asks,words\n"
PART = "part,head,,头,頭,Head,,,\n"
# Answers that tell kinds apart; all other questions ask for red flags.
KINDS = {"since", "ulcer", "tooth-kind", "dizzy-kind"}
SMALL_BABY = {"baby-newborn"}


@pytest.fixture(scope="module")
def whole_hospital() -> Suggester:
    """Every department that a general hospital usually has."""
    knowledge = our_knowledge()
    usual = (one for one in knowledge.catalogue.departments.values() if one.usual)
    places = [Place(one.code, one.name) for one in usual]
    return suggester(knowledge, offer(knowledge.catalogue, places))


@pytest.fixture(scope="module")
def demo_hospital() -> Suggester:
    rows = read_rows(RESOURCES / "demo" / "departments.csv", DepartmentRow)
    knowledge = our_knowledge()
    return suggester(
        knowledge, offer(knowledge.catalogue, [Place(row.code, row.name) for row in rows])
    )


def asked(by: Suggester, told: Told) -> Advice:
    """Nobody has asked yet who it is; in the children's part it is a child of two."""
    assert told.complaint is not None
    child = "child" in told.complaint.parts
    return advise(by, told.words, Person(2.0 if child else None), Vitals())


@pytest.mark.parametrize("complaint", MENU.complaints, ids=lambda one: one.id)
def test_every_button_leads_to_a_department_of_the_hospital_or_a_red_flag(
    demo_hospital: Suggester, complaint: Complaint
) -> None:
    said = asked(demo_hospital, Told(complaint))
    codes = [one.code for one in said.suggestion.suggestions]
    assert said.graded.red_flags or codes
    assert set(codes) <= set(demo_hospital.offer.places)


@pytest.mark.parametrize("complaint", MENU.complaints, ids=lambda one: one.id)
def test_the_words_of_every_button_are_known(
    whole_hospital: Suggester, complaint: Complaint
) -> None:
    first = asked(whole_hospital, Told(complaint)).suggestion.suggestions[0]
    assert {"words", "rule"} & {kind for why in first.because for kind in why}, first


@pytest.mark.parametrize("complaint", MENU.complaints, ids=lambda one: one.id)
def test_every_red_flag_that_is_asked_for_is_one(
    demo_hospital: Suggester, complaint: Complaint
) -> None:
    for question in (MENU.questions[one] for one in complaint.asks if one not in KINDS):
        for answer in question.answers:
            said = asked(demo_hospital, Told(complaint, (answer,)))
            if answer.words and answer.id not in SMALL_BABY:
                new = said.graded.red_flags
                assert new, f"{complaint.name}: {answer.name} stops nobody"


def test_fever_under_three_months_is_a_red_flag(demo_hospital: Suggester) -> None:
    (answer,) = (one for one in MENU.questions["baby"].answers if one.id in SMALL_BABY)
    for complaint in (one for one in MENU.complaints if "baby" in one.asks):
        words = Told(complaint, (answer,)).words
        assert advise(demo_hospital, words, Person(), Vitals()).graded.level == 2
        assert advise(demo_hospital, words, Person(0.2), Vitals()).graded.level == 2


def test_an_answer_that_says_nothing_changes_nothing(demo_hospital: Suggester) -> None:
    for complaint in MENU.complaints:
        for question in (MENU.questions[one] for one in complaint.asks):
            for answer in (one for one in question.answers if not one.words):
                assert Told(complaint, (answer,)).words == complaint.words


def test_how_long_it_lasts_makes_nobody_an_emergency(demo_hospital: Suggester) -> None:
    for complaint in (one for one in MENU.complaints if "since" in one.asks):
        before = asked(demo_hospital, Told(complaint)).graded.level
        for answer in MENU.questions["since"].answers:
            assert asked(demo_hospital, Told(complaint, (answer,))).graded.level == before


def test_every_part_and_question_is_used() -> None:
    assert {part for one in MENU.complaints for part in one.parts} == {one.id for one in MENU.parts}
    assert {question for one in MENU.complaints for question in one.asks} == set(MENU.questions)


def test_what_is_asked_has_one_way_to_say_none_of_these() -> None:
    def nothing(question: Question) -> int:
        return sum(not one.words for one in question.answers)

    assert all(nothing(one) == 1 for key, one in MENU.questions.items() if key not in KINDS)


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
def test_typed_in_full_every_complaint_is_among_the_first_found(language: str) -> None:
    shown = 2 if language == "en" else 4  # at once, on the smallest screen
    for complaint in MENU.complaints:
        keys = [key[:10] for key in complaint.keys(language)]
        assert any(complaint in MENU.starting(key, language)[:shown] for key in keys), keys


@pytest.mark.parametrize(
    ("lines", "key", "line", "column"),
    [
        ("complaint,a,neck,痛,痛,Pain,t,,痛\n", "csv_unknown", 3, "of"),
        ("complaint,a,head,痛,痛,Pain,t,since,痛\n", "csv_unknown", 3, "asks"),
        ("complaint,a,head,痛,痛,Pain,t,,\n", "csv_value", 3, "words"),
        ("complaint,a,head,痛,痛,Pain,,,痛\n", "csv_value", 3, "initials"),
        ("complaint,a,,痛,痛,Pain,t,,痛\n", "csv_value", 3, "of"),
        ("complaint,a,head,痛,痛,Pain,T1,,痛\n", "csv_value", 3, "initials"),
        ("complaint,a,head,痛,痛,Pain,t,b c d,痛\n", "csv_value", 3, "asks"),
        ("question,b,,何时,何時,When,,,\n", "csv_value", 3, "id"),
        ("answer,c,b,今天,今天,Today,,,今天\n", "csv_unknown", 3, "of"),
        (PART, "triage_twice", 3, None),
    ],
)
def test_a_wrong_line_is_named(
    tmp_path: Path, lines: str, key: str, line: int, column: str | None
) -> None:
    path = tmp_path / FILE
    path.write_text(HEAD + PART + lines, encoding="utf-8")
    with pytest.raises(UserFacingError) as refused:
        read_menu(path)
    assert refused.value.key == key
    assert refused.value.values["line"] == line
    assert refused.value.values.get("column") == column


def test_two_answers_that_say_nothing_are_one_too_many(tmp_path: Path) -> None:
    path = tmp_path / FILE
    answers = "answer,c,b,无,無,None,,,\nanswer,d,b,否,否,No,,,\n"
    path.write_text(HEAD + "question,b,,有吗,有嗎,Any,,,\n" + answers, encoding="utf-8")
    with pytest.raises(UserFacingError) as refused:
        read_menu(path)
    assert refused.value.values["line"] == 4


def test_our_file_is_read_whole() -> None:
    assert len(read_menu(OURS / FILE).complaints) == len(MENU.complaints) > 90
