"""The rules, the day's end and the alerts in three languages: no label or button is cut, at the
usual size and at the smallest."""

from typing import Any

from desk.window import SMALLEST
from shared.demo.hospital import begin_morning
from shared.domain.errors import Refused
from shared.text import LANGUAGES
from tests.desk.conftest import Guide
from tests.desk.supervising import SUPERVISOR, sign_in_as
from tests.desk.test_layout import cut_in

WHOLE_FORM = 2600


def test_nothing_is_cut_on_the_pages_of_the_supervisor(program: Any, tell: Any) -> None:
    begin_morning(program.store, program.settings, program.clock.now())

    async def story(guide: Guide) -> None:
        window, problems = guide.window, []
        await sign_in_as(guide, SUPERVISOR)

        async def look_at(page: str) -> None:
            for language in LANGUAGES:
                window.session.speak(language)
                for wide, high in ((1440, WHOLE_FORM), (SMALLEST[0], WHOLE_FORM), (1440, 900)):
                    if page.startswith("rules") and high != WHOLE_FORM:
                        continue
                    window.resize(wide, high)
                    await guide.quiet()
                    cut = cut_in(window)
                    problems.extend(f"{page} {language} {wide}: {words}" for words in cut)

        window.show_page("rules")
        await guide.quiet()
        page = window.side.rules
        await look_at("rules")
        page.form.on_typed("appointments", "appointments", "ratio")
        page.form.on_typed("missed", "miss:2", "back")
        page.form.on_typed("room_row", "row", "99")
        page.on_place("queue:03.01")
        page.form.on_typed("late", "rule", "session_end")
        page._refused = ("queue:03.01", Refused("not_allowed"))
        page.redraw()
        await look_at("rules of a queue")
        page.on_place("hospital:")
        await look_at("rules changed")
        await sign_in_as(guide, "1001")
        await look_at("rules to be read")
        window.show_page("day_end")
        await look_at("day end of a guide")
        await sign_in_as(guide, SUPERVISOR)
        window.side.day_end.on_end()
        await look_at("day end asking")
        guide.program.clock.move(hours=10)
        window.side.day_end.on_confirm()
        await guide.said("desk.day_end.done")
        await look_at("day ended")
        window.show_page("alerts")
        await look_at("alerts")
        assert not problems, "\n".join(dict.fromkeys(problems))

    tell(story)
