"""Paper at the desk: on the hospital's own templates, in the patient's language."""

from pathlib import Path
from typing import Any

import pytest
import zxingcpp

from shared.services.patients import identify
from shared.settings import SlipsSection
from shared.slips.stationery import OUR_FOLDER
from shared.store import patients
from shared.ui.program import Program
from tests.desk.conftest import Guide
from tests.shared.slips.pdf import words_of
from tests.shared.slips.test_queue_slip import picture_of


@pytest.fixture
def own(program: Program, tmp_path: Path) -> Path:
    """The hospital's folder of templates, as the site file names it."""
    folder = tmp_path / "own"
    folder.mkdir()
    program.settings = program.settings.model_copy(
        update={"slips": SlipsSection(folder=str(folder))}
    )
    return folder


def changed(folder: Path, was: str, is_now: str) -> None:
    toml = (OUR_FOLDER / "queue.toml").read_text(encoding="utf-8")
    (folder / "queue.toml").write_text(toml.replace(was, is_now), encoding="utf-8")


async def paper(guide: Guide, folder: Path) -> bytes:
    (file,) = await guide.until(lambda: list(folder.glob("*.pdf")), "the paper is there")
    return bytes(file.read_bytes())


def test_a_broken_template_is_said_at_the_desk_and_ours_is_printed(
    own: Path, program: Program, tell: Any, tmp_path: Path
) -> None:
    changed(own, "size = 60", "size = 600")

    async def story(guide: Guide) -> None:
        await guide.said("error.slip_bad_value")
        await guide.walk_in("80000030")
        assert "A001" in words_of(await paper(guide, tmp_path / "slips"))

    tell(story)


def test_the_slip_is_the_hospitals_and_speaks_the_patients_language(
    own: Path, program: Program, tell: Any, tmp_path: Path
) -> None:
    changed(
        own,
        'show = "line"\nfield = "kind"\nabove = 1',
        'show = "text"\nzh-Hans = "您好"\nzh-Hant = "您好"\nen = "Welcome to us"',
    )

    async def story(guide: Guide) -> None:
        await guide.walk_in("80000030")
        assert "Welcometous" in words_of(await paper(guide, tmp_path / "slips"))

    def speaks_english(tx: Any) -> None:
        who = identify(tx, site="main", now=program.clock.now(), scan="80000030")
        patients.change(tx, patients.row_of(tx, who.id), {"language": "en"})

    program.store.write(speaks_english)
    tell(story)


def test_a_new_card_comes_with_its_label(program: Program, tell: Any, tmp_path: Path) -> None:
    async def story(guide: Guide) -> None:
        await guide.bring("80000030")
        guide.window.reception.file.card.issued.emit(
            guide.window.reception.panel.at_the_desk.patient
        )
        await guide.said("desk.card.label_printed")
        codes = zxingcpp.read_barcodes(picture_of(await paper(guide, tmp_path / "slips")))
        assert {code.text for code in codes} == {"80000030"}
        assert len(codes) == 2

    tell(story)
