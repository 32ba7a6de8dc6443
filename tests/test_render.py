"""Rendering: what the formats make of hostile text and names."""

from __future__ import annotations

import auditor
from auditor import Config, Document, Report
from auditor.render import files


def report(*documents: Document) -> Report:
    return auditor.audit(documents, Config(align=False))


def test_report_files_have_names_of_their_own() -> None:
    ids = [
        "../../etc/x",
        "x.txt",
        "con",
        "NUL.txt",
        "é" * 300,
        "日" * 300,
        "-",
        "...",
        "-rf",
        "a/Straße",
        "b/STRASSE",
    ]
    ids += ["q/cafe\u0301", "caf\xe9"]
    made = files.stems(report(*(Document(id=key, text="It was the end of a long day.") for key in ids)))
    ids.append(made["x.txt"])  # a name that another document was given
    made = files.stems(report(*(Document(id=key, text="It was the end of a long day.") for key in ids)))
    assert len({name.casefold() for name in made.values()}) == len(ids)
    for name in made.values():
        assert name
        assert not name.startswith(("-", "."))
        assert "/" not in name
        assert len(name.encode()) < 120
        assert name.casefold() not in {"con", "nul"}
