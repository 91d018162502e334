"""`daozhen slip --check` names the line; the other kinds and widths come out as they are asked."""

import json
from pathlib import Path
from typing import Any

import pypdfium2
import zxingcpp

from shared.cli import main
from shared.services.check_in import take_walk_in
from shared.services.patients import patient
from shared.services.stamp import new_stamp
from shared.slips.stationery import OUR_FOLDER
from shared.store.engine import Store
from tests.conftest import MORNING
from tests.shared.slips.pdf import words_of
from tests.shared.slips.test_queue_slip import picture_of


def checked(capsys: Any, *asked: str) -> tuple[int, dict[str, Any], str]:
    code = main(["slip", "--check", *asked, "--json", "--lang", "en"])
    told = capsys.readouterr()
    return code, json.loads(told.out), told.out + told.err


def test_our_own_templates_are_sound(capsys: Any) -> None:
    code, told, _ = checked(capsys)
    assert code == 0
    assert told["ok"]
    assert set(told["templates"].values()) == {"own"}


def test_a_hospitals_folder_from_the_site_file_is_read_and_its_mistake_named(
    tmp_path: Path, capsys: Any
) -> None:
    own = tmp_path / "slips"
    own.mkdir()
    toml = (OUR_FOLDER / "queue.toml").read_text(encoding="utf-8")
    (own / "queue.toml").write_text(toml.replace("size = 60", "sise = 60"), encoding="utf-8")
    (own / "note.toml").write_text((OUR_FOLDER / "note.toml").read_text(encoding="utf-8"))
    site = tmp_path / "site.toml"
    site.write_text(f'[slips]\nfolder = "{own}"\n')
    code, told, _ = checked(capsys, "--site", str(site))
    assert code == 1
    assert told["templates"] == {
        "queue": "broken", "exams": "ours", "way": "ours", "card": "ours", "note": "own",
    }  # fmt: skip
    (problem,) = told["problems"]
    assert problem["line"] == toml.splitlines().index("size = 60") + 1
    assert (problem["name"], problem["nearest"]) == ("sise", "size")
    assert main(["slip", "--check", str(own), "--lang", "en"]) == 1
    assert f"queue.toml, line {problem['line']}: there is no sise" in capsys.readouterr().out


def test_the_card_label_carries_the_card_and_a_slip_is_as_wide_as_asked(
    demo_store: Store, sqlite_demo_url: str, tmp_path: Path
) -> None:
    stamp = new_stamp("main", MORNING, "K99", "patient")
    demo_store.write(take_walk_in, stamp, patient_id=1, department="12.05")
    who = demo_store.read(patient, site="main", now=MORNING, patient_id=1)
    out = tmp_path / "out.pdf"
    asked = ["slip", "F001", "--day", "2026-11-23", "--pdf", str(out), "--store", sqlite_demo_url]
    assert main([*asked, "--kind", "card", "--lang", "en"]) == 0
    codes = zxingcpp.read_barcodes(picture_of(out.read_bytes()))
    assert {(code.format.name, code.text) for code in codes} == {
        ("QRCode", who.card_no), ("Code128", who.card_no),
    }  # fmt: skip
    assert "Visitcard" in words_of(out.read_bytes())
    assert who.name in words_of(out.read_bytes())
    assert main([*asked, "--width", "58"]) == 0
    assert round(pypdfium2.PdfDocument(out.read_bytes())[0].get_width() / 72 * 25.4) == 58


def test_the_exam_guide_is_written_with_the_walks_of_the_map(tmp_path: Path, capsys: Any) -> None:
    orders, out = tmp_path / "exams.json", tmp_path / "exams.pdf"
    orders.write_text(json.dumps({"exams": [{"code": "ecg"}, {"code": "blood-fasting"}]}))
    building = OUR_FOLDER.parent / "demo" / "map"
    asked = ["triage", "exams", str(orders), "--lang", "en", "--pdf", str(out)]
    assert main([*asked, "--map", str(building), "--from", "K1"]) == 0
    read = words_of(out.read_bytes())
    for words in ("Examguide", "Electrocardiogram", "ECGroom·206·2F", "minwalk"):
        assert words in read
    assert main([*asked[:-1], str(tmp_path)]) == 1
    assert str(tmp_path) in capsys.readouterr().err
