"""`daozhen store key` and `rekey`: the key that seals identity numbers and phones."""

from datetime import datetime

from shared.cli import Call
from shared.domain.errors import StoreProblem
from shared.services.rekeying import rekey
from shared.services.stamp import new_stamp
from shared.store.engine import Store
from shared.store.key_sources import KeySource, forget_older, renew
from shared.store.keys import new_key, written
from shared.store.sealing import Seals
from shared.store.wiping import wipe

SHOWN = 8


def show_key(call: Call) -> int:
    """Where the key comes from and how its fingerprint begins, never the key; `--new` prints a
    key that nobody has used."""
    if call.options.new:
        key = written(new_key())
        if call.options.json:
            call.answer({"key": key})
        else:
            print(key)
        return 0
    tell_key(call)
    source = call.key_source
    keys = source.read()
    if keys.older:
        call.say("cli.key.older", n=len(keys.older))
    fingerprint = Seals(keys.current).fingerprint[:SHOWN]
    call.answer(
        {
            "source": source.kind,
            "where": source.where,
            "fingerprint": fingerprint,
            "older": len(keys.older),
        }
    )
    return 0


def tell_key(call: Call) -> None:
    """A sentence of where the key is, and that a copy of it must be kept."""
    source = call.key_source
    fingerprint = Seals(source.read().current).fingerprint[:SHOWN]
    call.say(f"cli.key.{source.kind}", where=source.where, fingerprint=fingerprint)


def seal_with_new_key(call: Call, now: datetime) -> int:
    """The new key is kept before anything is sealed with it, the old one until it is told to be
    forgotten: stopped at any moment, the store opens with one of them, and this can be run again.
    """
    source = call.key_source
    store = call.open_store(call.options.url)
    try:
        assert store.seals is not None
        keys = renew(source, store.seals.fingerprint)
        stamp = new_stamp(call.settings.hospital.site, now, "cli", "admin")

        def told(done: int, patients: int) -> None:
            call.say("cli.rekey.progress", done=done, patients=patients)

        patients = store.write(rekey, stamp, keys=keys, told=told) or 0
        _wipe(call, store)
    finally:
        store.close()
    call.say("cli.rekey.done", patients=patients)
    _old_keys(call, source)
    call.answer({"patients": patients, "fingerprint": Seals(keys.current).fingerprint[:SHOWN]})
    return 0


def _wipe(call: Call, store: Store) -> None:
    try:
        wipe(store)
    except StoreProblem as problem:
        if problem.key != "store_in_use":
            raise
        call.say("cli.rekey.not_wiped")


def _old_keys(call: Call, source: KeySource) -> None:
    if source.kind == "site":
        call.say("cli.rekey.forget_site")
    elif call.options.forget_old:
        forget_older(source)
        call.say("cli.rekey.forgotten")
    else:
        call.say("cli.rekey.kept")
