"""Names that only describe a noun: the Assad regime, the Syrian regime."""

from __future__ import annotations

from auditor.align.collate import Collation
from auditor.facts.names import fold
from auditor.lexicons import places
from auditor.lexicons.english_polarity import ARTICLES


def of_one_noun(collation: Collation, ours: int, here: range, theirs: int, there: range) -> bool:
    """Whether words of two witnesses, one side a country's, each stand between an article and the same noun.

    Who rules a country and the country itself describe the same.
    """
    sides = (collation.witnesses[ours].tokens, here), (collation.witnesses[theirs].tokens, there)
    articles = all(words.start and tokens[words.start - 1].lower in ARTICLES for tokens, words in sides)
    if not articles or collation.partners(ours, theirs).get(here.stop) != there.stop:
        return False
    known = places.referents()
    one, other = (any(fold(tokens[k].text) in known for k in words) for tokens, words in sides)
    return one != other
