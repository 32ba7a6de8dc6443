"""MRK024 copyright-notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit


class CopyrightNotice(DocumentRule):
    """A copyright notice (Copyright © …, All rights reserved).

    Why it matters: it comes from the foot of a page; besides, in a copied article it names an owner
    of rights that the publisher may have to ask.

    Not flagged: sentences about copyright.
    """

    code = "MRK024"
    name = "copyright-notice"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "Copyright law protects the song.",
        "The copyright of 1928 has ended.",
        "With all rights reserved to the union, the talks ended.",
        "The agency had all rights reserved, he said.",
        "Copyright 2024 reform fails",
        Example("Tous les droits sont réservés aux membres.", "fr"),
    )
    INVALID = (
        Example("It fell.\n⟦Copyright © 2024 Example News. All rights reserved.⟧", fix=""),
        Example("It fell.\n⟦© 2024 Example Media Ltd⟧", fix=""),
        Example("The army left. ⟦All rights reserved.⟧", fix=""),
        Example("⟦Copyright 2024 The Example Press. All rights reserved. This material may not be published.⟧"),
        Example("⟦Tous droits réservés⟧", "fr"),
        Example("⟦Todos los derechos reservados.⟧\n⟦Alle Rechte vorbehalten⟧", "es"),
        Example("It fell.\n⟦This material may not be published, broadcast, rewritten or redistributed.⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if "©" not in article.characters and not article.vocabulary & _WORDS:
            return
        for start, end in article.lines:
            line = text[start:end]
            match = (_LINE.match(line) if len(line) <= 300 else None) or _END.search(line)
            if match:
                yield Hit(start + match.start(), end, "A copyright notice is no part of the article", "")


_RESERVED = (
    r"(?:All [Rr]ights [Rr]eserved|ALL RIGHTS RESERVED|Tous droits r[ée]serv[ée]s|Todos los derechos [Rr]eservados"
    r"|Derechos [Rr]eservados|Reservados todos los derechos|Todos os direitos reservados|Alle Rechte vorbehalten"
    r"|Tutti i diritti riservati)"
)
_LINE = re.compile(
    r"(?i:copyright\s?(?:©|\(c\)))|(?:©|\([cC]\))\s?\d{4}|Copyright,? \d{4}[,.]? (?:by )?[A-Z][^.]{1,80}\.(?:\s"
    r"|\Z)"
)
_END = re.compile(
    rf"(?:\A|(?<=[.!?”] )){_RESERVED}(?:\.|\Z).{{0,200}}\Z"
    r"|\A(?:This|The) (?:material|content) may not be (?:published|reproduced|copied).{0,200}\Z"
)
_WORDS = frozenset({"reserved", "copyright", "vorbehalten", "réservés", "reservados", "riservati", "material"})
