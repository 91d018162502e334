"""Every command with its options, and the short ones whole."""

import argparse
from datetime import date, datetime
from pathlib import Path

from shared.cli import Call
from shared.cli.devices_options import add_devices
from shared.cli.key import seal_with_new_key, show_key, tell_key
from shared.cli.map_options import add_map
from shared.cli.slip_options import add_slip
from shared.cli.triage_options import add_triage
from shared.clock import SystemClock
from shared.store import schema
from shared.store.key_sources import NoKey
from shared.text import LANGUAGES, text


def parser(language: str) -> argparse.ArgumentParser:
    """The whole command line; helps and usage in `language`."""

    def say(key: str) -> str:
        return text(f"cli.help.{key}", language)

    top = argparse.ArgumentParser(prog="daozhen", description=say("daozhen"))
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")

    def command(
        name: str,
        run: object,
        into: "argparse._SubParsersAction[argparse.ArgumentParser]",
        key: str = "",
    ) -> argparse.ArgumentParser:
        key = key or name
        one = into.add_parser(name, help=say(key), description=say(key))
        one.add_argument("--site", metavar="FILE.toml", help=say("site"))
        one.add_argument("--lang", choices=LANGUAGES, help=say("lang"))
        one.add_argument("--verbose", action="store_true", help=say("verbose"))
        one.set_defaults(run=run)
        return one

    demo = command("demo", _demo, commands)
    demo.add_argument("--headless", action="store_true", help=say("headless"))
    demo.add_argument("--out", type=Path, default=Path("demo-out"), help=say("out"))

    for name in ("kiosk", "desk", "board"):
        program = command(name, _program, commands)
        program.add_argument("--store", metavar="URL", help=say("url"))
        program.add_argument("--windowed", action="store_true", help=say("windowed"))
        if name == "board":
            program.add_argument("--area", help=say("area"))
        if name == "desk":
            program.add_argument("--room", type=_room, metavar="ROOM", help=say("room"))

    store = commands.add_parser("store", help=say("store"), description=say("store"))
    care = store.add_subparsers(dest="care", required=True, metavar="ACT")
    cares = {
        "init": _store_init,
        "upgrade": _store_upgrade,
        "check": _store_check,
        "rekey": _store_rekey,
    }
    for name, run in cares.items():
        act = command(name, run, care, f"store_{name}")
        act.add_argument("url", nargs="?", metavar="URL", help=say("url"))
        if name == "rekey":
            act.add_argument("--forget-old", action="store_true", help=say("forget_old"))
        act.add_argument("--store", metavar="URL", help=say("url"))
        act.add_argument("--json", action="store_true", help=say("json"))

    key = command("key", _store_key, care, "store_key")
    key.add_argument("--new", action="store_true", help=say("new_key"))
    key.add_argument("--json", action="store_true", help=say("json"))

    load = command("load", _load, commands)
    load.add_argument("folder", type=Path, metavar="DIR", help=say("folder"))
    load.add_argument("--day", type=date.fromisoformat, help=say("day"))

    replay = command("replay", _replay, commands)
    replay.add_argument("arrivals", type=Path, metavar="ARRIVALS.csv", help=say("arrivals"))
    replay.add_argument("--workers", type=_count, default=1, help=say("workers"))
    replay.add_argument("--day", type=date.fromisoformat, help=say("day"))
    replay.add_argument(
        "--policy", type=Path, action="append", metavar="FILE.toml", help=say("replay_policy")
    )
    replay.add_argument("--pdf", type=Path, metavar="FILE", help=say("replay_pdf"))

    slip = command("slip", _slip, commands)
    add_slip(slip, say)

    for one in (load, replay, slip):
        one.add_argument("--store", metavar="URL", help=say("url"))
        one.add_argument("--json", action="store_true", help=say("json"))

    queue = commands.add_parser("queue", help=say("queue"), description=say("queue"))
    asks = queue.add_subparsers(dest="ask", required=True, metavar="ACT")
    order = command("order", _queue_order, asks, "queue_order")
    order.add_argument("--json", action="store_true", help=say("json"))

    add_triage(commands, command, say, _triage)
    add_map(commands, command, say, _map)
    add_devices(commands, command, say, _devices)

    bench = command("bench", _bench, commands)
    bench.add_argument("--postgres", metavar="URL", help=say("postgres"))
    bench.add_argument("--quick", action="store_true", help=say("quick"))
    bench.add_argument("--json", action="store_true", help=say("json"))
    return top


def _count(untrusted: str) -> int:
    number = int(untrusted)
    if not 1 <= number <= 64:
        raise argparse.ArgumentTypeError("1 … 64")
    return number


def _room(untrusted: str) -> str:
    if not 1 <= len(untrusted) <= 32:
        raise argparse.ArgumentTypeError("1 … 32")
    return untrusted


def _store_init(call: Call) -> int:
    url = call.options.url or call.store_url
    schema.init(url, call.key_source)
    call.say("cli.store_ready")
    tell_key(call)
    call.answer({"revision": schema.newest_revision()})
    return 0


def _store_upgrade(call: Call) -> int:
    from shared.store.engine import Store

    store = Store(call.options.url or call.store_url)
    try:
        schema.upgrade(store, call.key_source)
    finally:
        store.close()
    call.say("cli.store_ready")
    call.answer({"revision": schema.newest_revision()})
    return 0


def _store_check(call: Call) -> int:
    store = call.open_store(call.options.url)
    try:
        findings = store.read(schema.check)
    finally:
        store.close()
    for finding in findings:
        call.say(f"cli.{finding.key}", **finding.values)
    if not findings:
        call.say("cli.check.sound")
    call.answer(
        {
            "ok": not findings,
            "findings": [{"what": found.key, **found.values} for found in findings],
        }
    )
    return 1 if findings else 0


def _store_key(call: Call) -> int:
    return show_key(call)


def _store_rekey(call: Call) -> int:
    return seal_with_new_key(call, _now(call))


def _load(call: Call) -> int:
    from shared.cli.load import load_folder

    return load_folder(call, _noon(call) if call.options.day else _now(call))


def _replay(call: Call) -> int:
    from shared.cli.replay import run_again

    return run_again(call)


def _queue_order(call: Call) -> int:
    from shared.cli.queue import order

    return order(call)


def _triage(call: Call) -> int:
    from shared.cli import triage, triage_more

    runs = {
        "suggest": triage.run_suggest, "grade": triage.run_grade, "assign": triage.run_assign,
        "train": triage.run_train, "evaluate": triage.run_evaluate,
        "export": triage_more.run_export, "exams": triage_more.run_exams,
    }  # fmt: skip
    return runs[call.options.ask](call)


def _map(call: Call) -> int:
    from shared.cli import map as maps

    runs = {"check": maps.run_check, "route": maps.run_route, "search": maps.run_search}
    return runs[call.options.ask](call)


def _devices(call: Call) -> int:
    from shared.cli import devices, saying

    runs = {"check": devices.run_check, "say": saying.say}
    return runs[call.options.ask](call)


def _slip(call: Call) -> int:
    from shared.cli.slip import print_slip
    from shared.cli.slip_check import check_templates

    if call.options.check is not None:
        return check_templates(call)
    return print_slip(call, _noon(call) if call.options.day else _now(call))


def _program(call: Call) -> int:
    from shared.services.rooms import known_area
    from shared.ui.program import run_window
    from shared.ui.waiting import wait_for_store

    settings = call.settings
    if getattr(call.options, "area", None):
        board = settings.board.model_copy(update={"area": call.options.area})
        settings = settings.model_copy(update={"board": board})
    if getattr(call.options, "room", None):
        desk = settings.desk.model_copy(update={"room": call.options.room})
        settings = settings.model_copy(update={"desk": desk})
    if call.options.windowed:
        kiosk = settings.kiosk.model_copy(update={"full_screen": False})
        settings = settings.model_copy(update={"kiosk": kiosk})
    name, language = call.options.command, getattr(settings, call.options.command).language
    if name == "desk" and settings.desk.room:
        name = "room"
    small = call.options.windowed or name == "room"
    source = NoKey() if name == "board" else call.key_source
    store = wait_for_store(call.store_url, source, language, windowed=small)
    if store is None:
        return 0
    if settings.board.area:
        store.read(
            known_area, site=settings.hospital.site, now=_now(call), area=settings.board.area
        )
    return run_window(name, store, settings, windowed=call.options.windowed)


def _demo(call: Call) -> int:
    from shared.demo.hospital import CARD, STAFF_CODE, STAFF_PIN
    from shared.demo.show import show, walk
    from shared.ui.display import has_display

    headless = call.options.headless
    if not headless and not has_display():
        call.say("cli.demo.no_display")
        headless = True
    call.say("cli.demo.card", card=CARD, code=STAFF_CODE, pin=STAFF_PIN)
    if not headless:
        return show(call.settings, call.options.out)
    walk(call.settings, call.options.out)
    call.say("cli.demo.done", folder=call.options.out.resolve())
    return 0


def _bench(call: Call) -> int:
    from shared.bench import bench
    from shared.bench.rows import Figure

    def told(figure: Figure) -> None:
        beside = [f"{name} {value:.2f}" for name, value in figure.beside.items()]
        beside += [f"{name} {count}" for name, count in figure.never.items()]
        call.say(
            "cli.bench_held" if figure.held else "cli.bench_over",
            name=figure.name,
            value=f"{figure.value:.2f}",
            unit=figure.unit,
            limit=f"{'≥' if figure.at_least else '≤'} {figure.limit:g}",
            beside=", ".join(beside),
        )

    figures = bench(call.options.postgres, quick=call.options.quick, told=told)
    call.answer({"figures": [vars(figure) | {"held": figure.held} for figure in figures]})
    return 0


def _now(call: Call) -> datetime:
    return SystemClock(call.settings.hospital.zone).now()


def _noon(call: Call) -> datetime:
    day: date = call.options.day
    return datetime(day.year, day.month, day.day, 12, tzinfo=call.settings.hospital.zone)
