from dataclasses import replace
from datetime import timedelta

import pytest

from desk.queue.reasons import because_words, reason_words
from shared.domain.line import Served, Waiting
from shared.domain.policy import merged
from shared.domain.queue_rules import serve_order
from shared.domain.ticket import TicketClass
from shared.text import LANGUAGES
from tests.desk.samples import NOW, ago, entry, ticket

WORDS = {
    "class:walk_in": ("", ""),
    "interval:2": ("每隔 2 位插入", "every 2 others"),
    "after:A015": ("在 A015 之后", "after A015"),
    "overtaken:8": ("已有 8 位后来者在前，不再让", "passed by 8, the limit"),
    "back:5": ("退后 5 位", "5 places back"),
    "priority:elderly": ("老年优先", "Elderly"),
    "priority:pregnant": ("优先", "Priority"),
    "triage:2": ("Ⅱ 级先看", "level Ⅱ goes first"),
    "moved": ("人工调整", "moved by staff"),
    "rest": ("没有可间隔的号，按先后", "nobody to go between"),
    "session_end": ("排到本场最后", "end of session"),
    "door": ("已在诊室门口", "at the room's door"),
}


@pytest.mark.parametrize(("reason", "words"), WORDS.items())
def test_every_reason_is_words(reason, words):
    assert (reason_words(reason, "zh-Hans"), reason_words(reason, "en")) == words


@pytest.mark.parametrize("reason", WORDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_reason_is_a_code_in_any_language(reason, language):
    words = reason_words(reason, language)
    assert "desk." not in words
    assert "{" not in words


def test_the_reasons_of_a_place_are_words():
    late = ticket(1, ticket_class=TicketClass.LATE)
    reasons = ("class:late", "interval:2", "after:A015", "something:new")
    words = because_words(entry(late, because=reasons), NOW, "en")
    assert words == "Late · every 2 others · after A015"


def test_a_missed_call_is_told_once_and_several_are_counted():
    back = ticket(1, ticket_class=TicketClass.MISSED, misses=1)
    assert because_words(entry(back), NOW, "en") == "After missed call"
    again = replace(back, misses=2)
    assert because_words(entry(again), NOW, "en") == "After missed call · missed 2 times"


def waiting(number, kind=TicketClass.WALK_IN, **more):
    joined = ago(60 - number)
    return Waiting(f"A{number:03d}", kind, joined, joined, number, **more)


def kinds(line, served=(), **policy):
    order = serve_order(line, served, merged(policy))
    return {reason.partition(":")[0] for position in order for reason in position.because}


def test_the_rules_give_no_reason_that_the_desk_has_no_words_for():
    missed, late, walk_in = TicketClass.MISSED, TicketClass.LATE, TicketClass.WALK_IN
    inside = [Served("A000", walk_in, ago(2), ago(90))]
    mixed = [
        *(waiting(number) for number in range(1, 6)),
        waiting(6, missed, misses=1),
        waiting(7, missed, misses=3),
        waiting(8, TicketClass.RETURN),
        waiting(9, late),
        waiting(10, triage_level=2),
        waiting(11, pinned_place=1, pinned_at=NOW - timedelta(minutes=1)),
        waiting(12, priority="elderly"),
    ]
    given = kinds(mixed, inside)
    given |= kinds(mixed, inside, missed=[{"back": 2}], priority={"rule": "first"})
    given |= kinds(mixed, inside, max_overtaken=0, appointments="first")
    given |= kinds([waiting(1, late), waiting(2, TicketClass.RETURN), waiting(3)], max_overtaken=1)
    told = {reason.partition(":")[0] for reason in WORDS}
    assert given <= told
    assert told - given <= {"door"}, "the scenes show every reason of the rules"
