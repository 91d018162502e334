"""`daozhen devices check`: one machine's self-test, as its site file describes it."""

import json
from pathlib import Path
from typing import Any

from shared.cli import main

DARK = "[kiosk]\nvoice = false\n[kiosk.printer]\nkind = 'none'\n[kiosk.scanner]\nkind = 'none'\n"


def check(capsys: Any, *arguments: object) -> tuple[int, Any]:
    code = main(["devices", "check", *map(str, arguments), "--lang", "en", "--json"])
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    return code, json.loads(said.out)


def site(tmp_path: Path, words: str) -> Path:
    file = tmp_path / "site.toml"
    file.write_text(words, encoding="utf-8")
    return file


def outcomes(answer: Any) -> dict[str, str]:
    return {task["task"]: task["outcome"] for task in answer["tasks"]}


def test_a_machine_without_devices_passes(capsys: Any, tmp_path: Path) -> None:
    code, answer = check(capsys, "--site", site(tmp_path, DARK))
    assert (code, answer["ok"]) == (0, True)
    assert (answer["program"], answer["terminal"]) == ("kiosk", "K1")
    told = outcomes(answer)
    assert {told[kind] for kind in ("printer", "scanner", "reader", "voice")} == {"off"}
    assert (told["fonts"], told["translations"], told["triage"]) == ("ok", "ok", "ok")


def test_a_reader_that_is_not_there_fails_and_says_what_to_do(capsys: Any, tmp_path: Path) -> None:
    words = f"{DARK}[kiosk.reader]\nkind = 'serial'\nport = '{tmp_path / 'ttyUSB9'}'\n"
    code, answer = check(capsys, "--site", site(tmp_path, words))
    assert (code, answer["ok"]) == (1, False)
    (reader,) = [task for task in answer["tasks"] if task["task"] == "reader"]
    assert (reader["outcome"], reader["text"]) == ("failed", "Not connected")
    assert reader["do"].startswith("Check power and cable")


def test_the_site_file_says_whose_devices_are_meant(capsys: Any, tmp_path: Path) -> None:
    words = "[desk]\nterminal = 'D7'\nprinter = {kind = 'none'}\nscanner = {kind = 'none'}\n"
    _, answer = check(capsys, "--site", site(tmp_path, words))
    assert (answer["program"], answer["terminal"]) == ("desk", "D7")
    _, answer = check(capsys, "--site", site(tmp_path, words), "--program", "board")
    assert (answer["program"], answer["terminal"]) == ("board", "B1")


def test_the_store_is_opened_and_a_wrong_one_named(
    capsys: Any, tmp_path: Path, sqlite_demo_url: str
) -> None:
    file = site(tmp_path, DARK)
    code, answer = check(capsys, "--site", file, "--store", sqlite_demo_url)
    assert code == 0
    assert (outcomes(answer)["store"], outcomes(answer)["map"]) == ("ok", "ok")
    code, answer = check(capsys, "--site", file, "--store", f"sqlite:///{tmp_path / 'no.db'}")
    assert code == 1
    assert answer["tasks"][0]["text"] == "The store file was not found."


def test_in_words_each_task_has_a_line(capsys: Any, tmp_path: Path) -> None:
    file = site(tmp_path, DARK)
    assert main(["devices", "check", "--site", str(file), "--lang", "zh-Hans"]) == 0
    said = capsys.readouterr().out
    assert "[正常] 字体：完整" in said
    assert said.rstrip().endswith("K1 自检通过。")
