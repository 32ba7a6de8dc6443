"""From sources to the tables of a passage: the articles are read and aligned as in any run, no rule is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from auditor.align.run import Alignment
from auditor.article import Article
from auditor.compare.collation import Table, tabulate
from auditor.config import Config
from auditor.model import Family, InputError, Progress, UserError
from auditor.pipeline import read
from auditor.witnesses import aligned


@dataclass(frozen=True, slots=True)
class Tabulated:
    """The tables that were asked for, and what could not be read."""

    tables: tuple[Table, ...]
    errors: tuple[InputError, ...]


class _Aligned(NamedTuple):
    articles: list[Article]
    found: Alignment
    errors: list[InputError]

    def tables(self, families: Sequence[Family]) -> Tabulated:
        by_id = {article.document.id: article for article in self.articles}
        return Tabulated(tuple(tabulate(family, by_id) for family in families), tuple(self.errors))


def of_family(key: str, sources: Sequence[str], config: Config, progress: Progress | None = None) -> Tabulated:
    """The family of that id, or of the only id that begins so. Raises UserError where there is not just one."""
    run = _align(sources, config, progress)
    found = [family for family in run.found.families if family.id.startswith(key)]
    if len(found) != 1 and not run.errors:
        some = f"{len(found)} families have an id that begins" if found else "no family has an id that begins"
        raise UserError(f"{some} with {key!r}; `audit align` lists them for the same paths and settings")
    return run.tables(found)


def of_line(
    line: int, column: int | None, sources: Sequence[str], config: Config, progress: Progress | None = None
) -> Tabulated:
    """The families of the passages at a line of the first article, or of the one at a column of it.

    Both count from 1. Raises UserError where the article shares no passage there.
    """
    run = _align(sources, config, progress)
    if not run.articles:
        return run.tables(())
    article = run.articles[0]
    found, elsewhere = [], set()
    for family in run.found.families:
        for member in family.members:
            if member.document == article.document.id:
                first, last = article.position(member.start), article.position(member.end - 1)
                if first[0] <= line <= last[0] if column is None else first <= (line, column) <= last:
                    found.append((member.start, family))
                elsewhere.add(first[0])
    if not found and not run.errors:
        where = f"line {line}" if column is None else f"{line}:{column}"
        lines = ", ".join(map(str, sorted(elsewhere)))
        but = f", but at lines {lines}" if len(elsewhere) > 1 else f", but at line {lines}" if lines else ""
        raise UserError(f"{article.document.id}: no other article shares a passage with it at {where}{but}")
    return run.tables([family for _, family in sorted(found, key=lambda item: (item[0], item[1].id))])


def _align(sources: Sequence[str], config: Config, progress: Progress | None) -> _Aligned:
    errors: list[InputError] = []
    articles = [Article(document) for document in read(sources, config, errors)]
    return _Aligned(articles, aligned(articles, config, progress), errors)
