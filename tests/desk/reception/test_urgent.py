"""Where it is urgent: to emergency by one key, and whoever waits too long looked at again."""

import asyncio
import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from desk.window import SMALLEST, USUAL
from shared.services.emergency import ACT
from shared.services.hospital_triage import use
from shared.services.policies import set_policy
from shared.services.staffing import pause
from shared.services.stamp import new_stamp
from shared.settings import TriageSection
from shared.store import journal
from shared.text import LANGUAGES
from tests.desk.alerts.test_page import give_number, over
from tests.desk.conftest import Guide
from tests.desk.reception.test_key_presses import printed
from tests.desk.reception.test_reception_layout import DRAWN
from tests.desk.reception.test_triage import complains, kept
from tests.desk.test_layout import cut_in
from tests.shared.services.emergencies import open_emergency

K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
CHEST = "胸口压着痛，出汗"


async def cut_at_both_sizes(guide: Guide, what: str) -> list[str]:
    window, problems = guide.window, []
    for language in LANGUAGES:
        window.session.speak(language)
        for size in (USUAL, SMALLEST):
            window.resize(*size)
            await asyncio.sleep(DRAWN)
            problems += [f"{what} {language} {size[0]}: {cut}" for cut in cut_in(window.reception)]
    assert (window.width(), window.height()) == SMALLEST, f"{what} needs a larger window"
    window.session.speak(LANGUAGES[0])
    return problems


async def alerted(guide: Guide) -> Any:
    """Somebody of level two whose response time is over, and their alert by keys."""
    ticket = give_number(guide, "80000031", "03.01", triage_level=2, complaint="头晕")
    guide.program.clock.move(minutes=11)
    guide.window.on_tick()
    guide.press(K.Key_5, ALT)
    await guide.until(lambda: over(guide) == ["B001"], "the alert")
    guide.press(K.Key_Down)
    guide.press(K.Key_Return)
    panel = guide.window.reception.panel
    await guide.until(lambda: panel.again.open, "the triage of who waits is open")
    return ticket


def test_only_an_urgent_level_offers_emergency_and_one_key_gives_a_number_there(
    tell: Any, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        open_emergency(guide.program.store, guide.program.clock.now())
        form = await complains(guide, "想洗牙")
        assert not form.keys.emergency.isVisible()
        form.complaint.clear()
        guide.type(CHEST)
        assert form.keys.emergency.isVisible()
        guide.press(K.Key_J, ALT)
        said = await guide.said("desk.emergency.sent")
        assert said.values["label"] == "Z001"
        (row,) = kept(guide)
        assert (row.department, row.level, row.complaint) == ("20", 2, CHEST)
        await guide.until(lambda: printed(tmp_path), "the slip is printed")
        assert form.complaint.text() == ""

    tell(story)


def test_without_an_emergency_queue_the_guide_is_told_to_lead_them_and_it_is_noted(
    tell: Any,
) -> None:
    async def story(guide: Guide) -> None:
        await complains(guide, CHEST)
        guide.press(K.Key_J, ALT)
        said = await guide.said("desk.emergency.led")
        assert "急诊" in said.sentence("zh-Hans")
        day = guide.program.clock.now().date().isoformat()
        terminal = guide.program.settings.desk.terminal
        rows = guide.program.store.read(
            lambda tx: [r.act for r in journal.of_terminal(tx, "main", day, terminal)]
        )
        assert ACT in rows

    tell(story)


def test_an_alert_of_a_response_time_leads_to_the_patient_with_the_triage_open(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        ticket = await alerted(guide)
        panel = guide.window.reception.panel
        form = panel.again.form
        assert panel.at_the_desk.patient.id == ticket.patient_id
        assert guide.find("again.vital.temp").hasFocus()
        assert form.complaint.text() == "头晕"
        assert form.triage.decided == 2, "the level so far stays until somebody decides"
        assert not panel.walk_in.isVisible()
        guide.find("again.vital.hr").setFocus()
        guide.type("72")
        guide.press(K.Key_Return)
        assert form.why.isHidden(), "no less urgent than before: nobody asks why"
        said = await guide.said("desk.again.done")
        assert said.values == {"label": "B001", "level": "Ⅱ"}
        (row,) = kept(guide)
        assert (row.level, json.loads(row.vitals)["hr"]) == (2, 72)
        assert not panel.again.open
        guide.window.on_tick()
        await guide.until(lambda: over(guide) == [], "looked at: the alert is gone")

    tell(story)


def test_looked_at_again_a_less_urgent_level_asks_why_and_esc_leaves_it(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await alerted(guide)
        form = guide.window.reception.panel.again.form
        guide.press(K.Key_4, CTRL)
        guide.press(K.Key_Return)
        assert form.why.isVisible()
        guide.press(K.Key_Escape)
        assert not form.why.isVisible()
        guide.find("again.vital.temp").setFocus()
        guide.press(K.Key_Return)
        guide.type("1")
        guide.press(K.Key_Return)
        await guide.said("desk.again.done")
        (row,) = kept(guide)
        assert (row.level, row.reason) == (4, "症状好转")

    tell(story)


def test_who_waits_may_be_looked_at_again_at_any_time_and_esc_leads_back(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        give_number(guide, "80000031", "03.01")
        await guide.bring("80000031")
        panel = guide.window.reception.panel
        guide.press(K.Key_R, ALT)
        await guide.until(lambda: panel.again.open)
        guide.press(K.Key_Return)
        assert guide.find("again.trouble").isVisible(), "nothing said"
        guide.press(K.Key_Escape)
        assert not panel.again.open
        assert panel.walk_in.isVisible()
        await guide.bring("80000030")
        assert panel.walk_in.isVisible()

    tell(story)


def test_own_tables_that_cannot_be_used_are_said_and_ours_advise(tell: Any, tmp_path: Path) -> None:
    use(TriageSection(tables=str(tmp_path / "nowhere")))

    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        said = await guide.said("error.triage_tables_unused")
        assert "nowhere" in said.sentence("zh-Hans")
        assert guide.window.reception.panel.advises

    try:
        tell(story)
    finally:
        use(TriageSection())


async def doctor_away(guide: Guide) -> Any:
    """The department rotates; the patient names a doctor who is away for half an hour."""
    store, now = guide.program.store, guide.program.clock.now()
    supervisor = new_stamp("main", now, "D2", "1001", "supervisor")
    store.write(set_policy, supervisor, scope="queue", name="12.05", rules={"rotation": "on"})
    form = await complains(guide, "右下牙痛三天，今早脸肿")
    await guide.until(lambda: len(form.doctors.rows) > 2)
    code = form.doctors.rows[1].key
    stamp = new_stamp("main", now, "D2", "1001", "supervisor")
    store.write(pause, stamp, practitioner=code, until=now + timedelta(minutes=30), reason="手术")
    form.doctors.setFocus()
    guide.press(K.Key_Down)
    assert form.walk_in.practitioner == code
    await guide.until(form.question.isVisible, "the question")
    return form, code


def test_a_named_doctor_who_is_away_is_asked_about_before_there_is_a_number(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        form, code = await doctor_away(guide)
        guide.press(K.Key_Return)
        assert guide.find("reception.trouble").isVisible()
        await guide.quiet()
        assert kept(guide) == []
        guide.press(K.Key_D, ALT)
        assert form.walk_in.answer == "wait"
        guide.press(K.Key_K, ALT)
        assert form.walk_in.answer == "next"
        guide.press(K.Key_Return)
        said = await guide.said("desk.reception.issued_to")
        assert said.values["doctor"] in form.question.following.words
        assert said.values["doctor"] != code

    tell(story)


def test_another_day_opens_the_appointments_with_the_patient(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await doctor_away(guide)
        guide.press(K.Key_G, ALT)
        await guide.until(guide.window.side.appointments.isVisible, "the appointments")

    tell(story)


def test_nothing_urgent_is_cut_in_any_language_at_the_smallest_size(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        await doctor_away(guide)
        problems = await cut_at_both_sizes(guide, "the doctor is away")
        await alerted(guide)
        problems += await cut_at_both_sizes(guide, "looked at again")
        form = guide.window.reception.panel.again.form
        form.triage.vitals.lines["spo2"].setText("79")
        form.triage.on_finished()
        guide.find("again.vital.spo2").setFocus()
        guide.press(K.Key_4, CTRL)
        guide.press(K.Key_Return)
        assert form.why.isVisible()
        problems += await cut_at_both_sizes(guide, "why")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
