"""Files that are there whole and on the disk, or not at all."""

import os
from contextlib import suppress
from pathlib import Path


def write_new_file(folder: Path, name: str, content: bytes) -> Path:
    """A file that is there whole and on the disk, or not at all; `name` is numbered (a-2.pdf)
    where it is taken. Raises OSError."""
    part = folder / f".{name}.part"
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return _renamed_to_free_name(part, folder / name)
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def rename_for_good(before: Path, after: Path) -> None:
    """The new name survives a power cut. Raises OSError."""
    before.rename(after)
    _sync_folder(after.parent)


def _renamed_to_free_name(part: Path, wanted: Path) -> Path:
    target, count = wanted, 1
    while target.exists():
        count += 1
        target = wanted.with_stem(f"{wanted.stem}-{count}")
    rename_for_good(part, target)
    return target


def _sync_folder(folder: Path) -> None:
    """Windows neither needs nor knows this."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
