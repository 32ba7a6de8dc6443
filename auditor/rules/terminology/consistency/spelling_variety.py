"""TRM052 mixed-spelling."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons.base import series
from auditor.model import Severity, Span
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.terminology.consistency._both import contrast, minority


class MixedSpelling(DocumentRule):
    """One word in British and in American spelling.

    Why it matters: an article has one house style; neighbour here and neighbor there come from two hands.

    Not flagged: names (the Labour Party, World Trade Center), and different words of either variety.
    """

    code = "TRM052"
    name = "mixed-spelling"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "The Labour Party speaks for labor.",
        "The defence of the colour.",
        "The program is a television programme about programs.",
    )
    INVALID = (
        Example("The neighbouring town fell. The ⟦neighboring⟧ one held."),
        Example("The defence held; the ⟦defense⟧ is over."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        shared = [
            british for british in _PAIRS.keys() & article.vocabulary if _PAIRS[british] in article.vocabulary
        ]
        for british in sorted(shared):
            variants = [
                [Span(t.start, t.end) for t in article.tokens if t.text == word]
                for word in (british, _PAIRS[british])
            ]
            if all(variants):
                rare, usual = minority(*variants)
                yield contrast(article, rare[0], usual[0], "word")
                return


def _pairs() -> dict[str, str]:
    """American spelling by British spelling, with the endings that a newswire uses."""
    pairs = {}
    for stem in series("neighb col fav behavi lab hon rum hum arm harb vap endeav"):
        for ending in ("", "s", "ed", "ing", "hood", "able"):
            pairs[f"{stem}our{ending}"] = f"{stem}or{ending}"
    for stem in series("cent theat kilomet met fib calib"):
        for ending in ("", "s"):
            pairs[f"{stem}re{ending}"] = f"{stem}er{ending}"
    for word in ("defence", "offence"):
        pairs[word] = word.replace("ce", "se")
    for stem in series("organ real recogn critic author mobil neutral emphas stabil militar"):
        for ending in ("e", "es", "ed", "ing", "ation"):
            pairs[f"{stem}is{ending}"] = f"{stem}iz{ending}"
    return pairs | {
        "travelled": "traveled",
        "cancelled": "canceled",
        "manoeuvre": "maneuver",
        "armoured": "armored",
    }


_PAIRS = _pairs()
