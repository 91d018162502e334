"""Where a store's key comes from: this machine's file, the site file, the system's keyring."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import PasswordSetError

from shared.domain.errors import StoreProblem, UserFacingError
from shared.settings import Settings, load_settings
from shared.store import key_sources, schema
from shared.store.key_sources import KeyFile, SiteKeys, forget_older, read_or_make, renew, source_of
from shared.store.keys import Keys, new_key, written
from shared.store.sealing import Seals


class Drawer(KeyringBackend):
    """A keyring that a test can look into, as the system's own would be."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise PasswordSetError("locked")
        self.entries[service, username] = password


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    before = keyring.get_keyring()
    made = Drawer()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def key_file(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "keys" / "store.key")


def settings(**store: object) -> Settings:
    return Settings.model_validate({"store": store, "hospital": {"site": "east"}})


def fingerprint(key: bytes) -> str:
    return Seals(key).fingerprint


def test_a_machine_without_a_key_says_so_and_makes_none_by_looking(key_file: KeyFile) -> None:
    with pytest.raises(StoreProblem, match="store_no_key"):
        key_file.read()
    assert not key_file.path.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="a user's folder is private there by itself")
def test_only_the_user_may_read_the_key_file(key_file: KeyFile) -> None:
    read_or_make(key_file)
    assert stat.S_IMODE(os.stat(key_file.path).st_mode) == 0o600
    renew(key_file, fingerprint(key_file.read().current))
    assert stat.S_IMODE(os.stat(key_file.path).st_mode) == 0o600


def test_programs_that_begin_at_once_on_a_new_machine_have_one_key(key_file: KeyFile) -> None:
    with ThreadPoolExecutor(8) as programs:
        found = set(programs.map(lambda _: read_or_make(key_file).current, range(8)))
    assert found == {key_file.read().current}


def test_a_new_key_comes_first_and_the_ones_before_it_stay(key_file: KeyFile) -> None:
    first = read_or_make(key_file).current
    keys = renew(key_file, fingerprint(first))
    assert keys.older == (first,)
    assert key_file.read() == keys
    assert renew(key_file, fingerprint(first)) == keys, "a rekey that was stopped made it already"
    forget_older(key_file)
    assert key_file.read() == Keys(keys.current)


def test_two_stores_renewed_at_once_lose_no_key_of_the_file(key_file: KeyFile) -> None:
    first = read_or_make(key_file).current
    with ThreadPoolExecutor(4) as programs:
        told = list(programs.map(lambda _: renew(key_file, fingerprint(first)), range(4)))
    assert len({keys.current for keys in told}) == 1
    assert key_file.read().older == (first,)


@pytest.mark.parametrize("held", ["", "\n", "short", "A" * 43 + "*", written(b"1" * 31), "密钥"])
def test_a_key_file_with_something_else_in_it_is_named(key_file: KeyFile, held: str) -> None:
    key_file.path.parent.mkdir()
    key_file.path.write_text(held, encoding="utf-8")
    with pytest.raises(StoreProblem, match=r"store_bad_key|store_key_file") as problem:
        read_or_make(key_file)
    assert str(key_file.path) in problem.value.values.values()
    assert key_file.path.read_text(encoding="utf-8") == held


def test_the_site_file_goes_before_this_machines_file(
    key_file: KeyFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(key_sources.FILE_VARIABLE, str(key_file.path))
    own, key, old = read_or_make(key_file).current, new_key(), new_key()
    assert source_of(settings()).read() == Keys(own)
    assert source_of(settings(old_keys=[written(old)])).read() == Keys(own, (old,))
    both = settings(key=written(key), old_keys=[written(old)])
    assert source_of(both).read() == Keys(key, (old,))


def test_what_is_written_in_the_site_file_only_a_person_changes() -> None:
    key = new_key()
    source = SiteKeys(Keys(key))
    with pytest.raises(StoreProblem, match="key_in_site_file"):
        renew(source, fingerprint(key))
    assert renew(source, fingerprint(new_key())) == Keys(key), "the admin has put a new one there"


@pytest.mark.parametrize(
    "wrong", [{"key": "none"}, {"old_keys": ["none"], "key": written(b"1" * 32)}]
)
def test_a_key_of_the_site_file_that_is_none_is_named_but_not_shown(
    wrong: dict[str, object],
) -> None:
    with pytest.raises(StoreProblem, match=r"\[store\] (key|old_keys)") as problem:
        source_of(settings(**wrong))
    assert "none" not in str(problem.value)


def test_keys_are_never_shown(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    key, old = new_key(), new_key()
    site = tmp_path / "site.toml"
    site.write_text(
        f'[store]\nkey = "{written(key)}"\nold_keys = ["{written(old)}"]\n', encoding="utf-8"
    )
    caplog.set_level(logging.DEBUG)
    loaded = load_settings(site)
    source = source_of(loaded)
    store_url = f"sqlite:///{tmp_path / 'day.db'}"
    schema.init(store_url, source)
    schema.open_store(store_url, source).close()
    site.write_text(f'[store]\nkey = ["{written(key)}"]\n', encoding="utf-8")
    with pytest.raises(UserFacingError, match="site_bad_value") as problem:
        load_settings(site)
    logging.getLogger("daozhen").error("as a bug is logged", exc_info=problem.value)
    shown = f"{loaded!r} {source!r} {source.read()!r} {problem.value} {caplog.text}"
    for secret in (key, old):
        assert written(secret) not in shown
        assert repr(secret)[2:-1] not in shown


def test_the_keyring_holds_a_key_per_site(drawer: Drawer) -> None:
    source = source_of(settings(key="keyring"))
    with pytest.raises(StoreProblem, match="store_no_key"):
        source.read()
    first = read_or_make(source)
    assert drawer.entries == {("daozhen", "east"): first.lines()}
    keys = renew(source, fingerprint(first.current))
    assert source.read() == keys == Keys(keys.current, (first.current,))
    assert source_of(settings(key="keyring", old_keys=[written(b"2" * 32)])).read() == Keys(
        keys.current, (first.current, b"2" * 32)
    )


def test_a_store_opens_with_the_key_of_the_keyring(drawer: Drawer, tmp_path: Path) -> None:
    source = source_of(settings(key="keyring"))
    store_url = f"sqlite:///{tmp_path / 'day.db'}"
    schema.init(store_url, source)
    schema.open_store(store_url, source).close()
    drawer.entries.clear()
    with pytest.raises(StoreProblem, match="store_no_key"):
        schema.open_store(store_url, source)


def test_a_keyring_that_is_locked_or_not_there_is_said(drawer: Drawer) -> None:
    drawer.locked = True
    with pytest.raises(StoreProblem, match="store_no_keyring"):
        read_or_make(source_of(settings(key="keyring")))
    keyring.set_keyring(fail.Keyring())
    with pytest.raises(StoreProblem, match="store_no_keyring"):
        source_of(settings(key="keyring")).read()
