"""Fit the pair model of auditor/align/similarity.py, and write auditor/align/calibration.json.

    python -m benchmarks.calibrate --families LIG.jsonl WMT21.jsonl --sts STS.jsonl [--write]

Families: one object a line with "witnesses": {outlet: sentence}, lines in the order of the articles; pairs
of one family are positive, all other candidate pairs negative. Each corpus is taken twice, in that order
and shuffled, so that the model does not lean on context where there is none. STS: "text_a", "text_b" and
"score" 0..5; from 4 up positive, to 3 negative. The annotated passages of seeds/ are always used.

The fit is a logistic regression drawn towards PRIOR, weights of evidence set by hand: the families hold
near copies only, and a free fit forgets what rewording looks like.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditor.align import similarity
from auditor.align.candidates import candidates
from auditor.align.pairs import described
from auditor.align.unit import Unit, units, weights
from auditor.article import Article
from auditor.encode.base import Vectors
from auditor.encode.cache import opened
from auditor.encode.embed import embed, encoder_for
from auditor.model import Document

Matrix = NDArray[np.float64]
ROOT = Path(__file__).resolve().parent.parent
BLOCK = 20  # sentences in one made-up article
RIDGE = 300.0  # strength of the prior, against 5e4 of data
PRIOR = {
    "cosine": 6.0, "overlap": 3.0, "containment": 3.0, "order": 1.0, "sorted": 4.0, "numbers": -0.8, "names": -0.4,
    "length": 1.0, "quotation": 1.5, "context": 3.0, "margin": 2.0, "intercept": -10.5,
}  # fmt: skip
ALONE = {"context": 0.0, "margin": 0.0, "intercept": -9.5}
"""What differs where a pair is seen alone."""


def family_units(path: Path, limit: int, witnesses: int, shuffled: bool) -> tuple[list[Unit], list[int]]:
    """Units of the made-up articles, and the family of each."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()[:limit]]
    made: list[Unit] = []
    gold: list[int] = []
    for start in range(0, len(rows), BLOCK):
        block = list(enumerate(rows[start : start + BLOCK], start))
        for outlet in sorted({name for _, row in block for name in sorted(row["witnesses"])[:witnesses]}):
            if shuffled:
                random.Random(f"{outlet}{start}").shuffle(block)
            lines = [(k, row["witnesses"][outlet].strip()) for k, row in block if outlet in row["witnesses"]]
            text = "\n".join(line for _, line in lines)
            article = Article(Document(f"{path.name}/{outlet}/{start}", text, language="en", outlet=outlet))
            ends = np.cumsum([len(line) + 1 for _, line in lines])
            for unit in units(article):
                made.append(unit)
                gold.append(lines[int(np.searchsorted(ends, unit.start, side="right"))][0])
    return made, gold


def family_set(made: list[Unit], gold: list[int]) -> tuple[Matrix, Matrix]:
    """Features and labels of the candidate pairs of made-up articles."""
    return _features(made, lambda i, j: gold[i] == gold[j])


def seed_set() -> tuple[Matrix, Matrix]:
    """Features and labels of the candidate pairs of seeds/: verbatim and reworded ones are positive."""
    paths = sorted((ROOT / "seeds").glob("*.txt"))
    made = [
        u for p in paths for u in units(Article(Document(p.name, p.read_text(encoding="utf-8"), language="en")))
    ]
    lines = (ROOT / "fixtures" / "seeds" / "passages.jsonl").read_text(encoding="utf-8").splitlines()
    same = [row for row in map(json.loads, lines) if row["grade"] in ("verbatim", "reworded")]
    return _features(made, lambda i, j: any(_covers(row, made[i], made[j]) for row in same))


def _covers(row: dict[str, dict[str, Any]], a: Unit, b: Unit) -> bool:
    return all(
        side["document"] == unit.document
        and min(side["end"], unit.end) - max(side["start"], unit.start) > (unit.end - unit.start) / 2
        for side, unit in ((row["a"], a), (row["b"], b))
    )


def sts_set(path: Path) -> tuple[Matrix, Matrix]:
    """Features and labels of pairs of single sentences, which nothing surrounds."""
    made: list[Unit] = []
    labels = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        texts = [" ".join(row[side].split()) for side in ("text_a", "text_b")]
        found = [
            list(units(Article(Document(f"{number}{k}", text, language="en")))) for k, text in enumerate(texts)
        ]
        if not 3 < row["score"] < 4 and all(len(one) == 1 for one in found):
            made += [found[0][0], found[1][0]]
            labels.append(float(row["score"] >= 4))
    vectors = _vectors(made)
    pairs = np.arange(len(made), dtype=np.int64).reshape(-1, 2)
    cosines = np.einsum("ij,ij->i", vectors[pairs[:, 0]], vectors[pairs[:, 1]])
    return similarity.features(made, pairs, cosines, weights(made)), np.array(labels)


def _features(made: list[Unit], same: Callable[[int, int], bool]) -> tuple[Matrix, Matrix]:
    pairs, rows = described(made, *candidates(made, _vectors(made)), weights(made))
    return rows, np.array([same(i, j) for i, j in pairs.tolist()], dtype=float)


def _vectors(made: list[Unit]) -> Vectors:
    with opened(None, wanted=True) as cache:
        return embed([unit.text for unit in made], encoder_for(["en"]), cache)


def balanced(labels: Matrix, total: float, positive: float) -> Matrix:
    """Weights that sum to ``total``, of which the positive examples have the share ``positive``."""
    yes, no = max(1.0, float(labels.sum())), max(1.0, float((1 - labels).sum()))
    weight: Matrix = np.where(labels > 0, total * positive / yes, total * (1 - positive) / no)
    return weight


def fit(rows: Matrix, labels: Matrix, weight: Matrix, prior: Matrix) -> Matrix:
    """Logistic regression with a Gaussian prior, by iteratively reweighted least squares; intercept last."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    beta = prior.copy()
    pull = RIDGE * np.eye(len(beta))
    for _ in range(60):
        p = similarity.logistic(design @ beta)
        w = weight * p * (1 - p) + 1e-9
        gradient = design.T @ (weight * (labels - p)) - pull @ (beta - prior)
        step = np.linalg.solve((design.T * w) @ design + pull, gradient)
        beta += step
        if np.abs(step).max() < 1e-8:
            break
    return beta


def main() -> None:
    """Fit both stages and print how well they part the pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--families", type=Path, nargs="+", required=True)
    parser.add_argument("--sts", type=Path)
    parser.add_argument("--limit", type=int, default=400)
    parser.add_argument("--witnesses", type=int, default=4)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    similarity.calibration().update(alone=PRIOR | ALONE, context=PRIOR)
    names = (*similarity.FEATURES, "intercept")
    model = {}
    for stage in ("alone", "context"):
        sets = {"seeds": seed_set()}
        for path in options.families:
            for shuffled in (False, True):
                corpus = family_units(path, options.limit, options.witnesses, shuffled)
                sets[f"{path.stem}{' shuffled' * shuffled}"] = family_set(*corpus)
        weight = [balanced(labels, 1e4, 0.3) for _, labels in sets.values()]
        if options.sts:
            sets["sts"] = sts_set(options.sts)
            weight.append(balanced(sets["sts"][1], 3e3, 0.5))
        rows = np.vstack([found for found, _ in sets.values()])
        if stage == "alone":
            rows[:, [similarity.FEATURES.index(name) for name in ("context", "margin")]] = 0
        prior = np.array([similarity.calibration()[stage][name] for name in names])
        beta = fit(rows, np.concatenate([labels for _, labels in sets.values()]), np.concatenate(weight), prior)
        model[stage] = {name: round(value, 3) for name, value in zip(names, beta.tolist(), strict=True)}
        similarity.calibration()[stage] = model[stage]
        for name, (found, labels) in sets.items():
            chosen = similarity.probabilities(found, stage) >= 0.5
            right = float((chosen * labels).sum())
            precision, recall = right / max(1, chosen.sum()), right / labels.sum()
            print(f"{stage:8s} {name:36s} {len(labels):7d} pairs, {int(labels.sum()):6d} positive: "
                  f"precision {precision:.3f} recall {recall:.3f}")  # fmt: skip
    text = json.dumps(model, indent=2) + "\n"
    print(text)
    if options.write:
        (Path(similarity.__file__).parent / "calibration.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
