"""From articles to the changes of their files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from auditor import pipeline
from auditor.config import Config
from auditor.fix import splice
from auditor.fix.files import Change
from auditor.fix.mend import Findings, Mended, mend
from auditor.ingest.find import real, reason
from auditor.model import Document, Finding, InputError

_LINES = (".jsonl", ".ndjson")


class Fixes(NamedTuple):
    """What was made of the articles: the files that change, all documents, and what stood in the way."""

    changes: tuple[Change, ...]
    mended: tuple[Mended, ...]
    errors: tuple[InputError, ...]


def fix(
    sources: pipeline.Source | Iterable[pipeline.Source],
    settings: Config,
    unsafe: bool = False,
    data: Callable[[str], bytes] = lambda path: real(path).read_bytes(),
) -> Fixes:
    """Apply the safe suggestions, or with ``unsafe`` all, of rules that one document decides.

    Nothing is written; ``data`` gives the bytes of a file by the path of its documents. Raises what
    ``auditor.pipeline.audit`` raises.
    """
    alone = replace(settings, align=False)
    errors: list[InputError] = []
    documents = list(pipeline.read(sources, alone, errors))

    def audit(some: Sequence[Document]) -> Findings:
        report = pipeline.audit(some, alone)
        errors.extend(report.errors)
        found: dict[str, list[Finding]] = defaultdict(list)
        for finding in report.findings:
            found[finding.document].append(finding)
        return found

    mended = mend(documents, audit, lambda finding: unsafe or finding.safe)
    by_path: dict[str, list[Mended]] = defaultdict(list)
    for one in mended:
        if one.edits:
            by_path[one.document.path].append(one)
    changes: list[Change] = []
    for path, some in sorted(by_path.items()):
        change = _change(path, some, settings.encoding, data)
        (changes if isinstance(change, Change) else errors).append(change)  # type: ignore[arg-type]
    return Fixes(tuple(changes), tuple(mended), tuple(sorted(set(errors), key=lambda e: (e.path, e.message))))


def _change(
    path: str, mended: Sequence[Mended], encoding: str, data: Callable[[str], bytes]
) -> Change | InputError:
    if mended[0].document.extracted:
        return InputError(path, "its text was taken out of HTML or Markdown: fixes cannot be put back")
    try:
        before = data(path)
        if path.lower().endswith(_LINES):
            after = splice.into_lines(before, mended)
        else:
            after = splice.into_text(before, mended[0], encoding)
    except (OSError, splice.SpliceError) as error:
        return InputError(path, f"cannot be fixed: {reason(error) if isinstance(error, OSError) else error}")
    return Change(path, before, after, tuple(mended))
