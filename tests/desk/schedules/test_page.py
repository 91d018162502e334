"""The roster by keys: who is in and who left, sessions added or changed, refusals at fields."""

from typing import Any

from shared.domain.errors import StoreProblem
from shared.services import clinics, staffing
from shared.text import text
from tests.desk.booking_desk import ALT, CTRL, TODAY, TOMORROW, BookingDesk, K, at
from tests.desk.pages import GUIDE

FORM = "schedules.form"


def choose(desk: BookingDesk, doctor: str = "P08", session: str = "morning") -> None:
    """That session in the sheet, by the arrows; the heads are passed over."""
    for _ in range(40):
        clinic = desk.page.card.clinic
        if clinic is not None and (clinic.practitioner, clinic.session) == (doctor, session):
            return
        desk.press(K.Key_Down)
    raise AssertionError(f"{doctor} is not on the sheet")


def standing(desk: BookingDesk) -> str:
    return desk.find("schedules.state").words


def test_todays_sheet_says_who_is_in_department_by_department(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        assert desk.focused == "schedules.sheet"
        assert desk.find("schedules.count.0").words == "出诊 26 场"
        desk.do(staffing.pause, practitioner="P03", until=at("10:00"), reason="手术")
        await desk.until(lambda: desk.find("schedules.count.1").words == "暂停 1 场")
        choose(desk, "P03")
        assert standing(desk) == "手术至 10:00"
        choose(desk, "P04")
        assert standing(desk) == "出诊"

    tell(story)


def test_a_doctor_in_surgery_is_paused_and_resumed(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_F8)
        assert desk.focused == "schedules.why.first"
        desk.type("1030")
        assert "10:30" in desk.find("schedules.why.title").text()
        desk.press(K.Key_Tab)
        desk.find("schedules.why.reason").setFocus()
        desk.type("1")
        desk.press(K.Key_Return)
        await desk.said("desk.queue.has_paused_until")
        await desk.until(lambda: standing(desk) == "手术至 10:30")
        assert desk.focused == "schedules.sheet"
        desk.press(K.Key_F8)
        await desk.said("desk.queue.has_resumed")
        await desk.until(lambda: standing(desk) == "出诊")
        desk.press(K.Key_Z, CTRL)
        await desk.until(lambda: standing(desk) == "手术至 10:30")

    tell(story)


def test_a_time_nobody_can_read_pauses_nobody(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_F8)
        desk.type("soon")
        desk.press(K.Key_Return)
        assert desk.find("schedules.why.first").property("wrong")
        assert desk.find("schedules.why.first").text() == "soon"
        desk.press(K.Key_Escape)
        await desk.quiet()
        assert standing(desk) == "出诊"

    tell(story)


def test_a_doctor_who_left_is_noted_and_is_back_by_one_key(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.sit_down(GUIDE)
        choose(desk)
        desk.press(K.Key_F9)
        await desk.said("desk.schedules.said.left")
        await desk.until(lambda: standing(desk) == "已离开")
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.schedules.said.back")
        await desk.until(lambda: standing(desk) == "出诊")
        desk.press(K.Key_F9)
        await desk.until(lambda: standing(desk) == "已离开")
        desk.press(K.Key_F9)
        await desk.until(lambda: standing(desk) == "出诊")

    tell(story)


def test_a_clinic_is_cancelled_from_the_sheet_and_taken_back(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_F11)
        desk.type("1")
        desk.press(K.Key_Return)
        said = await desk.said("desk.clinic.said.stopped")
        assert said.values["n"] == 5
        await desk.until(lambda: standing(desk) == "停诊")
        assert not desk.find("schedules.edit").isVisible()
        desk.press(K.Key_Z, CTRL)
        await desk.said("desk.clinic.said.restored")
        await desk.until(lambda: standing(desk) == "出诊")
        assert not desk.ask(clinics.to_tell)

    tell(story)


def test_a_new_session_is_added_by_keys_alone(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_N, CTRL)
        assert desk.focused == f"{FORM}.practitioner"
        desk.type("P09")
        desk.press(K.Key_Return)
        assert desk.find(f"{FORM}.practitioner").text().startswith("郑丽华")
        assert desk.focused == f"{FORM}.room"
        desk.find(f"{FORM}.room").selectAll()
        desk.type("304")
        desk.find(f"{FORM}.day").setFocus()
        desk.find(f"{FORM}.day").selectAll()
        desk.type("+1")
        assert "明天" in desk.find(f"{FORM}.day_words").text()
        desk.press(K.Key_Return)
        await desk.said("desk.schedules.said.put_nobody")
        added = desk.clinic("P09", day=TOMORROW)
        assert (added.room, added.quota, f"{added.starts:%H:%M}") == ("304", 40, "08:00")
        await desk.until(lambda: desk.page.card.clinic == added, "the sheet shows it, on its day")
        assert desk.focused == "schedules.sheet"
        desk.press(K.Key_Left, ALT)
        await desk.until(lambda: len(desk.page.sheet.rows) > 20)

    tell(story)


def test_the_arrows_choose_a_doctor_and_esc_leaves_the_list(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.press(K.Key_N, CTRL)
        desk.press(K.Key_Down)
        shown = desk.find(f"{FORM}.practitioner.list")
        assert shown.isVisible()
        desk.press(K.Key_Escape)
        assert not shown.isVisible()
        assert desk.find(FORM).isVisible(), "the form is still open"
        desk.type("nobody")
        assert not desk.page.form.doctor.list.rows
        desk.press(K.Key_Tab)
        assert desk.find(f"{FORM}.practitioner").text() == ""
        desk.press(K.Key_Escape)
        assert not desk.find(FORM).isVisible()

    tell(story)


def test_a_change_says_first_how_many_are_to_be_told_and_then_that_they_are(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_Return)
        assert desk.focused == f"{FORM}.room"
        assert not desk.find(f"{FORM}.tell").isVisible()
        desk.type("309")
        assert desk.find(f"{FORM}.tell").isVisible()
        assert "5" in desk.find(f"{FORM}.tell").text()
        desk.press(K.Key_Return)
        said = await desk.said("desk.schedules.said.put")
        assert said.values["n"] == 5
        assert len(desk.ask(clinics.to_tell)) == 5
        assert desk.clinic().room == "309"

    tell(story)


def test_every_refusal_stands_at_its_field_and_nothing_typed_is_lost(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_Return)
        desk.fill(f"{FORM}.quota", "many")
        desk.press(K.Key_Return)
        assert desk.find(f"{FORM}.quota").property("wrong")
        assert desk.find(f"{FORM}.quota.trouble").isVisible()
        desk.fill(f"{FORM}.quota", "1")
        assert not desk.find(f"{FORM}.quota.trouble").isVisible()
        desk.press(K.Key_Return)
        await desk.said("error.quota_below_booked")
        assert desk.focused == f"{FORM}.quota"
        assert "5" in desk.find(f"{FORM}.quota.trouble").text()
        desk.fill(f"{FORM}.quota", "40")
        desk.fill(f"{FORM}.room", "304")
        desk.press(K.Key_Return)
        await desk.said("error.room_overlaps")
        assert desk.focused == f"{FORM}.room"
        assert desk.find(f"{FORM}.room").text() == "304"
        desk.fill(f"{FORM}.room", "303")
        desk.fill(f"{FORM}.ends", "0700")
        desk.press(K.Key_Return)
        await desk.said("error.bad_times")
        assert desk.focused == f"{FORM}.ends"
        assert desk.clinic().quota == 40

    tell(story)


def test_what_is_typed_outlives_esc_a_reload_and_a_lost_store(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_Return)
        desk.fill(f"{FORM}.quota", "41")
        desk.do(staffing.pause, practitioner="P03", until=None)
        await desk.quiet()
        assert desk.find(f"{FORM}.quota").text() == "41"
        desk.press(K.Key_Escape)
        assert desk.focused == "schedules.sheet"
        desk.press(K.Key_Down)
        desk.press(K.Key_Up)
        desk.press(K.Key_Return)
        assert desk.find(f"{FORM}.quota").text() == "41"
        store = desk.program.store

        class Away:
            async def run_write(self, *_: Any, **__: Any) -> None:
                raise StoreProblem("store_away")

            def __getattr__(self, name: str) -> Any:
                return getattr(store, name)

        desk.program.store = Away()  # type: ignore[assignment]
        desk.press(K.Key_Return)
        await desk.until(lambda: desk.find(f"{FORM}.trouble").isVisible())
        desk.program.store = store
        assert desk.find(f"{FORM}.quota").text() == "41"
        desk.press(K.Key_Return)
        await desk.said("desk.schedules.said.put_nobody")
        assert desk.clinic().quota == 41

    tell(story)


def test_discarding_puts_the_session_back_as_it_stands(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_Return)
        desk.fill(f"{FORM}.room", "999")
        desk.find(f"{FORM}.discard").click()
        assert desk.find(f"{FORM}.room").text() == "303"
        assert not desk.find(f"{FORM}.tell").isVisible()

    tell(story)


def test_a_guide_reads_the_roster_and_is_told_who_changes_it(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.press(K.Key_Return)
        assert desk.find(FORM).isVisible()
        desk.sit_down(GUIDE)
        assert not desk.find(FORM).isVisible(), "a form is no longer open"
        assert not desk.find("schedules.new").isEnabled()
        assert not desk.find("schedules.edit").isEnabled()
        assert desk.find("schedules.may_not").isVisible()
        desk.page.take_focus()
        desk.press(K.Key_Return)
        desk.press(K.Key_F11)
        desk.press(K.Key_N, CTRL)
        assert not desk.find(FORM).isVisible()
        assert not desk.page.card.box.open
        assert desk.find("schedules.pause").isEnabled()

    tell(story)


def test_another_day_has_its_own_sheet(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.add_clinic()
        desk.press(K.Key_Right, ALT)
        await desk.until(lambda: len(desk.page.sheet.rows) == 2, "a head and the one session")
        assert not desk.find("schedules.pause").isVisible(), "doctors come and go only today"
        assert desk.find("schedules.edit").isVisible()
        desk.press(K.Key_T, ALT)
        await desk.until(lambda: len(desk.page.sheet.rows) > 20)
        assert desk.page.card.clinic.day == TODAY

    tell(story)


def test_every_word_follows_the_language(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        choose(desk)
        desk.session.speak("en")
        assert standing(desk) == "In clinic"
        assert desk.find("schedules.new").words == text("desk.schedules.new", "en")
        desk.press(K.Key_Return)
        assert desk.find(f"{FORM}.title").text() == "Change session"
        assert desk.find(f"{FORM}.department").text() == "Oral Surgery"
        desk.session.speak("zh-Hant")
        assert desk.find(f"{FORM}.department").text() == "口腔頜面外科"

    tell(story)


def test_a_new_doctor_is_written_down_with_keys_alone_and_can_be_put_on_the_roster(
    tell: Any,
) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.press(K.Key_D, CTRL)
        assert desk.focused == "schedules.doctor.code"
        desk.type("P08")
        desk.press(K.Key_Return)
        await desk.said("error.bad_name")
        assert desk.focused == "schedules.doctor.name"
        desk.type("林涛")
        desk.press(K.Key_Tab)
        desk.press(K.Key_Tab)
        assert desk.focused == "schedules.doctor.department"
        desk.type("心血管")
        desk.press(K.Key_Return)
        desk.press(K.Key_Return)
        await desk.said("error.practitioner_exists")
        assert desk.find("schedules.doctor.code.trouble").isVisible()
        desk.fill("schedules.doctor.code", "P77")
        desk.press(K.Key_Return)
        await desk.said("desk.schedules.said.doctor")
        assert desk.focused == "schedules.sheet"
        await desk.until(lambda: any(one.code == "P77" for one in desk.page._doctors))
        desk.press(K.Key_N, CTRL)
        desk.type("P77")
        assert desk.page.form.doctor.list.rows[0].key == "P77"

    tell(story)


def test_what_is_typed_of_a_new_doctor_outlives_esc_and_a_guide_adds_nobody(tell: Any) -> None:
    async def story(desk: BookingDesk) -> None:
        desk.press(K.Key_D, CTRL)
        desk.type("P77")
        desk.press(K.Key_Escape)
        assert desk.focused == "schedules.sheet"
        desk.press(K.Key_D, CTRL)
        assert desk.find("schedules.doctor.code").text() == "P77"
        desk.press(K.Key_Escape)
        desk.sit_down(GUIDE)
        assert not desk.find("schedules.new_doctor").isEnabled()

    tell(story)
