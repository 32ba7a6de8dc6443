"""Names and quotations are found in any text, stand inside it, and are always present in their own passage."""

from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.article import Article
from auditor.facts.names import Presence, Wording, alike, fold, is_proper, presence, wording
from auditor.facts.speech import likeness, quotes
from auditor.lexicons.base import series
from auditor.lexicons.institutions import institutions
from auditor.lexicons.places import referents
from auditor.model import Document
from auditor.tokens import MARK, tokenize

PIECES = st.sampled_from(
    (
        *series("Assad al-Sham Damascus U.S. Haddad’s O'Neill Łódź İ ß UN president the of said he “ ” \" . ,"),
        " ",
        "\n",
    )
)
TEXTS = st.one_of(st.lists(PIECES, max_size=40).map(" ".join), st.text(max_size=120))


def read(text: str) -> Wording:
    return wording(text, [t for t in tokenize(text) if t.shape != MARK], "en")


@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_names_stand_inside_any_text_and_are_present_in_it(text: str) -> None:
    known = read(text)
    for name in known.names:
        assert 0 <= name.start < name.end <= len(text)
        assert name.proper or name.common
        assert presence(name, known) is Presence.PRESENT


def test_a_word_keeps_the_letters_that_were_lost_inside_it() -> None:
    assert [token.text for token in tokenize("\ufffdIn Orl\ufffd\ufffdans, Jos\ufffd.")] == [
        "\ufffd", "In", "Orl\ufffd\ufffdans", ",", "Jos", "\ufffd", ".",
    ]  # fmt: skip


def test_a_word_with_lost_letters_is_alike_to_what_it_may_have_been() -> None:
    for torn, whole in (("In\ufffds", "Inés"), ("D\ufffd\ufffdaz", "Diaz"), ("Orl\ufffdans", "Orleans")):
        assert alike(fold(torn), fold(whole))
        assert alike(fold(whole), fold(torn))
    assert not alike(fold("In\ufffds"), fold("Ivan"))
    name = read("The film was shown by José on Friday.").names[0]
    assert presence(name, read("The film was shown by Jos\ufffd on Friday.")) is Presence.PRESENT


def test_a_word_of_nothing_but_lost_letters_is_compared_at_once() -> None:
    started = time.process_time()
    assert not alike("a\ufffd" * 2_000 + "b", "a" * 5_000)
    assert time.process_time() - started < 1


def test_a_ministry_is_known_by_all_its_names() -> None:
    known = institutions()
    names = ("quaidorsay", "foreignministry", "foreignoffice", "ministryofforeignaffairs")
    assert frozenset.intersection(*(known[name] for name in names))


@pytest.mark.parametrize(
    "names",
    [("Estrie", "the Eastern Townships"), ("Bourgogne", "Burgundy"), ("the French Riviera", "the Côte d'Azur")],
)
def test_a_region_is_known_by_both_its_names(names: tuple[str, str]) -> None:
    one, other = (read(f"The old house was sold in {name} on Friday.") for name in names)
    assert one.names
    assert all(presence(name, other) is Presence.PRESENT for name in one.names)
    assert all(presence(name, one) is Presence.PRESENT for name in other.names)


@settings(max_examples=300, deadline=None)
@given(text=TEXTS)
def test_quotations_stand_inside_any_text_and_do_not_overlap(text: str) -> None:
    end = 0
    for quote in quotes(Article(Document(id="a", text=text, language="en"))):
        assert end <= quote.start < quote.end <= len(text)
        end = quote.end
        assert likeness(quote, quote) == 1
        assert quote.speaker is None or text[quote.speaker.start : quote.speaker.end].strip()


@settings(max_examples=300, deadline=None)
@given(ours=st.text(max_size=12), theirs=st.text(max_size=12))
def test_folding_is_stable_and_likeness_symmetric(ours: str, theirs: str) -> None:
    assert fold(fold(ours)) == fold(ours)
    assert alike(fold(ours), fold(theirs)) == alike(fold(theirs), fold(ours))


@pytest.mark.parametrize("word", series("damascus kremlin saraqeb haddad özkizilcik merkel"))
def test_names_are_told_from_words(word: str) -> None:
    assert is_proper(fold(word), "en")


@pytest.mark.parametrize("word", series("parliament president army ministry government however"))
def test_words_are_told_from_names(word: str) -> None:
    assert not is_proper(word, "en")


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The envoy met Karim Haddad in Oslo today.", "The envoy met Haddad in Oslo today."),
        ("The envoy spoke for the United Nations today.", "The envoy spoke for the UN today."),
        ("The envoy left Syria for good today.", "The envoy left Damascus for good today."),
        ("The envoy left Kiev for good today.", "The envoy left Kyiv for good today."),
        ("The fighters of Hayat Tahrir al-Sham left.", "The fighters of Hayat Tahrir al Sham left."),
        ("The army entered Saraqeb in the night.", "The army entered Saraqib in the night."),
        ("The envoy met Peña in the capital today.", "The envoy met Pena in the capital today."),
        ("The envoy left the U.S. in the night.", "The envoy left America in the night."),
        ("The envoy met Nigerien officers in the night.", "The envoy met officers from Niger in the night."),
        ("The envoy left the Palace of Versailles today.", "The envoy left Versailles Castle today."),
        ("The envoy left the Port of Belvar today.", "The envoy left Belvar Harbour today."),
        ("The envoy left the Ministry of Justice today.", "The envoy left the Justice Department today."),
        ("The envoy fled the Islamic State in the night.", "The envoy fled Daesh in the night."),
        ("The envoy fled the Islamic State in the night.", "The envoy fled the IS group in the night."),
        ("The news from Wall Street was bad.", "The news from the New York Stock Exchange was bad."),
        ("The news from the Pentagon was bad.", "The news from the US Department of Defense was bad."),
        ("The law was passed by the Bundestag.", "The law was passed by the German Parliament."),
    ],
)
def test_a_name_is_present_in_another_form(ours: str, theirs: str) -> None:
    left, right = read(ours), read(theirs)
    assert left.names
    assert all(presence(name, right) is Presence.PRESENT for name in left.names)
    assert all(presence(name, left) is Presence.PRESENT for name in right.names)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        ("The envoy met Karim Haddad in the night.", "The envoy met Leila Stone in the night."),
        ("The envoy met Karim Haddad in the night.", "The envoy met Karim Mansour in the night."),
        ("The planes of the Russian army came.", "The planes of the Syrian army came."),
        ("The envoy left Latakia in the night.", "The envoy left Tartus in the night."),
        *(
            (f"The envoy left {one} in the night.", f"The envoy left {other} in the night.")
            for one, other in (
                ("Iran", "Iraq"),
                ("Slovakia", "Slovenia"),
                ("Austria", "Australia"),
                ("Niger", "Nigeria"),
                ("Mali", "Malawi"),
                ("Gambia", "Zambia"),
                ("Iceland", "Ireland"),
                ("Armenia", "Romania"),
                ("Mauritania", "Mauritius"),
                ("Serbia", "Syria"),
                ("Saudi Arabia", "the United Arab Emirates"),
            )
        ),
    ],
)
def test_another_name_is_absent(ours: str, theirs: str) -> None:
    assert any(presence(name, read(theirs)) is Presence.ABSENT for name in read(ours).names)


def test_forms_of_one_country_are_alike_and_of_two_are_not() -> None:
    known = referents()
    for line in (("niger", "nigerien"), ("slovakia", "slovak"), ("iraq", "iraqi"), ("arabia", "arabian")):
        assert alike(*line)
    assert not any(alike(a, b) for a, b in combinations(sorted(known), 2) if known[a].isdisjoint(known[b]))


def test_letters_for_one_guttural_are_alike_where_one_of_them_is_sure() -> None:
    for other in ("gaddafi", "qaddafi", "khadafi"):
        assert alike("al-qadhafi", other)
    assert not alike("gordon", "kordan")


def test_a_speaker_is_named_or_meant() -> None:
    text = "“We will stay,” said Karim Haddad. “We shall see,” he added. “No,” she said."
    named = [
        text[q.speaker.start : q.speaker.end] if q.speaker else None
        for q in quotes(Article(Document(id="a", text=text, language="en")))
    ]
    assert named[0] == "Karim Haddad"
