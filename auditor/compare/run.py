"""From sources to comparisons: the articles are read, audited and aligned as in any run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from auditor.compare.articles import compare
from auditor.compare.model import Comparison
from auditor.config import Config
from auditor.model import Document, InputError, Progress, Report, UserError, by_document
from auditor.pipeline import audit, read


@dataclass(frozen=True, slots=True)
class Compared:
    """The comparisons of one run, and what could not be read or was at fault in a rule."""

    comparisons: tuple[Comparison, ...]
    errors: tuple[InputError, ...]


def two(sources: Sequence[str], config: Config, progress: Progress | None = None) -> Compared:
    """The two articles of the sources, compared. Raises UserError where they are not two."""
    errors: list[InputError] = []
    found = [document for source in sources for document in _documents(source, config, errors)]
    if len(found) != 2:
        if errors:
            return Compared((), tuple(errors))
        raise UserError(
            f"two articles are compared, and these are {len(found)}; "
            "--with-witnesses holds the first against all others"
        )
    left, right = found
    if left.id == right.id:
        right = replace(right, id=f"{right.id} (2)")
    if left.outlet == right.outlet:
        left, right = (replace(side, outlet=None) for side in (left, right))  # two of one outlet are not aligned
    report = audit([left, right], replace(config, align=True), progress)
    return Compared((compare(left, right, report),), (*errors, *report.errors))


def with_witnesses(sources: Sequence[str], config: Config, progress: Progress | None = None) -> Compared:
    """The first article against each other that shares passages with it, the most shared words first.

    Raises UserError where the first source is not one article.
    """
    errors: list[InputError] = []
    first = list(_documents(sources[0], config, errors))
    if len(first) != 1:
        if errors:
            return Compared((), tuple(errors))
        raise UserError(f"{sources[0]}: one article is held against others, and these are {len(first)}")
    left = first[0]
    others = [document for document in read(sources[1:], config, errors) if document.id != left.id]
    report = _about(left, audit([left, *others], replace(config, align=True), progress))
    shared = {member.document for family in report.families for member in family.members}
    found = [compare(left, right, report) for right in others if right.id in shared]
    found.sort(key=lambda c: (-c.left.share, c.right.report.id))
    return Compared(tuple(found), (*errors, *report.errors))


def _about(document: Document, report: Report) -> Report:
    """The report without the families that the document is not in."""
    return replace(report, families=tuple(by_document(report.families).get(document.id, ())))


def _documents(source: str, config: Config, errors: list[InputError]) -> list[Document]:
    """The documents of a source: a path, or ``path:id`` for one article of a file that holds several."""
    for at in [k for k, character in enumerate(source) if character == ":"]:
        path, key = source[:at], source[at + 1 :]
        if not Path(source).exists() and Path(path).is_file():
            found = [document for document in read(path, config, errors) if document.id == key]
            if not found:
                raise UserError(f"{path}: no article has the id {key!r}")
            return found
    return list(read(source, config, errors))
