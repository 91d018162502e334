"""The frames of identity-card readers: what is sent, and what is made of what comes."""

import random

from hypothesis import given
from hypothesis import strategies as st

from shared.devices import card_frames
from shared.devices.card_frames import FrameReader, framed, text_of
from tests.shared.devices.reader_stand import (
    FIND,
    FOUND,
    NOT_READ,
    NOTHING,
    READ,
    SELECT,
    SELECTED,
    read_answer,
    resident,
)


def heard(*chunks: bytes) -> list[card_frames.Answer | None]:
    frames = FrameReader()
    return [answer for chunk in chunks for answer in frames.feed(chunk)]


def statuses(*chunks: bytes) -> list[int | None]:
    return [answer and answer.status for answer in heard(*chunks)]


def test_the_commands_are_those_of_the_manuals() -> None:
    assert card_frames.FIND.frame == FIND
    assert card_frames.SELECT.frame == SELECT
    assert card_frames.READ.frame == READ


def test_the_answers_of_the_manuals_are_understood() -> None:
    assert statuses(FOUND, NOTHING, SELECTED, NOT_READ) == [0x9F, 0x80, 0x90, 0x41]


def test_an_answer_comes_byte_by_byte() -> None:
    whole = read_answer(resident())
    assert len(whole) == 1295
    (answer,) = heard(*(bytes((byte,)) for byte in whole))
    assert answer is not None
    assert text_of(answer.data) == resident()


def test_noise_around_a_frame_is_passed_over() -> None:
    assert statuses(b"\xaa\xaa\x00\xff" + FOUND + b"\xaa" + NOTHING) == [0x9F, 0x80]


def test_a_wrong_checksum_is_damaged_and_the_next_frame_is_whole() -> None:
    wrong = FOUND[:-1] + b"\x00"
    assert statuses(wrong + NOTHING) == [None, 0x80]


def test_an_impossible_length_does_not_swallow_what_follows() -> None:
    assert statuses(card_frames.PREAMBLE + b"\xff\xff" + FOUND) == [None, 0x9F]
    assert statuses(card_frames.PREAMBLE + b"\x00\x01" + FOUND) == [None, 0x9F]


def test_a_late_answer_is_not_taken_for_that_of_the_next_command() -> None:
    found, selected, read = heard(FOUND, SELECTED, read_answer(resident()))
    commands = (card_frames.FIND, card_frames.SELECT, card_frames.READ)
    for answer, its in zip((found, selected, read), commands, strict=True):
        assert answer is not None
        assert [command for command in commands if answer.is_for(command)] == [its]


def test_a_refusal_answers_any_command() -> None:
    (answer,) = heard(NOT_READ)
    assert answer is not None
    assert answer.is_for(card_frames.READ)


def test_the_text_needs_lengths_that_fit() -> None:
    text = resident()
    good = b"\x01\x00\x04\x00" + text + bytes(1024)
    assert text_of(good) == text
    assert text_of(good[:-1]) is None
    assert text_of(b"\x02\x00\x04\x00" + text + bytes(1024)) is None
    assert text_of(b"") is None


def test_what_an_answer_holds_is_not_shown() -> None:
    (answer,) = heard(framed(bytes.fromhex("000090") + b"secret"))
    assert "secret" not in repr(answer)


@given(st.binary(max_size=80), st.binary(max_size=80))
def test_any_bytes_around_an_answer_leave_it_to_be_found(before: bytes, after: bytes) -> None:
    if card_frames.PREAMBLE in before + FOUND[:4]:
        return
    assert 0x9F in statuses(before, FOUND, after)


def test_a_thousand_damaged_answers_give_no_card() -> None:
    noise = random.Random(20261123)
    whole = read_answer(resident())
    for _ in range(1000):
        damaged = bytearray(whole)
        damaged[noise.randrange(len(whole))] ^= 1 << noise.randrange(8)
        cards = [answer for answer in heard(bytes(damaged)) if answer is not None]
        assert not cards
