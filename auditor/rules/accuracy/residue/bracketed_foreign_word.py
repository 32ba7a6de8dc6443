"""ACC001 bracketed-foreign-word."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import foreign
from auditor.model import Severity
from auditor.rules.accuracy.residue._vocabulary import foreign_word, leaning
from auditor.rules.base import Category, DocumentRule, Example, Hit


class BracketedForeignWord(DocumentRule):
    """An editor's insertion in square brackets that nobody translated.

    Why it matters: quotations are completed in brackets (“the [Syrian] regime”); a machine takes the
    insertion for a code and copies it, so that the quotation is broken in the middle.

    Not flagged: English insertions, names, [sic], and loan words.
    """

    code = "ACC001"
    name = "bracketed-foreign-word"
    category = Category.UNTRANSLATED
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word"})
    VALID = (
        "“I recieved [sic] nothing,” he said, “and [the rebels] know it.”",
        "“[Assad] has fallen, and [Pedro] Sánchez and [Recep Tayyip] Erdoğan know it.”",
        "“The [coup] was over,” said the general [in 2016].",
        "The list is here [1] and there [a].",
    )
    INVALID = (
        Example("“The economy of the regime ⟦[sirio]⟧ is in a delicate situation.”"),
        Example("“The elections ⟦[législatives]⟧ are over,” she said."),
        Example("“We told the party ⟦[de la oposición]⟧ to wait.”"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for match in _BRACKETS.finditer(article.text) if "[" in article.text else ():
            languages = [code for word in match[1].split() if (code := _language(word.strip(".,;:…"))) is not None]
            if languages and match[1].islower():
                language = foreign.language_name(languages[0])
                yield Hit(match.start(), match.end(), f"“{match[1]}” is {language}, left untranslated")


def _language(word: str) -> str | None:
    found = foreign_word(word)
    return found.language if found and not found.common else leaning(word)


_BRACKETS = re.compile(r"\[([^\[\]\n]{2,80})\]")
