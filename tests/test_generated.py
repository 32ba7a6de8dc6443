"""What is generated is up to date: run ``make docs`` after a change of rules, reports or console."""

from __future__ import annotations

import functools
from pathlib import Path

import pytest

from tests import pictures
from tests.generated import ROOT, generated

EXPECTED = functools.cache(generated)


@pytest.mark.parametrize("group", ["docs", "auditor/config", "fixtures/golden", "reports"])
def test_generated_files_are_up_to_date(group: str) -> None:
    expected = {path: text for path, text in EXPECTED().items() if str(path.relative_to(ROOT)).startswith(group)}
    assert expected
    stale = [str(path.relative_to(ROOT)) for path, text in expected.items() if _read(path) != text]
    assert stale == [], "run `make docs` and look at the difference"


def test_the_picture_shows_the_pages_as_they_are() -> None:
    assert pictures.digest(pictures.shown()) == _read(pictures.DIGEST), "run `make docs` where there is Chromium"


def test_no_report_is_left_over() -> None:
    assert {path for path in (ROOT / "reports").iterdir() if path.name != "README.md"} <= set(EXPECTED())


def _read(path: Path) -> str | None:
    return path.read_bytes().decode() if path.exists() else None
