"""Whatever a hospital writes into its template, the slip is whole."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from shared.slips.fields import KNOWN, Kind
from shared.slips.stationery import Stationery, ours
from shared.slips.template_file import MODELS, read_template
from shared.text import LANGUAGES
from tests.shared.slips.pdf import hold_whole
from tests.shared.slips.test_papers import PAPERS


def random_template(chance: random.Random, kind: Kind) -> str:
    """Every part that the kind knows, in any order, as large and as small as may be."""
    known = KNOWN[kind]
    parts = ['show = "reprint"', 'show = "dashes"', 'show = "dashes"']
    parts += [f'show = "{block}"' for block in known.blocks]
    parts += [
        f'show = "{show}"\nfield = "{field}"'
        for show in ("line", "fact", "paragraphs", "code", "bars")
        for field in known.of(show)
    ]
    parts.append(
        'show = "text"\nzh-Hans = "{hospital}，欢迎"\nzh-Hant = "{printed}"\nen = "Thankyou{kind}"'
    )
    toml = f"narrow_scale = {chance.choice((0.6, 0.8, 1))}\n"
    for part in chance.sample(parts, len(parts)):
        show = part.split('"')[1]
        toml += f"\n[[part]]\n{part}\nabove = {chance.choice((0, 3, 60))}\n"
        if "size" in MODELS[show].model_fields:
            limits = {
                "line": (6, 90),
                "text": (6, 90),
                "paragraphs": (6, 40),
                "exams": (8, 18),
                "code": (6, 18),
            }
            toml += f"size = {chance.choice(limits.get(show, (6, 24)))}\n"
        if show == "bars":
            toml += f"height_mm = {chance.choice((5, 30))}\n"
    return toml


@pytest.mark.parametrize("seed", range(20))
def test_whatever_a_hospital_asks_for_nothing_is_cut_and_nothing_overlaps(
    tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    kinds = (Kind.QUEUE, Kind.EXAMS, Kind.WAY, Kind.CARD, Kind.NOTE)
    make, kind = PAPERS[seed % len(PAPERS)], kinds[seed % len(kinds)]
    path = tmp_path / f"{kind}.toml"
    path.write_text(random_template(chance, kind), encoding="utf-8")
    template = read_template(path, kind)
    for language in LANGUAGES:
        paper = make(chance, language, "阿卜杜热合曼·阿卜杜拉·麦麦提明")
        for width in (80, 58):
            own = Stationery({kind: template}, ours(width).roll)
            hold_whole(paper.lay_out(replace(paper.slip, reprint=True), own))
