"""A hospital's map on disk: what is read, what is refused, and with which sentence."""

import io
import json
import zipfile

import pytest

from shared.domain.errors import UserFacingError
from shared.services import map_files
from shared.services.map_files import packed, read_map, read_map_bytes
from tests.shared.wayfinding.drawings import osm, small_clinic

SIDECAR = json.dumps({"features": {"r1": {"names": {"en": "Ultrasound"}}}}).encode()
HALL = osm(
    {1: (0, 0, {}), 2: (9, 0, {}), 3: (9, 9, {}), 4: (0, 9, {})},
    {5: ([1, 2, 3, 4, 1], {"indoor": "area", "level": "0"})},
)


@pytest.fixture
def folder(tmp_path):
    """An IMDF folder of the small clinic, with a sidecar."""
    place = tmp_path / "map"
    place.mkdir()
    for name, content in small_clinic().items():
        (place / f"{name}.geojson").write_text(json.dumps(content), encoding="utf-8")
    (place / "wayfinding.json").write_bytes(SIDECAR)
    return place


def zipped(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def refused(act, *arguments):
    with pytest.raises(UserFacingError) as said:
        act(*arguments)
    return said.value.key, said.value.values


def english_name(plan):
    return next(place for place in plan.places if place.id == "r1").names.named("en")


class TestReading:
    def test_a_folder_a_zip_and_its_bytes_give_the_same_plan(self, folder, tmp_path):
        content = packed(folder)
        (tmp_path / "map.zip").write_bytes(content)
        plans = [read_map(folder), read_map(tmp_path / "map.zip"), read_map_bytes(content, "m.ZIP")]
        assert [english_name(plan) for plan in plans] == ["Ultrasound"] * 3
        assert len({len(plan.doors) for plan in plans}) == 1

    def test_packing_twice_gives_the_same_bytes(self, folder, tmp_path):
        first = packed(folder)
        for file in folder.iterdir():
            file.touch()
        (folder / "notes.txt").write_text("not part of the map", encoding="utf-8")
        assert packed(folder) == first

    def test_a_zip_may_hold_its_files_in_a_folder(self, folder):
        files = {f"clinic/imdf/{file.name}": file.read_bytes() for file in folder.iterdir()}
        files["__MACOSX/clinic/imdf/._unit.geojson"] = b"\x00\x05"
        assert english_name(read_map_bytes(zipped(files), "map.zip")) == "Ultrasound"

    def test_a_byte_order_mark_does_no_harm(self, folder):
        unit = folder / "unit.geojson"
        unit.write_bytes(b"\xef\xbb\xbf" + unit.read_bytes())
        assert len(read_map(folder).spaces) == 3

    def test_one_file_of_everything_is_a_map(self, tmp_path):
        features = [one for content in small_clinic().values() for one in content["features"]]
        single = tmp_path / "clinic.geojson"
        single.write_text(json.dumps({"features": features}), encoding="utf-8")
        (tmp_path / "wayfinding.json").write_bytes(SIDECAR)
        assert english_name(read_map(single)) == "Ultrasound"

    @pytest.mark.parametrize("sidecar", ["wayfinding.json", "hall.wayfinding.json"])
    def test_an_osm_file_takes_the_sidecar_beside_it(self, tmp_path, sidecar):
        drawn = tmp_path / "hall.osm"
        drawn.write_bytes(HALL)
        entry = {"features": {"way/5": {"names": {"zh-Hans": "大厅"}}}}
        (tmp_path / sidecar).write_text(json.dumps(entry), encoding="utf-8")
        for plan in (read_map(drawn), read_map_bytes(packed(drawn), "hall.osm")):
            assert plan.spaces[0].names.named("zh-Hans") == "大厅"


class TestRefusing:
    def test_what_is_not_there(self, tmp_path):
        assert refused(read_map, tmp_path / "nowhere")[0] == "map_missing"

    def test_an_empty_folder_and_an_empty_zip(self, tmp_path):
        assert refused(read_map, tmp_path)[0] == "map_not_a_map"
        assert refused(read_map_bytes, zipped({"a.txt": b""}), "map.zip")[0] == "map_not_a_map"

    def test_a_broken_zip(self, folder):
        whole = packed(folder)
        for broken in (b"", b"PK\x03\x04", whole[: len(whole) // 2], b"\x00" * 500):
            assert refused(read_map_bytes, broken, "map.zip")[0] == "map_broken_zip"

    def test_a_zip_whose_content_was_damaged(self, folder):
        content = bytearray(packed(folder))
        content[60:200] = b"\xff" * 140
        assert refused(read_map_bytes, bytes(content), "map.zip")[0] == "map_broken_zip"

    def test_a_zip_that_unpacks_without_end(self):
        bomb = zipped({"unit.geojson": bytes(map_files.LIMIT + 1)})
        assert len(bomb) < map_files.MEGABYTE
        key, values = refused(read_map_bytes, bomb, "map.zip")
        assert (key, values) == ("map_too_large", {"limit": 32})

    def test_a_zip_that_lies_about_its_size(self, monkeypatch):
        bomb = bytearray(zipped({"unit.geojson": bytes(3 * map_files.MEGABYTE)}))
        monkeypatch.setattr(map_files, "LIMIT", map_files.MEGABYTE)
        true_size = (3 * map_files.MEGABYTE).to_bytes(4, "little")
        assert bomb.count(true_size) == 2  # in the file's head and in the directory
        lying = bytes(bomb).replace(true_size, (1000).to_bytes(4, "little"))
        key, _ = refused(read_map_bytes, lying, "map.zip")
        assert key in ("map_broken_zip", "map_too_large")

    def test_a_file_too_large_before_it_is_read(self, folder):
        with (folder / "unit.geojson").open("wb") as file:
            file.truncate(100 * map_files.MEGABYTE)  # sparse: reading it would still fill memory
        assert refused(read_map, folder)[0] == "map_too_large"
        assert refused(packed, folder)[0] == "map_too_large"

    @pytest.mark.parametrize("content", [b"", b"{", b"[" * 100_000, b'{"features": [1,]}'])
    def test_what_is_no_json_by_its_file(self, folder, content):
        (folder / "level.geojson").write_bytes(content)
        assert refused(read_map, folder) == ("map_not_json", {"file": "level.geojson"})

    def test_what_is_not_utf_8_by_its_file(self, folder):
        (folder / "unit.geojson").write_bytes('{"features": "候诊"}'.encode("gb18030"))
        assert refused(read_map, folder) == ("map_not_utf8", {"file": "unit.geojson"})

    def test_a_wrong_sidecar_by_its_field(self, folder):
        (folder / "wayfinding.json").write_text('{"stands": {"K1": {}}}', encoding="utf-8")
        assert refused(read_map, folder) == ("map_sidecar", {"field": "stands.K1.level"})
