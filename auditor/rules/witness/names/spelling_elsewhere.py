"""WIT026 spelling-elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import Levenshtein

from auditor.align.corpus import Corpus
from auditor.facts.names import alike, skeleton, two_spellings
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.names._uses import Use, uses
from auditor.words import NEVER, zipf_common

_CHANGES = 2  # letters by which two spellings differ at most
_SPELLINGS = 8  # of one skeleton that are compared


class SpellingElsewhere(CorpusRule):
    """A rare name that another article about the same event spells differently.

    Why it matters: Saraqeb and Saraqib, Rahman and Rahmane are one name carried over through two languages;
    who searches an archive for one of them misses half of what was written.

    Not flagged: what other-spelling finds in passages that align, and name-spelling within an article; accents,
    hyphens and case; words of the language; the name of a people beside that of its country; people of
    different first names; names that have nothing around them in common.
    """

    code = "WIT026"
    name = "spelling-elsewhere"
    category = Category.TERM_INCONSISTENCY
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(("Rebels took the town of Saraqeb on Friday.", "On Friday, the town of Saraqeb was lost.")),
        Witnesses(("The army, said Peña, held Córdoba.", "Nothing is known of Pena, who left Cordoba.")),
        Witnesses(("The Kosovars elected a president.", "In Kosovo, a president was elected by parliament.")),
        Witnesses(("Nobody knew that Grace Kellyson had left.", "Last year Megan Kelleyson wrote a book.")),
        Witnesses(("A bridge near Marven fell.", "In court on Monday, the lawyer Jules Morvane kept silent.")),
    )
    INVALID = (
        Witnesses(
            (
                "The town of ⟦Saraqeb⟧, south of the capital, fell in the night.",
                "A third advance threatens the town of ⟦Saraqib⟧, where two roads meet.",
            )
        ),
        Witnesses(
            (
                "It is calm, says Rami ⟦Haddane⟧. Nobody came.",
                "Three died, according to Rami ⟦Haddan⟧, a doctor.",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        spelled: dict[str, dict[str, list[Use]]] = defaultdict(lambda: defaultdict(list))
        for article in corpus.of_language(self.languages):
            for word, use in uses(article).items():
                spelled[skeleton(word)][word].append(use)
        for spellings in spelled.values():
            ranked = sorted(spellings, key=lambda word: (-len(spellings[word]), word))[:_SPELLINGS]
            for usual, rare in combinations(ranked, 2):
                if _one_name(usual, rare):
                    yield from _told(corpus, spellings[usual], spellings[rare])


def _one_name(one: str, other: str) -> bool:
    """Whether two folded words of one skeleton may be one rare name in two transliterations."""
    return (
        min(zipf_common(word, "en") for word in (one, other)) == NEVER
        and Levenshtein.distance(one, other) <= _CHANGES
        and two_spellings(one, other)
    )


def _told(corpus: Corpus, usual: Sequence[Use], rare: Sequence[Use]) -> Iterator[Found]:
    """A finding in each article that has the rarer spelling, and the other way about where none is rarer."""
    both = {use.article.document.id for use in usual} & {use.article.document.id for use in rare}
    usual, rare = ([use for use in uses if use.article.document.id not in both] for uses in (usual, rare))
    sides = [(rare, usual)] if len(rare) < len(usual) else [(rare, usual), (usual, rare)]
    for ours, theirs in sides:
        for here in ours:
            there = next((use for use in theirs if _one_bearer(corpus, here, use)), None)
            if there:
                words = here.article.text[here.start : here.end], there.article.text[there.start : there.end]
                message = (
                    f"“{words[0]}” here, “{words[1]}” in {there.article.document.id}: one name, two spellings"
                )
                cited = passage(there.article, there.start, there.end)
                yield Found(here.article.document.id, Hit(here.start, here.end, message, evidence=(cited,)))


def _one_bearer(corpus: Corpus, here: Use, there: Use) -> bool:
    """Whether two names in articles about one event have their first names, or a word beside them, in common."""
    if here.first_names and there.first_names:
        known = any(alike(a, b) for a in here.first_names for b in there.first_names)
    else:
        known = not here.before.isdisjoint(there.before) or not here.behind.isdisjoint(there.behind)
    return known and corpus.akin(here.article, there.article) and not _aligned(corpus, here, there)


def _aligned(corpus: Corpus, here: Use, there: Use) -> bool:
    """Whether passages that align have the two spellings, so that other-spelling speaks of them."""
    one, other = (use.article.text[use.start : use.end] for use in (here, there))
    return any(
        one in ours.text and other in theirs.text for ours, theirs in corpus.aligned(here.article, there.article)
    )
