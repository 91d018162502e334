"""The staff in words: who works here, who left, and what each role may do."""

from datetime import timedelta

import pytest

from desk.staff.model import NEW, Typed, last_words, rights_words, seal, staff_rows, typed_of
from shared.domain.errors import Refused
from shared.domain.roles import ROLES
from shared.services.staff import Member
from shared.text import LANGUAGES
from tests.conftest import MORNING

GUIDE = Member("1001", "周敏", "guide", "BG1001", True, MORNING)
NURSE = Member("1000", "陈洁", "nurse", "", True, None)
GONE = Member("0999", "李雷", "admin", "", False, MORNING - timedelta(days=3))


def test_who_works_here_comes_first_and_who_left_is_dim() -> None:
    rows = staff_rows((GONE, NURSE, GUIDE), {}, "1001", MORNING, "en")
    assert [row.key for row in rows] == ["1000", "1001", "0999"]
    assert [[pill.words for pill in row.pills] for row in rows] == [
        ["Nurse"],
        ["Guide", "You"],
        ["Deactivated"],
    ]
    assert [row.detail for row in rows] == ["1000 · no badge", "1001 · badge", "0999 · no badge"]
    assert [row.dim for row in rows] == [False, False, True]
    assert [row.right for row in rows] == [
        "Never signed in",
        "Signed in 08:42",
        "Signed in 2026-11-20",
    ]


def test_what_is_typed_and_not_saved_is_said_in_the_row() -> None:
    drafts = {"1001": Typed("1001", "周敏", "nurse", "BG1001"), "1000": typed_of(NURSE)}
    rows = staff_rows((NURSE, GUIDE), drafts, "", MORNING, "en")
    assert [row.pills[-1].words for row in rows] == ["Nurse", "Not saved"]


def test_a_time_of_the_store_is_said_in_the_hospitals_zone() -> None:
    at = MORNING.astimezone(tz=None).astimezone()
    assert last_words(at, MORNING, "en") == "Signed in 08:42"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_role_reads_what_it_may_and_whom_to_ask(language: str) -> None:
    said = {role: rights_words(role, language) for role in ROLES}
    assert {role: len(sentences) for role, sentences in said.items()} == {
        "guide": 3, "nurse": 4, "doctor": 4, "supervisor": 2, "admin": 1,
    }  # fmt: skip
    assert not any("desk." in words for sentences in said.values() for words in sentences)


@pytest.mark.parametrize(
    ("code", "typed", "key"),
    [
        (NEW, Typed(), "bad_staff_code"),
        (NEW, Typed("7", ""), "name_empty"),
        (NEW, Typed("7", "李雷"), "bad_role"),
        (NEW, Typed("7", "李雷", "guide", "1"), "bad_badge"),
        (NEW, Typed("7", "李雷", "guide"), "bad_pin"),
        (NEW, Typed("2468", "李雷", "guide", "", "2468"), "weak_pin"),
        ("1001", Typed("1001", "周敏", "guide", "", "12"), "bad_pin"),
    ],
)
def test_the_first_thing_wrong_in_the_order_of_the_form_is_said(
    code: str, typed: Typed, key: str
) -> None:
    with pytest.raises(Refused, match=key):
        seal(code, typed)


def test_a_pin_that_is_not_typed_stays_as_it_is() -> None:
    assert seal("1001", typed_of(GUIDE)) is None
    sealed = seal(NEW, Typed("7", "李雷", "guide", "", "8026"))
    assert sealed is not None
    assert sealed.hash.startswith("$argon2id$")
