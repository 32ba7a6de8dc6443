"""FLU148 mixed-quotation-styles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.quotation import MAKESHIFT, Pair
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.quotes._conventions import accepted, outermost


class MixedQuotationStyles(DocumentRule):
    """Quotations of one document in two styles of marks, such as straight and curly.

    Why it matters: the text was put together from several sources, or edited in several programs, and
    nobody made it one.

    Not flagged: apostrophes, quotations within quotations, marks foreign to the language (a rule of their
    own). A document is flagged once, at the first quotation in the rarer style.
    """

    code = "FLU148"
    name = "mixed-quotation-styles"
    category = Category.INCONSISTENT_STYLE
    severity = Severity.MINOR
    VALID = (
        "“We don't know,” she said. “It’s over.”",
        '"We will stay," she said. "It is home."',
        '“We heard "stay" all day,” she said. “Nothing else.”',
        Example("« Oui », dit-elle. « Elle a dit “non” hier. »", "fr"),
    )
    INVALID = (
        Example('“We stay,” she said. “It is home.” He called it ⟦"⟧a disgrace" later.'),
        Example("« Oui », dit-elle. « Non », dit-il. Il a parlé de ⟦“⟧honte” hier.", "fr"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        partners = accepted(article)
        styles: dict[str, list[Pair]] = defaultdict(list)
        for pair in outermost(article):
            opener, closer = pair
            if opener.text in MAKESHIFT or partners.get(opener.text) == closer.text:
                styles[opener.text].append(pair)
        if len(styles) > 1:
            usual, rarer, *_ = sorted(styles.values(), key=lambda pairs: (-len(pairs), pairs[0].opener.start))
            mark, other = rarer[0].opener, usual[0].opener
            yield Hit(
                mark.start, mark.end, f"Quotations stand between {mark.text} here and {other.text} elsewhere"
            )
