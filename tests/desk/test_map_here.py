"""The desk knows how far it is: numbers given here carry the walk, and slips the way."""

from pathlib import Path
from typing import Any

from desk.map_here import MapHere
from desk.messages import Message
from shared.services.hospital_map import put_map
from shared.services.stamp import new_stamp
from shared.services.views import place_of
from shared.store import tickets
from shared.ui.program import Program
from tests.desk.conftest import Guide
from tests.shared.slips.pdf import words_of


def test_a_number_given_at_the_desk_knows_the_walk_and_its_slip_the_way(
    tell: Any, program: Program, tmp_path: Path
) -> None:
    async def story(guide: Guide) -> None:
        here = guide.window.session.map
        now = program.clock.now()
        await guide.until(lambda: here.walk_seconds("03.04", "", (), now), "the map is read")
        await guide.walk_in("80000030")
        (given,) = program.store.read(tickets.by_label, "main", "2026-11-23", "A001")
        assert given.walk_seconds == here.walk_seconds("03.04", "", (), now) > 30
        assert given.walking(now)
        slips = tmp_path / "slips"
        (paper,) = await guide.until(lambda: list(slips.glob("*.pdf")), "the slip is printed")
        assert "怎么走" in words_of(paper.read_bytes())
        (row,) = await guide.until(lambda: guide.window.panel.table.rows, "the row is shown")
        assert [pill.words for pill in row.pills] == ["候诊", "在路上"]

    tell(story)


def test_who_cannot_take_stairs_is_given_the_way_and_the_time_without(
    tell: Any, program: Program
) -> None:
    async def story(guide: Guide) -> None:
        here, now = guide.window.session.map, program.clock.now()
        await guide.until(lambda: here.walk_seconds("12.05", "", (), now), "the map is read")
        on_foot = here.walk_seconds("12.05", "", (), now)
        assert here.walk_seconds("12.05", "", ("wheelchair",), now) != on_foot
        await guide.wait_in_line("80000030")
        (given,) = program.store.read(tickets.by_label, "main", "2026-11-23", "A001")
        place = program.store.read(place_of, site="main", now=now, ticket_id=given.id)
        way = here.way(place, "en", now)
        assert way is not None
        assert way.steps

    tell(story)


def test_a_map_that_cannot_be_used_is_one_line_and_numbers_are_given(
    tell: Any, program: Program
) -> None:
    async def story(guide: Guide) -> None:
        stamp = new_stamp("main", program.clock.now(), "cli", "admin")
        program.store.write(put_map, stamp, content=b"no map", name="map.zip")
        await guide.said("error.map_broken_zip")
        await guide.walk_in("80000030")
        (given,) = program.store.read(tickets.by_label, "main", "2026-11-23", "A001")
        assert given.walk_seconds == 0

    tell(story)


def test_a_desk_without_a_map_knows_no_walk(program: Program) -> None:
    said: list[Message] = []
    here = MapHere(program, said.append)
    assert here.walk_seconds("03.04", "", (), program.clock.now()) == 0
    assert said == []
