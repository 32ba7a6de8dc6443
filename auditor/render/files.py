"""``--report-dir``: one ``.md`` and one ``.json`` file for each document."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections import Counter
from itertools import groupby
from pathlib import Path, PurePath

from auditor.atomic import replace
from auditor.model import Report, by_document
from auditor.render import as_json, markdown

_LONGEST = 100  # bytes; file systems take 255 in all
_TAKEN = re.compile(r"(?i:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?|.*-[0-9a-f]{8}")  # by Windows; by _unique()


def write(report: Report, folder: Path) -> list[Path]:
    """Write the reports, each atomically; raises OSError where a file cannot be written."""
    folder.mkdir(parents=True, exist_ok=True)
    made = texts(report)
    for name, text in made.items():
        replace(folder / name, text)
    return [folder / name for name in made]


def texts(report: Report) -> dict[str, str]:
    """The text of each file, by its name."""
    made = {}
    documents = {document.id: document for document in report.documents}
    findings, silenced = (
        {key: tuple(group) for key, group in groupby(found, key=lambda finding: finding.document)}
        for found in (report.findings, report.silenced)
    )
    families = by_document(report.families)
    judgements = {judgement.document: (judgement,) for judgement in report.judgements}
    for document_id, stem in stems(report).items():
        single = Report(
            documents=(documents[document_id],),
            findings=findings.get(document_id, ()),
            families=tuple(families.get(document_id, ())),
            silenced=silenced.get(document_id, ()),
            judgements=judgements.get(document_id, ()),
        )
        made[f"{stem}.json"] = as_json.render(single)
        made[f"{stem}.md"] = markdown.render(single)
    return made


def stems(report: Report) -> dict[str, str]:
    """A file name for each document: the last part of its id, made safe; made unique where two agree."""
    wanted = {d.id: _stem(d.id) for d in report.documents}
    uses = Counter(map(_folded, wanted.values()))
    return {
        key: stem if stem and uses[_folded(stem)] == 1 and not _TAKEN.fullmatch(stem) else _unique(key, stem)
        for key, stem in wanted.items()
    }


def _stem(key: str) -> str:
    if key == "-":
        return "stdin"
    safe = re.sub(r"[^\w.-]+", "_", PurePath(key).stem).strip("._-")
    return safe.encode()[:_LONGEST].decode(errors="ignore")


def _folded(stem: str) -> str:
    """What file systems may take for the same name."""
    return unicodedata.normalize("NFC", stem).casefold()


def _unique(key: str, stem: str) -> str:
    digest = hashlib.sha256(key.encode()).hexdigest()[:8]
    return f"{stem}-{digest}" if stem else digest


def put(path: Path, text: str) -> None:
    """Write a file that a person named, whole or not at all; a pipe or a device gets the text as it is."""
    if path.exists() and not path.is_file():
        with path.open("w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
    else:
        replace(path, text)


def append(path: Path, text: str) -> None:
    """Add a text to a file after an empty line."""
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(f"\n{text}")
