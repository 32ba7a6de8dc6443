"""The annotations of the seeds fit the seeds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = {
    path.name: path.read_bytes().decode("utf-8")  # line ends as they are
    for path in sorted((ROOT / "seeds").glob("*.txt"))
}
CLASSES = {
    "untranslated-residue",
    "source-acronym",
    "fragment",
    "fused-words",
    "quotation-marks",
    "punctuation-spacing",
    "case",
    "repetition",
    "boilerplate",
    "calque",
    "inconsistency",
    "locale",
}
GRADES = {"verbatim", "reworded", "same-fact", "different"}

Row = Mapping[str, Any]


def rows(name: str) -> list[Row]:
    lines = (ROOT / "fixtures" / "seeds" / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


DEFECTS = rows("defects.jsonl")
PASSAGES = rows("passages.jsonl")


def place(row: Row) -> tuple[str, int, int]:
    return row["document"], row["start"], row["end"]


def assert_span(row: Row) -> None:
    assert 0 <= row["start"] < row["end"]
    assert SEEDS[row["document"]][row["start"] : row["end"]] == row["text"]


@pytest.mark.parametrize("row", DEFECTS, ids=lambda row: f"{row['document'][:3]}-{row['start']}-{row['class']}")
def test_defect(row: Row) -> None:
    assert list(row) == ["document", "start", "end", "text", "class", "severity", "correction", "note", "certain"]
    assert_span(row)
    assert row["class"] in CLASSES
    assert row["severity"] in {"minor", "major", "critical"}
    assert row["correction"] is None or isinstance(row["correction"], str)
    assert row["correction"] != row["text"]
    assert row["note"].endswith(".")
    assert isinstance(row["certain"], bool)


@pytest.mark.parametrize(
    "row", PASSAGES, ids=lambda row: "-".join(f"{row[s]['document'][:3]}:{row[s]['start']}" for s in "ab")
)
def test_passage(row: Row) -> None:
    assert list(row) == ["a", "b", "grade"]
    assert row["a"]["document"] < row["b"]["document"]
    assert row["grade"] in GRADES
    for side in (row["a"], row["b"]):
        assert list(side) == ["document", "start", "end", "text"]
        assert_span(side)
        assert side["text"] == side["text"].strip()


def test_defects_are_sorted_and_distinct() -> None:
    keys = [(*place(row), row["class"]) for row in DEFECTS]
    assert keys == sorted(set(keys))


def test_passages_are_sorted_and_distinct() -> None:
    pairs = [(place(row["a"]), place(row["b"])) for row in PASSAGES]
    assert len(set(pairs)) == len(pairs)
    keys = [(a[0], b[0], *a[1:], *b[1:]) for a, b in pairs]
    assert keys == sorted(keys)


def test_every_seed_is_annotated() -> None:
    assert {row["document"] for row in DEFECTS} == set(SEEDS)
    assert {row[side]["document"] for row in PASSAGES for side in "ab"} == set(SEEDS)
