"""An administrator adds colleagues, changes them, and sends them away without losing their name."""

from dataclasses import replace

import pytest

from shared.domain.errors import Refused, UserFacingError
from shared.services.hospital_files import StaffRow, read_hospital
from shared.services.loading import add_staff, load_hospital
from shared.services.pins import seal_pin, verified
from shared.services.signing_in import asked, change_pin
from shared.services.staff import (
    add_member,
    change_member,
    deactivate,
    members,
    reactivate,
)
from shared.store import journal
from shared.store import staff as stored
from shared.text import RESOURCES
from tests.shared.services.lobby import SITE

NEW = {"code": "2001", "name": "王芳", "role": "nurse"}


@pytest.fixture(scope="module")
def pin():
    return seal_pin("8026")


def member(lobby, code):
    return next(one for one in lobby.ask(members) if one.code == code)


def acts(lobby):
    day = lobby.now.date().isoformat()
    rows = lobby.store.read(lambda tx: list(journal.of_terminal(tx, SITE, day, "D1")))
    return [(row.act, row.by) for row in reversed(rows)]


def test_a_new_colleague_is_written_down_once_with_one_row(lobby, pin):
    stamp = lobby.stamp()
    for _ in range(2):
        added = lobby.store.write(add_member, stamp, badge="b-77", pin=pin, **NEW)
    assert (added.code, added.badge, added.active, added.signed_in) == ("2001", "B-77", True, None)
    assert member(lobby, "2001") == added
    assert acts(lobby) == [("add_staff", "1001")]
    challenge = lobby.ask(asked, who="wf")
    assert challenge.code == "2001"
    assert verified(challenge.pin_hash, "8026")


@pytest.mark.parametrize(
    ("changed", "key", "field"),
    [
        ({"code": ""}, "bad_staff_code", "code"),
        ({"code": "工 号"}, "bad_staff_code", "code"),
        ({"code": "1001"}, "duplicate_staff_code", "code"),
        ({"name": " "}, "name_empty", "name"),
        ({"name": "😀"}, "name_emoji", "name"),
        ({"role": "patient"}, "bad_role", "role"),
        ({"role": "system"}, "bad_role", "role"),
        ({"badge": "12"}, "bad_badge", "badge"),
        ({"badge": "b-1"}, "bad_badge", "badge"),
        ({"badge": "BB-01"}, "duplicate_badge", "badge"),
        ({"badge": "9001"}, "duplicate_badge", "badge"),
    ],
)
def test_bad_input_is_a_sentence_at_its_field_and_changes_nothing(lobby, pin, changed, key, field):
    lobby.do(change_member, code="1002", name="陈洁", role="nurse", badge="bb-01")
    before = lobby.ask(members)
    with pytest.raises(Refused) as refusal:
        lobby.do(add_member, pin=pin, **NEW | changed)
    assert (refusal.value.key, refusal.value.values) == (key, {"field": field})
    assert lobby.ask(members) == before


def test_name_role_and_badge_change_and_the_code_stays(lobby):
    lobby.do(change_member, code="1001", name="周晓敏", role="supervisor", badge="AB-1")
    changed = member(lobby, "1001")
    assert (changed.name, changed.role, changed.badge) == ("周晓敏", "supervisor", "AB-1")
    assert lobby.ask(asked, who="zxm").code == "1001"
    lobby.do(change_member, code="1001", name="周晓敏", role="supervisor", badge="AB-1")
    with pytest.raises(Refused, match="no_member"):
        lobby.do(change_member, code="5555", name="周晓敏", role="guide")


def test_who_leaves_signs_in_no_more_and_keeps_their_name_in_the_list(lobby):
    lobby.do(deactivate, code="1001")
    lobby.do(deactivate, code="1001")
    assert not member(lobby, "1001").active
    assert lobby.ask(asked, who="1001").code is None
    lobby.do(reactivate, code="1001")
    assert lobby.ask(asked, who="1001").code == "1001"
    assert acts(lobby) == [("deactivate_staff", "1001"), ("reactivate_staff", "1001")]


def test_the_last_administrator_neither_leaves_nor_becomes_something_else(lobby, pin):
    for act, more in ((deactivate, {}), (change_member, {"name": "高远", "role": "guide"})):
        with pytest.raises(Refused, match="last_admin"):
            lobby.do(act, code="9101", **more)
    lobby.do(add_member, code="2", name="韩梅", role="admin", pin=pin)
    lobby.do(deactivate, code="2")
    with pytest.raises(Refused, match="last_admin"):
        lobby.do(deactivate, code="9101")
    lobby.do(reactivate, code="2")
    lobby.do(deactivate, code="9101")
    assert member(lobby, "2").active


def test_a_new_pin_from_the_administrator_ends_the_waiting_too(lobby, pin):
    challenge = lobby.ask(asked, who="1001")
    for _ in range(5):
        lobby.do(change_pin, challenge=challenge, right=False, pin=pin)
    with pytest.raises(Refused, match="too_many_tries"):
        lobby.ask(asked, who="1001")
    lobby.do(change_member, code="1001", name="周敏", role="guide", pin=pin)
    assert verified(lobby.ask(asked, who="1001").pin_hash, "8026")
    assert acts(lobby)[-1] == ("change_staff", "1001")


def test_no_hash_is_printed_or_noted(lobby, pin):
    lobby.do(add_member, pin=pin, **NEW)
    lobby.do(change_member, code="2001", name="王芳", role="nurse", pin=pin)
    day = lobby.now.date().isoformat()
    rows = lobby.store.read(lambda tx: list(journal.of_terminal(tx, SITE, day, "D1")))
    printed = f"{rows} {pin} {lobby.ask(asked, who='2001')} {lobby.ask(members)}"
    assert "argon2" not in printed


def test_only_an_administrator_may(lobby, pin):
    for role in ("guide", "nurse", "doctor", "supervisor"):
        with pytest.raises(Refused, match="not_allowed_admin"):
            lobby.store.write(add_member, replace(lobby.stamp(), role=role), pin=pin, **NEW)


def test_loading_again_leaves_who_is_there_as_the_desk_made_them(lobby, pin):
    lobby.do(change_member, code="1001", name="周敏", role="admin", badge="AB-1", pin=pin)
    lobby.do(deactivate, code="1002")
    before = lobby.ask(members)
    loaded = lobby.do(load_hospital, files=read_hospital(RESOURCES / "demo"))
    assert loaded.staff == 0
    assert lobby.ask(members) == before
    assert verified(lobby.ask(asked, who="1001").pin_hash, "8026")


def test_a_file_brings_badges_and_none_twice(lobby):
    def row(code, badge):
        return StaffRow(code=code, name="李雷", role="admin", pin="8026", badge=badge)

    assert lobby.store.write(add_staff, SITE, [row("7", "ab-1"), row("8", "")]) == 2
    assert lobby.ask(asked, who="AB-1").code == "7"
    for rows, column in (([row("9", "AB-1")], "badge"), ([row("9", ""), row("9", "")], "code")):
        with pytest.raises(UserFacingError, match="csv_twice") as refusal:
            lobby.store.write(add_staff, SITE, rows)
        assert refusal.value.values["column"] == column


def test_who_a_file_brings_is_known_by_pinyin(lobby):
    row = lobby.store.read(stored.member, SITE, "9001")
    assert (row.pinyin, row.initials) == ("liuzhuguan", "lzg")
