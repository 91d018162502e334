"""Directions from five kiosks to twenty places of the demo building, in three languages.

`python -m tests.shared.wayfinding.demo_directions` writes demo_directions.txt anew. What it writes
is to be read by a person before it is kept: would a guide at the door say it so?
"""

from functools import cache
from pathlib import Path

from shared.demo.building.drawing import feature_id
from shared.services.map_files import read_map
from shared.text import LANGUAGES, RESOURCES
from shared.wayfinding.directions import Guide
from shared.wayfinding.route import Route
from shared.wayfinding.wayfinder import Wayfinder

KEPT = Path(__file__).with_suffix(".txt")
STANDS = ("K1", "K2", "K3", "K4", "K5")
PLACES = {
    "1F": ("cashier", "pharmacy", "ped", "er", "img", "wc.e.a"),
    "2F": ("wait.card", "us", "lab", "218", "func", "201"),
    "3F": ("wait.surgery", "endo", "305"),
    "4F": ("eye", "women", "check", "416", "tcm.pharmacy"),
}


@cache
def guide() -> Guide:
    return Guide(read_map(RESOURCES / "demo" / "map"))


@cache
def routes() -> dict[str, Route]:
    """By heading of the file: "K1 → 2F lab"."""
    finder = Wayfinder(guide().plan)
    found = {}
    for stand in STANDS:
        for floor, slugs in PLACES.items():
            for slug in slugs:
                route = finder.route(stand, feature_id(floor, slug))
                assert isinstance(route, Route), (stand, slug)
                found[f"{stand} → {floor} {slug}"] = route
    return found


def written() -> str:
    lines = []
    for heading, route in routes().items():
        lines.append(heading)
        for language in LANGUAGES:
            lines += [
                f"  {number} {step.text}"
                for number, step in enumerate(guide().directions(route, language), start=1)
            ]
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    KEPT.write_text(written(), encoding="utf-8")
