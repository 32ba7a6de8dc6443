"""FLU177 stray-apostrophe."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.english_joints import AFTER_STRAY, VERBS
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import letters_before


class StrayApostrophe(DocumentRule):
    """An apostrophe behind a word that is no plural possessive and closes no quotation.

    Why it matters: it is what remains of an elided article (l’, d’) or of a possessive s, and hides
    who owns what.

    Not flagged: plural possessives, names in -s, -x and -z, clipped words (goin’, ol’), feet and
    minutes, and anything in a paragraph where a single quotation mark has opened.
    """

    code = "FLU177"
    name = "stray-apostrophe"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The workers' party and Marx' followers were goin' home to ol' Joe in the '90s.",
        "He called it 'the way of the world' and ‘a shame’ in one breath.",
        "A 6' tall man lived in Fernandez' house. Rock 'n' roll, fish an' chips.",
        "Their parents' house was older; for goodness' and conscience' sake.",
    )
    INVALID = (
        Example("The tie⟦'⟧ break was short."),
        Example("Since April lives have⟦'⟧ been lost.", fix=""),
        Example("The consulate⟦’⟧ staff left.", fix=None),
        Example("The trees⟦'⟧ are tall here.", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if "'" not in text and "’" not in text:
            return
        clipped = article.data.clipped_words if article.data else frozenset()
        line = opened = -1  # the line looked at last, and where a quotation opens in it
        for match in _LATE.finditer(text):
            offset = match.start()
            written = letters_before(text, offset)
            word, start = written.lower(), offset - len(written)
            if text[max(start - 1, 0) : start] in _JOINING or word in clipped or word.endswith("in"):
                continue
            if written[0].isupper() and word[-1] in "xz":
                continue
            if (begin := text.rfind("\n", 0, start) + 1) != line:
                line = begin
                line_end = text.find("\n", offset)
                opening = _OPENING.search(text, line, line_end if line_end >= 0 else len(text))
                opened = opening.start() if opening else len(text)
            if start <= opened:
                sure = word[-1] == "s" or match[1] in VERBS or word in VERBS
                message = f"The apostrophe after “{written}” marks nothing"
                yield Hit(offset, offset + 1, message, "" if sure else None)


_LATE = re.compile(
    r"['’](?<=[^\W\d_]{2}.)(?:(?:(?<![sS].)|(?<=\b[awi]s.)|(?<=\bwas.))(?=[ ,](\w*+))"
    rf"|(?= (?:{'|'.join(AFTER_STRAY)}) ))"
)
_JOINING = frozenset("'’-_0123456789")
_OPENING = re.compile(r"(?<![^\s(\[“\"—–-])['‘`](?=\w)")
