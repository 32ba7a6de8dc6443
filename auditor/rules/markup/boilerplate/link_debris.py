"""MRK028 link-debris."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.markup._code import MARKS_OF_CODE


class LinkDebris(DocumentRule):
    """What is left of a link: click here, read more », a […] at the end of a text.

    Why it matters: the link is gone, and what asked the reader to follow it was left; a […] at the
    end says that the text was cut there.

    Not flagged: an ellipsis in brackets within a text or quotation, and sentences about clicking.
    """

    code = "MRK028"
    name = "link-debris"
    category = Category.ADDITION
    severity = Severity.MINOR
    supersedes = MARKS_OF_CODE
    VALID = (
        "“We left […] at night,” he said.",
        "He quoted it: “We left at night [...]”",
        "Those who click here and there learn little.",
        "He told pupils to read more.",
        "The button said “Click here”.",
        "They must read more and talk less.",
    )
    INVALID = (
        Example("The army left the city and ⟦[…]⟧", fix=""),
        Example("The army left the city [...] It was late. ⟦[...]⟧"),
        Example("The list is long ⟦(click here)⟧. It was late.", fix=""),
        Example("It fell.\n⟦Click here to read the statement.⟧\nIt was late.", fix=""),
        Example("The army left the city. ⟦Read more »⟧", fix=""),
        Example("The army left the city… ⟦Continue reading →⟧", fix=""),
        Example("L’armée est partie. ⟦Lire la suite⟧\n⟦Cliquez ici pour voir la vidéo⟧", "fr"),
        Example("The army left ⟦[+1204 chars]⟧", fix=""),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        if "[" in article.characters and article.lines:
            match = _CUT.search(text, *article.lines[-1])
            if match:
                yield Hit(*match.span(), "The text was cut here", "", severity=Severity.MAJOR)
        if article.vocabulary & _CLICKS:
            for match in _CLICK.finditer(text):
                yield Hit(*match.span(), f"“{match[0]}” refers to a link that is not here", "")
        if article.vocabulary & _READS:
            for match in _MORE.finditer(text):
                yield Hit(*match.span(), f"“{match[0]}” refers to a link that is not here", "")


_CUT = re.compile(r"\[(?:\.\.\.|…|\+\d{1,7} chars)\]\Z")
_CLICKS = frozenset({"click", "cliquez", "clic", "klicken", "tap"})
_CLICK = re.compile(
    r"\((?i:click|tap|cliquez|klicken sie) (?i:here|ici|hier)[^()\n]{0,60}\)"
    r"|^(?:Click|Tap|CLICK|Cliquez|Klicken Sie|Haga clic|Haz clic) (?:here|HERE|ici|hier|aquí)\b[^\n]{0,80}$",
    re.MULTILINE,
)
_READS = frozenset({"read", "reading", "lire", "leer", "leyendo", "weiterlesen", "lesen"})
_MORE = re.compile(
    r"(?<=[.…!?\]”\"»] )\[?(?i:read (?:more|the full (?:story|article))|continue reading|keep reading"
    r"|lire (?:la suite|plus)|leer más|seguir leyendo|weiterlesen|mehr lesen)\]?[ .…»›>→]{0,6}$",
    re.MULTILINE,
)
