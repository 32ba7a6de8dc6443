"""ACC021 acronym-mismatch."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from auditor.article import Article
from auditor.lexicons import acronyms
from auditor.model import Severity
from auditor.rules.accuracy.acronyms._definitions import Definition, definitions, fits, initials
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.words import zipf

_KNOWN = 3.0  # Zipf from which an acronym is established in English, whatever it stands for


class AcronymMismatch(DocumentRule):
    """An acronym that does not fit the name before it, but holds its initials in another order.

    Why it matters: the name was translated and the acronym was not; every later use puzzles readers.

    Not flagged: acronyms that are established in English in their own language (PKK, MSF, FIFA),
    and acronyms that share few letters with the name: they may stand for another name.
    """

    code = "ACC021"
    name = "acronym-mismatch"
    category = Category.UNTRANSLATED
    severity = Severity.MINOR
    languages = frozenset({"en"})
    VALID = (
        "Hayat Tahrir al-Sham (HTS) and the Foreign Policy Research Institute (FPRI) spoke.",
        "The Kurdistan Workers’ Party (PKK), the Workers’ Party (PT) and Doctors Without Borders (MSF).",
        "The International Federation of Association Football (FIFA) and the Christian Democratic Union (CDU).",
        "The High Commissioner of the United Nations for Refugees (UNHCR) said so.",
        "Sen. John Kerry (D-Mass.) met the High Speed Two (HS) board and the Pay Research Bureau (NGO).",
    )
    INVALID = (
        Example("The National Committee for Public Health (⟦CNSP⟧) warned, and the ⟦CNSP⟧ acted."),
        Example("The Lebanese Union of Human Relief (⟦ULRH⟧) said so."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        for found in definitions(article.text):
            if not _foreign(found):
                continue
            name = _ARTICLE.sub("", found.name)
            message = f"“{found.acronym}” does not fit “{name}”: it seems to be the acronym of another language"
            yield Hit(found.start, found.end, message)
            for use in re.finditer(rf"(?<![\w-]){found.acronym}(?![\w-])", article.text):
                if use.start() != found.start:
                    yield Hit(
                        *use.span(), f"“{found.acronym}” does not fit “{name}”, as noted where it is defined"
                    )


def _foreign(found: Definition) -> bool:
    """Whether the acronym has most of the name's initials, in another order."""
    code = found.acronym
    if (
        code in acronyms.ESTABLISHED
        or code in acronyms.ALWAYS
        or code in acronyms.BESIDE
        or fits(code, found.name)
    ):
        return False
    if code in acronyms.ENGLISH or zipf(code.lower(), "en") >= _KNOWN:
        return False
    own = initials(found.name)
    shared = (Counter(code) & Counter(own)).total()
    return len(code) >= 4 and len(own) >= 3 and shared >= max(3, 0.6 * len(code))


_ARTICLE = re.compile(r"\A(?:The|An?) ")
