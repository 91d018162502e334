"""A slip that could not be printed waits on the disk, in order, through power cuts."""

import logging
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from shared.devices.health import Health
from shared.devices.print_queue import PrintQueue
from shared.devices.printers import DummyPrinter, PrinterDoubt, PrinterProblem

PDF = b"%PDF-1.4\nbody\n%%EOF\n"
NO_PAPER = PrinterProblem("printer_refused", name="lobby")


def names(printer: DummyPrinter) -> list[str]:
    return [name for name, _pdf in printer.taken]


def test_documents_are_printed_in_the_order_they_came(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path / "spool", printer)
    for number in range(12):
        queue.add(f"A{number:03d}", PDF)
    assert queue.waiting == 12
    assert len(queue.pump()) == 12
    assert names(printer) == [f"A{number:03d}" for number in range(12)]
    assert queue.waiting == 0
    assert printer.taken[0][1] == PDF


def test_a_failing_printer_leaves_the_jobs_and_their_order(tmp_path: Path):
    printer = DummyPrinter(NO_PAPER, NO_PAPER)
    queue = PrintQueue(tmp_path, printer)
    queue.add("A001", PDF)
    queue.add("A002", PDF)
    assert queue.pump() == []
    queue.add("A003", PDF)
    assert (queue.pump(), queue.waiting) == ([], 3)
    assert len(queue.pump()) == 3
    assert names(printer) == ["A001", "A002", "A003"]


def test_an_outage_is_logged_once_when_it_begins_and_once_when_it_ends(tmp_path: Path, caplog):
    queue = PrintQueue(tmp_path, DummyPrinter(NO_PAPER, NO_PAPER, NO_PAPER))
    queue.add("A001", PDF)
    with caplog.at_level(logging.INFO):
        for _ in range(4):
            queue.pump()
    assert [record.getMessage() for record in caplog.records] == [
        "printing stopped: printer_refused(name=lobby)",
        "printing works again",
    ]


def test_jobs_are_found_again_after_a_restart_and_new_ones_go_behind(tmp_path: Path):
    before = PrintQueue(tmp_path, DummyPrinter(NO_PAPER))
    before.add("A001", PDF)
    before.add("A002", PDF)
    before.pump()
    printer = DummyPrinter()
    after = PrintQueue(tmp_path, printer)
    after.add("A003", PDF)
    assert after.waiting == 3
    assert len(after.pump()) == 3
    assert names(printer) == ["A001", "A002", "A003"]


def test_a_document_half_written_when_the_power_went_is_not_printed(tmp_path: Path):
    (tmp_path / ".000000000001-A001.pdf.part").write_bytes(b"%PDF-1.4 ha")
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    assert (queue.waiting, queue.pump()) == (0, [])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL")
def test_every_document_acknowledged_before_a_kill_is_still_there(tmp_path: Path):
    program = (
        "import sys; from pathlib import Path\n"
        "from shared.devices.print_queue import PrintQueue\n"
        "from shared.devices.printers import DummyPrinter\n"
        "queue = PrintQueue(Path(sys.argv[1]), DummyPrinter())\n"
        "for number in range(100000):\n"
        "    queue.add(f'A{number:06d}', b'%PDF-1.4 ' + b'x' * 50000 + b'%%EOF')\n"
        "    print(number, flush=True)\n"
    )
    acknowledged = 0
    with subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)], stdout=subprocess.PIPE, text=True
    ) as writer:
        assert writer.stdout is not None
        for line in writer.stdout:
            acknowledged = int(line) + 1
            if acknowledged == 40:
                writer.send_signal(signal.SIGKILL)
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    taken = len(queue.pump())
    assert taken >= acknowledged
    assert names(printer) == [f"A{number:06d}" for number in range(taken)]


def test_a_damaged_file_is_set_aside_and_the_others_are_printed(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    for name in ("A001", "A002", "A003", "A004"):
        queue.add(name, PDF)
    jobs = sorted(tmp_path.iterdir())
    jobs[1].write_bytes(PDF[:12])
    jobs[2].write_bytes(b"")
    assert len(queue.pump()) == 2
    assert names(printer) == ["A001", "A004"]
    assert queue.waiting == 0
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".damaged", ".damaged"]


def test_files_that_are_not_ours_are_left_alone(tmp_path: Path):
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "holiday.pdf").write_bytes(PDF)
    queue = PrintQueue(tmp_path, DummyPrinter())
    assert (queue.waiting, queue.pump()) == (0, [])
    assert len(list(tmp_path.iterdir())) == 2


def test_a_spool_folder_that_cannot_be_written_is_said(tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    queue = PrintQueue(tmp_path / "file" / "spool", DummyPrinter())
    with pytest.raises(PrinterProblem) as refused:
        queue.add("A001", PDF)
    assert refused.value.key == "printer_folder"
    assert queue.waiting == 0


def test_a_title_can_not_leave_the_spool_folder(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path / "spool", printer)
    queue.add("../../etc/A 001", PDF)
    queue.add("", PDF)
    queue.pump()
    assert names(printer) == ["______etc_A_001", "document"]
    assert [path.name for path in tmp_path.iterdir()] == ["spool"]


def test_many_threads_add_and_pump_and_every_document_is_printed_once(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)

    def kiosk(terminal: int) -> None:
        for number in range(10):
            queue.add(f"K{terminal}-{number:02d}", PDF)
            queue.pump()

    threads = [threading.Thread(target=kiosk, args=(terminal,)) for terminal in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    queue.pump()
    printed = names(printer)
    assert len(printed) == len(set(printed)) == 60
    for terminal in range(6):
        own = [name for name in printed if name.startswith(f"K{terminal}")]
        assert own == sorted(own)


def test_a_job_that_can_not_be_removed_is_not_printed_again_and_again(tmp_path: Path, monkeypatch):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    queue.add("A001", PDF)

    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert len(queue.pump()) == 1
    assert queue.pump() == []
    monkeypatch.undo()
    queue.add("A002", PDF)
    assert len(queue.pump()) == 1
    assert names(printer) == ["A001", "A002"]


def test_each_document_is_answered_for_by_its_own_job(tmp_path: Path):
    queue = PrintQueue(tmp_path, DummyPrinter(NO_PAPER))
    first = queue.add("A001", PDF)
    assert queue.pump() == []
    assert not queue.took(first)
    second = queue.add("A001", PDF)
    assert first != second
    assert queue.jobs == [first, second]
    assert queue.pump() == [first, second]
    assert queue.took(first)
    assert queue.took(second)


def test_a_job_handed_over_by_another_pump_was_taken(tmp_path: Path):
    queue = PrintQueue(tmp_path, DummyPrinter())
    job = queue.add("A001", PDF)
    pump = threading.Thread(target=queue.pump)
    pump.start()
    pump.join()
    assert queue.pump() == []
    assert queue.took(job)


def test_only_the_jobs_that_may_go_are_handed_over(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    strangers = queue.add("A001", PDF)
    own = queue.add("A002", PDF)
    assert queue.pump(lambda job: job == own) == [own]
    assert names(printer) == ["A002"]
    assert queue.jobs == [strangers]


def test_a_withdrawn_job_is_never_printed(tmp_path: Path):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    first, second = queue.add("A001", PDF), queue.add("A002", PDF)
    assert queue.withdraw([first]) == [first]
    assert queue.withdraw([first]) == []
    assert queue.pump() == [second]
    assert names(printer) == ["A002"]
    assert not queue.took(first)


def test_a_withdrawn_job_that_can_not_be_removed_is_not_printed(tmp_path: Path, monkeypatch):
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    job = queue.add("A001", PDF)

    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    queue.withdraw([job])
    monkeypatch.undo()
    assert (queue.pump(), names(printer)) == ([], [])


def test_a_job_of_yesterday_is_printed_first_where_a_guide_hands_it_out(tmp_path: Path):
    yesterday = PrintQueue(tmp_path, DummyPrinter())
    yesterday.add("2026-11-22-A001", PDF)
    printer = DummyPrinter()
    today = PrintQueue(tmp_path, printer)
    today.add("2026-11-23-A001", PDF)
    today.pump()
    assert names(printer) == ["2026-11-22-A001", "2026-11-23-A001"]


def test_a_document_of_which_nobody_knows_is_not_sent_again_and_a_person_looks(tmp_path: Path):
    printer = DummyPrinter(PrinterDoubt("printer_doubt", name="lobby"))
    queue = PrintQueue(tmp_path, printer)
    doubtful, next_one = queue.add("A001", PDF), queue.add("A002", PDF)
    assert queue.pump() == []
    assert queue.pump() == [next_one]
    assert (queue.doubtful, queue.jobs) == ([doubtful], [])
    assert queue.label(doubtful) == "A001"
    assert queue.withdraw([doubtful]) == [doubtful]
    assert (queue.doubtful, names(printer)) == ([], ["A002"])


def test_a_document_that_was_in_the_printers_hands_when_the_power_went_is_doubtful(tmp_path: Path):
    class Dies(DummyPrinter):
        def take(self, name: str, pdf: bytes) -> None:
            super().take(name, pdf)
            raise KeyboardInterrupt

    queue = PrintQueue(tmp_path, Dies())
    job = queue.add("A001", PDF)
    with pytest.raises(KeyboardInterrupt):
        queue.pump()
    printer = DummyPrinter()
    after = PrintQueue(tmp_path, printer)
    assert after.pump() == []
    assert (after.doubtful, after.waiting, names(printer)) == ([job], 0, [])


def test_while_a_printer_has_a_document_nobody_calls_it_doubtful(tmp_path: Path):
    seen: list[list[str]] = []

    class Looks(DummyPrinter):
        def take(self, name: str, pdf: bytes) -> None:
            seen.append(queue.doubtful)
            super().take(name, pdf)

    queue = PrintQueue(tmp_path, Looks())
    queue.add("A001", PDF)
    queue.pump()
    assert seen == [[]]


def test_the_queue_says_why_printing_stopped_until_it_goes_on(tmp_path: Path):
    printer = DummyPrinter(PrinterProblem("printer_no_paper", name="lobby"), NO_PAPER)
    queue = PrintQueue(tmp_path, printer)
    queue.add("A001", PDF)
    assert queue.trouble is None
    queue.pump()
    assert queue.trouble is Health.NO_PAPER
    queue.pump()
    assert queue.trouble is Health.FAILED
    queue.pump()
    assert queue.trouble is None


def test_where_the_folder_does_not_let_a_name_be_changed_nothing_is_printed(
    tmp_path: Path, monkeypatch
):
    """What is not marked as given could be printed twice."""
    printer = DummyPrinter()
    queue = PrintQueue(tmp_path, printer)
    job = queue.add("A001", PDF)

    def refuse(_path: Path, _target: Path) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", refuse)
        assert queue.pump() == []
        assert names(printer) == []
    assert queue.pump() == [job]


def test_after_a_restart_no_place_in_the_line_is_given_twice(tmp_path: Path):
    doubt = PrinterDoubt("printer_doubt", name="lobby")
    first = PrintQueue(tmp_path, DummyPrinter(doubt))
    job = first.add("A001", PDF)
    first.pump()
    after = PrintQueue(tmp_path, DummyPrinter())
    again = after.add("A001", PDF)
    assert again != job
    assert (after.doubtful, after.jobs) == ([job], [again])
