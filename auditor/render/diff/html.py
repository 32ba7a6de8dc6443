"""``audit diff --output-format html``: one static page without scripts, which loads nothing."""

from __future__ import annotations

import base64
import functools
import hashlib
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from auditor.compare.model import Comparison, Status
from auditor.compare.words import Kind
from auditor.render import names
from auditor.render.diff import parts
from auditor.render.safe import visible

_FOLDER = Path(__file__).parent


def render(comparisons: Sequence[Comparison], everything: bool = False) -> str:
    """The page; ``everything`` opens what is folded, which is in the page in any case."""
    style = (_FOLDER / "page.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return _template().render(
        comparisons=comparisons, everything=everything, style=style, digest=digest, parts=parts, names=names
    )


@functools.cache
def _template() -> Template:
    loader = FileSystemLoader(_FOLDER)
    page = Environment(
        autoescape=True, loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    page.filters["visible"] = visible
    page.tests["fold"] = lambda block: isinstance(block, parts.Fold)
    page.globals.update(Kind=Kind, Status=Status)
    return page.get_template("page.html.jinja")
