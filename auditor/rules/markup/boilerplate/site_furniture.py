"""MRK021 site-furniture."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Self

from auditor.article import Article
from auditor.config import Config, ConfigError
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup.boilerplate._lines import MAX_LINE, Phrases, furniture, normal, short_lines


class SiteFurniture(DocumentRule):
    """A line that is a button or notice of a website: advertisement, share, subscribe, cookies.

    Why it matters: it is no part of the article, and whoever reads or searches the text takes it for one.

    Not flagged: sentences about advertisements, subscriptions or cookies.

    The setting `boilerplate` adds lines of your own, in any case and without the marks at their ends; a blank
    and a `*` at the end of one stand for up to six more words.
    """

    code = "MRK021"
    name = "site-furniture"
    category = Category.ADDITION
    severity = Severity.MINOR
    supersedes = frozenset({"foreign-word", "foreign-run", "foreign-function-word", "space-before-mark"})
    VALID = (
        "The advertisement showed a tank.",
        "Share prices fell.\nShare of the vote falls",
        "Subscribers left.\nSubscribe to Netflix or else, says minister",
        "Sign up for health insurance, officials urge",
        "Sign up for the army was slow, he said.",
        "Comments by the minister angered Ankara",
        "He wrote: “Subscribe now.”\n“Share”",
        "We use cookies to bait the traps, the biologist said, and it works.",
        "This website uses cookies without consent, the regulator found, and fined the paper two million euros.",
        "Facebook and Twitter\nFacebook, Twitter and the truth",
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
        Example(
            "⟦We use cookies to improve your experience. By continuing to browse this site, you accept them.⟧"
        ),
        Example("⟦Nous utilisons des cookies pour améliorer votre expérience sur notre site.⟧", "fr"),
        Example("⟦Utilizamos cookies propias y de terceros para mejorar nuestros servicios.⟧", "es"),
        Example("⟦Diese Website verwendet Cookies, um Ihr Erlebnis zu verbessern.⟧", "de"),
        Example("⟦Share this article on Facebook⟧\n⟦Facebook Twitter WhatsApp Email⟧"),
    )

    def __init__(self, own: tuple[str, ...] = ()) -> None:
        """``own`` are lines beside the built-in ones."""
        self.own = own

    def configured(self, settings: Config) -> Self:
        if not settings.boilerplate:
            return self
        own = tuple(normal(line) + " *" * line.endswith(" *") for line in settings.boilerplate)
        if not all(line.strip("* ") for line in own):
            raise ConfigError("boilerplate: a line has no word")
        return type(self)(own)

    def check(self, article: Article) -> Iterator[Hit]:
        known, own = furniture(), _own(self.own)
        for (start, end), line in short_lines(article, _NOTICE):
            if self.own and own.match(normal(line)):
                yield Hit(start, end, f"“{line}” belongs to no article", "")
            elif line[0] in "\"“‘'«":
                continue
            elif len(line) <= MAX_LINE and known.may_begin(line) and known.match(normal(line)):
                yield Hit(start, end, f"“{line}” belongs to a website, not to the article", "")
            elif _NETWORKS.fullmatch(line):
                yield Hit(start, end, "The names are buttons to share the article, not part of it", "")
            elif "ookie" in line and _COOKIES.match(line):
                yield Hit(start, end, "The notice about cookies belongs to a website, not to the article", "")


@functools.cache
def _own(lines: tuple[str, ...]) -> Phrases:
    return Phrases({"": lines})


_NETWORKS = re.compile(
    r"(?:(?:Facebook|Twitter|X|WhatsApp|Telegram|LinkedIn|Pinterest|Reddit|Tumblr|E-?mail|Print|Share|Copy Link)"
    r"(?:[ |,·•/]{1,3}|\Z)){3,12}"
)
_NOTICE = 400  # characters; a longer line is no notice
_COOKIES = re.compile(
    r"(?i:(?:we use|(?:this|our) (?:web)?site uses|by (?:continuing|using)"
    r"|nous utilisons|(?:ce|notre) site (?:web )?utilise|en (?:poursuivant|continuant)"
    r"|(?:utilizamos|usamos)|(?:este|nuestro) sitio (?:web )?(?:utiliza|usa)|esta (?:página |)web (?:utiliza|usa)"
    r"|wir (?:verwenden|nutzen|benutzen)|(?:diese|unsere) (?:web)?(?:site|seite) (?:verwendet|nutzt|benutzt))\b"
    r"(?=[^\n]{0,200}?\bcookies?\b)"
    r"(?=[^\n]{0,400}?\b(?:you|your|votre|vous|nuestros|nuestras|tu|su|usted|terceros|Ihr|Ihre|Ihnen|Sie|deine?)\b))"
)
