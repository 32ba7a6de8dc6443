"""FLU202 inner-capital."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.base import Language
from auditor.lexicons.lower_case import THOUGHT, TITLED
from auditor.model import Kind, Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.tokens import MARK, WORD, Token


class InnerCapital(DocumentRule):
    """A capital in the middle of a sentence that nothing explains.

    Why it matters: two sentences were run together, or words were lost between them: “until entering
    Aleppo; To the south of the city”, “the economy [sirio] It is”.

    Not flagged: only pronouns, articles, conjunctions and the like can be sure, and these only behind a
    word in lower case, a comma, a semicolon or a bracketed gloss. A title or name is left alone (The
    Hague, In the Loop, the film It), and so are short quotations, lists behind a colon, datelines,
    thoughts (he thought, This is it), and what follows a colon, dash or quotation mark.
    """

    code = "FLU202"
    name = "inner-capital"
    category = Category.SPELLING
    severity = Severity.MINOR
    languages = frozenset({"en", "es", "fr"})
    VALID = (
        "Three neighbourhoods fell, The 3,000 Homes among them.",
        "The court sits in The Hague and the talks in the Netherlands.",
        "She wrote for The New York Times before she joined The Beatles’ label.",
        "He starred in the comedy In the Loop and read War and Peace.",
        "Her favourite film It is a remake.",
        "He thought, This is how wars begin.",
        "The plan is simple: The rebels leave; The army returns.",
        "PARIS (AP) The talks began.",
        "Doctors found hepatitis A in three patients.",
        "The play “To Be or Not to be” opened.",
        "“We left,” he said. “They stayed.”",
        Example("Según El País, la obra La casa de Bernarda Alba vuelve.", "es"),
        Example("Dans Le Monde, il écrit que Les Misérables restent actuels.", "fr"),
    )
    INVALID = (
        Example("They advanced until they entered Aleppo; ⟦To⟧ the south, they halted.", fix="to"),
        Example("The economy of the regime [sirio] ⟦It⟧ is in a delicate situation.", fix="it"),
        Example("The army withdrew and ⟦The⟧ rebels took the bridge.", fix="the"),
        Example("On Monday, ⟦They⟧ left the town without a fight.", fix="they"),
        Example("“The economy of the country has collapsed, ⟦This⟧ is what the minister told us on Monday.”"),
        Example("El ejército se retiró y ⟦Pero⟧ nadie lo vio.", "es", fix="pero"),
        Example("L’armée s’est retirée lundi, ⟦Mais⟧ personne ne l’a vue.", "fr", fix="mais"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        data = article.data
        if not data or article.vocabulary.isdisjoint(sure := data.never_names):
            return
        capitals = frozenset(word.capitalize() for word in sure)
        for segment, tokens in article.passages:
            if segment.kind is not Kind.SENTENCE:
                continue
            for index in range(1, len(tokens) - 1):
                token = tokens[index]
                if token.text in capitals and _astray(article, data, tokens, index):
                    yield Hit(
                        token.start,
                        token.end,
                        f"“{token.text}” has a capital in the middle of a sentence",
                        token.lower,
                    )


_QUOTATION = 60  # characters: a shorter quotation may be a title


def _inside(tokens: list[Token], index: int, reporting: frozenset[str]) -> bool:
    """Whether what stands before a token leaves the sentence open and announces no speech, title or list."""
    before = tokens[index - 1]
    if before.shape == WORD:
        return before.text.islower() and before.lower not in TITLED and before.lower not in reporting
    if before.shape != MARK or index < 2:
        return False
    last = tokens[index - 2]
    if before.text == "]":
        return last.text.islower()
    if before.text == ";":
        return all(t.text != ":" for t in tokens[:index])
    return before.text == "," and last.lower not in reporting and last.lower not in THOUGHT and last.text != ","


def _astray(article: Article, data: Language, tokens: list[Token], index: int) -> bool:
    text, functional = article.text, data.function_words
    before, token, after = tokens[index - 1], tokens[index], tokens[index + 1]
    if text[before.end : token.start] != " " or text[token.end : after.start] != " ":
        return False
    if not after.text.islower() or not _inside(tokens, index, data.reporting_verbs):
        return False
    content = next((t for t in tokens[index + 1 : index + 6] if t.lower not in functional), None)
    if content and not content.text.islower():
        return False
    return not any(q.start < token.start < q.end and q.end - q.start < _QUOTATION for q in article.quotations)
