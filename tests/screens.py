"""Screens of a review on terminals of several widths, as goldens."""

from __future__ import annotations

import io
import os
from pathlib import Path

import auditor
from auditor.model import Report
from auditor.render.console import console_for
from auditor.review.fit import Look
from auditor.review.groups import grouped
from auditor.review.state import begun, press
from auditor.review.view import render
from auditor.rules import registry
from auditor.verdicts import Verdicts

ROOT = Path(__file__).resolve().parent.parent
GOLDEN = ROOT / "fixtures" / "golden"


def screens() -> dict[Path, str]:
    """Each golden with its text."""
    os.chdir(ROOT)
    report = auditor.audit(["fixtures/corpus"], auditor.Config(model="tiny", cache=False))
    texts = {
        "review-80.txt": _seen(report, Look(80, 24, colour=False), "v d b v v x z ? z sssa f s ssss"),
        "review-120.txt": _seen(report, Look(120, 20, colour=False), "d s s v"),
        "review-40.txt": _seen(report, Look(40, 24, colour=False), "s s s s s s"),
        "review-80-colour.txt": _seen(report, Look(80, 24, colour=True), "d s"),
    }
    return {GOLDEN / name: text for name, text in texts.items()}


def first_screen() -> str:
    """The screen that the README shows."""
    os.chdir(ROOT)
    report = auditor.audit(["fixtures/corpus"], auditor.Config(model="tiny", cache=False))
    return _seen(report, Look(100, 18, colour=False), "")


def _seen(report: Report, look: Look, strokes: str) -> str:
    """The first screen of a review, and the one after each stroke of keys."""
    console = console_for(io.StringIO(), look.width, colour=look.colour)
    rules = {rule.code: rule for rule in registry.all_rules()}
    state = begun(grouped(report, ROOT), Verdicts(ROOT))
    shown = [*render(state, rules, look, console)]
    for keys in strokes.split():
        for key in keys:
            state, _ = press(state, key)
        shown += [f"[{keys}]", *render(state, rules, look, console)]
    return "".join(f"{row.rstrip()}\n" for row in shown)
