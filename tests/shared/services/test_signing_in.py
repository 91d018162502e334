"""Staff prove who they are; wrong PINs wait, at every desk, over a restart, known or not."""

import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from statistics import median

import pytest

from shared.domain.errors import Refused
from shared.services import pins, signing_in
from shared.services.hospital_files import StaffRow
from shared.services.loading import add_staff
from shared.services.pins import NOBODYS_HASH, hasher, seal_pin
from shared.services.signing_in import NOBODY, asked, fits
from shared.services.staff import add_member, change_member, deactivate
from shared.services.stamp import new_stamp
from shared.store import journal, schema
from shared.store.tables import sign_in_delay
from tests.shared.services.lobby import SITE

CODE, PIN, WRONG = "1001", "2468", "1357"


def sign_in(lobby, who=CODE, pin=PIN, terminal="D1"):
    lobby.now += timedelta(seconds=1)
    challenge = lobby.ask(asked, who=who)
    right = fits(challenge, pin)
    stamp = new_stamp(SITE, lobby.now, terminal, "")
    return lobby.store.write(signing_in.sign_in, stamp, challenge=challenge, right=right).admitted


def refused(lobby, who=CODE, pin=WRONG, terminal="D1"):
    with pytest.raises(Refused) as refusal:
        sign_in(lobby, who, pin, terminal)
    return refusal.value


def set_first(lobby, who, given, new):
    lobby.now += timedelta(seconds=1)
    challenge = lobby.ask(asked, who=who)
    found = {"challenge": challenge, "right": fits(challenge, given)}
    stamp = new_stamp(SITE, lobby.now, "D1", "")
    return lobby.store.write(signing_in.first_pin, stamp, pin=seal_pin(new), **found).admitted


def rows(lobby, act):
    day = lobby.now.date().isoformat()
    found = lobby.store.read(lambda tx: list(journal.of_terminal(tx, SITE, day, "D1")))
    return [row for row in found if row.act == act]


def delays(lobby):
    return lobby.store.read(lambda tx: tx.execute(sign_in_delay.select()).all())


@pytest.mark.parametrize(
    "who", ["1001", "１００１", " 1001 ", "b-7001", "B-7001", "周敏", "zhoumin", "zm"]
)
def test_a_badge_a_code_or_a_name_and_the_pin_let_somebody_in(lobby, who):
    lobby.do(add_member, code="7", name="李雷", role="guide", badge="B-7002", pin=seal_pin("8026"))
    lobby.store.write(_give_badge, CODE, "B-7001")
    member = sign_in(lobby, who)
    assert (member.code, member.name, member.role) == ("1001", "周敏", "guide")


def _give_badge(tx, code, badge):
    from shared.store import staff

    staff.change(tx, SITE, code, badge=badge)


def test_a_name_that_two_have_lets_nobody_in_and_their_codes_do(lobby):
    lobby.do(add_member, code="1003", name="周明", role="nurse", pin=seal_pin("8026"))
    assert sign_in(lobby, "zhoumin").code == "1001"
    assert refused(lobby, "zm", PIN).key == "wrong_pin"
    assert set_first(lobby, "1003", "8026", "5093").name == "周明"


def test_a_sign_in_is_one_journal_row_that_says_who_and_so_is_a_wrong_pin(lobby):
    refused(lobby)
    sign_in(lobby)
    (inside,), (wrong,) = rows(lobby, "sign_in"), rows(lobby, "wrong_pin")
    assert (inside.by, inside.terminal) == (CODE, "D1")
    assert (wrong.by, wrong.facts["code"], wrong.facts["failures"]) == (NOBODY, CODE, 1)


@pytest.mark.parametrize("who", [CODE, "zhoumin", "nobody at all"])
def test_after_five_wrong_pins_each_further_try_waits_longer_known_or_not(lobby, who):
    seen = [refused(lobby, who) for _ in range(5)]
    assert [error.key for error in seen] == ["wrong_pin"] * 4 + ["too_many_tries"]
    assert seen[-1].values["until"] == lobby.now + timedelta(seconds=30)
    for wait in (60, 120, 240, 480, 900, 900):
        lobby.now = seen[-1].values["until"]
        seen.append(refused(lobby, who))
        assert seen[-1].key == "too_many_tries"
        assert seen[-1].values["until"] - lobby.now == timedelta(seconds=wait)


def test_while_they_wait_even_the_right_pin_is_refused_with_the_same_sentence(lobby):
    for _ in range(5):
        wrong = refused(lobby)
    right = refused(lobby, pin=PIN)
    assert (right.key, right.values) == (wrong.key, wrong.values)
    lobby.now += timedelta(seconds=30)
    assert sign_in(lobby).code == CODE


def test_the_wait_is_the_persons_whatever_name_they_are_called_by_at_whatever_desk(lobby):
    for who in (CODE, "周敏", "zhoumin", "zm"):
        assert refused(lobby, who).key == "wrong_pin"
    assert refused(lobby, CODE, terminal="D2").key == "too_many_tries"
    assert refused(lobby, "zm", PIN).key == "too_many_tries"
    assert sign_in(lobby, "9001").role == "supervisor", "a colleague does not wait"


def test_the_wait_survives_a_restart(lobby):
    for _ in range(5):
        refused(lobby)
    url = lobby.store.url.render_as_string(hide_password=False)
    lobby.store.close()
    lobby.store = schema.open_store(url)
    assert refused(lobby, pin=PIN).key == "too_many_tries"
    lobby.now += timedelta(seconds=30)
    assert sign_in(lobby).code == CODE
    lobby.store.close()


def test_a_right_pin_forgets_the_wrong_ones_and_so_does_a_day(lobby):
    for _ in range(4):
        refused(lobby)
    sign_in(lobby)
    assert delays(lobby) == []
    for _ in range(4):
        refused(lobby)
    lobby.now += timedelta(days=1, seconds=1)
    assert refused(lobby).key == "wrong_pin"
    assert [row.failures for row in delays(lobby)] == [1]


def test_many_tries_begun_at_once_are_no_more_than_five_guesses(lobby):
    """All were asked before any was counted; the sixth learns nothing, though its PIN is right."""
    challenge = lobby.ask(asked, who=CODE)
    for _ in range(5):
        lobby.do(signing_in.sign_in, challenge=challenge, right=False)
    late = lobby.do(signing_in.sign_in, challenge=challenge, right=True)
    assert (late.member, late.until is not None) == (None, True)


def test_desks_that_try_at_once_count_every_try_and_let_everybody_in(lobby):
    challenge = lobby.ask(asked, who=CODE)

    def attempt(right):
        stamp = new_stamp(SITE, lobby.now, "D1", "")
        return lobby.store.write(signing_in.sign_in, stamp, challenge=challenge, right=right)

    with ThreadPoolExecutor(4) as desks:
        assert all(tried.member for tried in desks.map(attempt, [True] * 12))
        tried = list(desks.map(attempt, [False] * 12))
    assert [one.member for one in tried] == [None] * 12
    assert sum(one.until is None for one in tried) == 4
    assert [row.failures for row in delays(lobby)] == [5]


def test_a_try_whose_answer_was_lost_counts_once(lobby):
    challenge, stamp = lobby.ask(asked, who=CODE), lobby.stamp()
    for _ in range(3):
        tried = lobby.store.write(signing_in.sign_in, stamp, challenge=challenge, right=False)
        assert tried.member is None
    assert [row.failures for row in delays(lobby)] == [1]
    stamp = lobby.stamp()
    for _ in range(3):
        tried = lobby.store.write(signing_in.sign_in, stamp, challenge=challenge, right=True)
        assert tried.admitted.code == CODE
    assert len(rows(lobby, "sign_in")) == 1


def test_a_pin_that_was_changed_during_the_check_lets_nobody_in(lobby):
    old = lobby.ask(asked, who=CODE)
    lobby.do(signing_in.change_pin, challenge=old, right=True, pin=seal_pin("8026"))
    assert lobby.do(signing_in.sign_in, challenge=old, right=True).member is None
    assert sign_in(lobby, pin="8026").code == CODE


def test_who_left_and_who_never_was_are_told_the_same_as_a_wrong_pin(lobby):
    lobby.do(deactivate, code=CODE)
    seen = [refused(lobby, who, pin) for who, pin in ((CODE, PIN), ("5555", PIN), ("9001", WRONG))]
    assert {(error.key, *error.values.items()) for error in seen} == {
        ("wrong_pin", ("field", "pin"))
    }


def test_known_unknown_and_left_cost_one_argon2_verification_each(lobby, monkeypatch):
    """And never one in a transaction."""
    counted = []

    class Counting:
        def verify(self, pin_hash, pin):
            counted.append(pin_hash)
            return hasher().verify(pin_hash, pin)

    lobby.do(deactivate, code="1002")
    monkeypatch.setattr(pins, "hasher", Counting)
    for who, pin in ((CODE, PIN), (CODE, WRONG), ("1002", PIN), ("nobody", WRONG), ("", "")):
        challenge = lobby.ask(asked, who=who)
        assert counted == []
        fits(challenge, pin)
        assert len(counted) == 1
        lobby.do(signing_in.sign_in, challenge=challenge, right=False)
        assert len(counted) == 1
        counted.clear()


def test_nobodys_hash_is_as_costly_as_anybodys(lobby):
    assert not hasher().check_needs_rehash(NOBODYS_HASH)
    assert not hasher().check_needs_rehash(lobby.ask(asked, who=CODE).pin_hash)

    def seconds(who):
        challenge, begin = lobby.ask(asked, who=who), time.perf_counter()
        fits(challenge, WRONG)
        return time.perf_counter() - begin

    known, unknown = (median(seconds(who) for _ in range(9)) for who in (CODE, "nobody"))
    assert 1 / 3 < known / unknown < 3


def test_what_was_typed_in_vain_is_kept_nowhere(lobby):
    """Somebody scans a patient's identity card at the door of the desk."""
    number = "110101199003077934"
    refused(lobby, number)
    assert number not in str(delays(lobby))
    assert number not in str(rows(lobby, "wrong_pin"))


def test_a_new_pin_takes_the_place_of_the_old_one_and_only_for_oneself(lobby):
    challenge = lobby.ask(asked, who=CODE)
    stamp = replace(lobby.stamp(), role="guide")
    new = seal_pin("8026", CODE)
    changed = lobby.store.write(
        signing_in.change_pin, stamp, challenge=challenge, right=fits(challenge, PIN), pin=new
    )
    assert changed.admitted.code == CODE
    assert refused(lobby).key == "wrong_pin"
    assert sign_in(lobby, pin="8026").code == CODE
    (row,) = rows(lobby, "change_pin")
    assert (row.by, row.detail) == (CODE, "{}")
    other = lobby.ask(asked, who="9001")
    with pytest.raises(Refused, match="not_allowed"):
        lobby.do(signing_in.change_pin, challenge=other, right=True, pin=new)


def test_a_wrong_old_pin_counts_as_one_at_the_door(lobby):
    new = seal_pin("8026", CODE)
    for _ in range(5):
        challenge = lobby.ask(asked, who=CODE)
        tried = lobby.do(signing_in.change_pin, challenge=challenge, right=False, pin=new)
        assert tried.member is None
    assert {row.by for row in rows(lobby, "wrong_pin")} == {CODE}
    assert refused(lobby, pin=PIN).key == "too_many_tries"


def test_a_pin_that_an_administrator_set_admits_nobody_before_its_owner_has_set_another(lobby):
    lobby.do(add_member, code="7", name="李雷", role="guide", pin=seal_pin("8026"))
    for _ in range(2):
        assert refused(lobby, "7", "8026").key == "first_pin"
    assert rows(lobby, "sign_in") == [], "nobody has signed in"
    assert set_first(lobby, "7", "8026", "5093").code == "7"
    (row,) = rows(lobby, "first_pin")
    assert (row.by, row.facts) == ("7", {})
    assert refused(lobby, "7", "8026").key == "wrong_pin"
    assert sign_in(lobby, "7", "5093").name == "李雷"


def test_a_forgotten_pin_set_anew_by_a_colleague_is_changed_and_ones_own_is_not(lobby):
    pin = seal_pin("8026")
    lobby.do(change_member, code="1002", name="陈洁", role="nurse", pin=pin)
    assert refused(lobby, "1002", "8026").key == "first_pin"
    lobby.do(change_member, code=CODE, name="周敏", role="guide", pin=pin)  # the lobby acts as 1001
    assert sign_in(lobby, CODE, "8026").code == CODE


def test_a_pin_from_a_file_is_changed_by_its_owner(lobby):
    row = StaffRow(code="7", name="李雷", role="guide", pin="8026", badge="")
    lobby.store.write(add_staff, SITE, [row])
    assert refused(lobby, "7", "8026").key == "first_pin"


def test_a_wrong_pin_sets_no_other_and_counts_as_at_the_door(lobby):
    lobby.do(add_member, code="7", name="李雷", role="guide", pin=seal_pin("8026"))
    for _ in range(5):
        with pytest.raises(Refused):
            set_first(lobby, "7", WRONG, "5093")
    with pytest.raises(Refused, match="too_many_tries"):
        set_first(lobby, "7", "8026", "5093")


def test_the_new_pin_is_another_one(lobby):
    with pytest.raises(Refused, match="pin_as_before"):
        seal_pin("８０２６", "7", "8026 ")
