"""Every calque entry is held to its own examples; a user's file is read, and a bad one refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditor.article import Article
from auditor.lexicons import calques
from auditor.model import Document
from auditor.rules.terminology.calques.calque import CalqueRule


@pytest.mark.parametrize("entry", calques.load(), ids=lambda entry: entry.pattern[:40])
def test_entry_keeps_its_promises(entry: calques.Calque) -> None:
    assert entry.bad
    assert entry.good
    for text in entry.bad:
        vocabulary = Article(Document(id="x", text=text)).vocabulary
        assert entry.possible(vocabulary, text.lower())
        assert len(entry.search(text)) == 1, text
    for text in entry.good:
        assert entry.search(text) == [], text


def test_a_users_lexicon_is_read_beside_the_built_in_ones(tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text('source = "Czech"\n[[calque]]\npattern = "by us in"\noriginal = "u nás v"\ninstead = ["in"]\n')
    article = Article(Document(id="x", text="It is so by us in Prague.", language="en"))
    assert [hit.message for hit in CalqueRule((path,)).check(article)] == [
        "“by us in” copies Czech “u nás v”; English says “in”"
    ]


@pytest.mark.parametrize(
    "text",
    [
        'source = "x"\n[[calque]]\npattern = "a"\n',
        'source = "x"\n[[calque]]\npattern = "{colour} day"\noriginal = ""\ninstead = []',
        'source = "x"\n[[calque]]\npattern = "[in [the end]"\noriginal = ""\ninstead = []',
        'source = "x"\n[[calque]]\npattern = "{name}"\noriginal = ""\ninstead = []',
        'source = "x"\n[[calque]]\npattern = "the end?"\noriginal = ""\ninstead = []',
        '[[calque]]\npattern = "the end"\noriginal = ""\ninstead = []',
        "[[",
    ],
)
def test_a_bad_lexicon_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text)
    with pytest.raises(calques.LexiconError, match=r"own\.toml"):
        calques.load((path,))
