"""FLU203 title-case-sentence."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import WORD, Token


class TitleCaseSentence(DocumentRule):
    """A running sentence in which Nearly Every Word Has A Capital.

    Why it matters: the case of a headline was kept where a sentence stands; names can no longer be told
    from the rest.

    Not flagged: headings and lines without a final mark, lists of names, titles of works inside a
    sentence. Nearly all words must have a capital, and three words among them that no name would give
    one: the, of, has, with.
    """

    code = "FLU203"
    name = "title-case-sentence"
    category = Category.SPELLING
    severity = Severity.MINOR
    languages = frozenset({"en", "es", "fr"})
    VALID = (
        "Syrian Rebels Have Taken The City Of Aleppo From The Army",
        "John McCain, Lindsey Graham, Barack Obama, Joe Biden and Bill Clinton Junior.",
        "The University of Vienna, the University of Cambridge and Berkeley joined in California.",
        "South Africa beat the All Blacks of New Zealand in Rustenburg, South Africa.",
        "They sang Let It Be and It is What It Is.",
        "Critics praised The Lord Of The Rings: The Return Of The King as a film.",
    )
    INVALID = (
        "⟦The Rebels Have Taken The City Of Aleppo From The Army.⟧ Nobody was hurt.",
        Example("⟦Los Rebeldes Han Tomado La Ciudad De Alepo Sin Resistencia Del Ejército.⟧ Nadie murió.", "es"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        if not article.data:
            return
        functional = article.data.function_words
        for segment, tokens in article.passages:
            if segment.kind is not Kind.SENTENCE or not _titled(tokens, functional):
                continue
            if not article.quoted(segment.start, segment.end):
                yield Hit(segment.start, segment.end, "Nearly every word of the sentence has a capital")


def _titled(tokens: list[Token], functional: frozenset[str]) -> bool:
    """Whether at most one word of content is in lower case, and three function words are capitalised."""
    content = lower = capitals = 0
    for token in tokens[1:]:
        if token.shape != WORD:
            continue
        if token.lower in functional:
            capitals += token.text.istitle() and len(token.text) > 1
        elif token.text[0].islower():
            lower += 1
            if lower > 1:
                return False
        else:
            content += 1
    return content >= 4 and capitals >= 3
