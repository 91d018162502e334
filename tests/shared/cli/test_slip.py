"""`daozhen slip` writes what a thermal printer is sent."""

import json
from pathlib import Path
from typing import Any

import zxingcpp

from shared.cli import main
from shared.services.check_in import take_walk_in
from shared.services.stamp import new_stamp
from shared.store.engine import Store
from tests.conftest import MORNING
from tests.shared.devices.escpos_machine import pieces_of
from tests.shared.devices.test_raster import on_paper, picture


def test_the_bytes_for_a_thermal_printer_are_the_slip_as_wide_as_its_roll(
    demo_store: Store, sqlite_demo_url: str, tmp_path: Path, capsys: Any
) -> None:
    stamp = new_stamp("main", MORNING, "K99", "patient")
    demo_store.write(take_walk_in, stamp, patient_id=1, department="12.05")
    site = tmp_path / "site.toml"
    codes = set()
    for width_mm, dots in ((80, 576), (58, 384)):
        site.write_text(f"[kiosk.printer]\nwidth_mm = {width_mm}\n")
        paper = tmp_path / f"{width_mm}.bin"
        asked = ["slip", "F001", "--day", "2026-11-23", "--escpos", str(paper), "--json"]
        assert main([*asked, "--site", str(site), "--store", sqlite_demo_url]) == 0
        answer = json.loads(capsys.readouterr().out)
        assert (answer["escpos"], answer["pdf"]) == (str(paper), None)
        (piece,) = pieces_of(paper.read_bytes(), dots // 8)
        codes |= {code.text for code in zxingcpp.read_barcodes(on_paper(picture(piece)))}
    assert len(codes) == 1
    assert not (tmp_path / "F001.pdf").exists()


def test_a_file_that_cannot_be_written_is_said(
    demo_store: Store, sqlite_demo_url: str, tmp_path: Path, capsys: Any
) -> None:
    stamp = new_stamp("main", MORNING, "K99", "patient")
    demo_store.write(take_walk_in, stamp, patient_id=1, department="12.05")
    asked = ["slip", "F001", "--day", "2026-11-23", "--escpos", str(tmp_path), "--lang", "en"]
    assert main([*asked, "--store", sqlite_demo_url]) == 1
    assert str(tmp_path) in capsys.readouterr().err
