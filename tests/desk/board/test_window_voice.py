"""A board with a voice: the speech program and the player are real programs, put there by the
test; the board never waits for them."""

import asyncio
import os
import sys
import time
from itertools import pairwise
from pathlib import Path

import pytest

from desk.board.program import open_window
from shared.devices.health import Health
from shared.devices.sound import CHIME_SECONDS, seconds_of, sound_of, wav_of
from shared.devices.voice import AFTER_SECONDS
from shared.devices.voices import PIECE_GAP
from shared.services.calling import call_next
from shared.settings import Settings
from tests.desk.board.test_window import act, until, walk_in
from tests.shared.devices.test_sound import tone

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the programs of the test are scripts")
WORD_SECONDS = 0.3
HANGS = "import time; time.sleep(60)"
SPEAKS = "import sys; sys.stdout.buffer.write(open({file!r}, 'rb').read())"
NOTES = """
import shutil, sys, time, pathlib
begun = time.time()
time.sleep(0.05)
folder = pathlib.Path({folder!r})
shutil.copy(sys.argv[-1], folder / f"{{begun:.4f}}-{{time.time():.4f}}.wav")
"""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch):
    """Puts programs on the path: espeak-ng as given, and a loudspeaker that keeps what it plays."""
    tools, played = tmp_path / "tools", tmp_path / "played"
    tools.mkdir()
    played.mkdir()
    monkeypatch.setenv("PATH", str(tools))

    def put(**scripts: str) -> Path:
        for name, script in {"paplay": NOTES.format(folder=str(played)), **scripts}.items():
            program = tools / name.replace("_", "-")
            program.write_text(f"#!{sys.executable} -S\n{script}", encoding="utf-8")
            program.chmod(0o755)
        return played

    return put


@pytest.fixture
def speaking(program):
    """The board of 1F with its voice on, running while a test looks at it."""
    values = program.settings.model_dump()
    voice = {"on": True, "engine": "espeak", "languages": ["zh-Hans"]}
    program.settings = Settings.model_validate({**values, "voice": voice})
    window = open_window(program)
    window.show()

    async def while_on(look) -> None:
        window.start()
        try:
            await look(window)
        finally:
            window.stop()

    yield while_on
    window.close()


def test_the_board_goes_on_painting_while_the_speech_program_hangs(
    program, drive, programs, speaking
):
    programs(espeak_ng=HANGS)
    late: list[float] = []

    async def watch_the_loop() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.01)
            late.append(time.perf_counter() - before)

    async def look(window) -> None:
        await until(lambda: window.shown("room.101"))
        watching = asyncio.ensure_future(watch_the_loop())
        tickets = []
        for card, department, room in (("80000026", "02", "101"), ("80000027", "07", "103")):
            tickets.append(walk_in(program, card, department))
            program.clock.move(seconds=1)
            act(program, call_next, room=room)
            await until(lambda: window.shown("call.0.label") == [tickets[-1].label])
            assert window.voice.busy
        watching.cancel()

    begun = time.monotonic()
    drive(speaking(look))
    assert time.monotonic() - begun < 8, "the hanging program was ended with the board"
    assert max(late) < 0.5


def test_calls_are_heard_as_they_are_painted_and_never_at_once(
    program, drive, programs, speaking, tmp_path
):
    word = tmp_path / "word.wav"
    word.write_bytes(wav_of(tone(WORD_SECONDS)))
    played = programs(espeak_ng=SPEAKS.format(file=str(word)))

    async def look(window) -> None:
        await until(lambda: window.shown("room.101"))
        ticket = walk_in(program, "80000026", "02")
        act(program, call_next, room="101")
        await until(lambda: window.shown("call.0.label") == [ticket.label])
        program.clock.move(seconds=1)
        other = walk_in(program, "80000027", "07")
        act(program, call_next, room="103")
        await until(lambda: len(list(played.glob("*.wav"))) >= 1 + 2 * 3)
        assert window.voice.health() is Health.READY
        said = [one.lines[0][0] for one in window.announcements(3)]
        assert [words[:4] for words in said] == [f"请 {t.label[0]}，" for t in (ticket, other)]

    drive(speaking(look))
    files = sorted(played.glob("*.wav"))
    trial, chime, words, after = (sound_of(file.read_bytes()) for file in files[:4])
    assert not trial.any(), "the board tries its voice when it starts, and nobody hears it"
    spoken = 3 * WORD_SECONDS + 2 * PIECE_GAP  # 请, the letter, the rest
    assert [seconds_of(sound) for sound in (chime, words, after)] == pytest.approx(
        [CHIME_SECONDS, spoken, AFTER_SECONDS], abs=0.01
    )
    assert not after.any(), "silence between two announcements"
    times = [tuple(map(float, file.stem.split("-"))) for file in files]
    assert all(before[1] <= after[0] for before, after in pairwise(times))


def test_a_board_without_any_speech_program_is_silent_and_says_so(
    program, drive, programs, speaking, monkeypatch
):
    programs()

    async def look(window) -> None:
        await until(lambda: window.shown("room.101"))
        assert window.voice.health() is Health.MISSING

    drive(speaking(look))


def test_a_board_has_no_voice_where_the_site_file_names_none(program):
    window = open_window(program)
    assert window.voice is None
    window.close()
