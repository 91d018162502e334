"""A scanner on a serial line, at the end of a pseudo-terminal."""

from collections.abc import Iterator
from pathlib import Path
from queue import Queue

import pytest

from shared import settings
from shared.devices.health import Health
from shared.devices.scanner import DummyScanner, KeyboardScanner, scanner_for
from shared.devices.serial_scanner import LONG_PAUSE, Lines, SerialScanner
from tests.shared.devices.reader_stand import FarEnd
from tests.shared.devices.test_card_reader import wait_for


@pytest.fixture
def end(tmp_path: Path) -> Iterator[FarEnd]:
    made = FarEnd(tmp_path / "scanner")
    yield made
    made.unplug()


class Counter:
    def __init__(self, port: Path) -> None:
        self.heard: Queue[str] = Queue()
        self.scanner = SerialScanner(str(port), 9600, again=0.01)
        self.scanner.start(self.heard.put)

    def ready(self) -> bool:
        return self.scanner.health() is Health.READY


@pytest.fixture
def counter(end: FarEnd) -> Iterator[Counter]:
    made = Counter(end.port)
    wait_for(made.ready)
    yield made
    made.scanner.stop()


def test_a_scan_ends_with_its_line(end: FarEnd, counter: Counter) -> None:
    end.send(b"8000")
    end.send(b"0001\r\n80000002\r")
    assert [counter.heard.get(timeout=5) for _ in range(2)] == ["80000001", "80000002"]


def test_a_scanner_that_sends_no_end_is_heard_after_a_pause(end: FarEnd, counter: Counter) -> None:
    end.send(b"80000003")
    assert counter.heard.get(timeout=5) == "80000003"


def test_a_scanner_pulled_out_in_mid_scan_comes_back_without_the_half(
    end: FarEnd, counter: Counter
) -> None:
    end.send(b"80000001\n8000")
    assert counter.heard.get(timeout=5) == "80000001"
    end.unplug()
    wait_for(lambda: counter.scanner.health() is Health.MISSING)
    end.plug_in()
    wait_for(counter.ready)
    end.send(b"80000004\n")
    assert counter.heard.get(timeout=5) == "80000004"


def test_half_a_scan_is_forgotten_where_the_scanner_sends_ends() -> None:
    lines = Lines()
    assert list(lines.feed(b"80000001\n8000")) == ["80000001"]
    assert list(lines.feed(b"")) == []
    assert list(lines.feed(b"0002\n")) == ["80000002"]
    lines.feed(b"8000")
    for _ in range(LONG_PAUSE):
        assert list(lines.feed(b"")) == []
    assert list(lines.feed(b"0003\n")) == ["0003"]


def test_rubbish_is_a_scan_nobody_can_look_up_or_nothing() -> None:
    lines = Lines()
    assert list(lines.feed(b"\xff\xfe\x00\r\n")) == []
    assert list(lines.feed(b"8" * 5000)) == []
    assert list(lines.feed(b"\n80000001\n")) == ["80000001"]
    assert list(lines.feed(b"\xff\xff\xff\xff\n")) == ["\ufffd" * 4]


def test_the_scanner_a_site_file_names() -> None:
    assert isinstance(scanner_for(settings.Scanner()), KeyboardScanner)
    assert isinstance(scanner_for(settings.Scanner(kind="serial", port="COM3")), SerialScanner)
    assert scanner_for(settings.Scanner(kind="none")) is None


def test_the_dummy_scans_what_a_test_says() -> None:
    heard: list[str] = []
    dummy = DummyScanner()
    dummy.start(heard.append)
    dummy.scan("80000001")
    dummy.stop()
    dummy.scan("80000002")
    assert heard == ["80000001"]
