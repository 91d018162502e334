"""A supervisor changes the rules once a month, by keys; nobody loses what they typed."""

from typing import Any

from PySide6.QtWidgets import QApplication

from shared.domain.errors import StoreProblem
from shared.services import policies
from shared.services.policies import set_policy
from shared.services.stamp import new_stamp
from tests.desk.conftest import Guide
from tests.desk.supervising import ALT, CTRL, SUPERVISOR, K, sign_in_as

HOSPITAL = {"scope": "hospital", "name": ""}


async def open_rules(guide: Guide) -> None:
    await sign_in_as(guide, SUPERVISOR)
    guide.press(K.Key_9, ALT)
    page = guide.window.side.rules
    await guide.until(lambda: len(page.places.rows) == 13, "the places are there")
    assert page.places.hasFocus()
    await guide.quiet()


def set_now(guide: Guide, **place: str) -> Any:
    now = guide.program.clock.now()
    return guide.program.store.read(
        policies.policy_rules, site="main", now=now, **(place or HOSPITAL)
    )


def type_into(guide: Guide, name: str, words: str) -> None:
    field = guide.find(name)
    field.setFocus()
    field.selectAll()
    guide.type(words)


def shown(guide: Guide) -> list[tuple[str, str]]:
    people = guide.window.side.rules.preview.people
    return [(row.title[:4], row.right) for row in people.rows if not row.key.startswith("queue:")]


def test_the_rules_are_tried_on_the_present_queue_before_anything_is_switched_on(
    tell: Any,
) -> None:
    async def story(guide: Guide) -> None:
        for card in ("80000030", "80000031", "80000032", "80000033"):
            await guide.walk_in(card)
        await guide.walk_in("80000016")  # a lady of 84
        await open_rules(guide)
        assert shown(guide) == [], "nothing typed, nobody moves"
        guide.find("policy.priority.rule.first").click()
        await guide.until(lambda: ("A005", "3 → 1") in shown(guide), str(shown(guide)))
        assert guide.find("policy.moved").words.startswith("3")
        await guide.quiet()
        assert set_now(guide) == {}, "nothing is switched on"
        guide.press(K.Key_Return, CTRL)
        await guide.said("desk.policy.switched_on")
        assert set_now(guide)["priority"]["rule"] == "first"
        await guide.until(lambda: shown(guide) == [], "that is the order now")

    tell(story)


def test_from_the_list_of_places_to_the_switch_by_keys_alone(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        while guide.window.side.rules.places.current_key != "queue:03.04":
            guide.press(K.Key_Down)
        guide.press(K.Key_Return)
        while not QApplication.focusWidget().objectName().startswith("policy.check_in.early."):
            guide.press(K.Key_Tab)
        guide.press(K.Key_Right)
        assert guide.find("policy.check_in.early.any").isChecked()
        while QApplication.focusWidget().objectName() != "policy.reason":
            guide.press(K.Key_Tab)
        guide.type("门诊改造")
        guide.press(K.Key_Return, CTRL)
        await guide.said("desk.policy.switched_on")
        rules = set_now(guide, scope="queue", name="03.04")
        assert rules == {"check_in": {"early_minutes": "any", "late_grace_minutes": 0}}
        assert guide.find("policy.reason").text() == ""

    tell(story)


def test_a_bad_value_is_a_sentence_by_the_field_and_switches_nothing_on(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        type_into(guide, "policy.room_row.row", "99")
        assert guide.find("policy.room_row.wrong").isVisible()
        assert "20" in guide.find("policy.room_row.wrong").text()
        assert not guide.find("policy.switch_on").isEnabled()
        guide.find("policy.reason").setFocus()
        guide.press(K.Key_Return, CTRL)
        assert guide.find("policy.room_row.row").hasFocus(), "the key leads to what is wrong"
        assert set_now(guide) == {}
        type_into(guide, "policy.room_row.row", "3")
        assert not guide.find("policy.room_row.wrong").isVisible()
        assert guide.find("policy.switch_on").isEnabled()

    tell(story)


def test_a_refusal_and_a_lost_store_keep_what_was_typed(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        type_into(guide, "policy.room_row.row", "4")
        store = guide.program.store

        class Away:
            async def run_write(self, *_: Any, **__: Any) -> None:
                raise StoreProblem("store_away")

            def __getattr__(self, name: str) -> Any:
                return getattr(store, name)

        guide.program.store = Away()  # type: ignore[assignment]
        guide.press(K.Key_Return, CTRL)
        await guide.until(lambda: guide.find("policy.trouble").isVisible())
        assert guide.find("policy.room_row.row").text() == "4"
        guide.program.store = store
        guide.press(K.Key_Return, CTRL)
        await guide.said("desk.policy.switched_on")
        assert set_now(guide) == {"room_row": 4}
        assert not guide.find("policy.trouble").isVisible()

    tell(story)


def test_a_lock_keeps_what_was_typed_and_shows_it_to_nobody_else(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        type_into(guide, "policy.room_row.row", "4")
        await sign_in_as(guide, "1001")
        page = guide.window.side.rules
        assert page.form.rows["room_row"].isVisible()
        assert not page.findChild(type(guide.find("search")), "policy.room_row.row"), "to be read"
        assert "2" in guide.find("policy.room_row.read").text()
        assert guide.find("policy.may_not").isVisible()
        guide.press(K.Key_Return, CTRL)
        await sign_in_as(guide, SUPERVISOR)
        assert guide.find("policy.room_row.row").text() == "4"
        assert set_now(guide) == {}

    tell(story)


def test_each_place_keeps_its_own_changes(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        type_into(guide, "policy.room_row.row", "4")
        guide.window.side.rules.places.setFocus()
        guide.press(K.Key_Down)
        assert guide.find("policy.room_row.row").text() == "2", "the change is not on yet"
        type_into(guide, "policy.max_overtaken.passed", "5")
        guide.window.side.rules.places.setFocus()
        guide.press(K.Key_Up)
        assert guide.find("policy.room_row.row").text() == "4"
        assert guide.find("policy.max_overtaken.passed").text() == "8"
        guide.find("policy.discard").click()
        assert guide.find("policy.room_row.row").text() == "2"
        guide.press(K.Key_Down)
        assert guide.find("policy.max_overtaken.passed").text() == "5"

    tell(story)


def test_a_queue_takes_a_rule_from_above_again(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        store, now = guide.program.store, guide.program.clock.now()
        for place, row in ((HOSPITAL, 5), ({"scope": "queue", "name": "03.04"}, 1)):
            stamp = new_stamp("main", now, "D2", SUPERVISOR)
            store.write(set_policy, stamp, rules={"room_row": row}, **place)
        await open_rules(guide)
        assert guide.find("policy.room_row.row").text() == "5"
        while guide.window.side.rules.places.current_key != "queue:03.04":
            guide.press(K.Key_Down)
        assert guide.find("policy.room_row.row").text() == "1"
        guide.find("policy.room_row.inherit").click()
        assert guide.find("policy.room_row.row").text() == "5"
        assert "2F" in guide.find("policy.room_row.origin").text()
        guide.press(K.Key_Return, CTRL)
        await guide.said("desk.policy.switched_on")
        assert set_now(guide, scope="queue", name="03.04") == {}

    tell(story)


def test_priority_groups_count_in_the_order_in_which_they_are_chosen(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        for group in ("military", "elderly", "military"):
            guide.find(f"policy.priority.groups.{group}").click()
        assert guide.window.side.rules.draft.rules()["priority"]["groups"] == [
            "disabled",
            "military",
        ]
        assert guide.find("policy.priority.groups.disabled").text().startswith("1 ")
        assert guide.find("policy.priority.groups.military").text().startswith("2 ")

    tell(story)


def test_what_somebody_else_switches_on_is_shown_beside_what_is_typed(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        type_into(guide, "policy.room_row.row", "4")
        now = guide.program.clock.now()
        stamp = new_stamp("main", now, "D2", SUPERVISOR)
        guide.program.store.write(set_policy, stamp, rules={"late": "normal"}, **HOSPITAL)
        await guide.until(lambda: guide.find("policy.late.rule.normal").isChecked())
        assert guide.find("policy.room_row.row").text() == "4"
        assert guide.find("policy.room_row.row").hasFocus()

    tell(story)


def test_a_miss_more_can_be_given_its_own_rule(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await open_rules(guide)
        guide.find("policy.missed.more").click()
        guide.find("policy.missed.miss:5.back").click()
        type_into(guide, "policy.missed.back:5", "3")
        guide.press(K.Key_Return, CTRL)
        await guide.said("desk.policy.switched_on")
        assert set_now(guide)["missed"][4] == {"back": 3}
        guide.find("policy.missed.fewer").click()
        assert len(guide.window.side.rules.draft.rules()["missed"]) == 4

    tell(story)


def test_undo_on_the_page_of_the_rules_touches_no_queue(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        await open_rules(guide)
        guide.press(K.Key_Z, CTRL)
        await guide.quiet()
        guide.press(K.Key_2, ALT)
        await guide.until(lambda: guide.rows() == [("A001", "waiting")])

    tell(story)
