"""Every calque entry is held to its own examples; a user's file is read, and a bad one refused in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

import auditor
from auditor.article import Article
from auditor.config import Config, ConfigError, load
from auditor.lexicons import calques
from auditor.model import Document
from auditor.rules.terminology.calques.calque import CalqueRule

OWN = 'source = "Czech"\n[[calque]]\npattern = "by us in"\noriginal = "u nás v"\ninstead = ["in"]\n'


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
    path.write_text(OWN, encoding="utf-8")
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
        'source = "x"\ncalque = 1',
        'source = "x"\ncalque = [1]',
        'source = "x"\n[[calques]]\n',
        'source = "x"\n[[calque]]\npattern = 3\noriginal = "a"\ninstead = ["b"]',
        'source = "x"\n[[calque]]\npattern = "the end"\noriginal = "a"\ninstead = "b"',
        'source = "x"\n[[calque]]\npattern = "the end"\noriginal = "a"\ninstead = [""]',
        'source = "x"\n[[calque]]\npattern = "the end"\noriginal = "a"\ninstead = ["b"]\nseverity = "grave"',
        'source = "x"\n[[calque]]\npattern = "the end"\noriginal = "a"\ninstead = ["b"]\nfix = "b"',
    ],
)
def test_a_bad_lexicon_is_refused_in_one_line(text: str, tmp_path: Path) -> None:
    path = tmp_path / "own.toml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=r"\A.*own\.toml: .*\Z"):
        auditor.audit([], Config(calques=(str(path),)))


def test_a_lexicon_that_is_not_there_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"nowhere\.toml: No such file"):
        auditor.audit([], Config(calques=("nowhere.toml",)))


@pytest.mark.parametrize("jobs", [1, 2])
def test_the_setting_reaches_the_rule_in_every_process(jobs: int, tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    (tmp_path / "auditor.toml").write_text('calques = ["own.toml"]', encoding="utf-8")
    config, _ = load({"align": False, "jobs": jobs, "select": ("TRM001",)}, path=tmp_path / "auditor.toml")
    text = "It is so by us in Prague.\n" + "Nothing else was said in the town. " * 3000
    documents = [Document(id=f"{number}", text=text, language="en") for number in range(3)]
    assert [(f.document, f.text) for f in auditor.audit(documents, config).findings] == [
        (document.id, "by us in") for document in documents
    ]
