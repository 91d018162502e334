"""`daozhen devices check`: the self-test of this machine, as its site file describes it."""

import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import cache, partial

from shared import settings
from shared.cli import Call
from shared.cli.devices_options import PROGRAMS
from shared.clock import SystemClock
from shared.devices.card_reader import tried
from shared.devices.health import Health, Kind
from shared.devices.scanner import KEYBOARD, scanner_for
from shared.settings import Settings
from shared.store import schema
from shared.store.engine import Store
from shared.store.key_sources import NoKey
from shared.text import text
from shared.ui import self_test
from shared.ui.self_test import Result

OPEN_SECONDS = 2.0


def run_check(call: Call) -> int:
    """Every task with its result: 0 where none failed, else 1; nothing is printed or said aloud.

    --program says whose devices: kiosk, desk or board; else the first one that the site file has
    a part for.
    """
    chosen = call.settings
    program = call.options.program or _program_of(chosen)
    terminal = getattr(chosen, program).terminal
    with ExitStack() as opened:

        @cache
        def store() -> Store | None:
            if not (call.options.store or chosen.store.url):
                return None
            source = NoKey() if program == "board" else call.key_source
            found = schema.open_store(call.store_url, source)
            opened.callback(found.close)
            return found

        clock = SystemClock(chosen.hospital.zone)
        wanted = self_test.tasks(chosen, terminal, store, devices_of(chosen, program), clock.now)
        results = self_test.run(wanted, partial(_say, call))
    well = self_test.passed(results)
    call.answer(
        {
            "ok": well,
            "program": program,
            "terminal": terminal,
            "tasks": [
                {
                    "task": str(one.task),
                    "outcome": str(one.outcome),
                    "text": one.sentence(call.language),
                    "do": one.advice(call.language),
                }
                for one in results
            ],
        }
    )
    call.say("cli.devices.well" if well else "cli.devices.not_well", terminal=terminal)
    return 0 if well else 1


def devices_of(chosen: Settings, program: str) -> Mapping[Kind, Callable[[], Health]]:
    """How to ask each device that a program of this machine has. They are opened for that: not
    while the program runs that has them."""
    prompts = program == "kiosk" and chosen.kiosk.voice
    voice = chosen.voice.model_copy(update={"on": chosen.voice.on or prompts})
    asked: dict[Kind, Callable[[], Health]] = {Kind.VOICE: lambda: _voice(voice)}
    if program != "board":
        part = getattr(chosen, program)
        asked[Kind.PRINTER] = lambda: _printer(part.printer, part.terminal)
        asked[Kind.SCANNER] = lambda: _scanner(part.scanner)
        asked[Kind.READER] = lambda: tried(part.reader)
    return asked


def _program_of(chosen: Settings) -> str:
    named = chosen.model_fields_set
    return next((program for program in PROGRAMS if program in named), PROGRAMS[0])


def _say(call: Call, result: Result) -> None:
    language = call.language
    outcome = text(f"device.outcome.{result.outcome}", language)
    call.say(
        "cli.devices.line",
        task=result.name(language),
        outcome=outcome,
        words=result.sentence(language),
    )
    if advice := result.advice(language):
        call.say("cli.devices.advice", words=advice)


def _printer(chosen: settings.Printer, terminal: str) -> Health:
    from shared.ui.program import make_app
    from shared.ui.qt_printer import kept_for, printer_for

    if chosen.kind == "qt":
        make_app()
    printer = printer_for(chosen, kept_for(terminal) / "slips")
    return Health.OFF if printer is None else printer.health()


def _scanner(chosen: settings.Scanner) -> Health:
    """One on a serial line is there, or is not; one that types is not heard before it scans."""
    scanner = scanner_for(chosen)
    if scanner is None:
        return Health.OFF
    if scanner.name == KEYBOARD:
        return scanner.health()
    scanner.start(lambda _scan: None)
    try:
        until = time.monotonic() + OPEN_SECONDS
        while scanner.health() is Health.SILENT and time.monotonic() < until:
            time.sleep(0.02)
        return scanner.health()
    finally:
        scanner.stop()


def _voice(chosen: settings.Voice) -> Health:
    from shared.ui.speech import voice_for

    voice = voice_for(chosen)
    if voice is None:
        return Health.OFF
    try:
        return voice.check(chosen.languages)
    finally:
        voice.close()
