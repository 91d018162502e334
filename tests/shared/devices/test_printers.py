"""Printers take a document or say in words why not."""

import sys
from pathlib import Path

import pytest

from shared.devices.escpos import EscposPrinter
from shared.devices.health import Health
from shared.devices.printers import (
    PROBLEMS,
    CupsPrinter,
    CuttingPrinter,
    DummyPrinter,
    FolderPrinter,
    PrinterDoubt,
    PrinterProblem,
    health_of,
    printer_for,
    problem_of,
)
from shared.settings import Printer
from shared.text import LANGUAGES, catalogue

PDF = b"%PDF-1.4\n/MediaBox [ 0 0 226.7717 325.5 ]\n%%EOF\n"


def lp_that(tmp_path: Path, *, code: int = 0, error: str = "") -> tuple[str, ...]:
    """Stands in for `lp`: keeps its arguments and input, answers as told."""
    script = tmp_path / "lp.py"
    script.write_text(
        "import sys, pathlib\n"
        f"folder = pathlib.Path({str(tmp_path)!r})\n"
        "(folder / 'arguments').write_text('\\n'.join(sys.argv[1:]))\n"
        "(folder / 'input').write_bytes(sys.stdin.buffer.read())\n"
        f"sys.stderr.write({error!r})\n"
        f"sys.exit({code})\n"
    )
    return (sys.executable, str(script))


def test_a_folder_gets_whole_files_and_never_loses_an_older_one(tmp_path: Path):
    printer = FolderPrinter(tmp_path / "slips")
    printer.take("A017", PDF)
    printer.take("A017", PDF + b"again")
    assert sorted(path.name for path in (tmp_path / "slips").iterdir()) == [
        "A017-2.pdf",
        "A017.pdf",
    ]
    assert (tmp_path / "slips" / "A017.pdf").read_bytes() == PDF


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrinterProblem) as refused:
        FolderPrinter(tmp_path / "file").take("A017", PDF)
    assert refused.value.key == "printer_folder"


def test_cups_gets_the_document_with_the_size_of_its_paper(tmp_path: Path):
    CupsPrinter("lobby", lp_that(tmp_path)).take("A017", PDF)
    assert (tmp_path / "input").read_bytes() == PDF
    arguments = (tmp_path / "arguments").read_text().splitlines()
    assert arguments[:4] == ["-d", "lobby", "-t", "A017"]
    assert "media=Custom.227x326" in arguments
    assert arguments[-1] == "-"


@pytest.mark.parametrize(
    ("answer", "key"),
    [
        ("lp: The printer or class does not exist.", "printer_missing"),
        ("lp: Error - no default destination available.", "printer_missing"),
        ("lp: Destination lobby is not accepting jobs.", "printer_refused"),
    ],
)
def test_what_cups_answers_becomes_a_sentence(tmp_path: Path, answer: str, key: str):
    with pytest.raises(PrinterProblem) as refused:
        CupsPrinter("lobby", lp_that(tmp_path, code=1, error=answer)).take("A017", PDF)
    assert refused.value.key == key


def test_a_machine_without_cups_says_the_printer_is_missing():
    with pytest.raises(PrinterProblem) as refused:
        CupsPrinter("lobby", ("/nowhere/lp",)).take("A017", PDF)
    assert refused.value.key == "printer_missing"


def test_the_site_file_chooses_the_printer(tmp_path: Path):
    folder = printer_for(Printer(), tmp_path)
    assert isinstance(folder, FolderPrinter)
    assert folder.folder == tmp_path
    named = printer_for(Printer(folder=str(tmp_path / "own")), tmp_path)
    assert isinstance(named, FolderPrinter)
    assert named.folder == tmp_path / "own"
    assert isinstance(printer_for(Printer(kind="cups", name="lobby"), tmp_path), CupsPrinter)
    assert printer_for(Printer(kind="none"), tmp_path) is None


def test_the_site_file_names_a_thermal_printer_by_its_address(tmp_path: Path):
    chosen = Printer(kind="escpos", address="tcp:10.0.0.9:9100", width_mm=58)
    printer = printer_for(chosen, tmp_path)
    assert isinstance(printer, EscposPrinter)
    assert isinstance(printer, CuttingPrinter)
    assert printer.name == "tcp:10.0.0.9:9100"
    named = printer_for(chosen.model_copy(update={"name": "EPSON-1"}), tmp_path)
    assert named is not None
    assert named.name == "EPSON-1"


@pytest.mark.parametrize("address", ["", "10.0.0.9", "tcp:10.0.0.9", "usb:epson", "serial:"])
def test_a_thermal_printer_without_an_address_is_refused_when_the_site_file_is_read(address: str):
    with pytest.raises(ValueError, match=r"tcp:10\.0\.0\.9:9100"):
        Printer(kind="escpos", address=address)


def test_no_answer_of_the_print_server_leaves_a_doubt(tmp_path: Path, monkeypatch):
    monkeypatch.setattr("shared.devices.printers.LP_SECONDS", 0.2)
    hangs = (sys.executable, "-c", "import time; time.sleep(30)")
    with pytest.raises(PrinterDoubt):
        CupsPrinter("lobby", hangs).take("A017", PDF)


def test_a_folder_that_cannot_be_written_is_failed(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    assert FolderPrinter(tmp_path / "file").health() is Health.FAILED
    assert FolderPrinter(tmp_path / "not yet" / "there").health() is Health.READY


def test_a_printer_that_takes_papers_whole_is_not_asked_to_cut():
    assert not isinstance(DummyPrinter(), CuttingPrinter)


@pytest.mark.parametrize("health", PROBLEMS)
def test_each_way_a_printer_fails_has_its_words_for_everyone(health: Health):
    problem = problem_of(health, "EPSON-1")
    assert health_of(problem) is health
    keys = [f"error.{problem.key}", f"error.{problem.key}.do"]
    keys += [f"kiosk.paper.{health}", f"desk.paper.{health}"]
    for language in LANGUAGES:
        assert [key for key in keys if key not in catalogue(language)] == []
