"""What an IT person may get wrong: each a plain sentence, exit 1, nothing lost, no trace."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from shared.cli import main
from shared.store import schema
from shared.text import RESOURCES
from tests.conftest import SHARED, database_url

DAY = SHARED / "data" / "day"


@pytest.fixture
def day_folder(tmp_path):
    if not DAY.is_dir():
        if os.environ.get("CI"):
            pytest.fail("the clinic day's files must be there in CI")
        pytest.skip("needs the clinic day beside the project (../shared/data/day)")
    return Path(shutil.copytree(DAY, tmp_path / "day", copy_function=shutil.copyfile))


def refused(capsys, *arguments):
    """Run a command that must refuse; returns what it said."""
    code = main([*arguments, "--lang", "en"])
    said = capsys.readouterr()
    assert code == 1
    assert "Traceback" not in said.err
    assert len(said.err.strip().splitlines()) == 2, "one sentence and one way out"
    return said.err


def test_a_corrupt_store_file_is_named_and_left_as_it_is(capsys, tmp_path):
    path = tmp_path / "day.db"
    path.write_bytes(b"this is not a database at all" * 500)
    assert "damaged" in refused(capsys, "store", "check", f"sqlite:///{path}")
    assert path.read_bytes() == b"this is not a database at all" * 500


def test_a_store_with_a_page_overwritten_does_not_pass_its_check(capsys, sqlite_url):
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    raw = bytearray(path.read_bytes())
    raw[8192 : 8192 + 4096] = b"\xff" * 4096
    path.write_bytes(raw)
    assert main(["store", "check", sqlite_url, "--lang", "en"]) == 1
    assert "damaged" in "".join(capsys.readouterr())


def test_a_missing_store_says_how_to_make_one(capsys, tmp_path):
    said = refused(capsys, "store", "check", f"sqlite:///{tmp_path}/nowhere.db")
    assert "store init" in said


def test_an_empty_file_is_not_a_store_yet(capsys, tmp_path):
    (tmp_path / "day.db").touch()
    assert "set up" in refused(capsys, "store", "check", f"sqlite:///{tmp_path}/day.db")


@pytest.mark.parametrize("url", ["mysql://x/y", "sqlite://", "://", "day", "postgresql//x"])
def test_a_url_that_is_none_is_explained(capsys, url):
    assert "sqlite:///" in refused(capsys, "store", "check", url)


def test_a_wrong_postgresql_password_is_said_as_that(capsys, postgres_url, new_postgres):
    import psycopg
    from sqlalchemy.engine import make_url

    store_url = new_postgres()
    database = make_url(store_url).database
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS guarded")
        connection.execute("CREATE ROLE guarded LOGIN PASSWORD 'right'")
        hba = Path(connection.execute("SHOW hba_file").fetchone()[0])
        kept = hba.read_text()
        hba.write_text(
            "local all guarded scram-sha-256\nhost all guarded all scram-sha-256\n" + kept
        )
        connection.execute("SELECT pg_reload_conf()")
        connection.execute("SELECT pg_sleep(0.3)")
        try:
            server = make_url(postgres_url).set(username="guarded", password="wrong")
            url = database_url(server.render_as_string(hide_password=False), database)
            said = refused(capsys, "store", "check", url)
        finally:
            hba.write_text(kept)
            connection.execute("SELECT pg_reload_conf()")
    assert "password" in said
    assert "wrong" not in said.replace("wrong password", "")


def test_a_server_that_is_not_there_is_away(capsys):
    said = refused(capsys, "store", "check", "postgresql://nobody@127.0.0.1:1/none")
    assert "cannot be reached" in said


def test_a_database_that_is_not_there_is_named_as_missing(capsys, postgres_url):
    url = database_url(postgres_url, "never_made")
    assert "createdb" in refused(capsys, "store", "init", url)


def test_a_store_from_the_future_asks_for_a_newer_program(capsys, sqlite_url):
    store = schema.open_store(sqlite_url)
    store.write(lambda tx: tx.exec_driver_sql("UPDATE alembic_version SET version_num='9999'"))
    store.close()
    assert "newer" in refused(capsys, "store", "check", sqlite_url)


FULL = """
import sys
from shared.cli import main
sys.exit(main(["load", sys.argv[1], "--store", sys.argv[2], "--lang", "en"]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits a file's size the Unix way")
def test_a_full_disk_is_said_and_nothing_is_half_written(sqlite_url, day_folder):
    limited = subprocess.run(
        ["bash", "-c", 'ulimit -f 16; trap "" XFSZ; exec "$@"', "-",
         sys.executable, "-c", FULL, str(day_folder), sqlite_url],
        capture_output=True, text=True, check=False, timeout=60,
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )  # fmt: skip
    assert limited.returncode == 1, limited.stderr
    assert "disk" in limited.stderr
    assert "Traceback" not in limited.stderr
    store = schema.open_store(sqlite_url)
    try:
        assert store.read(schema.check) == []
        count = store.read(lambda tx: tx.exec_driver_sql("SELECT count(*) FROM schedule").scalar())
        assert count == 0
    finally:
        store.close()


def test_a_typing_error_in_the_site_file_names_the_nearest_key(capsys, tmp_path):
    site = tmp_path / "site.toml"
    site.write_text('[kiosk]\nterminl = "K7"\n', encoding="utf-8")
    said = refused(capsys, "store", "check", "sqlite:///x.db", "--site", str(site))
    assert "kiosk.terminl" in said
    assert "terminal?" in said


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("[kiosk\n", "TOML"),
        ('[kiosk]\nidle_seconds = "soon"\n', "kiosk.idle_seconds"),
        ('[hospital]\ntime_zone = "Mars/Olympus"\n', "hospital.time_zone"),
        ("[kiosk]\nidle_seconds = 5\n", "kiosk.idle_seconds"),
    ],
)
def test_a_site_file_that_cannot_be_used_says_where(capsys, tmp_path, text, word):
    site = tmp_path / "site.toml"
    site.write_text(text, encoding="utf-8")
    assert word in refused(capsys, "store", "check", "sqlite:///x.db", "--site", str(site))


def test_a_site_file_that_is_not_there_is_named(capsys):
    said = refused(capsys, "store", "check", "sqlite:///x.db", "--site", "/no/site.toml")
    assert "/no/site.toml" in said


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("roster.csv", "practitioner_code", "practicioner_code", ("practicioner_code",)),
        ("roster.csv", "2026-11-23", "2026-13-23", ("roster.csv, line 2", '"date"')),
        ("roster.csv", "03.04,201", "99.99,201", ("roster.csv, line 2", "99.99")),
        ("departments.csv", ",A\n", ",a1\n", ("departments.csv, line 2", '"ticket_prefix"')),
    ],
)
def test_a_hospital_file_with_a_mistake_names_it_and_writes_nothing(
    capsys, sqlite_url, day_folder, file, old, new, words
):
    edit(day_folder / file, old, new)
    said = refused(capsys, "load", str(day_folder), "--store", sqlite_url)
    assert all(word in said for word in words)
    assert main(["replay", str(day_folder / "arrivals.csv"), "--store", sqlite_url]) == 1


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("service_seconds", "service_second", ("service_second",)),
        ("1952-04-24", "1952-04-31", ("line 2", '"birth_date"')),
        ("D022", "D999", ("line 3", "D999")),
        ("03.03,,,", "88.88,,,", ("line 2", "88.88")),
    ],
)
def test_a_day_file_with_a_mistake_names_it(capsys, sqlite_url, day_folder, old, new, words):
    assert main(["load", str(day_folder), "--store", sqlite_url]) == 0
    capsys.readouterr()
    edit(day_folder / "arrivals.csv", old, new)
    said = refused(capsys, "replay", str(day_folder / "arrivals.csv"), "--store", sqlite_url)
    assert all(word in said for word in words)


def test_two_patients_with_one_card_are_named_by_line_and_nothing_is_logged(
    capsys, caplog, sqlite_url, tmp_path
):
    for path in (RESOURCES / "demo").glob("*.csv"):
        shutil.copyfile(path, tmp_path / path.name)
    edit(tmp_path / "patients.csv", ",80000002", ",80000001")
    said = refused(capsys, "load", str(tmp_path), "--store", sqlite_url)
    assert "patients.csv, line 3" in said
    assert "80000001" not in said + caplog.text


def test_a_spreadsheet_in_gb18030_loads_as_well(capsys, sqlite_url, day_folder):
    roster = day_folder / "roster.csv"
    roster.write_bytes(roster.read_text(encoding="utf-8").encode("gb18030"))
    assert main(["load", str(day_folder), "--store", sqlite_url, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["practitioners"] == 33


def test_a_folder_without_files_is_named(capsys, sqlite_url, tmp_path):
    assert "departments.csv" in refused(capsys, "load", str(tmp_path), "--store", sqlite_url)


def test_a_replay_on_a_store_that_was_used_is_refused(capsys, demo_store, sqlite_demo_url):
    from shared.services.check_in import take_walk_in
    from shared.services.stamp import new_stamp
    from tests.conftest import MORNING

    stamp = new_stamp("main", MORNING, "K1", "patient")
    demo_store.write(take_walk_in, stamp, patient_id=1, department="02")
    said = refused(capsys, "replay", "none.csv", "--store", sqlite_demo_url)
    assert "fresh store" in said


def test_logs_and_refusals_carry_no_name_number_or_phone(capsys, sqlite_url, tmp_path):
    for name in ("departments.csv", "roster.csv", "patients.csv"):
        shutil.copyfile(RESOURCES / "demo" / name, tmp_path / name)
    edit(tmp_path / "patients.csv", "1992-04-18", "1892-99-18")
    said = refused(capsys, "load", str(tmp_path), "--store", sqlite_url, "--verbose")
    assert "line 2" in said
    assert "王晓明" not in said
    assert "19905550001" not in said


def test_wrong_usage_is_exit_two(capsys):
    with pytest.raises(SystemExit) as stopped:
        main(["no-such-command"])
    assert stopped.value.code == 2
    capsys.readouterr()
