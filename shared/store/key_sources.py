"""Where the keys come from: the site file, the system's keyring, or this machine's key file."""

import os
import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from platformdirs import user_data_path

from shared.domain.errors import StoreProblem
from shared.settings import Settings
from shared.store.keys import Keys, new_key, read_key, read_lines
from shared.store.sealing import Seals

FILE_VARIABLE = "DAOZHEN_KEY_FILE"
KEYRING = "keyring"
SERVICE = "daozhen"


class KeySource(Protocol):
    """`kind` is a word of the texts, `where` names the place for a person."""

    @property
    def kind(self) -> str: ...

    @property
    def where(self) -> str: ...

    def read(self) -> Keys:
        """Raises StoreProblem: store_no_key, store_bad_key, store_key_file, store_no_keyring."""
        ...

    def change(self, to: Keys) -> None:
        """Replace the keys, all or nothing, whatever happens meanwhile.

        Raises StoreProblem: key_in_site_file where only a person can, store_key_file, …
        """
        ...

    def alone(self) -> AbstractContextManager[None]:
        """Nobody else on this machine changes the keys meanwhile."""
        ...


def read_or_make(source: KeySource) -> Keys:
    """The source's keys; where it has none yet, a new one. Raises StoreProblem."""
    with _no_key_yet():
        return source.read()
    with source.alone():
        with _no_key_yet():
            return source.read()
        source.change(Keys(new_key()))
        return source.read()


def renew(source: KeySource, fingerprint: str) -> Keys:
    """Keys whose current one is not that of `fingerprint`: a new one is made and kept before
    anything is sealed with it. After a rekey that was stopped it is there already.

    Raises StoreProblem.
    """
    with source.alone():
        keys = source.read()
        if Seals(keys.current).fingerprint == fingerprint:
            keys = keys.renewed()
            source.change(keys)
        return keys


def forget_older(source: KeySource) -> None:
    """Only the current key stays. Raises StoreProblem."""
    with source.alone():
        keys = source.read()
        if keys.older:
            source.change(Keys(keys.current))


@dataclass(frozen=True)
class KeyFile:
    """This machine's own file, which only its user may read."""

    path: Path
    old_keys: tuple[bytes, ...] = field(default=(), repr=False)
    kind: str = "file"

    @property
    def where(self) -> str:
        return str(self.path)

    def read(self) -> Keys:
        try:
            lines = self.path.read_text(encoding="ascii")
        except FileNotFoundError:
            raise StoreProblem("store_no_key", where=self.where) from None
        except (OSError, UnicodeDecodeError) as error:
            raise StoreProblem("store_key_file", file=self.where) from error
        return read_lines(lines, self.where).also(self.old_keys)

    def change(self, to: Keys) -> None:
        """Whole on the disk beside the old file before it takes its place."""
        beside = self.path.with_name(f"{self.path.name}.new")
        try:
            beside.unlink(missing_ok=True)
            made = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(made, "w", encoding="ascii") as file:
                file.write(to.lines())
                file.flush()
                os.fsync(file.fileno())
            os.replace(beside, self.path)
            _keep_name(self.path.parent)
        except OSError as error:
            raise StoreProblem("store_key_file", file=self.where) from error

    def alone(self) -> AbstractContextManager[None]:
        return _locked(self.path.with_name(f"{self.path.name}.lock"))


@dataclass(frozen=True)
class SystemKeyring:
    """An entry of the system's keyring, with the lines of a key file as its password."""

    user: str
    old_keys: tuple[bytes, ...] = field(default=(), repr=False)
    kind: str = "keyring"

    @property
    def where(self) -> str:
        return f"{SERVICE}/{self.user}"

    def read(self) -> Keys:
        import keyring  # a slow import that most machines never need
        from keyring.errors import KeyringError

        try:
            lines = keyring.get_password(SERVICE, self.user)
        except KeyringError as error:
            raise StoreProblem("store_no_keyring") from error
        if not lines:
            raise StoreProblem("store_no_key", where=self.where)
        return read_lines(lines, self.where).also(self.old_keys)

    def change(self, to: Keys) -> None:
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, self.user, to.lines())
        except KeyringError as error:
            raise StoreProblem("store_no_keyring") from error

    def alone(self) -> AbstractContextManager[None]:
        return _locked(user_data_path("daozhen", appauthor=False) / "keyring.lock")


@dataclass(frozen=True)
class SiteKeys:
    """Written in the site file by a person."""

    keys: Keys
    kind: str = "site"
    where: str = "[store] key"

    def read(self) -> Keys:
        return self.keys

    def change(self, to: Keys) -> None:
        raise StoreProblem("key_in_site_file")

    def alone(self) -> AbstractContextManager[None]:
        return nullcontext()


@dataclass(frozen=True)
class NoKey:
    """For a program that neither looks anybody up nor registers anybody: a board."""

    kind: str = "none"
    where: str = ""

    def read(self) -> Keys:
        raise StoreProblem("store_no_key", where=self.where)

    def change(self, to: Keys) -> None:
        raise StoreProblem("store_no_key", where=self.where)

    def alone(self) -> AbstractContextManager[None]:
        return nullcontext()


def source_of(settings: Settings) -> KeySource:
    """What the site file says, else this machine's file.

    Raises StoreProblem("store_bad_key") for a key in the site file that is none.
    """
    key = settings.store.key.get_secret_value().strip()
    older = tuple(
        read_key(old.get_secret_value(), "[store] old_keys") for old in settings.store.old_keys
    )
    if key == KEYRING:
        return SystemKeyring(settings.hospital.site, older)
    if not key:
        return replace(of_this_machine(), old_keys=older)
    return SiteKeys(Keys(read_key(key, "[store] key"), older))


def of_this_machine() -> KeyFile:
    named = os.environ.get(FILE_VARIABLE)
    return KeyFile(
        Path(named) if named else user_data_path("daozhen", appauthor=False) / "store.key"
    )


@contextmanager
def _no_key_yet() -> Iterator[None]:
    """Goes on where a source has no key; any other problem is one."""
    try:
        yield
    except StoreProblem as problem:
        if problem.key != "store_no_key":
            raise


@contextmanager
def _locked(lock: Path) -> Iterator[None]:
    """A process that dies lets go."""
    try:
        lock.parent.mkdir(parents=True, exist_ok=True)
        held = os.open(lock, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreProblem("store_key_file", file=str(lock)) from error
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(held, msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield
    finally:
        os.close(held)


def _keep_name(folder: Path) -> None:
    """The new name survives a power cut, too; Windows does that by itself."""
    if sys.platform == "win32":
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
