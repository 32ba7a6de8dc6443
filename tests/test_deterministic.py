"""The same corpus gives the same bytes, in whatever order its files come and on however many processes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import auditor
from auditor import engine
from auditor.gate.run import gate
from auditor.model import Document
from auditor.render import formats

ROOT = Path(__file__).parent.parent
SETTINGS = auditor.Config(model="tiny", cache=False)


@pytest.fixture
def files(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Articles of which some share sentences, in batches small enough that two processes have work."""
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(engine, "BATCH_CHARACTERS", 4_000)
    return sorted(
        str(path.relative_to(ROOT)) for name in ("seeds", "fixtures/corpus") for path in ROOT.glob(f"{name}/*.txt")
    )


def test_the_order_of_files_and_the_number_of_processes_change_nothing(files: list[str]) -> None:
    mixed = sorted(files, key=lambda name: name[::-1])
    expected = formats.text("json", auditor.audit(files, replace(SETTINGS, jobs=1)))
    assert formats.text("json", auditor.audit(mixed, replace(SETTINGS, jobs=2))) == expected


def test_nor_do_they_at_the_gate(files: list[str]) -> None:
    new, old = files[::2], files[1::2]
    expected = formats.text("json", gate(new, replace(SETTINGS, against=tuple(old), jobs=1)))
    mixed = replace(SETTINGS, against=tuple(reversed(old)), jobs=2)
    assert formats.text("json", gate(new[::-1], mixed)) == expected


def test_what_is_found_does_not_hang_on_the_names_of_files(files: list[str]) -> None:
    texts = [Path(name).read_text(encoding="utf-8") for name in files]

    def found(names: list[str]) -> set[tuple[str, int, int, str]]:
        place = dict(zip(names, files, strict=True))
        documents = [Document(name, text) for name, text in zip(names, texts, strict=True)]
        return {(place[f.document], f.start, f.end, f.code) for f in auditor.audit(documents, SETTINGS).findings}

    names = [f"{number:03d}" for number in range(len(files))]
    assert found(names) == found(names[::-1]) == found(sorted(names, key=lambda name: name[::-1]))
