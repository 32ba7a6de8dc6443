"""``audit diff --output-format html``: one static page without scripts, which loads nothing."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from jinja2 import Template

from auditor.compare.model import Comparison, Status
from auditor.compare.words import Kind
from auditor.render import names
from auditor.render.diff import parts
from auditor.render.pages import asset, digest, environment
from auditor.render.safe import visible

_PACKAGE = "auditor.render.diff"


def render(comparisons: Sequence[Comparison], everything: bool = False) -> str:
    """The page; ``everything`` opens what is folded, which is in the page in any case."""
    style = asset(_PACKAGE, "style.css")
    return _template().render(
        comparisons=comparisons, everything=everything, style=style, digest=digest(style), parts=parts, names=names
    )


@functools.cache
def _template() -> Template:
    page = environment(_PACKAGE)
    page.filters["visible"] = visible
    page.tests["fold"] = lambda block: isinstance(block, parts.Fold)
    page.globals.update(Kind=Kind, Status=Status)
    return page.get_template("page.html")
