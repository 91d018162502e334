"""Identity numbers and phones are sealed, each in its own place; a wrong key opens nothing."""

import threading
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from sqlalchemy import Connection, event, text

from shared.cli import main
from shared.domain.errors import StoreProblem
from shared.services.check_in import take_walk_in
from shared.services.patients import NewPatient, find_by_phone, identify, register, reveal
from shared.services.rekeying import rekey
from shared.services.rooms import board_view
from shared.services.stamp import new_stamp
from shared.store import key_row, schema
from shared.store.engine import Store
from shared.store.key_sources import NoKey, SiteKeys, of_this_machine
from shared.store.keys import Keys, new_key, written
from shared.store.sealing import Seals
from tests.conftest import MORNING
from tests.shared.services.lobby import SITE, Lobby
from tests.shared.store.whole import everything

SEALS = Seals(b"k" * 32)
NEW = NewPatient("何念慈", "F", "1949-12-31", id_number="11010519491231002X", phone="13912345678")


def quiet(done: int, patients: int) -> None: ...


def test_the_same_phone_is_sealed_differently_each_time_and_found_all_the_same() -> None:
    first, second = (SEALS.seal("13912345678", "P1", "phone") for _ in range(2))
    assert first != second
    assert SEALS.open(first, "P1", "phone") == SEALS.open(second, "P1", "phone") == "13912345678"
    assert SEALS.index("13912345678") == SEALS.index("13912345678") != SEALS.index("13912345679")


def test_what_is_not_there_is_not_sealed() -> None:
    assert SEALS.seal("", "P1", "phone") == SEALS.open("", "P1", "phone") == SEALS.index("") == ""


@pytest.mark.parametrize("place", [("P2", "phone"), ("P1", "id_number"), ("P1", "guardian_phone")])
def test_a_sealed_value_moved_to_another_place_does_not_open(place: tuple[str, str]) -> None:
    sealed = SEALS.seal("13912345678", "P1", "phone")
    with pytest.raises(StoreProblem, match="store_wrong_key"):
        SEALS.open(sealed, *place)


@pytest.mark.parametrize("sealed", ["x", "AAAA", "不是", "A" * 64, "13912345678"])
def test_what_was_never_sealed_does_not_open(sealed: str) -> None:
    with pytest.raises(StoreProblem, match="store_wrong_key"):
        SEALS.open(sealed, "P1", "phone")


def test_the_fingerprint_tells_keys_apart_and_not_what_they_seal() -> None:
    other = Seals(b"l" * 32)
    assert other.fingerprint != SEALS.fingerprint
    assert other.index("13912345678") != SEALS.index("13912345678")


@pytest.fixture
def wrong() -> SiteKeys:
    return SiteKeys(Keys(new_key(), (new_key(),)))


def test_a_wrong_key_opens_no_store_and_changes_nothing(demo: Store, wrong: SiteKeys) -> None:
    url = demo.url.render_as_string(hide_password=False)
    before = everything(demo)
    for attempt in (schema.open_store, schema.init):
        with pytest.raises(StoreProblem, match="store_wrong_key"):
            attempt(url, wrong)
    assert everything(demo) == before


def test_a_wrong_key_leaves_the_file_byte_for_byte(sqlite_url: str, wrong: SiteKeys) -> None:
    path = schema.parse_url(sqlite_url).database
    assert path is not None
    with open(path, "rb") as file:
        before = file.read()
    for attempt in (schema.open_store, schema.init):
        with pytest.raises(StoreProblem, match="store_wrong_key"):
            attempt(sqlite_url, wrong)
    with open(path, "rb") as file:
        assert file.read() == before


def test_a_wrong_key_is_a_sentence_on_the_command_line(
    store_url: str, tmp_path: Any, capsys: Any
) -> None:
    site = tmp_path / "site.toml"
    site.write_text(f'[store]\nkey = "{written(new_key())}"\n', encoding="utf-8")
    for care in ("check", "init", "upgrade", "rekey"):
        assert main(["store", care, store_url, "--site", str(site), "--lang", "en"]) == 1
        said = capsys.readouterr().err
        assert "does not open this store" in said
        assert "old_keys" in said
        assert len(said.strip().splitlines()) == 2


def test_an_older_key_of_this_machine_opens_the_store_that_it_sealed(store_url: str) -> None:
    keys = of_this_machine().read()
    with closing(schema.open_store(store_url, SiteKeys(keys.renewed()))) as store:
        assert store.seals is not None
        assert store.seals.fingerprint == Seals(keys.current).fingerprint


def test_the_check_counts_patients_whose_values_do_not_open_or_cannot_be_found(
    demo: Store,
) -> None:
    assert demo.read(schema.check) == []
    damage = (
        "UPDATE patient SET sealed_phone = 'AAAA' WHERE id = 1",
        "UPDATE patient SET phone_tail_index = 'other' WHERE id = 2",
        "UPDATE patient SET sealed_id_number = (SELECT sealed_id_number FROM patient WHERE id = 4)"
        " WHERE id = 3",
    )
    for statement in damage:
        demo.write(lambda tx, statement=statement: tx.execute(text(statement)))
    assert demo.read(schema.check) == [schema.Finding("check.sealed", {"n": 3})]


@pytest.fixture
def outdated(demo: Store) -> Lobby:
    """A program that is still running while the store has been sealed anew elsewhere."""
    lobby = Lobby(demo)
    lobby.do(register, patient=NEW)
    keys = of_this_machine().read().renewed()
    lobby.do(rekey, keys=keys, told=quiet)
    return lobby


@pytest.mark.parametrize(
    "act",
    [
        lambda lobby: lobby.do(
            register, patient=NewPatient("李四", "M", "1980-01-01", phone="13800138000")
        ),
        lambda lobby: lobby.ask(identify, scan=NEW.id_number),
        lambda lobby: lobby.ask(find_by_phone, phone=NEW.phone, birth_date=NEW.birth_date),
        lambda lobby: lobby.do(reveal, patient_id=1, field="phone"),
        lambda lobby: lobby.patient("80000001"),
    ],
    ids=["register", "by number", "by phone", "reveal", "by card"],
)
def test_a_program_with_the_old_key_is_told_to_restart(
    outdated: Lobby, act: Callable[[Lobby], object]
) -> None:
    before = everything(outdated.store)
    with pytest.raises(StoreProblem, match="store_key_changed"):
        act(outdated)
    assert everything(outdated.store) == before


def test_numbers_are_still_given_by_a_program_with_the_old_key(outdated: Lobby) -> None:
    ticket = outdated.do(take_walk_in, patient_id=1, department="12.05").ticket
    assert ticket.number == 1


class Registering(threading.Thread):
    """A desk that has sealed a patient's phone and takes its time before it commits."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.store, self.sealed, self.go_on = store, threading.Event(), threading.Event()

    def run(self) -> None:
        self.store.write(self._register)

    def _register(self, tx: Connection) -> None:
        register(tx, new_stamp(SITE, MORNING, "D1", "1001"), patient=NEW)
        self.sealed.set()
        self.go_on.wait(30)


def test_who_is_being_registered_while_the_key_changes_is_sealed_with_the_new_one(
    new_postgres: Callable[[], str],
) -> None:
    url = new_postgres()
    keys = of_this_machine().read().renewed()
    with closing(schema.open_store(url)) as desk, closing(schema.open_store(url)) as elsewhere:
        registering = Registering(desk)
        registering.start()
        assert registering.sealed.wait(30)
        rekeying = threading.Thread(
            target=Lobby(elsewhere).do, args=(rekey,), kwargs={"keys": keys, "told": quiet}
        )
        rekeying.start()
        registering.go_on.set()
        registering.join()
        rekeying.join()
    with closing(schema.open_store(url, SiteKeys(keys))) as after:
        assert after.read(schema.check) == []
        assert Lobby(after).ask(identify, scan=NEW.id_number).name == NEW.name
        assert after.seals is not None
        assert after.seals.fingerprint == Seals(keys.current).fingerprint


def test_giving_a_number_and_calling_ask_nothing_of_the_key(demo: Store) -> None:
    lobby, asked = Lobby(demo), []

    def on_statement(*told: Any) -> None:
        asked.append(told[2])

    event.listen(demo.engine, "before_cursor_execute", on_statement)
    lobby.do(take_walk_in, patient_id=1, department="12.05")
    lobby.do(take_walk_in, patient_id=40, department="12.05")
    lobby.see_next("303")
    assert len(asked) > 10
    assert [statement for statement in asked if "store_key" in statement] == []


def test_a_board_needs_no_key_and_can_open_nothing(demo: Store) -> None:
    lobby = Lobby(demo)
    lobby.walk_in("80000030")
    url = demo.url.render_as_string(hide_password=False)
    with closing(schema.open_store(url, NoKey())) as store:
        board = Lobby(store)
        assert board.ask(board_view, area="3F") == lobby.ask(board_view, area="3F")
        with pytest.raises(StoreProblem, match="store_no_key"):
            board.patient("80000001")


def test_while_the_key_changes_nobody_waits_for_it(new_postgres: Callable[[], str]) -> None:
    url = new_postgres()
    with closing(schema.open_store(url)) as desk, closing(schema.open_store(url)) as elsewhere:
        with elsewhere.engine.begin() as tx:
            key_row.locked(tx)
            with pytest.raises(StoreProblem, match="store_rekeying"):
                Lobby(desk).do(register, patient=NEW)
        assert Lobby(desk).do(register, patient=NEW).name == NEW.name
