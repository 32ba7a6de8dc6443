"""MRK026 page-metadata."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import short_lines


class PageMetadata(DocumentRule):
    """What a page says of itself on a line of its own: published on, updated at, reading time, tags.

    Why it matters: a website prints it around the headline; in the text it is debris, and its date
    may be that of the copy and not of the event.

    Not flagged: sentences about publication, datelines, bylines that are a name alone.
    """

    code = "MRK026"
    name = "page-metadata"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "Published on Monday, the report blames the army.",
        "Updated figures show 300 dead",
        "By Jane Doe",
        "ALEPPO, Nov 30 (Reuters) – The army left.",
        "Tags: he bought two for the dogs, and one more.",
        "It is a 3 minute read for a fast reader.",
        "Posted to Aleppo in 2016, he stayed.",
    )
    INVALID = (
        Example("⟦Published on 30 November 2024 at 10:15⟧\nIt fell.", fix=""),
        Example("It fell.\n⟦Updated: 30/11/2024 10:15⟧\n⟦Last updated Nov 30, 2024⟧"),
        Example("⟦3 min read⟧\n⟦Reading time: 4 minutes⟧\n⟦Posted by admin on November 30, 2024⟧"),
        Example("⟦Publié le 30/11/2024 à 10h15⟧\n⟦Temps de lecture : 3 min⟧", "fr"),
        Example("⟦Publicado el 30 de noviembre de 2024⟧\nCayó.", "es"),
        Example("⟦Tags: Syria, Aleppo, army⟧\n⟦Views: 1,204⟧"),
        Example("⟦30.11.2024, 10:15 Uhr⟧\nEs war spät.", "de"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for (start, end), line in short_lines(article, 90):
            first = line[0]
            if (first.isdigit() or first in "PpULTRVMSKÚAWZE(") and _META.fullmatch(line):
                yield Hit(start, end, f"“{line}” describes the page, and is no part of the article", "")


_MONTH = r"[^\W\d_]{3,10}\.?"
_DATE = (
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d|(?:\d{{1,2}}(?:st|nd|rd|th|er"
    rf"|\.)? (?:de )?{_MONTH}"
    rf"|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,?)(?: (?:de |del )?\d{{4}})?)"
)
_TIME = r"\d{1,2}(?:[:h.]\d{2})?(?::\d\d)? ?(?:[ap]\.?m\.?|h|Uhr|hrs)?(?: [A-Z]{2,4})?"
_WHEN = rf"(?:[^\W\d_]{{3,10}},? )?{_DATE}(?:,? ?(?:at|à|a las|um|-|–|\|)? ?{_TIME})?"
_VERB = (
    r"(?:Last |First )?(?:published|updated|modified|posted|created|update"
    r"|upload(?:ed)?)(?: by [\w. ]{2,30})?(?: on| at)?"
    r"|(?:publié|mis à jour|modifié|posté)e?(?: par [\w. ]{2,30})?(?: le)?"
    r"|(?:publicado|actualizado|última actualización)(?: por [\w. ]{2,30})?(?: el)?"
    r"|(?:veröffentlicht|aktualisiert|stand)(?: am)?"
)
_META = re.compile(
    rf"\(?(?i:{_VERB}) ?:? ?{_WHEN}\.?\)?"
    rf"|{_DATE},? (?:at |à |a las |um |[-–|] ?)?\d{{1,2}}[:h]\d\d(?: ?(?:[ap]\.?m\.?|Uhr|[A-Z]{{2,4}}))?"
    r"|(?i:\d{1,2} min(?:ute)?s? read|(?:reading time|temps de lecture|tiempo de lectura"
    r"|lesezeit) ?:? ?\d{1,2} ?min\w*\.?)"
    r"|(?:Tags?|TAGS|Mots[- ]clés|Etiquetas|Schlagwörter|Keywords|Filed under|Categories"
    r"|Category) ?: [\w’'-]+(?:[ ,#]+[\w’'-]+){0,12}"
    r"|(?:Views|Shares|Vues|Visitas|Aufrufe|Post Views) ?: ?\d[\d.,]*",
)
