"""`daozhen demo --headless`: the first thing anybody runs must not break."""

import os
import subprocess
import sys

from shared.text import LANGUAGES

STEPS = 36


def test_the_headless_demo_walks_a_visit_in_three_languages(tmp_path):
    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "--help"], capture_output=True, check=False, timeout=60
    )
    assert ran.returncode == 0
    ran = subprocess.run(
        [sys.executable, "-c", "from shared.cli import main; raise SystemExit(main())",
         "demo", "--headless", "--out", str(tmp_path)],
        capture_output=True, text=True, check=False, timeout=240,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert str(tmp_path) in ran.stdout
    for language in LANGUAGES:
        pictures = sorted(path.name for path in (tmp_path / language).glob("*.png"))
        assert [name[:2] for name in pictures] == [f"{n:02d}" for n in range(1, STEPS + 1)]
        assert list((tmp_path / language).glob("*.pdf"))
