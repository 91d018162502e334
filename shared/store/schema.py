"""Making a store, bringing it up to date, and checking that it is whole."""

from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, func, inspect, select, text
from sqlalchemy.exc import DBAPIError

from shared.domain.errors import StoreProblem
from shared.domain.ticket import LIVE
from shared.store import journal, key_row
from shared.store.engine import Store, parse_url
from shared.store.key_sources import KeySource, NoKey, of_this_machine, read_or_make
from shared.store.problems import explained
from shared.store.sealed_rows import broken_seals
from shared.store.sealing import Seals
from shared.store.tables import counter, journal_head, store_key, ticket
from shared.store.wiping import wipe


def alembic_config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    return config


def newest_revision() -> str:
    head = ScriptDirectory.from_config(alembic_config()).get_current_head()
    assert head is not None
    return head


def init(url: str, source: KeySource | None = None) -> None:
    """Make a new store, or bring an older one up to date; a store already there keeps its data.

    The key to seal with is the source's (this machine's file unless named), a new one where it
    has none. Raises StoreProblem.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        folder = Path(parsed.database or "").parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoreProblem("store_folder", folder=str(folder)) from error
    store = Store(url, must_exist=False)
    try:
        upgrade(store, source)
    finally:
        store.close()


def upgrade(store: Store, source: KeySource | None = None) -> None:
    """Run the migrations that are missing, all in one transaction; leave nothing unsealed behind.

    Raises StoreProblem: store_too_new, store_wrong_key, store_in_use (run it again), …
    """
    config = alembic_config()
    try:
        with store.engine.begin() as tx:
            revision = _revision(tx)
            if revision not in (None, *_known()):
                raise StoreProblem("store_too_new")
            named = key_row.named(tx) if inspect(tx).has_table(store_key.name) else None
            source = source or of_this_machine()
            if named:
                seals = source.read().fitting(named.fingerprint)
            else:
                seals = Seals(read_or_make(source).current)
            config.attributes |= {"connection": tx, "seals": seals}
            command.upgrade(config, "head")
            if named is None:
                key_row.put(tx, seals.fingerprint, wiped=revision is None)
            unwiped = not (named.wiped if named else revision is None)
        store.seals = seals
        if unwiped:
            wipe(store)
            with store.engine.begin() as tx:
                key_row.put(tx, seals.fingerprint, wiped=True)
    except DBAPIError as error:
        raise explained(error) from None


def open_store(url: str, source: KeySource | None = None) -> Store:
    """An existing store with today's schema, and with the one of the source's keys (this
    machine's file unless named) that it is sealed with; with NoKey, nothing sealed can be used.

    Raises StoreProblem: store_not_initialised, store_needs_upgrade, store_too_new,
    store_wrong_key, store_no_key, …
    """
    store = Store(url)
    try:
        with store.reading() as tx:
            revision = _revision(tx)
            if revision is None:
                raise StoreProblem("store_not_initialised")
            if revision not in _known():
                raise StoreProblem("store_too_new")
            named = key_row.named(tx) if revision == newest_revision() else None
        if named is None or not named.wiped:
            raise StoreProblem("store_needs_upgrade")
        source = source or of_this_machine()
        if not isinstance(source, NoKey):
            store.seals = source.read().fitting(named.fingerprint)
    except BaseException:
        store.close()
        raise
    return store


def _revision(tx: Connection) -> str | None:
    return MigrationContext.configure(tx).get_current_revision()


def _known() -> tuple[str, ...]:
    return tuple(
        step.revision for step in ScriptDirectory.from_config(alembic_config()).walk_revisions()
    )


@dataclass(frozen=True)
class Finding:
    """Something a check found wrong: a key of the texts and its values."""

    key: str
    values: dict[str, object]


def check(tx: Connection) -> list[Finding]:
    """Invariants 1, 2 and 5 on what is stored: numbers without gaps, one live ticket a patient
    and queue, the journal's chain whole; every sealed value opens; the file sound."""
    findings: list[Finding] = []
    findings += _numbers(tx)
    findings += _live_twice(tx)
    for site in tx.execute(select(journal_head.c.site)).scalars().all():
        seq = journal.broken_at(tx, site)
        if seq is not None:
            findings.append(Finding("check.journal", {"site": site, "seq": seq}))
    broken = broken_seals(tx)
    if broken:
        findings.append(Finding("check.sealed", {"n": broken}))
    if tx.dialect.name == "sqlite":
        said = tx.execute(text("PRAGMA integrity_check")).scalars().all()
        if said != ["ok"]:
            findings.append(Finding("check.file", {}))
    return findings


def _numbers(tx: Connection) -> list[Finding]:
    key = (ticket.c.site, ticket.c.queue, ticket.c.day, ticket.c.series)
    given = {
        tuple(row[:4]): row[4:]
        for row in tx.execute(
            select(
                *key,
                func.count(),
                func.count(ticket.c.number.distinct()),
                func.min(ticket.c.number),
                func.max(ticket.c.number),
            ).group_by(*key)
        )
    }
    counted = {
        tuple(row[:4]): row.last for row in tx.execute(select(counter).where(counter.c.queue != ""))
    }
    findings = []
    for series in sorted(given.keys() | counted.keys()):
        count, distinct, least, most = given.get(series, (0, 0, 0, 0))
        last = counted.get(series, 0)
        if (count, distinct, most) != (last, last, last) or (count and least != 1):
            findings.append(
                Finding("check.numbers", {"queue": series[1], "day": series[2], "last": last})
            )
    return findings


def _live_twice(tx: Connection) -> list[Finding]:
    key = (ticket.c.site, ticket.c.queue, ticket.c.day, ticket.c.patient_id)
    rows = tx.execute(
        select(*key).where(ticket.c.state.in_(sorted(LIVE))).group_by(*key).having(func.count() > 1)
    )
    return [Finding("check.live_twice", {"queue": row.queue, "day": row.day}) for row in rows]
