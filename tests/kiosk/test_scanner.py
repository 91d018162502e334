"""A scanner that types: whole bursts become scans, garbage becomes nothing."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.scanner import GAP_SECONDS, LONGEST, SHORTEST, WedgeScanner


def fed(characters: str, step: float = 0.01) -> list[str]:
    scanner = WedgeScanner()
    scans = (scanner.feed(character, at * step) for at, character in enumerate(characters))
    return [scan for scan in scans if scan is not None]


def test_a_card_is_read_at_enter() -> None:
    assert fed("80000001\r") == ["80000001"]
    assert fed("80000001\r\n80000002\r\n") == ["80000001", "80000002"]


def test_keys_pressed_slowly_are_no_scan() -> None:
    assert fed("80000001\n", step=GAP_SECONDS * 2) == []


def test_half_a_scan_does_not_spoil_the_next() -> None:
    scanner = WedgeScanner()
    scanner.feed("8000", 0.0)
    assert scanner.feed("80000002\n"[:-1], 2.0) is None
    assert scanner.feed("\n", 2.01) == "80000002"


def test_a_clock_that_jumps_back_starts_anew() -> None:
    scanner = WedgeScanner()
    scanner.feed("8000", 100.0)
    scanner.feed("90000002", 1.0)
    assert scanner.feed("\n", 1.01) == "90000002"


def test_a_flood_is_dropped_whole() -> None:
    assert fed("8" * (LONGEST + 1) + "\n") == []
    assert fed("8" * LONGEST + "\n") == ["8" * LONGEST]


@given(st.text())
def test_what_is_given_is_printable_and_within_length(typed: str) -> None:
    for scan in fed(typed + "\n"):
        assert SHORTEST <= len(scan) <= LONGEST
        assert scan.isprintable()


def test_ten_thousand_random_byte_strings() -> None:
    noise = random.Random(20261123)
    scanner = WedgeScanner()
    at = 0.0
    for _ in range(10_000):
        for character in noise.randbytes(noise.randrange(40)).decode("latin-1") + "\r":
            at += noise.choice((0.001, 0.02, 0.7))
            scan = scanner.feed(character, at)
            assert scan is None or SHORTEST <= len(scan) <= LONGEST
