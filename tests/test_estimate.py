"""The word-level estimate: it speaks of what is in the texts, alike from the cache, with the right weights."""

from __future__ import annotations

import itertools
import math
import random
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from transformers import BertConfig, BertModel

from auditor.align.collate import Collation, Witness, collate
from auditor.article import Article
from auditor.config import Config
from auditor.encode.base import EncoderError
from auditor.encode.bert import Bert
from auditor.encode.cache import opened
from auditor.estimate import reader, weights
from auditor.estimate.adapter import adapted, merged
from auditor.estimate.run import estimates
from auditor.estimate.tag import FLOOR, LEAST_ALIKE, Estimate, Kind, Likeness, Tag
from auditor.model import Document, Family, Member
from auditor.rules.witness.doubt import Doubt, differ, doubts
from auditor.rules.witness.loss.added_words import AddedWords
from auditor.rules.witness.loss.lost_words import LostWords
from auditor.rules.witness.names.other_name import OtherName
from auditor.rules.witness.polarity.denied_on_one_side import DeniedOnOneSide
from auditor.rules.witness.polarity.other_words import OtherWords
from auditor.rules.witness.there import answer
from auditor.tokens import MARK, tokenize
from auditor.witnesses import estimated
from benchmarks.corruption import Pools, corrupted

WHOLE = "The treasurer of the port authority resigned on Monday after an audit of its accounts."
BROKEN = "The treasurer of the port authority on Monday after an audit of its accounts."
OTHER = "On Monday the treasurer of the port authority stepped down, following an audit of the accounts."


@pytest.fixture(scope="module")
def read() -> reader.Reader:
    return reader.reader()


def test_a_lost_verb_is_in_doubt_where_it_was(read: reader.Reader) -> None:
    sound, broken = read.read([(WHOLE, OTHER), (BROKEN, OTHER)])
    lost = max((tag for tag in broken.left if tag.kind == Kind.LOST), key=lambda tag: tag.odds)
    assert BROKEN[lost.start :].startswith(("on Monday", "after"))  # the verb of the other follows the day
    assert lost.odds > max((tag.odds for tag in sound.left if tag.kind == Kind.LOST), default=FLOOR)


def test_sides_may_be_exchanged(read: reader.Reader) -> None:
    (forth, back) = read.read([(BROKEN, OTHER), (OTHER, BROKEN)])
    assert {tag[:3] for tag in forth.left if tag.odds > FLOOR + 0.1} <= {tag[:3] for tag in back.right}


TEXTS = st.text(alphabet=st.sampled_from("ab é\u202e\x1b[]“»\n’-.0ß漢🙂\u0301"), min_size=1, max_size=60)


@settings(deadline=None, max_examples=25)
@given(TEXTS, TEXTS)
def test_tags_are_inside_their_text_and_sorted(read: reader.Reader, one: str, other: str) -> None:
    (found,) = read.read([(one, other)])
    for text, tags in zip((one, other), found[:2], strict=True):
        assert list(tags) == sorted(tags)
        assert all(0 <= tag.start <= tag.end <= len(text) and tag.odds >= FLOOR for tag in tags)
    words = [{token.start: token.lower for token in tokenize(text)} for text in (one, other)]
    assert list(found.alike) == sorted(found.alike)
    for likeness in found.alike:
        assert words[0][likeness.left] not in words[1].values()
        assert words[1][likeness.right] not in words[0].values()
        assert LEAST_ALIKE <= likeness.cosine <= 1


def test_words_that_may_stand_for_one_another_are_alike(read: reader.Reader) -> None:
    one, other = "The board finally proclaims the winner.", "The board finally announces the winner."
    (found,) = read.read([(one, other)])
    assert [(one[a : a + 9], other[b : b + 9]) for a, b, _ in found.alike] == [("proclaims", "announces")]


def test_of_a_passage_too_long_to_be_read_nothing_is_said(read: reader.Reader) -> None:
    (found,) = read.read([("word " * 500 + BROKEN, OTHER)])
    assert found == Estimate((), ())


def test_what_is_cached_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with opened(str(tmp_path), wanted=True) as cache:
        fresh = estimates([(OTHER, BROKEN), (BROKEN, OTHER)], cache)
    monkeypatch.setattr(reader, "reader", None)
    with opened(str(tmp_path), wanted=True) as cache:
        assert estimates([(BROKEN, OTHER)], cache) == fresh
    assert estimates([]) == {}
    assert list(fresh) == [(BROKEN, OTHER)] if BROKEN < OTHER else [(OTHER, BROKEN)]


def test_weights_of_another_version_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert weights.checked()
    changed = tmp_path / "weights.safetensors"
    monkeypatch.setattr(weights, "WEIGHTS", changed)
    with pytest.raises(EncoderError, match="No such file"):
        weights.checked()
    changed.write_bytes(b"?")
    with pytest.raises(EncoderError, match="not those of this version"):
        weights.checked()


def test_adapters_merged_read_as_those_that_were_trained() -> None:
    torch.manual_seed(0)
    config = BertConfig(
        vocab_size=50, hidden_size=32, num_hidden_layers=3, num_attention_heads=4, intermediate_size=64
    )
    encoder = BertModel(config, add_pooling_layer=False).eval()
    trained, adapters = adapted(encoder)
    for parameter in adapters.parameters():
        if parameter.requires_grad:
            torch.nn.init.normal_(parameter, std=0.1)
    own = {f"{name}.{part}": p for name, adapter in adapters.items() for part, p in adapter.named_parameters()}
    ids = torch.arange(10)[None]
    with torch.inference_mode():
        wanted = trained.eval()(ids).last_hidden_state
        read = Bert(merged(encoder.state_dict(), own), heads=4)(ids, torch.ones_like(ids, dtype=torch.bool))
        assert torch.allclose(read[-1], wanted, atol=1e-5)
        assert not torch.allclose(encoder(ids).last_hidden_state, wanted, atol=1e-2)


def witness(document: Document, start: int) -> Witness:
    """A document from an offset on."""
    tokens = tuple(token for token in tokenize(document.text, start) if token.shape != MARK)
    return Witness(document, "en", start, len(document.text), tokens)


def collation(estimate: dict[tuple[int, int], tuple[Tag, ...]], *texts: str) -> Collation:
    """Witnesses with those tags of the first against the second."""
    witnesses = [witness(Document(f"w{k}", text, language="en"), 0) for k, text in enumerate(texts)]
    made = {}
    for (i, j), tags in estimate.items():
        low = texts[i] < texts[j]
        key = (texts[i], texts[j]) if low else (texts[j], texts[i])
        made[key] = Estimate(tags, ()) if low else Estimate((), tags)
    members = tuple(Member(w.document.id, 0, w.end, w.text) for w in witnesses)
    return Collation(Family("f", members, 1.0), witnesses, made)


def test_the_likest_of_what_has_no_partner_are_alike() -> None:
    texts = ("The mayor swiftly reached Elsan.", "Hastily the mayor got into Elsan.")
    alike = (Likeness(10, 0, 0.5), Likeness(10, 18, 0.7), Likeness(18, 0, 0.45))
    for turned in (False, True):
        ordered = texts[::-1] if turned else texts
        made = collation({}, *ordered)
        found = tuple(
            sorted(one if texts[0] < texts[1] else Likeness(one.right, one.left, one.cosine) for one in alike)
        )
        made = made.estimated({(min(texts), max(texts)): Estimate((), (), found)})
        ours, theirs = (1, 0) if turned else (0, 1)
        assert made.alike(ours, theirs) == {2: 3}  # of *hastily*, *swiftly* is likelier than *reached*
        assert made.alike(theirs, ours) == {3: 2}
    assert collation({}, *texts).alike(0, 1) == {}


def test_a_doubt_weighs_what_all_witnesses_say() -> None:
    texts = ("The mayor left town.", "The mayor left the town.", "The mayor left his town.")
    tag = Tag(Kind.LOST, 15, 19, 2.0)
    both = collation({(0, 1): (tag,), (0, 2): (tag._replace(odds=1.0),)}, *texts)
    assert list(doubts(both, Kind.LOST, 0.0)) == [Doubt(0, 1, 3, 2, 1.5)]
    one = collation({(0, 1): (tag._replace(odds=9.0),), (0, 2): ()}, *texts)
    assert list(doubts(one, Kind.LOST, 0.0)) == []
    assert list(doubts(collation({}, *texts), Kind.LOST, FLOOR)) == []


def test_what_one_has_lost_and_the_other_may_have_added_is_one_difference() -> None:
    texts = ("The mayor left a town on Friday.", "The mayor left an old town on Friday.")
    lost, added = Tag(Kind.LOST, 17, 21, 0.0), Tag(Kind.ADDED, 18, 21, 1.0)

    def told(here: Tag, there: Tag) -> float:
        made = collation({}, *texts).estimated({texts: Estimate((here,), (there,))})
        (doubt,) = doubts(made, Kind.LOST, FLOOR)
        return differ(made, doubt, range(3, 5), Kind.ADDED)

    assert told(lost, added._replace(odds=-1.0)) == pytest.approx(1.2, abs=0.05)  # .50 and .27 add up to .77
    assert told(lost, added) > told(lost, added._replace(odds=-1.0))
    assert told(lost._replace(odds=-2.0), added) == -math.inf  # far likelier to be added there


def test_words_in_a_row_are_one_doubt_and_have_one_answer() -> None:
    texts = ("Envoys met in Port Elsan on Friday.", "Envoys met in Velmora on Friday.")
    tags = (Tag(Kind.CHANGED, 14, 18, 1.0), Tag(Kind.CHANGED, 19, 24, 2.0))
    told = collation({(0, 1): tags}, *texts)
    (doubt,) = doubts(told, Kind.CHANGED, 0.0)
    assert (doubt.first, doubt.last, doubt.odds) == (3, 4, 2.0)
    assert answer(told, doubt) == range(3, 4)


def test_what_is_lost_is_told_once_where_it_is_likeliest() -> None:
    texts = ("The storm left ten dead, mostly sailors.", "The storm left ten dead overnight, mostly sailors.")
    tags = (Tag(Kind.LOST, 25, 31, 1.0), Tag(Kind.LOST, 32, 39, 2.0))
    (found,) = LostWords().check(collation({(0, 1): tags}, *texts))
    assert texts[0][found.hit.start : found.hit.end] == "mostly sailors"


@given(st.integers(0, 10_000))
def test_corruption_changes_a_text_where_it_says(seed: int) -> None:
    rng = random.Random(seed)
    found = corrupted(WHOLE, [OTHER], Pools([WHOLE, OTHER, BROKEN]), rng)
    if found is not None:
        assert found.text != WHOLE
        assert 0 <= found.start <= found.end <= len(found.text)
        rest = found.text[: found.start] + found.text[found.end :]
        lost = found.kind == Kind.LOST
        assert (found.start == found.end) == lost
        assert len(found.text) < len(WHOLE) if lost else len(rest) <= len(WHOLE) + 1


WORDS = st.lists(
    st.sampled_from(
        ["the", "Mayor", "of", "Port", "Elsan", "did", "not", "didn’t", "left", "27", "—", "“", ".", "\n", "é🙂"]
    ),
    min_size=1,
    max_size=10,
)
TAGS = st.lists(
    st.tuples(st.sampled_from(Kind), st.integers(0, 30), st.integers(0, 6), st.floats(FLOOR, 9)), max_size=8
)


@settings(deadline=None)
@given(st.lists(WORDS, min_size=2, max_size=4), st.lists(TAGS, min_size=12, max_size=12), st.integers(0, 5))
def test_no_tag_makes_a_rule_crash_or_point_outside_the_text(
    passages: list[list[str]], tags: list[list[tuple[Kind, int, int, float]]], before: int
) -> None:
    texts = [" ".join(words) for words in passages]
    lead = "x. "[:before]
    witnesses = [witness(Document(f"w{k}", lead + t, language="en"), len(lead)) for k, t in enumerate(texts)]
    made = {}
    drawn = iter(tags)
    for one, other in itertools.combinations(sorted(set(texts)), 2):
        left, right = (
            tuple(
                sorted(Tag(kind, min(at, len(t)), min(at + n, len(t)), odds) for kind, at, n, odds in next(drawn))
            )
            for t in (one, other)
        )
        alike = tuple(Likeness(a.start, b.start, 0.5) for a, b in zip(left, right, strict=False))
        made[one, other] = Estimate(left, right, alike)
    members = tuple(Member(w.document.id, w.start, w.end, w.text) for w in witnesses)
    told = Collation(Family("f", members, 1.0), witnesses, made)
    for rule in (LostWords(), AddedWords(), OtherWords(), OtherName(), DeniedOnOneSide()):
        for document, hit in rule.check(told):
            assert 0 <= hit.start < hit.end <= len(witnesses[int(document[1:])].document.text)
            for cited in hit.evidence:
                assert witnesses[int(cited.document[1:])].document.text[cited.start : cited.end] == cited.text


def test_copies_of_a_document_that_asks_are_estimated() -> None:
    texts = ("The mayor left town.", "The mayor left the town.")
    documents = [
        Document(name, texts[k], language="en") for name, k in (("archived", 0), ("new", 0), ("other", 1))
    ]
    members = tuple(Member(d.id, 0, len(d.text), d.text) for d in documents)
    whole = collate(Family("f", members, 1.0), {d.id: Article(d) for d in documents})
    (made,) = estimated([whole], Config(cache=False), asking={"new"})
    assert made.tags(0, 2) is not None
    (none,) = estimated([whole], Config(cache=False), asking={"elsewhere"})
    assert none.tags(0, 2) is None
    assert estimated([whole], Config(estimate=False)) == [whole]
    assert estimated([whole], Config(), model="tiny") == [whole]
