"""A hospital edits its slips; what is wrong is named with its line, and never stops a slip."""

import logging
import random
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from shared.domain.errors import UserFacingError
from shared.slips.fields import Kind
from shared.slips.layout import PicturePiece, TextPiece
from shared.slips.queue_slip import queue_slip_pdf, slip_layout
from shared.slips.stationery import OUR_FOLDER, Stationery, ours, read_folder, stationery_for
from shared.slips.template import SHOWS, placeholders_of
from shared.slips.template_file import MODELS, read_template
from shared.text import LANGUAGES, text
from tests.shared.slips.pdf import hold_whole
from tests.shared.slips.test_queue_slip import SLIP, picture_of, words

OURS = (OUR_FOLDER / "queue.toml").read_text(encoding="utf-8")
QUEUE = "\n".join(line for line in OURS.splitlines() if not line.startswith("#"))
NARROW = next(line for line in QUEUE.splitlines() if line.startswith("narrow_scale"))
LEAST = """
[[part]]
show = "reprint"
size = 11

[[part]]
show = "line"
field = "label"
size = 40
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def written(folder: Path, toml: str, kind: str = "queue") -> Stationery:
    (folder / f"{kind}.toml").write_text(toml, encoding="utf-8")
    return stationery_for(str(folder))


def problem(folder: Path, toml: str) -> UserFacingError:
    path = folder / "queue.toml"
    path.write_text(toml, encoding="utf-8")
    with pytest.raises(UserFacingError) as told:
        read_template(path, Kind.QUEUE)
    for language in LANGUAGES:  # it can be said, and what to do about it
        assert "{file}" not in text(f"error.{told.value.key}", language, **told.value.values)
        assert text(f"error.{told.value.key}.do", language) != f"error.{told.value.key}.do"
    return told.value


def line_of(toml: str, wanted: str, nth: int = 0) -> int:
    return [at for at, line in enumerate(toml.splitlines(), 1) if line == wanted][nth]


def test_ours_are_sound_and_there_is_one_for_every_kind() -> None:
    found, problems = read_folder(OUR_FOLDER)
    assert set(found) == set(Kind)
    assert problems == ()


def test_the_hospital_moves_leaves_out_and_renames_what_stands_on_its_slip(folder: Path) -> None:
    own = written(
        folder,
        LEAST
        + """
[[part]]
show = "text"
zh-Hans = "{label} 号，请到 {place}"
zh-Hant = "{label} 號，請到 {place}"
en = "{label}: please go to {place}"
size = 12

[[part]]
show = "fact"
field = "ahead"
zh-Hans = "还有"
zh-Hant = "還有"
en = "Before you"
size = 12

[[part]]
show = "code"
field = "ticket"
zh-Hans = ["扫码回来", "祝您早日康复"]
zh-Hant = ["掃碼回來", "祝您早日康復"]
en = ["Scan to come back", "Get well soon"]
""",
    )
    assert own.problems == ()
    said = words(slip_layout(SLIP, own))
    assert said[0] == "A017"
    assert said[1] == "A017 号，请到 3 楼东区候诊 · 3 号诊室 · 李医生"
    assert "还有" in said
    assert "祝您早日康复" in said
    assert "王*明　初诊" not in said
    english = words(slip_layout(replace(SLIP, language="en"), own))
    assert "Before you" in english
    assert "Get well soon" in english
    codes = zxingcpp.read_barcodes(picture_of(queue_slip_pdf(SLIP, own)))
    assert [code.text for code in codes] == [SLIP.qr]


def test_the_hospitals_logo_stands_on_the_paper_black_on_white(folder: Path) -> None:
    picture = Image.new("RGBA", (400, 200), (0, 0, 0, 0))
    picture.paste((10, 102, 112, 255), (100, 50, 300, 150))
    picture.save(folder / "logo.png")
    logo = '[[part]]\nshow = "logo"\nfile = "logo.png"\nheight_mm = 12\n'
    own = written(folder, logo + LEAST)
    layout = slip_layout(SLIP, own)
    (piece,) = [piece for piece in layout.pieces if isinstance(piece, PicturePiece)]
    assert piece.box.bottom - piece.box.top == pytest.approx(12 / 25.4 * 72)
    hold_whole(layout)
    paper = picture_of(queue_slip_pdf(SLIP, own)).convert("L")
    middle = (paper.width // 2, round((piece.box.top + piece.box.bottom) / 2 * 203 / 72))
    assert paper.getpixel(middle) < 150
    assert paper.getpixel((paper.width // 2, round(piece.box.top * 203 / 72) + 4)) > 200


@pytest.mark.parametrize(
    ("was", "is_now", "key", "said"),
    [
        ('field = "department"', 'feild = "department"', "slip_unknown_key", {"nearest": "field"}),
        ('field = "place"', 'field = "plase"', "slip_unknown_word", {"nearest": "place"}),
        ("size = 60", "size = 600", "slip_bad_value", {"name": "size"}),
        ("size = 60", 'size = "gross"', "slip_bad_value", {"name": "size"}),
        ('advice = "advice"', 'advice = "words"', "slip_unknown_word", {"name": "advice"}),
        ('show = "way"', 'show = "wya"', "slip_unknown_word", {"nearest": "way"}),
        (NARROW, "narow_scale = 0.9", "slip_unknown_key", {"nearest": "narrow_scale"}),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_line(
    folder: Path, was: str, is_now: str, key: str, said: dict[str, str]
) -> None:
    toml = QUEUE.replace(was, is_now, 1)
    assert toml != QUEUE
    told = problem(folder, toml)
    assert (told.key, told.values["file"]) == (key, "queue.toml")
    assert told.values["line"] == line_of(toml, is_now)
    for name, value in said.items():
        assert told.values[name] == value


def test_what_is_missing_is_named_at_the_part_that_misses_it(folder: Path) -> None:
    toml = LEAST + '\n[[part]]\nshow = "fact"\nfield = "name"\n'
    told = problem(folder, toml)
    assert (told.key, told.values["name"]) == ("slip_missing_key", "size")
    assert told.values["line"] == line_of(toml, "[[part]]", 2)
    told = problem(folder, LEAST + '\n[[part]]\nfield = "name"\n')
    assert (told.key, told.values["name"]) == ("slip_missing_key", "show")


def test_a_mistake_in_a_text_of_several_lines_is_named_at_its_first(folder: Path) -> None:
    toml = f"""{LEAST}
[[part]]
show = "text"
zh-Hant = "a"
en = "a"
size = 9
zh-Hans = '''
请到
{{nmae}}
'''
"""
    told = problem(folder, toml)
    assert (told.key, told.values["word"]) == ("slip_unknown_word", "nmae")
    assert told.values["line"] == line_of(toml, "zh-Hans = '''")


@pytest.mark.parametrize(
    "words", ["{label!r}", "{label.__class__}", "{0}", "{label:>9}", "{", "{}"]
)
def test_braces_hold_a_field_and_nothing_else(folder: Path, words: str) -> None:
    with pytest.raises(ValueError):
        placeholders_of(words)
    part = f'\n[[part]]\nshow = "text"\nzh-Hans = "{words}"\nzh-Hant = "a"\nen = "a"\nsize = 9\n'
    told = problem(folder, LEAST + part)
    assert (told.key, told.values["name"]) == ("slip_bad_value", "zh-Hans")
    assert told.values["line"] == line_of(LEAST + part, f'zh-Hans = "{words}"')


def test_a_text_that_is_no_toml_is_named_with_the_readers_line(folder: Path) -> None:
    told = problem(folder, LEAST.replace('show = "line"', 'show = "line'))
    assert told.key == "slip_not_toml"
    assert "line 7" in str(told.values["problem"])


def test_no_slip_goes_without_the_place_of_its_reprint_mark_or_its_number(folder: Path) -> None:
    told = problem(folder, LEAST.replace('show = "reprint"', 'show = "line"\nfield = "hospital"'))
    assert (told.key, told.values["part"]) == ("slip_needs", 'show = "reprint"')
    told = problem(folder, LEAST.replace('field = "label"', 'field = "place"'))
    assert (told.key, told.values["part"]) == ("slip_needs", 'show = "line", field = "label"')


@pytest.mark.parametrize(
    "logo", ["../secret.png", "logo.svg", "missing.png", "rubbish.png", "/etc/logo.png"]
)
def test_a_logo_is_a_picture_beside_its_template_or_it_is_said(folder: Path, logo: str) -> None:
    (folder / "rubbish.png").write_bytes(b"\x89PNG\r\n\x1a\nrubbish")
    told = problem(folder, f'{LEAST}\n[[part]]\nshow = "logo"\nfile = "{logo}"\nheight_mm = 10\n')
    assert told.key in ("slip_logo", "slip_bad_value")
    assert told.values["line"] == 13


def test_a_broken_template_is_ours_and_the_log_and_the_desk_are_told(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "way.toml").write_text((OUR_FOLDER / "way.toml").read_text(), encoding="utf-8")
    (folder / "queu.toml").write_text(LEAST, encoding="utf-8")
    with caplog.at_level(logging.ERROR):
        own = written(folder, QUEUE.replace("size = 60", "size = 0"))
    assert {told.key for told in own.problems} == {"slip_bad_value", "slip_unknown_file"}
    assert slip_layout(SLIP, own).pieces == slip_layout(SLIP).pieces
    assert "slip_bad_value" in caplog.text
    assert "queue.toml" in caplog.text
    assert own.templates[Kind.WAY] is not ours().templates[Kind.WAY]


def test_a_folder_that_is_not_there_is_said_and_slips_are_printed(folder: Path) -> None:
    own = stationery_for(str(folder / "nowhere"))
    assert [told.key for told in own.problems] == ["slip_folder"]
    assert queue_slip_pdf(SLIP, own) == queue_slip_pdf(SLIP)


def test_rubbish_in_a_template_is_always_a_sentence(folder: Path) -> None:
    chance = random.Random(7)
    lines = QUEUE.splitlines()
    for _ in range(60):
        mixed = lines[:]
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(mixed))
            mixed[at] = chance.choice(
                (
                    mixed[at][::-1],
                    chance.choice(lines),
                    "part = 3",
                    "size = nan",
                    'part = ["x"]',
                    "",
                )
            )
        path = folder / "queue.toml"
        path.write_text("\n".join(mixed), encoding="utf-8")
        with suppress(UserFacingError):
            read_template(path, Kind.QUEUE)


def test_dashes_part_what_is_there_and_nothing_else(folder: Path) -> None:
    dashes = '[[part]]\nshow = "dashes"\n'
    own = written(folder, dashes + LEAST + dashes + dashes + '[[part]]\nshow = "way"\n' + dashes)
    assert [type(piece) for piece in slip_layout(SLIP, own).pieces] == [TextPiece]


def test_every_word_that_show_takes_has_its_rules() -> None:
    assert set(SHOWS) == set(MODELS)
