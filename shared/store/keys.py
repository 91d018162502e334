"""Where the key comes from that seals identity numbers and phones: this machine's key file.

A key file holds base64 keys of KEY_BYTES, one a line, the one to seal with first; older ones
follow until the store is sealed anew.
"""

import base64
import binascii
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from shared.domain.errors import StoreProblem
from shared.store.sealing import KEY_BYTES

FILE_VARIABLE = "DAOZHEN_KEY_FILE"


@dataclass(frozen=True)
class Keys:
    """The key to seal with, and those that may have sealed a store before it."""

    current: bytes
    older: tuple[bytes, ...] = ()


def new_key() -> bytes:
    return os.urandom(KEY_BYTES)


def written(key: bytes) -> str:
    return base64.b64encode(key).decode()


def read_key(untrusted: str) -> bytes:
    """Raises StoreProblem("store_bad_key")."""
    try:
        key = base64.b64decode(untrusted.strip(), validate=True)
    except (binascii.Error, ValueError):
        raise StoreProblem("store_bad_key") from None
    if len(key) != KEY_BYTES:
        raise StoreProblem("store_bad_key")
    return key


def key_file() -> Path:
    named = os.environ.get(FILE_VARIABLE)
    return Path(named) if named else user_data_path("daozhen", appauthor=False) / "store.key"


def of_this_machine() -> Keys:
    """The keys of the key file; a new one is made where there is none.

    Raises StoreProblem: store_bad_key, store_key_file.
    """
    path = key_file()
    try:
        lines = path.read_text(encoding="ascii").split()
    except FileNotFoundError:
        return _first_key(path)
    except (OSError, UnicodeDecodeError) as error:
        raise StoreProblem("store_key_file", file=str(path)) from error
    if not lines:
        raise StoreProblem("store_bad_key")
    first, *older = (read_key(line) for line in lines)
    return Keys(first, tuple(older))


def _first_key(path: Path) -> Keys:
    """Of two programs that begin at once the first to make the file wins."""
    key = new_key()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        made = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(made, "w", encoding="ascii") as file:
            file.write(written(key) + "\n")
    except FileExistsError:
        return of_this_machine()
    except OSError as error:
        raise StoreProblem("store_key_file", file=str(path)) from error
    return Keys(key)
