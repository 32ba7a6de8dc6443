"""FLU224 looping-text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from auditor.article import Article, Passage
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import MARK


class LoopingText(DocumentRule):
    """A sentence that says the same phrase over and over, or a word of one part over and over.

    Why it matters: neural translation gets caught in a loop where it did not understand the source;
    the sentence is lost, and what follows in the source usually is, too.

    Not flagged: lists that share a word, anaphora with different ends (we shall fight on the beaches),
    chains such as “great-great-grandmother”, cries (ha-ha-ha).
    """

    code = "FLU224"
    name = "looping-text"
    category = Category.UNINTELLIGIBLE
    severity = Severity.CRITICAL
    supersedes = frozenset({"doubled-word", "doubled-phrase", "twin-conjunct"})
    VALID = (
        "We shall fight on the beaches, we shall fight in the streets, we shall fight in the hills.",
        "Her great-great-grandmother laughed: ha-ha-ha-ha-ha-ha.",
        "The president of the court, the president of the senate and the president of the bank met the president.",
        "No, no, no, no, no, no, no, no, no, no, no, no, no, no, he said.",
    )
    INVALID = (
        Example(
            "⟦After the war he went to Rome, where he went to Rome, where he went to Rome, where he went to Rome.⟧"
        ),
        Example("It came from ⟦pre-sub-sub-sub-sub-sub-sub-layers⟧ of rock."),
        Example(
            "⟦The group of the party and the group of the party, the group of the party and the group of the "
            "party voted.⟧"
        ),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for passage in article.passages:
            if len(passage.tokens) >= _LONG and (phrase := _loop(passage)):
                start, end, _, _ = passage.segment
                yield Hit(start, end, f"The sentence turns in a loop: “{phrase}” again and again")
        chains = {word for word in article.vocabulary if word.count("-") >= 3 and _CHAIN.search(word)}
        for token in article.tokens if chains else ():
            if token.lower in chains:
                yield Hit(token.start, token.end, f"“{token.text}” repeats one part again and again")


_LONG = 15
"""Tokens of a sentence below which nothing can turn in a loop often enough."""
_CHAIN = re.compile(r"(?<!\w)(?!(?:great|ha|he|ho|la|na|da|cha|no|bla|blah|very)-)(\w{2,20}+)(?:-\1){3}(?!\w)")


def _loop(passage: Passage) -> str | None:
    """A phrase of four words that fills more than two fifths of the sentence, or None."""
    if 2 * len({token.lower for token in passage.tokens}) > len(passage.tokens):
        return None
    lowers = [token.lower for token in passage.tokens if token.shape != MARK]
    phrases = Counter(zip(lowers, lowers[1:], lowers[2:], lowers[3:], strict=False))
    for phrase, times in phrases.most_common(len(set(lowers))):
        if times < 3 or 4 * times < 0.4 * len(lowers):
            break
        if sum(len(word) > 3 for word in set(phrase)) >= 2:
            return " ".join(phrase)
    return None
