"""Fit the pair model of auditor/align/similarity.py, and write auditor/align/calibration.json.

    python -m benchmarks.calibrate --families LIG.jsonl WMT21.jsonl --sts STS.jsonl [--write]

Families: one object a line with "witnesses": {outlet: sentence}, lines in the order of the articles; pairs
of one family are positive, all other candidate pairs negative. Half of the blocks keep that order, half
are shuffled, so that the model does not lean on context where there is none. STS: "text_a", "text_b" and
"score" 0..5; from 4 up positive, to 3 negative.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from auditor.align import similarity
from auditor.align.candidates import candidates
from auditor.align.unit import Unit, units, weights
from auditor.article import Article
from auditor.encode.cache import Cache, default_folder
from auditor.encode.embed import embed, encoder_for
from auditor.model import Document

Matrix = NDArray[np.float64]
BLOCK = 20  # sentences in one made-up article


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


def sts_units(path: Path) -> tuple[list[Unit], list[int]]:
    """Pairs of sentences as one-sentence documents; gold: the pair's number where same, else unlike numbers."""
    made: list[Unit] = []
    gold: list[int] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        row = json.loads(line)
        if 3 < row["score"] < 4:
            continue
        for side, text in enumerate((row["text_a"], row["text_b"])):
            article = Article(Document(f"sts/{number}/{side}", text.replace("\n", " "), language="en", outlet=f"sts{side}"))
            found = list(units(article))
            if len(found) == 1:
                made.append(found[0])
                gold.append(number if row["score"] >= 4 else -2 * number - side - 1)
    return made, gold


def dataset(made: list[Unit], gold: list[int]) -> tuple[Matrix, Matrix]:
    """Features and labels of the candidate pairs of a made-up corpus."""
    cache = Cache(default_folder())
    vectors = embed([unit.text for unit in made], encoder_for(["en"]), cache)
    pairs, cosines = candidates(made, vectors)
    rows = similarity.features(made, pairs, cosines, weights(made))
    labels = np.array([gold[i] == gold[j] for i, j in pairs.tolist()], dtype=float)
    alone = similarity.probabilities(rows, "alone")
    return similarity.with_context(made, pairs, rows, alone), labels


def fit(rows: Matrix, labels: Matrix, weight: Matrix, ridge: float = 1.0) -> Matrix:
    """Logistic regression by iteratively reweighted least squares; the last coefficient is the intercept."""
    design = np.hstack([rows, np.ones((len(rows), 1))])
    beta = np.zeros(design.shape[1])
    penalty = ridge * np.eye(len(beta))
    penalty[-1, -1] = 0
    for _ in range(50):
        p = similarity.logistic(design @ beta)
        w = weight * p * (1 - p) + 1e-9
        gradient = design.T @ (weight * (labels - p)) - penalty @ beta
        step = np.linalg.solve((design.T * w) @ design + penalty, gradient)
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
    corpora = [family_units(path, options.limit, options.witnesses, s) for path in options.families for s in (False, True)]
    if options.sts:
        corpora.append(sts_units(options.sts))
    model = dict(similarity.calibration())
    for stage in ("alone", "context"):
        sets = [dataset(*corpus) for corpus in corpora]
        rows = np.vstack([r for r, _ in sets])
        if stage == "alone":
            rows[:, similarity.FEATURES.index("context")] = 0
        labels = np.concatenate([y for _, y in sets])
        weight = np.concatenate([np.full(len(y), 1e4 / len(y)) for _, y in sets])  # each corpus counts the same
        beta = fit(rows, labels, weight)
        model[stage] = {name: round(float(b), 3) for name, b in zip((*similarity.FEATURES, "intercept"), beta, strict=True)}
        similarity.calibration()[stage] = model[stage]
        for (r, y), corpus in zip(sets, corpora, strict=True):
            predicted = similarity.probabilities(r, stage) >= 0.5
            right = float((predicted * y).sum())
            print(f"{stage:8s} {corpus[0][0].document[:30]:32s} pairs {len(y):7d} positive {int(y.sum()):6d} "
                  f"precision {right / max(1, predicted.sum()):.3f} recall {right / y.sum():.3f}")  # fmt: skip
    text = json.dumps(model, indent=2) + "\n"
    print(text)
    if options.write:
        (Path(similarity.__file__).parent / "calibration.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
