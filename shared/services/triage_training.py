"""Training the hospital's own triage model on its confirmed triages, and measuring it.

Needs scikit-learn (extra `triage`) for training only: what is written is a JSON file of weights,
which is used without it. Held out are one in five complaints, never the same text on both sides.
"""

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, create_model

from shared.domain.errors import UserFacingError
from shared.domain.triage.departments import Place, offer
from shared.domain.triage.knowledge import Knowledge
from shared.domain.triage.model import LinearModel, grams, macro_f1
from shared.domain.triage.reading import Person, fold_word
from shared.domain.triage.scoring import Suggester, suggester
from shared.domain.triage.suggestion import suggest
from shared.services.hospital_files import Row, read_rows

FORMAT = "daozhen-triage-1"
LEAST_ROWS = 8
HELD_OUT = 5  # one in five
MOST_GRAMS = 40_000
TRUSTS = (0.95, 0.85, 0.7, 0.5, 0.3)
TRUST_ROWS = 600
STRENGTH = 8.0  # of the fit against the penalty; short complaints want little penalty


@dataclass(frozen=True)
class Case:
    """A complaint and the department it was confirmed for."""

    text: str
    label: str


@dataclass(frozen=True)
class Figures:
    """Shares (0–1) of the complaints whose department came first, and among the first three; the
    mean F1 over departments; how many complaints."""

    top1: float
    top3: float
    macro_f1: float
    rows: int


@dataclass(frozen=True)
class Measured:
    """A suggestion as it is made with the model on; what the model says by itself; and rules and
    lexicon without it."""

    together: Figures
    model_alone: Figures
    rules_alone: Figures


class _File(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)

    format: str
    labels: tuple[str, ...]
    bias: tuple[float, ...]
    trust: float
    rows: dict[str, tuple[float, tuple[float, ...]]]


def read_cases(path: Path, text: str, label: str) -> list[Case]:
    """The rows of a CSV file in which both columns say something. Raises UserFacingError: csv_*."""
    fields: dict[str, Any] = {text: (str, ...), label: (str, ...)}
    kind: type[Row] = create_model("CaseRow", __base__=Row, **fields)
    rows = [row.model_dump() for row in read_rows(path, kind)]
    return [Case(row[text], row[label]) for row in rows if row[text] and row[label]]


def train(
    cases: Sequence[Case], knowledge: Knowledge, places: Sequence[Place] | None = None
) -> tuple[LinearModel, Measured]:
    """The model of all cases, and what it held out: measured on a fifth by one trained on the rest.
    `places`: the hospital's departments, where labels are its own codes.

    Raises UserFacingError: triage_one_class, triage_few_rows, triage_no_trainer.
    """
    if len({case.label for case in cases}) < 2:
        raise UserFacingError("triage_one_class")
    if len(cases) < LEAST_ROWS:
        raise UserFacingError("triage_few_rows", n=len(cases), least=LEAST_ROWS)
    learnt, held = _parted(cases, "held out")
    half, asked = _parted(learnt, "trust")
    trust = _best_trust(fitted(half, knowledge), asked[:TRUST_ROWS], knowledge, places)
    measured = evaluate(replace(fitted(learnt, knowledge), trust=trust), held, knowledge, places)
    return replace(fitted(cases, knowledge), trust=trust), measured


def evaluate(
    model: LinearModel,
    cases: Sequence[Case],
    knowledge: Knowledge,
    places: Sequence[Place] | None = None,
) -> Measured:
    """How often each way finds the confirmed department among the hospital's `places`, or, where
    these are not given, among those the model knows."""
    if not cases:
        raise UserFacingError("triage_few_rows", n=0, least=1)
    together = _by(model, knowledge, places)
    without = replace(together, model=None)
    variants = knowledge.vocabulary.variants
    judged = [model.judge(fold_word(case.text, variants)).shares for case in cases]
    alone = [sorted(shares, key=lambda one, s=shares: -s[one])[:3] for shares in judged]  # type: ignore[misc]
    return Measured(
        _figures(cases, [_told(case, together) for case in cases]),
        _figures(cases, alone),
        _figures(cases, [_told(case, without) for case in cases]),
    )


def save_model(model: LinearModel, path: Path) -> None:
    """Raises UserFacingError("cannot_write")."""
    document = {
        "format": FORMAT, "labels": model.labels, "bias": model.bias, "trust": model.trust,
        "rows": model.rows,
    }  # fmt: skip
    try:
        path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    except OSError as error:
        raise UserFacingError("cannot_write", file=str(path)) from error


def load_model(path: Path) -> LinearModel:
    """Raises UserFacingError("triage_bad_model")."""
    try:
        file = _File.model_validate_json(path.read_bytes())
    except (OSError, ValidationError) as error:
        raise UserFacingError("triage_bad_model", file=path.name) from error
    size = len(file.labels)
    sound = size == len(file.bias) and all(len(row[1]) == size for row in file.rows.values())
    if file.format != FORMAT or size < 2 or not sound:
        raise UserFacingError("triage_bad_model", file=path.name)
    return LinearModel(file.labels, file.bias, file.rows, file.trust)


def _parted(cases: Sequence[Case], salt: str) -> tuple[list[Case], list[Case]]:
    """Four fifths and one fifth of every label's texts; a text with its copies on one side, and
    at least one text of a label on the first."""
    texts: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        texts[case.label].add(case.text)
    held: set[str] = set()
    for some in texts.values():
        ordered = sorted(some, key=lambda text: hashlib.sha256((salt + text).encode()).digest())
        held |= set(ordered[: max(len(ordered) // HELD_OUT, 1 if len(ordered) > 1 else 0)])
    first = [case for case in cases if case.text not in held]
    return first, [case for case in cases if case.text in held]


def fitted(cases: Sequence[Case], knowledge: Knowledge) -> LinearModel:
    """A model of these cases, unmeasured. Raises as `train`."""
    try:
        text = import_module("sklearn.feature_extraction.text")
        linear = import_module("sklearn.linear_model")
    except ImportError as error:
        raise UserFacingError("triage_no_trainer") from error
    if len({case.label for case in cases}) < 2:
        raise UserFacingError("triage_one_class")
    variants = knowledge.vocabulary.variants
    vectors = text.TfidfVectorizer(
        analyzer=lambda said: [g for g, n in grams(said).items() for _ in range(n)],
        sublinear_tf=True,
        max_features=MOST_GRAMS,
    )
    table = vectors.fit_transform([fold_word(case.text, variants) for case in cases])
    fit = linear.LogisticRegression(C=STRENGTH, max_iter=400)
    fit.fit(table, [case.label for case in cases])
    weights, bias = fit.coef_.tolist(), fit.intercept_.tolist()
    if len(weights) == 1:  # two labels: one row tells the second from the first
        weights, bias = [[0.0] * len(weights[0]), weights[0]], [0.0, bias[0]]
    rows = {
        gram: (round(float(vectors.idf_[place]), 4), tuple(round(row[place], 4) for row in weights))
        for gram, place in vectors.vocabulary_.items()
    }
    return LinearModel(
        tuple(str(one) for one in fit.classes_), tuple(round(one, 4) for one in bias), rows
    )


def _best_trust(
    model: LinearModel,
    cases: Sequence[Case],
    knowledge: Knowledge,
    places: Sequence[Place] | None,
) -> float:
    best, most = TRUSTS[0], -1.0
    for trust in TRUSTS:
        by = _by(replace(model, trust=trust), knowledge, places)
        found = _figures(cases, [_told(case, by) for case in cases])
        if found.top1 + found.top3 / 4 > most:
            best, most = trust, found.top1 + found.top3 / 4
    return best


def _by(model: LinearModel, knowledge: Knowledge, places: Sequence[Place] | None) -> Suggester:
    have = places or [Place(label, label) for label in model.labels]
    return suggester(knowledge, offer(knowledge.catalogue, have), model)


def _told(case: Case, by: Suggester) -> list[str]:
    """Labels of the model where it has one for the department, else the department's code."""
    labels = {place: label for label, place in by.labels.items()}
    told = suggest(case.text, Person(), by).suggestions
    return [labels.get(one.code, one.code) for one in told]


def _figures(cases: Sequence[Case], told: Sequence[Sequence[str]]) -> Figures:
    count = len(cases) or 1
    firsts = [some[0] if some else "" for some in told]
    return Figures(
        top1=round(sum(c.label == f for c, f in zip(cases, firsts, strict=True)) / count, 4),
        top3=round(sum(c.label in some for c, some in zip(cases, told, strict=True)) / count, 4),
        macro_f1=round(macro_f1([case.label for case in cases], firsts), 4),
        rows=len(cases),
    )


def shown(measured: Measured) -> Mapping[str, object]:
    """As the command line answers: the suggestion with the model on, and the other two beside."""
    return {
        **vars(measured.together),
        "model_alone": vars(measured.model_alone),
        "rules_alone": vars(measured.rules_alone),
    }
