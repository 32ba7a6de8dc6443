"""``--report html=FILE``: an overview, and beside it a folder with a page for each document.

Every page is one file with its style and script inside, readable without the script, and its
Content-Security-Policy lets it load nothing and run nothing else. All text is escaped by the templates;
controls and bidirectional marks in it are shown by name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path, PurePath
from typing import Any

from jinja2 import Environment
from markupsafe import Markup

from auditor import __version__, atomic, score
from auditor.model import Report, by_document
from auditor.render import names
from auditor.render.html import plots
from auditor.render.html.document import Material, page
from auditor.render.html.overview import overview
from auditor.render.html.site import Site
from auditor.render.pages import asset, digest
from auditor.render.pages import environment as templates


def write(report: Report, path: Path) -> None:
    """Write the overview to ``path`` and the documents' pages beside it, each file whole or not at all.

    ``report.texts`` must hold the documents' texts. Raises OSError where a file cannot be written.
    """
    for name, text in pages(report, path):
        target = path.parent / name
        target.parent.mkdir(parents=True, exist_ok=True)
        atomic.replace(target, text)


def pages(report: Report, path: PurePath) -> Iterator[tuple[PurePath, str]]:
    """Each page by its name, relative to the overview's folder; the overview comes last."""
    site = Site(report, path)
    findings = report.findings_by_document()
    families = by_document(report.families)
    judgements = {judgement.document: judgement for judgement in report.judgements}
    silenced = Counter(finding.document for finding in report.silenced)
    for document in report.documents:
        material = Material(
            document,
            report.texts[document.id],
            findings.get(document.id, []),
            families.get(document.id, []),
            judgements.get(document.id),
            silenced[document.id],
        )
        shown = page(material, site)
        name = PurePath(site.folder, site.file(document.id))
        yield name, _render("document", site=site, page=shown, title=f"{shown.name} · audit report")
    front = overview(report, site, findings)
    yield PurePath(site.overview), _render("overview", site=site, page=front, title="Audit report")


def _render(template: str, **values: object) -> str:
    return _environment().get_template(f"{template}.html").render(**values, **_assets(template))


@cache
def _environment() -> Environment:
    environment = templates(__name__)
    environment.globals.update(formula=score.FORMULA, version=__version__, count=names.count, bar_width=plots.BAR)
    environment.globals.update(strip_width=plots.STRIP, grades=plots.grades())
    return environment


@cache
def _assets(template: str) -> dict[str, Any]:
    """The style and the script of a page, and the policy that allows just these."""
    style, script = (asset(__name__, name) for name in ("style.css", f"{template}.js"))
    policy = (
        f"default-src 'none'; style-src '{digest(style)}'; script-src '{digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    return {"style": Markup(style), "script": Markup(script), "policy": policy}  # noqa: S704 - files of ours
