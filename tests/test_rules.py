"""Every rule is held to its own examples, and the register to its promises."""

from __future__ import annotations

import functools
import inspect
from pathlib import Path

import pytest

from auditor.align.collate import Collation, collate
from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.estimate.run import estimates
from auditor.estimate.tag import Estimates
from auditor.model import Document, Family, Member
from auditor.rules import registry
from auditor.rules.base import (
    Category,
    CorpusRule,
    DocumentRule,
    Example,
    Hit,
    Rule,
    Witnesses,
    WitnessRule,
    examples,
    marked,
)

RULES_FOLDER = Path(registry.__file__).parent


def cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in registry.document_rules()
        for number, example in enumerate(examples(getattr(rule, kind)))
    ]


def hits(rule: DocumentRule, example: Example) -> tuple[list[Hit], list[tuple[int, int]]]:
    text, spans = marked(example.text)
    assert rule.applies(example.language)
    found = sorted(rule.check(Article(Document(id="example", text=text, language=example.language))))
    assert all(is_sentence(hit.message) for hit in found)
    return found, spans


def is_sentence(message: str) -> bool:
    """Whether a message reads as one sentence, or begins by quoting; its full stop is left out."""
    return (message[0].isupper() or message[0] == "“") and not message.endswith(".")


@pytest.mark.parametrize(("rule", "example"), cases("VALID"))
def test_valid_example_is_not_flagged(rule: DocumentRule, example: Example) -> None:
    found, _ = hits(rule, example)
    assert found == []


@pytest.mark.parametrize(("rule", "example"), cases("INVALID"))
def test_invalid_example_is_flagged_exactly_where_marked(rule: DocumentRule, example: Example) -> None:
    found, spans = hits(rule, example)
    assert spans, "mark what must be flagged with ⟦ ⟧"
    assert [(hit.start, hit.end) for hit in found] == spans
    if example.fix is not None:
        assert found[0].suggestion == example.fix


def witness_cases(kind: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in (*registry.witness_rules(), *registry.corpus_rules())
        for number, example in enumerate(getattr(rule, kind))
    ]


def example_collation(example: Witnesses) -> Collation:
    """The family that the texts of an example make."""
    documents = [
        Document(id=f"w{k}", text=marked(text)[0], language=example.language)
        for k, text in enumerate(example.texts)
    ]
    members = tuple(Member(d.id, 0, len(d.text), d.text) for d in documents)
    return collate(Family("f", members, 1.0), {document.id: Article(document) for document in documents})


@functools.cache
def known_estimates(code: str) -> Estimates:
    """What the word-level estimate says of all English examples of a rule."""
    made = [
        example_collation(example)
        for rule in registry.witness_rules()
        if rule.code == code
        for example in (*rule.VALID, *rule.INVALID)
        if isinstance(example, Witnesses) and example.language == "en"
    ]
    return estimates((c.witnesses[i].text, c.witnesses[j].text) for c in made for i, j in c.pairs())


def contradictions(
    rule: WitnessRule | CorpusRule, example: Witnesses
) -> tuple[list[list[tuple[int, int]]], list[list[tuple[int, int]]]]:
    """Spans that the rule flags in each witness, and those that the example marks."""
    plain = [marked(text) for text in example.texts]
    documents = [Document(id=f"w{k}", text=text, language=example.language) for k, (text, _) in enumerate(plain)]
    articles = {document.id: Article(document) for document in documents}
    if isinstance(rule, CorpusRule):  # the articles tell of one event, but none of their sentences align
        tie = Family("f", tuple(Member(d.id, 0, 0, "") for d in documents), 1.0)
        found = list(rule.check(Corpus(articles.values(), [tie])))
    else:
        found = list(rule.check(example_collation(example).estimated(known_estimates(rule.code))))
    assert all(hit.evidence for _, hit in found), "a finding cites its witnesses"
    assert all(is_sentence(hit.message) for _, hit in found)
    flagged = [sorted({(hit.start, hit.end) for name, hit in found if name == d.id}) for d in documents]
    return flagged, [spans for _, spans in plain]


@pytest.mark.parametrize(("rule", "example"), witness_cases("VALID"))
def test_witnesses_that_agree_are_not_flagged(rule: WitnessRule | CorpusRule, example: Witnesses) -> None:
    flagged, spans = contradictions(rule, example)
    assert flagged == spans == [[] for _ in example.texts]


@pytest.mark.parametrize(("rule", "example"), witness_cases("INVALID"))
def test_contradictions_are_flagged_exactly_where_marked(
    rule: WitnessRule | CorpusRule, example: Witnesses
) -> None:
    flagged, spans = contradictions(rule, example)
    assert any(spans), "mark what must be flagged with ⟦ ⟧"
    assert flagged == spans


@pytest.mark.parametrize("rule", registry.all_rules(), ids=lambda rule: rule.code)
def test_rule_is_documented(rule: Rule) -> None:
    text = rule.explanation()
    assert "Why it matters:" in text
    assert "Not flagged:" in text
    assert rule.summary().endswith(".")
    for name in rule.supersedes:
        assert registry.find(name), f"{rule.code} supersedes {name}, which is no rule"


@pytest.mark.parametrize("path", sorted(RULES_FOLDER.rglob("*.py")), ids=lambda path: path.stem)
def test_rule_files_stay_small(path: Path) -> None:
    limit = 300 if path.parent == RULES_FOLDER else 150
    assert len(path.read_text(encoding="utf-8").splitlines()) <= limit


def test_register_refuses_what_is_incomplete() -> None:
    rule = type(registry.all_rules()[0])
    with pytest.raises(registry.RegistrationError, match="another rule"):
        registry.collect([rule, rule])
    nameless = type("Nameless", (DocumentRule,), {"__doc__": "x.", "code": "FLU999", "category": Category.GRAMMAR})
    with pytest.raises(registry.RegistrationError, match="has no name"):
        registry.collect([nameless])
    undocumented = type("Undocumented", (rule,), {"code": "FLU998", "name": "undocumented"})
    with pytest.raises(registry.RegistrationError, match="docstring"):
        registry.collect([undocumented])


def test_every_rule_file_is_registered() -> None:
    registered = {inspect.getfile(type(rule)) for rule in registry.all_rules()}
    files = {str(path) for path in RULES_FOLDER.rglob("*.py") if "Rule):\n" in path.read_text(encoding="utf-8")}
    assert files - {str(RULES_FOLDER / "base.py")} <= registered
