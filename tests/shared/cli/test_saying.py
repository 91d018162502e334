"""`daozhen devices say`."""

import json
import shutil

import pytest

from shared.cli import main
from shared.devices.sound import CHIME_SECONDS, seconds_of, sound_of

WORDS = "请 A，零幺七 号，到三 诊室。"


@pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
def test_what_is_said_is_kept_as_a_file(tmp_path, capsys):
    file = tmp_path / "said.wav"
    call = ["devices", "say", WORDS, "--wav", str(file), "--lang", "zh-Hans", "--json"]
    assert main(call) == 0
    seconds = seconds_of(sound_of(file.read_bytes()))
    answer = json.loads(capsys.readouterr().out)
    assert answer["wav"] == str(file)
    assert answer["seconds"] == pytest.approx(seconds, abs=0.01)
    assert seconds > CHIME_SECONDS + 2
    nowhere = [*call[:3], "--wav", str(tmp_path / "no-folder" / "said.wav")]
    assert main(nowhere) == 1


def test_without_a_speech_program_it_is_said_what_to_do(tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    call = ["devices", "say", WORDS, "--lang", "en", "--wav", str(tmp_path / "said.wav")]
    assert main(call) == 1
    assert "espeak-ng" in capsys.readouterr().err
    assert not (tmp_path / "said.wav").exists()


def test_without_a_loudspeaker_nobody_is_told_that_it_was_said(tmp_path, capsys, monkeypatch):
    site = tmp_path / "site.toml"
    site.write_text('[voice]\nengine = "espeak"\n', encoding="utf-8")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert main(["devices", "say", WORDS, "--lang", "en", "--site", str(site)]) == 1
    assert "loudspeaker" in capsys.readouterr().err
