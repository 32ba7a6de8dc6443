"""FLU200 lowercase-start."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.case import starts
from auditor.rules.fluency.case.lowercase import lowercase_paragraphs


class LowercaseStart(DocumentRule):
    """A sentence that begins in lower case.

    Why it matters: the start of the sentence was lost with the words that stood there, or the text was
    pasted together from pieces; readers look for the beginning and find none.

    Not flagged: names written in lower case (iPhone, al-Assad, von der Leyen), addresses, list items,
    lines that continue an unfinished one, headings, and what follows an abbreviation or a question mark.
    A word behind a full stop is flagged here if it is one that begins sentences (the, he, however …);
    any other is a sentence cut in two.
    """

    code = "FLU200"
    name = "lowercase-start"
    category = Category.SPELLING
    severity = Severity.MINOR
    safe = True
    VALID = (
        "The truce held. The rebels left.",
        "von der Leyen met the ministers in Brussels on Monday.",
        "iPhone sales fell by a tenth in the second quarter.",
        "al-Assad left the capital before the rebels arrived.",
        "The rebels took the town,\nthe bridge and the two roads that lead to the coast.",
        "The plan has three parts:\nthe first one concerns the border with Lebanon.",
        "- the border with Lebanon;\n- the road to the coast.",
        "He works for Acme Inc. and lives in the U.S. with his family.",
        "The talks began at 3 a.m. and ended at noon.",
        "example.org was offline for most of the day on Monday.",
        "’twas the night before the vote and nobody in the house slept.",
        "f(x) grows without bound as x goes to infinity.",
        "“Will it hold?” she asked. “Perhaps! who knows.”",
        Example("¿En qué mundo vivimos?\n¿o es que nadie lo ha visto en todo este tiempo?", "es"),
        Example("Vom 7. auf den 8. September blieb es ruhig.", "de"),
    )
    INVALID = (
        Example("⟦the⟧ rebels entered the city on Friday evening.", fix="The"),
        Example("The rebels left.\n⟦an⟧ officer confirmed the withdrawal to reporters.", fix="An"),
        Example("The truce ended in the capital. ⟦the⟧ rebels had left on Friday.", fix="The"),
        Example("“⟦we⟧ are not afraid of them any more,” said a resident.", fix="We"),
        Example("⟦le⟧ gouvernement a annoncé la fermeture de deux sites.", "fr", fix="Le"),
        Example("⟦el⟧ gobierno anunció ayer el cierre de dos plantas.", "es", fix="El"),
        Example("⟦die⟧ Regierung hat am Montag zwei Werke geschlossen.", "de", fix="Die"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        lowercase = lowercase_paragraphs(article)
        opening = article.data.openers if article.data else frozenset()
        for word in starts.at_paragraph(article):
            if not any(span.start <= word.start < span.end for span in lowercase):
                safe = article.text[word.start : word.end] in opening  # another may have lost its beginning
                yield _hit(article.text, word)._replace(safe=safe)
        for word in starts.behind_stop(article):
            if article.text[word.start : word.end] in opening and not any(
                span.start <= word.start < span.end for span in lowercase
            ):
                yield _hit(article.text, word)._replace(safe=False)  # the stop may be what is wrong


def _hit(text: str, word: starts.Start) -> Hit:
    first = text[word.start : word.end]
    return Hit(word.start, word.end, f"The sentence begins in lower case: “{first}”", first[0].upper() + first[1:])
