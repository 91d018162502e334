"""A real IPP print server takes a slip and says how it is, where one can be run (cups-daemon)."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from shared.devices.cups_status import cups_health, health_of_words
from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import CupsPrinter, PrinterProblem

PDF = b"%PDF-1.4\n/MediaBox [ 0 0 226.7717 325.5 ]\n%%EOF\n"
grp = pytest.importorskip("grp")  # not on Windows
NEEDED = ("cupsd", "lpadmin", "cupsdisable", "cupsenable", "cupsreject", "lp", "lpstat")
SBIN = os.pathsep.join((os.environ.get("PATH", ""), "/usr/sbin", "/sbin"))

FILES = """ServerRoot {0}
RequestRoot {0}/spool
TempDir {0}/spool
CacheDir {0}/cache
StateDir {0}/state
ErrorLog {0}/error
AccessLog {0}/access
PageLog {0}/page
Printcap {0}/printcap
FileDevice Yes
SystemGroup {1}
"""
CONFIGURATION = """Listen 127.0.0.1:{0}
Browsing Off
PreserveJobFiles Yes
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order allow,deny
Allow all
</Limit>
</Policy>
"""


@dataclass(frozen=True)
class Server:
    """CUPS with one queue, "lobby"."""

    host: str
    spool: Path

    def run(self, command: str, *options: str) -> None:
        subprocess.run(
            (_found(command), "-h", self.host, *options), check=True, capture_output=True
        )

    def printer(self, name: str) -> CupsPrinter:
        lp, lpstat = ((_found(command), "-h", self.host) for command in ("lp", "lpstat"))
        return CupsPrinter(name, lp, lpstat)

    def documents(self) -> list[bytes]:
        return [file.read_bytes() for file in sorted(self.spool.glob("d*"))]


def _found(command: str) -> str:
    return shutil.which(command, path=SBIN) or command


@pytest.fixture(scope="module")
def cups(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    if missing := [command for command in NEEDED if not shutil.which(command, path=SBIN)]:
        pytest.skip(f"no {missing[0]} here (Debian: cups-daemon, cups-client)")
    root = tmp_path_factory.mktemp("cups")
    for folder in ("spool", "cache", "state"):
        (root / folder).mkdir()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    (root / "files.conf").write_text(FILES.format(root, grp.getgrgid(os.getgid()).gr_name))
    (root / "cupsd.conf").write_text(CONFIGURATION.format(port))
    command = (_found("cupsd"), "-f", "-c", root / "cupsd.conf", "-s", root / "files.conf")
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            if not _listens(port):
                pytest.skip("cupsd does not start for this user")
            lobby = Server(f"127.0.0.1:{port}", root / "spool")
            lobby.run("lpadmin", "-p", "lobby", "-E", "-v", f"file:{root}/out", "-m", "raw")
            yield lobby
        finally:
            server.terminate()


def _listens(port: int) -> bool:
    end = time.monotonic() + 5
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
        except OSError:
            time.sleep(0.02)
        else:
            return True
    return False


def test_a_print_server_takes_a_slip_of_the_queue(cups: Server, tmp_path: Path) -> None:
    queue = PrintQueue(tmp_path, cups.printer("lobby"))
    job = queue.add("A017", PDF)
    before = len(cups.documents())
    assert queue.pump() == [job]
    assert queue.health() is Health.READY
    assert cups.documents()[before:] == [PDF]


def test_a_queue_that_was_stopped_is_offline_and_keeps_the_slip(
    cups: Server, tmp_path: Path
) -> None:
    queue = PrintQueue(tmp_path, cups.printer("lobby"))
    job = queue.add("A017", PDF)
    cups.run("cupsdisable", "lobby")
    cups.run("cupsreject", "lobby")
    try:
        assert queue.health() is Health.OFFLINE
        assert queue.pump() == []
        assert (queue.jobs, queue.trouble) == ([job], Health.FAILED)
    finally:
        cups.run("cupsenable", "lobby")
        cups.run("cupsaccept", "lobby")
    assert queue.pump() == [job]


def test_a_queue_that_is_not_there_is_missing(cups: Server) -> None:
    printer = cups.printer("nobody")
    assert printer.health() is Health.MISSING
    assert cups.printer("").health() is Health.MISSING
    with pytest.raises(PrinterProblem) as refused:
        printer.take("A017", PDF)
    assert refused.value.key == "printer_missing"


@pytest.mark.parametrize(
    ("alerts", "health"),
    [
        ("none", Health.READY),
        ("media-empty-error", Health.NO_PAPER),
        ("media-low-report", Health.PAPER_LOW),
        ("cover-open-warning,media-low-report", Health.COVER_OPEN),
        ("offline-report", Health.OFFLINE),
        ("connecting-to-device", Health.OFFLINE),
        ("media-jam-error", Health.FAILED),
        ("cups-waiting-for-job-completed", Health.READY),
    ],
)
def test_the_reasons_of_a_print_server_become_one_word(alerts: str, health: Health) -> None:
    told = f"printer lobby is idle.  enabled since today\n\tForm mounted:\n\tAlerts: {alerts}\n"
    assert health_of_words(told) is health


def test_a_machine_without_a_print_server_has_no_printer() -> None:
    assert cups_health("lobby", ("/nowhere/lpstat",)) is Health.MISSING
