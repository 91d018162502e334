"""The store's key is changed: killed at any moment everything stays readable, and it goes on."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from shared.cli import main
from shared.domain.errors import StoreProblem
from shared.services.patients import find_by_phone, identify
from shared.store import key_sources, patients, schema
from shared.store.engine import Store
from shared.store.key_sources import KeyFile, SiteKeys, of_this_machine
from shared.store.keys import Keys, new_key, written
from shared.store.sealing import Seals
from shared.store.tables import patient
from tests.shared.services.lobby import Lobby

# One run of the command that kills itself, the hard way, at the named moment.
CHILD = """
import os, signal, sys
from sqlalchemy import Engine, event
from shared.cli import key, main
from shared.store import key_sources, sealed_rows

moment, url = sys.argv[1:]
sealed_rows.BATCH = 7


def die(*_):
    os.kill(os.getpid(), signal.SIGKILL)


def die_in_batch(number):
    real, batches = key.rekey, []
    def rekey(tx, stamp, *, keys, told):
        def counted(done, patients):
            batches.append(done)
            if len(batches) == number:
                die()
        return real(tx, stamp, keys=keys, told=counted)
    key.rekey = rekey


def die_when_all_is_written():
    real = key.rekey
    def rekey(tx, stamp, **asked):
        answer = real(tx, stamp, **asked)
        event.listen(Engine, "commit", die)
        return answer
    key.rekey = rekey


def die_after_replacing(*names, real=os.replace):
    real(*names)
    die()


def on_vacuum(connection, cursor, statement, *_):
    if "VACUUM" in statement:
        die()


match moment:
    case "before the new key is kept":
        os.replace = die
    case "after the new key is kept":
        os.replace = die_after_replacing
    case "in the first batch":
        die_in_batch(1)
    case "in the fourth batch":
        die_in_batch(4)
    case "before the commit":
        die_when_all_is_written()
    case "after the commit":
        key.wipe = die
    case "after the wiping":
        event.listen(Engine, "after_cursor_execute", on_vacuum)
    case "before the old key is forgotten":
        key.forget_older = die
    case "never" | "from outside":
        pass
sys.exit(main(["store", "rekey", url, "--lang", "en", "--forget-old"]))
"""
BEFORE_COMMIT = (
    "before the new key is kept",
    "after the new key is kept",
    "in the first batch",
    "in the fourth batch",
    "before the commit",
)
AFTER_COMMIT = ("after the commit", "after the wiping", "before the old key is forgotten")

People = dict[int, tuple[str, str, str]]


@pytest.fixture
def key_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> KeyFile:
    """The key file of a machine of our own, with the key that the test's stores were made with."""
    path = tmp_path / "machine" / "store.key"
    path.parent.mkdir()
    shutil.copy(of_this_machine().path, path)
    monkeypatch.setenv(key_sources.FILE_VARIABLE, str(path))
    return KeyFile(path)


@pytest.fixture
def hospital(demo: Store, key_file: KeyFile) -> str:
    return demo.url.render_as_string(hide_password=False)


def people(store: Store) -> People:
    """Everybody's identity number and phone, in the open."""

    def read(tx: Any) -> People:
        return {
            row.id: (
                patients.opened(tx, row, "id_number"),
                patients.opened(tx, row, "phone"),
                row.birth_date,
            )
            for row in tx.execute(select(patient))
        }

    return store.read(read)


def run(moment: str, url: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", CHILD, moment, url],
        capture_output=True, text=True, check=False, timeout=120,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip


def assert_whole(url: str, known: People) -> str:
    """Everybody's values open and find their patient; returns the fingerprint of their key."""
    with closing(schema.open_store(url)) as store:
        assert people(store) == known
        assert store.read(schema.check) == []
        lobby = Lobby(store)
        for patient_id, (number, phone, born) in list(known.items())[:10]:
            assert lobby.ask(identify, scan=number).id == patient_id
            assert lobby.ask(find_by_phone, phone=phone, birth_date=born).id == patient_id
        assert store.seals is not None
        return store.seals.fingerprint


@pytest.mark.parametrize("moment", [*BEFORE_COMMIT, *AFTER_COMMIT])
def test_killed_at_any_moment_the_store_opens_whole_and_the_rekey_goes_on(
    hospital: str, key_file: KeyFile, demo: Store, moment: str
) -> None:
    known, first = people(demo), Seals(key_file.read().current).fingerprint
    demo.close()
    assert run(moment, hospital).returncode == -signal.SIGKILL
    kept = key_file.read()
    named = assert_whole(hospital, known)
    assert (named == first) == (moment in BEFORE_COMMIT)
    assert kept.fitting(named)
    ended = run("never", hospital)
    assert ended.returncode == 0, ended.stderr
    assert assert_whole(hospital, known) == Seals(key_file.read().current).fingerprint != first
    assert key_file.read().older == ()
    assert len(list(key_file.path.parent.glob("store.key*"))) == 2, "the key file and its lock"


def test_killed_from_outside_in_the_middle_the_store_opens_whole(
    hospital: str, key_file: KeyFile, demo: Store
) -> None:
    known = people(demo)
    demo.close()
    for lines in (1, 3, 6):
        child = subprocess.Popen(
            [sys.executable, "-u", "-c", CHILD, "from outside", hospital],
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(lines)]
        child.kill()
        child.stdout.close()
        child.wait()
        assert all("patients" in line for line in said)
        assert_whole(hospital, known)
    assert run("never", hospital).returncode == 0
    assert assert_whole(hospital, known) == Seals(key_file.read().current).fingerprint


def test_the_old_key_stays_until_it_is_told_to_be_forgotten(
    hospital: str, key_file: KeyFile, demo: Store, capsys: Any
) -> None:
    known, first = people(demo), key_file.read().current
    demo.close()
    assert main(["store", "rekey", hospital, "--lang", "en"]) == 0
    assert "--forget-old" in capsys.readouterr().out
    second = key_file.read()
    assert second.older == (first,)
    assert main(["store", "rekey", hospital, "--forget-old", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    third = key_file.read()
    assert third.older == ()
    assert third.current not in (first, second.current)
    assert answer == {
        "patients": len(known),
        "fingerprint": Seals(third.current).fingerprint[:8],
    }
    assert_whole(hospital, known)


def test_the_old_key_opens_nothing_any_more(hospital: str, key_file: KeyFile, demo: Store) -> None:
    old = key_file.read()
    demo.close()
    assert main(["store", "rekey", hospital, "--forget-old"]) == 0
    with pytest.raises(StoreProblem, match="store_wrong_key"):
        schema.open_store(hospital, SiteKeys(old))


def test_two_stores_of_one_machine_are_sealed_anew_one_after_the_other(
    hospital: str, key_file: KeyFile, demo: Store, sqlite_template: Path, tmp_path: Path
) -> None:
    known = people(demo)
    demo.close()
    other = f"sqlite:///{shutil.copy(sqlite_template, tmp_path / 'practice.db')}"
    assert main(["store", "rekey", hospital]) == 0
    new = key_file.read().current
    schema.open_store(other).close()
    assert main(["store", "rekey", other, "--forget-old"]) == 0
    assert key_file.read() == Keys(new), "the second store takes the new key, too"
    assert assert_whole(hospital, known) == Seals(new).fingerprint
    assert_whole(other, {})


@pytest.fixture
def site(tmp_path: Path) -> Callable[..., Path]:
    def write(*keys: bytes) -> Path:
        first, *older = map(written, keys)
        path = tmp_path / "site.toml"
        path.write_text(
            f"[store]\nkey = {json.dumps(first)}\nold_keys = {json.dumps(older)}\n",
            encoding="utf-8",
        )
        return path

    return write


def test_a_key_of_the_site_file_is_changed_by_the_admin(
    hospital: str, key_file: KeyFile, demo: Store, site: Callable[..., Path], capsys: Any
) -> None:
    known, first, second = people(demo), key_file.read().current, new_key()
    demo.close()
    key_file.path.unlink()
    options = ["--site", str(site(first)), "--lang", "en"]
    assert main(["store", "rekey", hospital, *options]) == 1
    assert "old_keys" in capsys.readouterr().err
    site(second)
    assert main(["store", "rekey", hospital, *options]) == 1
    assert "does not open" in capsys.readouterr().err
    site(second, first)
    assert main(["store", "check", hospital, *options]) == 0
    assert main(["store", "rekey", hospital, *options]) == 0
    site(second)
    assert main(["store", "check", hospital, *options]) == 0
    said = "".join(capsys.readouterr())
    assert written(first) not in said
    assert written(second) not in said
    assert not key_file.path.exists(), "nothing is left on a machine that has a site key"
    with closing(schema.open_store(hospital, SiteKeys(Keys(second)))) as store:
        assert people(store) == known


def test_a_stopped_rekey_with_a_site_key_is_run_again(
    hospital: str, key_file: KeyFile, demo: Store, site: Callable[..., Path]
) -> None:
    known, first, second = people(demo), key_file.read().current, new_key()
    demo.close()
    path = site(second, first)
    child = CHILD.replace('"--forget-old"', '"--site", sys.argv[3]').replace(
        "moment, url = sys.argv[1:]", "moment, url = sys.argv[1:3]"
    )
    for moment in ("in the fourth batch", "after the commit"):
        ended = subprocess.run(
            [sys.executable, "-c", child, moment, hospital, str(path)], check=False, timeout=60
        )
        assert ended.returncode == -signal.SIGKILL
        source = SiteKeys(Keys(second, (first,)))
        with closing(schema.open_store(hospital, source)) as store:
            assert people(store) == known
            assert store.seals is not None
            sealed_with = first if moment in BEFORE_COMMIT else second
            assert store.seals.fingerprint == Seals(sealed_with).fingerprint


def test_the_key_is_described_and_never_shown(
    key_file: KeyFile, site: Callable[..., Path], capsys: Any
) -> None:
    key = key_file.read().current
    for options in ([], ["--site", str(site(key))]):
        for wanted in ([], ["--json"]):
            assert main(["store", "key", *wanted, *options, "--lang", "en"]) == 0
            said = capsys.readouterr()
            assert Seals(key).fingerprint[:8] in said.out
            assert Seals(key).fingerprint[:10] not in said.out + said.err
            assert written(key) not in said.out + said.err


def test_a_fresh_key_is_printed_for_a_site_file(capsys: Any, site: Callable[..., Path]) -> None:
    printed = set()
    for options in ([], ["--json"]):
        assert main(["store", "key", "--new", *options]) == 0
        said = capsys.readouterr().out
        printed.add(json.loads(said)["key"] if options else said.strip())
    assert len(printed) == 2
    for key in printed:
        path = site(b"")
        path.write_text(f'[store]\nkey = "{key}"\n', encoding="utf-8")
        assert main(["store", "key", "--site", str(path)]) == 0


def test_setting_up_a_store_says_where_its_key_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    path = tmp_path / "new" / "store.key"
    monkeypatch.setenv(key_sources.FILE_VARIABLE, str(path))
    url = f"sqlite:///{tmp_path / 'day.db'}"
    assert main(["store", "init", url, "--lang", "en"]) == 0
    said = capsys.readouterr().out
    assert str(path) in said
    assert "copy" in said
