"""Alignment: pairs, families and collations, with the model-free encoder."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.align import candidates
from auditor.align.collate import collate
from auditor.align.families import families
from auditor.align.link import link
from auditor.align.pairs import scored_pairs
from auditor.align.run import reuse
from auditor.align.unit import units, weights
from auditor.article import Article
from auditor.encode.tiny import Tiny
from auditor.model import Document, Family, Reuse
from auditor.tokens import tokenize

WIRE = (
    "Rebel fighters seized the northern town of Darat Izza on Tuesday, a monitor said.",
    "At least 27 soldiers were killed in two days of clashes, according to the observatory.",
    "The president promised to defend the stability of the country.",
    "Thousands of families have fled towards the border since the fighting in the hills began last week.",
)
OTHER = (
    "The rebels took the northern town of Darat Izza on Tuesday, said a monitor.",
    "At least 27 soldiers were killed in clashes over two days, the observatory reported.",
    "Thousands of families have fled towards the border. The fighting in the hills began last week.",
)
UNRELATED = "The central bank raised its main rate by a quarter of a point to tame prices."


def align(*documents: Document) -> tuple[Family, ...]:
    made = [unit for document in documents for unit in units(Article(document))]
    idf = weights(made)
    vectors = Tiny().encode([unit.text for unit in made])
    return families(made, scored_pairs(made, vectors, idf), idf, 0.5)


def document(name: str, *sentences: str, outlet: str | None = None) -> Document:
    return Document(id=name, text="\n".join(sentences), language="en", outlet=outlet)


def test_sentences_of_one_wire_find_each_other() -> None:
    found = align(document("a", *WIRE, UNRELATED), document("b", *OTHER))
    together = [{member.text.split()[-1] for member in family.members} for family in found]
    assert {"said.", "monitor."} in together
    assert {"observatory.", "reported."} in together
    assert not any("prices." in ends for ends in together)


def test_nothing_pairs_within_a_document_or_an_outlet() -> None:
    assert align(document("a", *WIRE, *WIRE)) == ()
    assert align(document("a", *WIRE, outlet="x"), document("b", *WIRE, outlet="x")) == ()
    assert len(align(document("a", *WIRE, outlet="x"), document("b", *WIRE, outlet="y"))) == len(WIRE)


def test_an_outlet_stands_once_in_a_family() -> None:
    found = align(*(document(name, *WIRE, outlet=name) for name in "abcd"))
    assert len(found) == len(WIRE)
    for family in found:
        assert sorted(member.document for member in family.members) == ["a", "b", "c", "d"]


def test_a_family_of_copies_has_them_all() -> None:
    found = align(*(document(f"d{k:03}", WIRE[0]) for k in range(3 * candidates.NEAREST + 20)))
    assert [len(family.members) for family in found] == [3 * candidates.NEAREST + 20]


def test_a_reprint_is_no_rival_of_a_reworked_version() -> None:
    reworked = "Two days of fighting have cost 27 of the soldiers their lives, an observatory reported."
    together = (document("free", reworked, outlet="x"), document("one", WIRE[1], outlet="y"))
    reprinted = (document("copy", WIRE[1], outlet="x"), document("two", WIRE[1], outlet="y"))
    assert "free" in {member.document for family in align(*together, *reprinted) for member in family.members}


def test_spans_of_members_are_their_text() -> None:
    documents = {d.id: d for d in (document("a", *WIRE), document("b", *OTHER))}
    for family in align(*documents.values()):
        for member in family.members:
            assert documents[member.document].text[member.start : member.end].split() == member.text.split()


def test_order_of_documents_does_not_matter() -> None:
    one, two = document("a", *WIRE), document("b", *OTHER)
    assert align(one, two) == align(two, one)


WORDS = st.lists(
    st.sampled_from(["the", "rebels", "rebel", "seized", "town", "north", "27", "28", "not", "Assad", "Assad’s"]),
    max_size=12,
)


@settings(deadline=None)
@given(WORDS, WORDS)
def test_links_are_one_to_one_and_leave_nothing_out(ours: list[str], theirs: list[str]) -> None:
    left, right = tokenize(" ".join(ours)), tokenize(" ".join(theirs))
    links = link(left, right)
    lefts, rights = [i for i, _ in links.pairs], [j for _, j in links.pairs]
    assert sorted([*lefts, *links.only_left]) == list(range(len(left)))
    assert sorted([*rights, *links.only_right]) == list(range(len(right)))


@given(WORDS, WORDS)
def test_either_side_may_be_the_left_one(ours: list[str], theirs: list[str]) -> None:
    left, right = tokenize(" ".join(ours)), tokenize(" ".join(theirs))
    assert link(left, right) == link(right, left).mirrored()


@given(WORDS)
def test_a_text_is_linked_to_itself(words: list[str]) -> None:
    tokens = tokenize(" ".join(words))
    assert link(tokens, tokens).pairs == tuple((k, k) for k in range(len(tokens)))


@pytest.mark.parametrize(
    ("one", "other"), [("Élysée", "elysee"), ("Élysée", "Elysée"), ("1,997", "1997"), ("1,200,000", "1200000")]
)
def test_accents_and_groups_of_digits_part_no_words(one: str, other: str) -> None:
    assert link(tokenize(f"the {one} said"), tokenize(f"the {other} said")).only_left == ()


@pytest.mark.parametrize(("one", "other"), [("1,5", "15"), ("1,99", "199"), ("résumé", "reform")])
def test_other_numbers_and_words_are_no_partners(one: str, other: str) -> None:
    assert link(tokenize(f"the {one} said"), tokenize(f"the {other} said")).only_left == (1,)


def test_copies_count_once() -> None:
    documents = [document(name, WIRE[1]) for name in "ab"]
    documents.append(document("c", OTHER[1]))
    (family,) = align(*documents)
    collation = collate(family, {d.id: Article(d) for d in documents})
    assert len(collation.witnesses) == 3
    assert list(collation.pairs()) == [(0, 2)]


def test_the_index_of_large_corpora_finds_what_exact_search_finds(monkeypatch: pytest.MonkeyPatch) -> None:
    documents = [document(name, *WIRE, *OTHER, outlet=name) for name in "abcd"]
    exact = align(*documents)
    monkeypatch.setattr(candidates, "EXACT_UP_TO", 0)
    assert align(*documents) == exact != ()


def test_the_index_finds_the_same_again_and_what_stands_among_many_of_its_outlet(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wire = [f"{WIRE[1]} It is day {number} of the fighting in the hills." for number in range(100)]
    documents = [document("a", *wire, outlet="a"), document("b", OTHER[1], outlet="b")]
    made = [unit for one in documents for unit in units(Article(one))]
    vectors = Tiny().encode([unit.text for unit in made])
    exact = candidates.candidates(made, vectors, {"b"})[0].tolist()
    monkeypatch.setattr(candidates, "EXACT_UP_TO", 0)
    one, two = (candidates.candidates(made, vectors)[0].tolist() for _ in range(2))
    assert one == two
    assert {tuple(pair) for pair in exact} <= {tuple(pair) for pair in one}


def test_a_sentence_that_one_side_split_is_one_passage() -> None:
    found = align(document("a", WIRE[3]), document("b", OTHER[2]))
    assert [[member.text for member in family.members] for family in found] == [[WIRE[3], OTHER[2]]]


def test_reuse_is_the_share_of_words_in_common_passages() -> None:
    one, two = document("a", *WIRE, UNRELATED), document("b", *WIRE)
    words = {d.id: Article(d).words for d in (one, two)}
    shares = reuse(align(one, two), words)
    assert shares["b"] == (Reuse("a", 1.0),)
    assert 0.6 < shares["a"][0].share < 0.9
