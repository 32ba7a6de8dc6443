"""Numbers, amounts, units and dates read out of text, and held against one another."""

from __future__ import annotations

import time
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.align.collate import collate
from auditor.article import Article
from auditor.facts import Fact, Kind, facts, same
from auditor.lexicons.base import series
from auditor.model import Document, Family, Member, Severity
from auditor.rules.base import Found, WitnessRule
from auditor.rules.witness.figures.different_amount import DifferentAmount
from auditor.rules.witness.figures.different_number import DifferentNumber


def read(text: str, language: str = "en") -> list[Fact]:
    return list(facts(text, 0, len(text), language))


def only(text: str, language: str = "en") -> Fact:
    found = read(text, language)
    assert len(found) == 1, found
    return found[0]


def grouped(value: int, mark: str) -> str:
    return f"{value:,}".replace(",", mark)


ONES = series(
    """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
)
TENS = series("twenty thirty forty fifty sixty seventy eighty ninety")


def spelt(value: int, joined: str = " and ") -> str:
    """A number below a billion in English words, written by rules that the reader does not share."""
    if value < 20:
        return ONES[value]
    if value < 100:
        return TENS[value // 10 - 2] + (f"-{ONES[value % 10]}" if value % 10 else "")
    size, word = next((s, w) for s, w in ((10**6, "million"), (1000, "thousand"), (100, "hundred")) if value >= s)
    rest = value % size
    link = joined if rest < 100 else " "
    return f"{spelt(value // size, joined)} {word}" + (f"{link}{spelt(rest, joined)}" if rest else "")


@given(value=st.integers(1000, 999_999_999), mark=st.sampled_from([",", ".", " ", "\xa0", "\u202f"]))
def test_grouped_figures_are_read_in_every_convention(value: int, mark: str) -> None:
    fact = only(f"They counted {grouped(value, mark)} sheep.")
    assert value in (fact.low, fact.other)


@given(value=st.integers(1000, 999_999_999), decimals=st.integers(1, 99))
def test_grouped_figures_with_decimals_are_read_in_both_conventions(value: int, decimals: int) -> None:
    english = f"{value:,}.{decimals:02}"
    continental = english.translate(str.maketrans(",.", ".,"))
    assert only(english).low == only(continental, "de").low == pytest.approx(value + decimals / 100)


@given(value=st.integers(0, 999_999_999), joined=st.sampled_from([" and ", " "]))
def test_numbers_in_words_are_read_like_figures(value: int, joined: str) -> None:
    fact = only(spelt(value, joined))
    assert (fact.low, fact.high) == (value, value)
    assert fact.end == len(spelt(value, joined))


@given(value=st.integers(2, 999_999), other=st.integers(2, 999_999))
def test_two_exact_counts_are_the_same_only_if_they_are_equal(value: int, other: int) -> None:
    a, b = only(f"{grouped(value, ',')} sheep"), only(f"{spelt(other)} sheep")
    if Kind.COUNT is a.kind is b.kind:
        assert same(a, b) == same(b, a)
        assert same(a, b) == (value == other) or a.other == other


@given(minutes=st.integers(0, 1439))
def test_times_of_day_are_read_on_both_clocks(minutes: int) -> None:
    hour, minute = divmod(minutes, 60)
    half = "p.m." if hour >= 12 else "a.m."
    here, there = only(f"at {hour}:{minute:02}"), only(f"at {(hour + 11) % 12 + 1}:{minute:02} {half}")
    assert there.low == minutes
    assert same(here, there)


SAME = [
    ("300", "three hundred"),
    ("more than 300", "311"),
    ("half a million", "500,000"),
    ("3.5 million", "3,500,000"),
    ("two and a half million", "2 1/2 million"),
    ("a dozen", "12"),
    ("dozens", "28"),
    ("tens of thousands", "40,000"),
    ("a third of", "33 percent"),
    ("two-thirds of", "67 per cent"),
    ("40 km", "25 miles"),
    ("100 m²", "100 m2"),
    ("three weeks", "21 days"),
    ("$5bn", "5 billion US dollars"),
    ("19-year-old", "aged 19"),
    ("the 25th", "25 July"),
    ("the 1990s", "the nineties"),
    ("noon", "12:00"),
    ("M5", "M-5"),
    ("2.5 centimetres square", "2.5 square centimeters"),
    ("twenty - seven", "27"),
    ("5 square miles", "13 square kilometres"),
    ("1.50 euros", "150 cents"),
    ("0.5 percentage points", "50 basis points"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_in_other_words(one: str, other: str) -> None:
    assert any(same(a, b) and same(b, a) for a in read(one) for b in read(other))


DIFFERENT = [
    ("more than 340 plants", "more than 330 plants"),
    ("about 35%", "about 30%"),
    ("dozens", "hundreds"),
    ("40 km", "40 miles"),
    ("€5 million", "$5 million"),
    ("1980s", "1880s"),
    ("the second", "the third"),
    ("A4", "A3"),
    ("1990", "1992"),
    ("10:00 GMT", "12.00 GMT"),
    ("Wednesday", "Thursday"),
    ("5 euros", "5 cents"),
]


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_what_is_not_the_same(one: str, other: str) -> None:
    assert not any(same(a, b) or same(b, a) for a in read(one) for b in read(other))


@pytest.mark.parametrize(
    ("one", "other", "agree"),
    [
        ("midnight on Friday", "on Saturday, 0:00", True),
        ("24:00, 6 May", "7 May, 0:00", True),
        ("Friday at 12 a.m.", "midnight on Thursday", True),
        ("0:00 on Friday", "0:00 on Saturday", False),
        ("noon on Friday", "noon on Saturday", False),
        ("midnight on Friday", "0:00 on Sunday", False),
    ],
)
def test_midnight_is_of_two_days(one: str, other: str, agree: bool) -> None:
    dates = ([fact for fact in read(text) if fact.kind is not Kind.TIME] for text in (one, other))
    assert all(same(a, b) and same(b, a) for a, b in zip(*dates, strict=True)) is agree


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("quatre-vingt-dix-sept", "fr", 97),
        ("trois cents", "fr", 300),
        ("3,5 millions d’euros", "fr", 3.5e6),
        ("treinta y cinco", "es", 35),
        ("doscientos mil", "es", 200_000),
        ("fünfundzwanzig", "de", 25),
        ("3,5 Millionen", "de", 3.5e6),
        ("1.200", "fr", 1200),
        ("1.200", "xx", 1200),
    ],
)
def test_numbers_of_other_languages(text: str, language: str, value: float) -> None:
    assert value in (only(text, language).low, only(text, language).other)


def test_the_rest_of_a_number_glued_to_a_word_is_none() -> None:
    assert read("It cost euro2.2 billion.") == []
    assert only("It cost 2.2 billion.", "en").low == 2.2e9


def test_a_verb_is_no_month() -> None:
    assert read("They may march. May they? March they did.") == []


PIECES = st.sampled_from(
    series(
        """1 2 12 300 1,200 1.200 2011 3.5 27/11/2024 20:00 8 pm p.m. 20h30 $ € % ° C km / h - – : , . ( ) a an one
        two twenty-five quatre-vingt hundred thousand million millions dozen half third of and to th s 's ’ m bn
        May March November Wednesday nineties noon M5 A-4 mid-1990s years year-old square per hour dollars d’euros
        und y et cents mil İ ſ ² ½ ٣ 漢"""
    )
    + (" ", "\xa0", "-", "\n")
)
TEXTS = st.one_of(
    st.lists(PIECES, max_size=40).map("".join), st.lists(PIECES, max_size=40).map(" ".join), st.text(max_size=100)
)
LANGUAGES = st.sampled_from(["en", "es", "fr", "de", "it", "und"])


@settings(max_examples=500, deadline=None)
@given(text=TEXTS, language=LANGUAGES, before=st.sampled_from(["", "He said 5 ", "$"]))
def test_facts_stand_inside_any_passage(text: str, language: str, before: str) -> None:
    found = facts(before + text + " 7 km", len(before), len(before) + len(text), language)
    for fact in found:
        assert len(before) <= fact.start <= fact.first < fact.last <= fact.end <= len(before) + len(text)
        assert fact.low <= fact.high
    assert all(same(a, b) == same(b, a) for a in found for b in found)


@settings(max_examples=300, deadline=None)
@given(texts=st.lists(TEXTS.filter(str.strip), min_size=2, max_size=4), language=LANGUAGES)
def test_no_witnesses_make_the_rules_crash(texts: list[str], language: str) -> None:
    for rule in (DifferentNumber(), DifferentAmount()):
        for document, hit in check(rule, texts, language=language):
            assert 0 <= hit.start < hit.end <= len(texts[int(document)])


@pytest.mark.parametrize(
    "flood",
    ["9", "9 ", "9,", "1 000 ", "hundred ", "one ", "tens of ", "1-", "million ", "$", "a ", "twenty-", "May "],
)
def test_a_flood_takes_linear_time_and_is_no_fact_out_of_bounds(flood: str) -> None:
    text = flood * (100_000 // len(flood))
    spent = []
    for part in (text[: len(text) // 4], text):
        started = time.process_time()
        assert all(fact.high < 1e18 for fact in read(part))
        spent.append(time.process_time() - started)
    assert check(DifferentNumber(), [text[:2000], text[:1990], "He said 5."]) is not None
    assert spent[1] < 8 * spent[0] + 1, "four times the text takes about four times as long"


def check(
    rule: WitnessRule, texts: list[str], dates: tuple[str | None, ...] = (), language: str = "en"
) -> list[Found]:
    documents = [
        Document(id=str(k), text=text, language=language, published=dates[k] if dates else None)
        for k, text in enumerate(texts)
    ]
    members = tuple(Member(d.id, 0, len(d.text), d.text) for d in documents)
    return list(rule.check(collate(Family("f", members, 1.0), {d.id: Article(d) for d in documents})))


TOLL = ["The fighting left 311 dead.", "The fighting left 412 dead."]


def test_a_count_of_another_day_may_be_an_update() -> None:
    for _, hit in check(DifferentNumber(), TOLL, ("2024-11-30T18:00:00Z", "2024-12-01")):
        assert hit.severity == Severity.MINOR
        assert hit.message.endswith("an update?")


@pytest.mark.parametrize("dates", [("2024-11-30T08:00", "2024-11-30T18:00"), (None, "2024-12-01"), ("", "2024")])
def test_a_count_of_the_same_or_an_unknown_day_is_no_update(dates: tuple[str | None, ...]) -> None:
    assert [hit.severity for _, hit in check(DifferentNumber(), TOLL, dates)] == [Severity.MAJOR] * 2


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_gravest_contradiction_of_a_figure_is_told_first(order: tuple[int, ...]) -> None:
    known = (("27", "2024-01-01"), ("72", "2024-01-02"), ("2700", "2024-01-01"))
    texts, days = zip(*((f"The blast killed {known[k][0]} people.", known[k][1]) for k in order), strict=True)
    first: dict[str, Severity | None] = {}
    for name, hit in check(DifferentNumber(), list(texts), days):
        first.setdefault(known[order[int(name)]][0], hit.severity)
    assert first == {"27": Severity.CRITICAL, "2700": Severity.CRITICAL, "72": Severity.MINOR}


def test_a_copy_of_the_same_day_is_no_update() -> None:
    texts = ["The blast killed 27 men.", "The blast killed 72 men.", "The blast killed 72 men."]
    told = check(DifferentNumber(), texts, ("2024-01-01", "2024-01-02", "2024-01-01"))
    assert {name: hit.severity for name, hit in told} == {
        "0": Severity.MAJOR,
        "1": Severity.MINOR,
        "2": Severity.MAJOR,
    }


def test_a_false_order_of_magnitude_misleads() -> None:
    dead = check(DifferentNumber(), ["Some 300 people died.", "Some 300,000 people died."])
    money = check(DifferentAmount(), ["It cost 5 million euros.", "It cost 5 billion euros."])
    assert {hit.severity for _, hit in dead + money} == {Severity.CRITICAL}


def test_the_minority_is_flagged_and_so_are_its_copies() -> None:
    odd, usual, other = "The blast killed 72 men.", "The blast killed 27 men.", "27 men were killed by the blast."
    assert [name for name, _ in check(DifferentNumber(), [odd, usual, other, odd])] == ["0", "3", "0", "3"]
