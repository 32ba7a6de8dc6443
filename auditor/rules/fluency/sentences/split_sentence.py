"""FLU100 split-sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.lower_case import DOMAINS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.case import starts


class SplitSentence(DocumentRule):
    """A full stop in the middle of a sentence, or a piece of one left behind it.

    Why it matters: the sentence was cut where it goes on (“a better armed force. analyzes the expert”),
    or words of another were left behind (“told AFP. land.”); the reader stumbles and looks for the rest.

    Not flagged: abbreviations, initials and acronyms with stops, names in lower case, web addresses, and
    words that begin sentences (the, he, but), where only the capital is missing.
    """

    code = "FLU100"
    name = "split-sentence"
    category = Category.GRAMMAR
    severity = Severity.MAJOR
    languages = frozenset({"en", "es", "fr"})
    supersedes = frozenset({"mark-inside-sentence"})
    VALID = (
        "The new U.S. policy takes effect at 3 p.m. on Monday.",
        "Acme Inc. makes tanks. iPhone sales fell. al-Assad left.",
        "The site example.com. and its owner are unknown.",
        "He works for Kraus Bt. or another firm.",
        "Prices rose 5 per cent. last year and the talks took 5 mins. less, incl. the break.",
        "The portal news. cz reported it.",
        "The army left. the rebels stayed.",
        "“Really? how odd,” she said. Wait... what happened?",
        "He lives at No. 5, opposite St. Mary’s, approx. two miles away.",
        Example("El detenido, J. M. de 28 años, declaró ayer.", "es"),
        Example("L’affaire concerne M. de Villiers. le juge l’a confirmé.", "fr"),
    )
    INVALID = (
        "As they advance they become a stronger force⟦. explains⟧ Jane Roe, from the institute.",
        "The director of the group told reporters⟦. ground.⟧",
        "The talks ended on Friday⟦. amid new threats.⟧ The delegations left.",
        Example("El ejército perdió la ciudad⟦. explica⟧ el analista Juan Ruiz, del instituto.", "es"),
        Example("L’armée a perdu la ville⟦. explique⟧ le chercheur Jean Roux, de l’institut.", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        opening = article.data.openers if article.data else frozenset()
        for word in starts.behind_stop(article):
            first = text[word.start : word.end]
            if first in opening or first in DOMAINS:
                continue
            piece = _PIECE.match(text, word.start)
            if piece:
                yield Hit(
                    word.stop, piece.end(), f"A piece of a sentence is left behind the full stop: “{piece[0]}”"
                )
            else:
                yield Hit(word.stop, word.end, f"The sentence was cut in two: a full stop stands before “{first}”")


_PIECE = re.compile(r"[^\W\d_][\w'’-]*+(?: [\w'’-]++){0,2}[.!?](?=\s|\Z)")
