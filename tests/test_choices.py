"""Words that translators choose between: how they are collected, and what the collected ones do."""

from __future__ import annotations

from itertools import pairwise

import pytest

from auditor.align.link import interchangeable, link, stemmed, synonymous
from auditor.facts.opposites import opposite
from auditor.lexicons import synonyms
from auditor.tokens import tokenize
from benchmarks.choices import choices, collect, contradictory

SHUT = "The guards shut the harbour gate before the storm."
BARRED = "The guards barred the harbour gate before the storm."


def chosen(left: str, right: str) -> list[tuple[str, str]]:
    """What ``choices`` finds between two texts."""
    one, other = tokenize(left), tokenize(right)
    return [(a.lower, b.lower) for a, b in choices(one, other, link(one, other))]


def test_a_choice_stands_alone_between_linked_words() -> None:
    assert chosen(SHUT, BARRED) == [("shut", "barred")]
    assert chosen(SHUT, "The guards barred and bolted the harbour gate before the storm.") == []
    assert chosen("The envoys dithered.", "The envoys dawdled.") == [("dithered", "dawdled")]


def test_names_numbers_and_function_words_are_no_choice() -> None:
    assert chosen("He met Osterman in May.", "He met Lindqvist in May.") == []
    assert chosen("He has 20 boats.", "He has 30 boats.") == []


def test_families_are_counted_once_each() -> None:
    family = [tokenize(SHUT), tokenize(BARRED), tokenize(SHUT.replace("gate", "doors"))]
    shown, seen, forms = collect([family, family])
    assert shown[stemmed("barred"), stemmed("shut")] == 2
    assert seen[stemmed("barred")] == 2
    assert set(forms[stemmed("shut")]) == {"shut"}


@pytest.mark.parametrize(("one", "other"), [("rise", "fall"), ("lawful", "unlawful"), ("victory", "defeat")])
def test_opposites_are_no_choice(one: str, other: str) -> None:
    assert contradictory(one, other)
    assert contradictory(other, one)


def test_the_collected_pairs_are_sorted_and_say_nothing_that_is_known() -> None:
    pairs = synonyms.choices()
    assert len(pairs) > 4_000
    assert all(one < other for one, other in pairs)
    assert all(one < other for one, other in pairwise(pairs))
    assert [pair for pair in pairs if opposite(*pair)] == []
    assert [pair for pair in pairs if synonymous(*pair)] == []


def test_collected_pairs_link_words_but_are_no_synonyms() -> None:
    assert interchangeable("expand", "extends")
    assert not synonymous("expand", "extends")
    left, right = tokenize("The mandate was extended in May."), tokenize("In May the term was expanded.")
    linked = {(left[i].lower, right[j].lower) for i, j in link(left, right).pairs}
    assert {("mandate", "term"), ("extended", "expanded")} <= linked
