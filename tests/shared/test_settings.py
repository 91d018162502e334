from pathlib import Path

from shared.settings import Settings, load_settings
from shared.text import RESOURCES


def test_the_example_site_file_loads_and_shows_the_defaults():
    assert load_settings(RESOURCES / "site.example.toml") == Settings()


def test_no_site_file_means_every_default():
    assert load_settings(None) == Settings()


def test_a_site_file_changes_what_it_names_and_nothing_else(tmp_path: Path):
    path = tmp_path / "site.toml"
    path.write_text('[kiosk]\nterminal = "K7"\nidle_seconds = 40\n')
    settings = load_settings(path)
    assert settings.kiosk.terminal == "K7"
    assert settings.kiosk.idle_seconds == 40
    assert settings.board == Settings().board
