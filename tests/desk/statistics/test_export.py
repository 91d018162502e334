"""The day's figures as files that a spreadsheet opens right and carries nothing out of."""

import csv
import io
import os
import stat
from pathlib import Path

import pytest

from desk.statistics.export import csv_of, folder_of, harmless, save
from shared.domain.errors import UserFacingError
from shared.settings import Settings
from shared.text import LANGUAGES
from tests.shared.services.figures import DAY


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


def test_a_spreadsheet_knows_it_as_utf_8_and_reads_a_line_a_doctor() -> None:
    content = csv_of(DAY, "zh-Hans")
    assert content.startswith(b"\xef\xbb\xbf")
    head, *lines = read(content)
    assert head[:5] == ["日期", "科室", "医生", "初诊", "复诊"]
    assert [line[1:6] for line in lines] == [
        ["心血管内科", "陈志远", "3", "4", "7"],
        ["心血管内科", "'=cmd|' /C calc'!A0", "2", "1", "3"],
        ["心血管内科", "小计", "5", "5", "10"],
        ["儿科", "无排班医生", "1", "0", "1"],
        ["儿科", "小计", "1", "0", "1"],
        ["全院", "合计", "6", "5", "11"],
    ]
    assert {line[0] for line in lines} == {"2026-11-23"}


def test_numbers_are_plain_and_what_nobody_has_is_empty() -> None:
    _, line, *_ = read(csv_of(DAY, "en"))
    assert line[3:] == ["3", "4", "7", "1", "6", "2", "0", "12.5", ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_cell_a_column(language: str) -> None:
    lines = read(csv_of(DAY, language))
    assert {len(line) for line in lines} == {12}
    assert not any("slip." in cell for cell in lines[0])


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=1"])
def test_a_cell_that_would_be_carried_out_is_only_shown(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"
    assert harmless(f"陈{cell}") == f"陈{cell}"


def test_a_file_is_whole_or_not_there_and_takes_an_older_ones_place(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    first = save(folder, "a.csv", b"one")
    again = save(folder, "a.csv", b"two")
    assert first == again
    assert again.read_bytes() == b"two"
    assert [path.name for path in folder.iterdir()] == ["a.csv"]
    assert not stat.S_IMODE(again.stat().st_mode) & stat.S_IRWXO


def test_where_nothing_can_be_written_a_sentence_says_which_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(UserFacingError, match="cannot_write") as caught:
        save(tmp_path / "file", "a.csv", b"x")
    assert caught.value.values == {"file": str(tmp_path / "file" / "a.csv")}
    (tmp_path / "a.csv").mkdir()
    (tmp_path / "a.csv" / "full").touch()
    with pytest.raises(UserFacingError, match="cannot_write"):
        save(tmp_path, "a.csv", b"x")
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "file"], "no half file is left"


def test_the_folder_is_the_printers_or_among_the_documents(tmp_path: Path) -> None:
    printer = {"kind": "folder", "folder": str(tmp_path)}
    assert folder_of(Settings.model_validate({"desk": {"printer": printer}})) == tmp_path
    cups = Settings.model_validate({"desk": {"printer": {"kind": "cups", "name": "slips"}}})
    assert folder_of(cups) == Path.home() / "Documents" / "daozhen"
