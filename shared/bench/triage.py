"""A triage suggestion: rules, lexicon and a model as large as a year of triages makes one."""

import random
import statistics
from itertools import cycle, islice

from shared.bench.rows import Figure, milliseconds, p95
from shared.domain.triage.departments import offer
from shared.domain.triage.model import LinearModel, grams
from shared.domain.triage.reading import Person
from shared.domain.triage.scoring import suggester
from shared.domain.triage.suggestion import suggest
from shared.services.triage_files import our_knowledge

GRAMS = 40_000
COMPLAINTS = (
    "右下牙痛三天，今早脸肿，发热38.4℃",
    "胸口像压了块石头，爬楼加重，出冷汗，左肩也疼",
    "没有发烧咳嗽，就是嗓子疼，早上起来痰多",
    "月经推迟十天，小肚子一直隐隐作痛",
    "孩子5岁，拉肚子两天，吐了三次，不想吃饭，没精神",
    "腰疼半年，右腿麻到脚，走路走不远，做过理疗和推拿，最近加重，晚上翻身都疼，睡不好",
)


def suggestion(rounds: int) -> Figure:
    """Median of milliseconds for a complaint of 12 to 45 characters."""
    knowledge = our_knowledge()
    usual = offer(knowledge.catalogue, None)
    labels = tuple(usual.places)
    chance = random.Random(5)
    seen = dict.fromkeys(gram for word in knowledge.lexicon.words for gram in grams(word))
    rows = {
        gram: (5.0, tuple(chance.uniform(-1, 1) for _ in labels)) for gram in islice(seen, GRAMS)
    }
    by = suggester(knowledge, usual, LinearModel(labels, (0.0,) * len(labels), rows))
    person = Person(44, "F")
    taken = [
        milliseconds(lambda said=said: suggest(said, person, by))  # type: ignore[misc]
        for said in islice(cycle(COMPLAINTS), max(rounds, 60))
    ]
    beside = {"p95": p95(taken), "words": knowledge.lexicon.size, "grams": len(rows)}
    return Figure("triage_suggestion", statistics.median(taken), "ms", 5.0, beside)
