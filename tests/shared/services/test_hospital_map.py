"""The hospital's map in the store: one that holds, known by its digest, changed by nobody else."""

import json
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import func, select

from shared.domain.errors import UserFacingError
from shared.services.hospital_map import map_digest, map_file, put_map
from shared.services.loading_map import read_hospital_map
from shared.services.map_files import packed
from shared.store.engine import Store
from shared.store.tables import journal
from shared.text import RESOURCES
from tests.shared.services.lobby import Lobby


def rows(lobby: Lobby) -> int:
    return lobby.store.read(lambda tx: tx.execute(select(func.count(journal.c.seq))).scalar_one())


def test_the_demo_hospital_brings_its_map_as_it_lies_on_disk(lobby: Lobby) -> None:
    file = lobby.ask(map_file)
    assert file.content == packed(RESOURCES / "demo" / "map")
    assert file.digest == lobby.ask(map_digest)


def test_another_map_takes_the_place_of_the_first_and_is_noted(lobby: Lobby) -> None:
    before, noted = lobby.ask(map_digest), rows(lobby)
    put = lobby.do(put_map, content=b"another", name="map.zip")
    assert lobby.ask(map_digest) == put.digest != before
    assert lobby.ask(map_file) == put
    assert rows(lobby) == noted + 1


def test_the_same_map_again_changes_nothing(lobby: Lobby) -> None:
    file, noted = lobby.ask(map_file), rows(lobby)
    lobby.do(put_map, content=file.content, name=file.name)
    assert rows(lobby) == noted


def test_a_store_without_a_map_says_so(store: Store) -> None:
    lobby = Lobby(store)
    assert lobby.ask(map_digest) is None
    assert lobby.ask(map_file) is None


def test_a_folder_without_a_map_has_none(tmp_path: Path) -> None:
    assert read_hospital_map(tmp_path) is None


def test_a_map_lies_in_the_folder_as_a_folder_or_as_a_zip(tmp_path: Path) -> None:
    as_folder = read_hospital_map(RESOURCES / "demo")
    (tmp_path / "map.zip").write_bytes(packed(RESOURCES / "demo" / "map"))
    assert read_hospital_map(tmp_path) == as_folder


def _zip(**files: str) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in files.items():
            archive.writestr(f"{name}.geojson", content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"PK\x03\x04 cut off", "map_broken_zip"),
        (_zip(level="{not json"), "map_not_json"),
        (_zip(level=json.dumps({"type": "FeatureCollection", "features": []})), "map_no_levels"),
    ],
)
def test_a_map_that_cannot_be_read_is_refused_with_its_reason(
    tmp_path: Path, content: bytes, key: str
) -> None:
    (tmp_path / "map.zip").write_bytes(content)
    with pytest.raises(UserFacingError) as refused:
        read_hospital_map(tmp_path)
    assert refused.value.key == key
