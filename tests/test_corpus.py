"""What all articles of a run are held against together: which tell of one event, and rules that compare them."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import auditor
from auditor import engine
from auditor.align.collate import collate
from auditor.align.corpus import Corpus
from auditor.article import Article
from auditor.estimate.tag import Estimate, Kind, Likeness, Tag
from auditor.lexicons.base import series
from auditor.model import Document, Family, Member, Span
from auditor.rules import registry
from auditor.rules.base import CorpusRule, Found
from auditor.rules.witness.loss.fused_here import FusedHere
from auditor.rules.witness.speech.quotation_wording import QuotationWording
from auditor.select import Rules

EVENT = "Troops of Marvenia left Tolvik, Osterna, Beldrup and Quenza on Friday, and nobody knew why."
PIECES = st.sampled_from(
    (
        *series(
            "Rami Haddane Haddan said he Tolvik Osterna Tolvikthe northeast northwest of the in country Kurds"
        ),
        *series('“ ” " . , war 2011 civil İ ß ’ -'),
        "\n",
        "\n\n",
    )
)
TEXTS = st.lists(PIECES, max_size=40).map(" ".join)


def article(name: str, text: str, outlet: str | None = None, language: str = "en") -> Article:
    return Article(Document(id=name, text=text, outlet=outlet, language=language))


def tie(*articles: Article) -> Family:
    return Family("f", tuple(Member(a.document.id, 0, len(a.text), a.text) for a in articles), 1.0)


def test_articles_with_the_same_rare_names_tell_of_one_event() -> None:
    one, two = article("a", EVENT), article("b", f"It rained. {EVENT}")
    other = article("c", "Troops of Marvenia left on Friday, and nobody knew why.")
    corpus = Corpus([one, two, other])
    assert corpus.akin(one, two)
    assert not corpus.akin(one, other)
    assert Corpus([one, other], [tie(one, other)]).akin(one, other)


def test_passages_stand_side_by_side_in_every_collation_that_has_the_span() -> None:
    one, two = (
        article("a", "He said: “We will stay here.” It rained."),
        article("b", "He said: “We will go home.”"),
    )
    made = [collate(tie(one, two), {"a": one, "b": two}) for _ in range(2)]
    corpus = Corpus([one, two], [], made)
    assert list(corpus.side_by_side(one, Span(18, 22), two)) == [(made[0], 0, 1), (made[1], 0, 1)]
    assert list(corpus.side_by_side(two, Span(18, 20), one)) == [(made[0], 1, 0), (made[1], 1, 0)]
    assert not list(corpus.side_by_side(one, Span(30, 80), two))


@pytest.mark.parametrize(
    ("odds", "cosine", "told"),
    [(None, None, True), (-4.0, None, False), (1.0, None, True), (1.0, 0.5, True), (1.0, 0.6, False)],
)
def test_a_quotation_is_told_where_the_estimate_doubts_that_its_words_say_the_same(
    odds: float | None, cosine: float | None, told: bool
) -> None:
    texts = (
        "“We stay in the old port until spring,” he said.",
        "“We stay in the old port until winter,” he said.",
    )
    one, two = article("a", texts[0]), article("b", texts[1])
    made = collate(tie(one, two), {"a": one, "b": two})
    if odds is not None:
        at = texts[0].index("spring")
        tags = (Tag(Kind.CHANGED, at, at + 6, odds),)
        made = made.estimated({texts: Estimate(tags, (), (Likeness(at, at, cosine),) if cosine else ())})
    found = list(QuotationWording().check(Corpus([one, two], [tie(one, two)], [made])))
    assert [name for name, _ in found] == (["a", "b"] if told else [])


def test_an_article_is_no_witness_of_itself_its_outlet_or_another_language() -> None:
    one = article("a", EVENT, "x")
    for other in (one, article("b", EVENT, "x"), article("b", EVENT, "y", "fr")):
        assert not Corpus([one, other]).apart(one, other)
        assert not Corpus([one, other], [tie(one, other)]).akin(one, other)
    assert Corpus([one]).apart(one, article("b", EVENT))


def test_aligned_passages_are_those_of_one_family() -> None:
    one, two, three = (article(name, EVENT) for name in "abc")
    corpus = Corpus([one, two, three], [tie(one, two)])
    assert [(m.document, n.document) for m, n in corpus.aligned(two, one)] == [("b", "a")]
    assert list(corpus.aligned(one, three)) == []


@settings(max_examples=100, deadline=None)
@given(texts=st.lists(TEXTS, min_size=2, max_size=3))
def test_corpus_rules_stand_any_text_and_cite_other_articles(texts: list[str]) -> None:
    articles = [article(str(number), text) for number, text in enumerate(texts)]
    corpus = Corpus(articles, [Family("f", tuple(Member(a.document.id, 0, 0, "") for a in articles), 1.0)])
    for rule in registry.corpus_rules():
        for document, hit in rule.check(corpus):
            assert 0 <= hit.start < hit.end <= len(corpus.articles[document].text)
            for evidence in hit.evidence:
                assert evidence.document != document
                text = corpus.articles[evidence.document].text
                assert text[evidence.start : evidence.end] == evidence.text


@pytest.mark.parametrize(
    "flood",
    [
        "Haddane ",
        "“He left the old town,” said Rami. ",
        "Left. ",
        "the northeast, Kurds. the northwest, Kurds. ",
        "“",
        "Tolvikthe ",
        "a b ",
    ],
)
def test_a_flood_takes_linear_time(flood: str) -> None:
    text = flood * (100_000 // len(flood))
    articles = [article("a", text), article("b", text.replace("dane", "dan")), article("c", EVENT)]
    started = time.process_time()
    for rule in registry.corpus_rules():
        list(rule.check(Corpus(articles, [tie(articles[2], articles[0], articles[1])])))
    assert time.process_time() - started < 6


def test_a_flood_of_fused_words_takes_linear_time_and_each_is_told() -> None:
    fused, apart = article("a", "deadmostly men " * 9_000), article("b", "dead, mostly men " * 9_000)
    started = time.process_time()
    found = list(FusedHere().check(Corpus([fused, apart], [tie(fused, apart)])))
    assert len({hit.start for _, hit in found}) == len(found) == 9_000
    assert time.process_time() - started < 3


class Crashes(CorpusRule):
    """A rule that crashes."""

    code = "XXX001"
    name = "crashes"

    def check(self, corpus: Corpus) -> Iterator[Found]:
        raise ZeroDivisionError("by purpose")


def test_a_corpus_rule_that_crashes_stops_no_other() -> None:
    rules = Rules(witness=(Crashes(), *registry.corpus_rules()))
    corpus = Corpus([article("a", EVENT), article("b", EVENT)])
    found, errors = engine.audit_together(corpus, [], lambda document, language: rules)
    assert found == {}
    assert [error.message for error in errors] == [
        "internal error: rule XXX001 crashes: ZeroDivisionError: by purpose"
    ]


def test_quotations_and_names_are_compared_though_no_sentence_aligns() -> None:
    one = (
        f"{EVENT}\nNobody resisted, says Karim Haddane.\n"
        "The loss is a “reminder of how weak the rulers are,” he says.\n"
    )
    two = (
        "Boats left the port of Quenza in the night while Beldrup, Osterna, Tolvik and Marvenia slept.\n"
        "Karim Haddan was in Tolvik. Leila Sandvik described the ships as a “reminder of the weak rulers.”\n"
    )
    documents = [Document(id=name, text=text, language="en") for name, text in (("a", one), ("b", two))]
    report = auditor.audit(documents, auditor.Config(model="tiny", cache=False, select=("WIT026", "WIT032")))
    assert [(f.document, f.name) for f in report.findings] == [
        ("a", "spelling-elsewhere"),
        ("a", "other-speaker"),
        ("b", "spelling-elsewhere"),
        ("b", "other-speaker"),
    ]
