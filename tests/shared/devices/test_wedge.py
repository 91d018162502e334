"""A scanner that types: whole bursts become scans, garbage becomes nothing."""

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.devices.scanner import KeyboardScanner
from shared.devices.scans import LONGEST, SHORTEST, scan_of
from shared.devices.wedge import GAP_SECONDS, WedgeScanner
from shared.domain.errors import Refused
from shared.domain.identity import read_scan

SLIP = "DZ:2f1c0d3e-8a5b-4c1d-9e2f-001122334455"


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
    assert scanner.feed("80000002", 2.0) is None
    assert scanner.feed("\n", 2.01) == "80000002"


def test_a_clock_that_jumps_back_starts_anew() -> None:
    scanner = WedgeScanner()
    scanner.feed("8000", 100.0)
    scanner.feed("90000002", 1.0)
    assert scanner.feed("\n", 1.01) == "90000002"


def test_a_flood_is_dropped_whole() -> None:
    assert fed("8" * (LONGEST + 1) + "\n") == []
    assert fed("8" * LONGEST + "\n") == ["8" * LONGEST]


@pytest.mark.parametrize(
    ("typed", "placed"),
    [
        ("&é\"'(-è_", "12345678"),  # a French keyboard
        ("DYÖ", "DZ:"),  # a German one
        ("", "80000001"),  # an input method kept the letters
    ],
)
def test_where_the_layout_makes_no_scan_of_it_the_places_of_the_keys_tell(
    typed: str, placed: str
) -> None:
    rest = SLIP.removeprefix("DZ:") if placed == "DZ:" else ""
    scanner = WedgeScanner()
    scanner.feed(typed + rest, 0.0, placed + rest)
    assert scanner.feed("\r", 0.01) == placed + rest


def test_what_the_layout_makes_a_scan_of_is_taken_as_it_is() -> None:
    scanner = WedgeScanner()
    scanner.feed("AB1234", 0.0, "QB1234")
    assert scanner.feed("\r", 0.01) == "AB1234"


def test_caps_lock_and_a_code_of_the_symbology_do_not_matter() -> None:
    assert scan_of(SLIP.swapcase()) == "DZ:" + SLIP.removeprefix("DZ:").swapcase()
    assert scan_of("]C180000001") == "80000001"
    assert scan_of("]Q3" + SLIP) == SLIP


def test_nobody_knows_of_a_scanner_that_types_before_it_has_scanned() -> None:
    heard: list[str] = []
    scanner = KeyboardScanner()
    scanner.start(heard.append)
    assert scanner.health() == "silent"
    scanner.typed("80000001", 0.0)
    scanner.forget()
    scanner.typed("80000002\n", 0.01)
    assert heard == ["80000002"]
    assert scanner.health() == "ready"
    scanner.stop()
    scanner.typed("80000003\n", 5.0)
    assert heard == ["80000002"]


@given(st.text())
def test_what_is_given_is_printable_and_within_length(typed: str) -> None:
    for scan in fed(typed + "\n"):
        assert SHORTEST <= len(scan) <= LONGEST
        assert scan.isprintable()


def fuzzed(noise: random.Random) -> str:
    """A scan as a scanner might garble it, or nothing like one."""
    kind = noise.randrange(4)
    if kind == 0:
        return noise.randbytes(noise.choice((5, 20, 40, 300))).decode("latin-1")
    if kind == 1:
        return "".join(map(chr, noise.choices(range(0x20, 0x3FFF), k=noise.randrange(20))))
    good = list(noise.choice(("80000001", SLIP, "11010519491231002X", "]Q1" + SLIP)))
    for _ in range(noise.randrange(4)):
        good[noise.randrange(len(good))] = chr(noise.choice((noise.randrange(128), 0x3000, 0xFF11)))
    return "".join(good) * noise.choice((1, 1, 1, 2, 9))


def test_fifty_thousand_garbled_scans_are_looked_up_or_refused() -> None:
    noise = random.Random(20261123)
    fit = re.compile(r"DZ:[0-9a-fA-F-]{36}|[0-9A-Z-]{4,32}|unreadable_scan")
    scanner, at, taken = WedgeScanner(), 0.0, 0
    for _ in range(50_000):
        at += noise.choice((0.01, 0.02, 0.7))
        scan = scanner.feed(fuzzed(noise), at, fuzzed(noise) if noise.random() < 0.1 else "")
        scan = scanner.feed("\r", at + 0.01) or scan
        if scan is not None:
            assert SHORTEST <= len(scan) <= LONGEST
            assert fit.fullmatch(looked_up(scan))
            taken += looked_up(scan) != "unreadable_scan"
    assert taken > 1000


def looked_up(scan: str) -> str:
    try:
        return read_scan(scan)
    except Refused as refused:
        return refused.key
