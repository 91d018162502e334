"""The page of the devices: from an alert to the terminal, and tests of this desk alone."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desk.window import SMALLEST
from shared.devices.health import DeviceState, Health, Kind
from shared.devices.speaking import Utterance
from shared.services.devices import report
from shared.services.stamp import new_stamp
from shared.text import LANGUAGES
from tests.desk.conftest import Guide
from tests.desk.supervising import ALT, K
from tests.desk.test_layout import cut_in


def says(guide: Guide, terminal: str, program: str = "kiosk", **healths: Health) -> None:
    now = guide.program.clock.now()
    states = [
        DeviceState(Kind[kind], "tcp:10.0.0.9:9100", one, now) for kind, one in healths.items()
    ]
    stamp = new_stamp("main", now, terminal, program)
    guide.program.store.write(report, stamp, program=program, states=states)


def terminals(guide: Guide) -> list[str]:
    return [row.title.split()[0] for row in guide.window.side.devices.list.terminals.rows]


def test_from_the_alert_enter_leads_to_the_kiosk_that_needs_paper(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        says(guide, "K1", PRINTER=Health.READY)
        await guide.quiet()
        says(guide, "K2", PRINTER=Health.NO_PAPER, READER=Health.READY)
        guide.window.on_tick()
        chip = guide.find("counts.alerts")
        await guide.until(lambda: chip.pill.tone == "amber", "the desk's clock brings the news")
        said = await guide.said("desk.paper.no_paper")
        assert said.sentence("en") == "K2 needs paper."
        guide.press(K.Key_5, ALT)
        over = guide.window.side.alerts.over.people
        await guide.until(lambda: over.rows and over.hasFocus())
        assert over.rows[0].title == "K2  自助机"
        guide.press(K.Key_Return)
        page = guide.window.side.devices
        await guide.until(lambda: page.list.terminals.current_key == "K2 kiosk")
        assert terminals(guide) == ["K2", "K1", "D1"]
        assert guide.find("devices.name").text() == "K2  自助机"
        assert guide.find("devices.line.printer.pill").words == "缺纸"
        assert guide.find("devices.line.printer.advice").text().startswith("请换上纸卷")

    tell(story)


def test_a_test_print_comes_out_of_this_desks_printer_and_nowhere_else(
    tell: Any, program: Any
) -> None:
    async def story(guide: Guide) -> None:
        says(guide, "K1", PRINTER=Health.READY)
        guide.press(K.Key_Equal, ALT)
        page = guide.window.side.devices
        await guide.until(lambda: page.list.terminals.current_key == "K1 kiosk")
        guide.press(K.Key_F5)
        await guide.said("desk.devices.printed")
        folder = Path(program.settings.desk.printer.folder)
        assert [file.name for file in folder.glob("*.pdf")] == ["test.pdf"]
        assert not guide.find("devices.speak").isEnabled(), "this desk has no voice"

    tell(story)


class Loud:
    """A voice that has said at once what it is told, or fails."""

    def __init__(self, failed: str = "") -> None:
        self.said: list[Utterance] = []
        self.failed = failed
        self.busy = False

    def say(self, said: Utterance) -> None:
        self.said.append(said)

    def health(self) -> Health:
        return Health.FAILED if self.failed else Health.READY

    def close(self) -> None:
        """Nothing to close."""


def test_the_voice_speaks_each_language_and_a_silent_one_is_told(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        own = guide.window.devices
        loud: Any = Loud()
        own.voice = loud
        guide.press(K.Key_Equal, ALT)
        await guide.until(lambda: guide.find("devices.speak").isEnabled())
        guide.press(K.Key_F6)
        await guide.said("desk.devices.spoken")
        assert loud.said == [
            Utterance((("语音测试", "zh-Hans"), ("This is a test.", "en")), chime=True)
        ]
        loud.failed = "voice_failed"
        await guide.until(lambda: guide.find("devices.speak").isEnabled())
        guide.press(K.Key_F6)
        await guide.said("error.voice_failed")

    tell(story)


def test_the_self_test_lists_its_tasks_under_this_desk(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        says(guide, "K1", PRINTER=Health.READY)
        guide.press(K.Key_Equal, ALT)
        page = guide.window.side.devices
        await guide.until(lambda: page.list.terminals.current_key == "K1 kiosk")
        guide.press(K.Key_F7)
        await guide.said("desk.devices.checked")
        assert page.list.terminals.current_key == "D1 desk"
        assert guide.find("devices.result.0").words == "正常"
        assert guide.find("devices.result.0.words").text() == "可以读取，共 9 个科室"
        assert guide.find("devices.result.9.words").isVisible()

    tell(story)


def test_nothing_is_cut_on_the_page(tell: Any) -> None:
    async def story(guide: Guide) -> None:
        window, problems = guide.window, []
        for kind in ("NO_PAPER", "MISSING"):
            says(guide, f"K-{kind}", **dict.fromkeys(Kind.__members__, Health[kind]))
        guide.press(Qt.Key.Key_Equal, ALT)
        guide.press(K.Key_F7)
        await guide.until(lambda: window.findChild(QWidget, "devices.result.0"), "the results")
        whole = (("D1", "desk", 1400), ("K-MISSING", "kiosk", 900))
        for terminal, program, high in whole:
            window.side.devices.choose(terminal, program)
            for language in LANGUAGES:
                window.session.speak(language)
                window.resize(SMALLEST[0], high)
                await guide.quiet()
                problems += [f"{terminal} {language}: {words}" for words in cut_in(window)]
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
