"""MRK021 site-furniture."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import furniture, normal, short_lines


class SiteFurniture(DocumentRule):
    """A line that is a button or notice of a website: advertisement, share, subscribe, cookies.

    Why it matters: it is no part of the article, and whoever reads or searches the text takes it for one.

    Not flagged: sentences about advertisements, subscriptions or cookies.
    """

    code = "MRK021"
    name = "site-furniture"
    category = Category.ADDITION
    severity = Severity.MINOR
    VALID = (
        "The advertisement showed a tank.",
        "Share prices fell.\nShare of the vote falls",
        "Subscribers left.\nSubscribe to Netflix or else, says minister",
        "Sign up for health insurance, officials urge",
        "Sign up for the army was slow, he said.",
        "Comments by the minister angered Ankara",
        "He wrote: “Subscribe now.”\n“Share”",
        "We use cookies to bait the traps, the biologist said, and it works.",
        Example("La publicité a été retirée.\nPublicité mensongère : deux condamnations", "fr"),
        Example("Anzeige gegen Minister erstattet\nTeilen ist schwer", "de"),
        Example("Publicidad engañosa en la red", "es"),
    )
    INVALID = (
        Example("It fell.\n⟦Advertisement⟧\nIt was late.", fix=""),
        Example("⟦- ADVERTISEMENT -⟧\n⟦Share on Facebook⟧\n⟦Click to share on X (Opens in new window)⟧"),
        Example("It fell.\n⟦Subscribe to our newsletter!⟧\n⟦Sign up⟧\n⟦Sign up for our free daily briefing.⟧"),
        Example("⟦We use cookies to improve your experience.⟧\n⟦Accept all cookies⟧"),
        Example("⟦Publicité⟧\n⟦Abonnez-vous à notre newsletter⟧\n⟦La suite après cette publicité⟧", "fr"),
        Example("⟦Publicidad⟧\n⟦Compartir en Twitter⟧\n⟦Síguenos en Facebook e Instagram⟧", "es"),
        Example("⟦Anzeige⟧\n⟦Auf Facebook teilen⟧\n⟦Jetzt abonnieren⟧", "de"),
        Example("⟦Share this article⟧\n⟦Leave a comment⟧\n⟦Skip to main content⟧"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        known = furniture()
        for (start, end), line in short_lines(article):
            if line[0] not in "\"“‘'«" and known.may_begin(line) and known.match(normal(line)):
                yield Hit(start, end, f"“{line}” belongs to a website, not to the article", "")
