"""The rules and what they would do, in words."""

import pytest

from desk.policy.draft import HOSPITAL, Draft, Place
from desk.policy.parts import RULES, Number
from desk.policy.typed import WrongNumber, values_of
from desk.policy.words import (
    above_words,
    moved_words,
    number_words,
    place_row,
    places_of,
    preview_rows,
    value_words,
    wrong_words,
)
from shared.domain.policy import Policy, merged
from shared.domain.ticket import TicketClass
from shared.services.policies import PreviewRow, QueuePreview
from shared.services.values import Department
from shared.text import LANGUAGES
from tests.desk.samples import HEART, NOW, ticket

CHILD = Department("07", "儿科", "兒科", "Paediatrics", "1F", "1F", "J")


def test_the_places_are_the_hospital_then_each_area_with_its_queues() -> None:
    assert places_of((HEART, CHILD)) == (
        HOSPITAL, Place("area", "1F"), Place("queue", "07"), Place("area", "2F"),
        Place("queue", "03.04"),
    )  # fmt: skip


def test_a_place_says_how_many_rules_it_sets_and_how_many_changes_wait() -> None:
    draft = Draft({"triage": False}, Policy())
    assert place_row(HOSPITAL, Draft(), (), "en").detail == "All as usual"
    assert place_row(Place("area", "2F"), Draft(), (), "en").detail == "All from above"
    assert place_row(HOSPITAL, draft, (), "en").detail == "1 rule of its own"
    draft.type("room_row", "row", "5")
    row = place_row(Place("queue", "03.04"), draft, (HEART,), "en")
    assert (row.title, row.detail, row.right) == ("Cardiology", "1 change not yet on", "1")


def test_an_inherited_rule_says_from_where() -> None:
    assert above_words(HOSPITAL, (HEART,), "en") == "Usual"
    assert above_words(Place("area", "2F"), (HEART,), "en") == "From Whole hospital"
    assert above_words(Place("queue", "03.04"), (HEART,), "en") == "From Area 2F"


def test_the_words_around_a_number_follow_it() -> None:
    part = Number("every", "every", 1, 1000)
    assert number_words(part, "1", "en") == ("one after", "other")
    assert number_words(part, "2", "en") == ("one after", "others")
    assert number_words(part, "", "zh-Hans") == ("每隔", "位插一位")


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_may_only_read_sees_every_rule_in_words(language: str) -> None:
    for rule in RULES:
        words = value_words(rule, values_of(rule, Policy()), language)
        assert words
        assert "desk." not in words


def test_a_rule_to_be_read_is_a_sentence_and_not_a_form() -> None:
    missed = merged({"missed": [{"back": 5}, "void"], "alerts": {"response_minutes": {"2": 5}}})
    words = value_words("missed", values_of("missed", missed), "en")
    assert words == "Miss 1: Back, 5 places back\nMiss 2 on: Void"
    words = value_words("alerts", values_of("alerts", missed), "en")
    assert "I no limit, II 5, III no limit, IV no limit\n" in words
    assert words.endswith("Handoffs: received within 5 minutes")


def test_a_bad_value_is_a_sentence_with_its_limits() -> None:
    words = wrong_words(WrongNumber("row", 0, 20), "en")
    assert words == "Give a whole number from 0 to 20."


def preview() -> QueuePreview:
    back = ticket(2, ticket_class=TicketClass.RETURN)
    return QueuePreview(
        HEART,
        (
            PreviewRow(back, "李*兰", 3, 1, ("class:return", "interval:1")),
            PreviewRow(ticket(1), "王*明", 1, 2, ("class:walk_in",)),
            PreviewRow(ticket(3), "赵*", 2, 3, ("class:walk_in",)),
            PreviewRow(ticket(4), "钱*", 4, 4, ("class:walk_in",)),
        ),
    )


def test_the_preview_says_who_moves_from_where_to_where_and_why() -> None:
    head, *rows = preview_rows([preview()], False, NOW, "en")
    assert (head.title, head.pills[0].words, head.right) == ("Cardiology", "3 move", "4")
    assert [(row.title, row.right, row.right_tone) for row in rows] == [
        ("A002  李*兰", "3 → 1", "green"),
        ("A001  王*明", "1 → 2", "amber"),
        ("A003  赵*", "2 → 3", "amber"),
    ]
    assert "Back from exam" in rows[0].detail
    assert moved_words([preview(), preview()], "en").words == "6 move"


def test_the_whole_order_has_also_those_who_stay() -> None:
    rows = preview_rows([preview()], True, NOW, "en")
    assert [row.right for row in rows[1:]] == ["3 → 1", "1 → 2", "2 → 3", "4"]
    assert rows[-1].dim


def test_where_nobody_moves_the_queue_says_so() -> None:
    still = QueuePreview(HEART, (PreviewRow(ticket(1), "王*明", 1, 1, ()),))
    rows = preview_rows([still], False, NOW, "en")
    assert [row.pills[0].words for row in rows] == ["Nobody moves"]
