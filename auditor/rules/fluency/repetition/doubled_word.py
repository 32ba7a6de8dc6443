"""FLU220 doubled-word."""

from __future__ import annotations

from collections.abc import Iterator

from auditor import lexicons, words
from auditor.article import Article
from auditor.lexicons.base import Language
from auditor.lexicons.double_names import DOUBLE_NAMES
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.repetition._runs import Run, repetition, runs, spaced
from auditor.tokens import MARK, NUMBER, WORD, Token


class DoubledWord(DocumentRule):
    """A word or number that stands twice or more in a row.

    Why it matters: a machine that translates a phrase twice, or an editor who pasted over it, leaves
    the same word behind; readers stumble, and the second copy often replaced a word that is lost.

    Not flagged: doublings that grammar allows (had had, that that, French “nous nous”, German “die
    die”), words doubled for effect (very very), double names (Duran Duran, or any that the document
    uses more than once), titles in quotation marks, tennis scores and groups of digits.
    """

    code = "FLU220"
    name = "doubled-word"
    category = Category.ADDITION
    severity = Severity.MINOR
    safe = True
    languages = frozenset(lexicons.LANGUAGES)
    VALID = (
        "He had had enough of it.",
        "The minister said that that was out of the question.",
        "She gave her her coat and told you you could stay.",
        "A very very long road, and no, no, no, not again.",
        "Boutros Boutros-Ghali met Duran Duran on Bora Bora.",
        "Lang Lang played in Walla Walla, and Baden Baden came after.",
        "The Kiri Motu group said on Monday that Motu Motu was sold. Motu Motu denied it.",
        "Alcaraz won 6-4 4-6 6-3 after a 6-4 6-4 victory in the second round.",
        "They told us US officials had left, and in May may have to return.",
        "They sang “Money Money” until midnight.",
        "The programme cost 12 000 000 euros.",
        "The war.\nWar is what they know.",
        Example("Nous nous sommes vus, et vous vous êtes tus tout en en parlant.", "fr"),
        Example("Die Frau, die die Kinder sah, und der Mann, der der Präsidentin schrieb.", "de"),
        Example("Un partido muy muy largo.", "es"),
    )
    INVALID = (
        Example("It was ⟦the the⟧ end of the war.", fix="the"),
        Example("⟦The the⟧ end of the war was near.", fix="The"),
        Example("Two nuclear ⟦reactors reactors⟧ were closed.", fix="reactors"),
        Example("He returned to ⟦Rwanda Rwanda⟧ in 1994.", fix="Rwanda"),
        Example("The deal is worth ⟦146,460 146,460⟧ euros.", fix="146,460"),
        Example("They ate contaminated ⟦food food food food⟧.", fix="food"),
        Example("Le rétablissement de ⟦la la⟧ taxe a été voté.", "fr", fix="la"),
        Example("El ⟦cuadro cuadro⟧ de mandos quedó destruido.", "es", fix="cuadro"),
        Example("In Mosambik ⟦und und⟧ in Teilen von Malawi wird gekämpft.", "de", fix="und"),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        data = article.data
        if data is None:
            return
        for run in runs(article):
            if run.period == 1 and spaced(article, run.first, run.last) and not _allowed(article, run, data):
                particle = article.tokens[run.first].lower in _PARTICLES
                yield repetition(article, run)._replace(safe=not particle)


def _allowed(article: Article, run: Run, data: Language) -> bool:
    tokens = article.tokens
    first, second = tokens[run.first], tokens[run.first + 1]
    if first.shape != WORD:
        return first.shape == MARK or _digits(tokens, run)
    follows = run.last < len(tokens) and tokens[run.last].shape != MARK
    if first.lower in DOUBLE_NAMES or first.lower in data.cries or (follows and first.lower in data.doubled_words):
        return True
    if first.text != second.text and not (_begins_segment(article, first) and first.lower in data.function_words):
        return True  # “us US officials”, “in May may”
    before = tokens[run.first - 1].text if run.first else ""
    return (
        (first.capitalised and not before[:1].isupper() and _name(article, first, tokens[run.last - 1], data))
        or (follows and before.lower() in data.doubling_after.get(first.lower, ()))
        or _title(article, first, tokens[run.last - 1])
    )


def _digits(tokens: list[Token], run: Run) -> bool:
    """Whether equal numbers in a row may be groups of digits, scores or a column of figures."""
    first, last = tokens[run.first], tokens[run.last - 1]
    beside = (*tokens[max(run.first - 1, 0) : run.first], *tokens[run.last : run.last + 1])
    return (
        first.text in ("0", "00", "000", "20", "24", "50")
        or any(token.shape == NUMBER for token in beside)
        or any(
            token.text in _JOINING and (token.end == first.start or token.start == last.end) for token in beside
        )
    )


_JOINING = frozenset("-–/+:=$€£")


def _name(article: Article, token: Token, last: Token, data: Language) -> bool:
    """Whether a capitalised doubling is a name: short and in no list, an initial, or doubled elsewhere too."""
    if len(token.text) == 1:
        return True
    if len(token.text) <= 4 and words.zipf_common(token.lower, data.code) == words.NEVER:
        return True
    doubled = f"{token.text} {token.text}"
    return doubled in article.text[: token.start] or doubled in article.text[last.end :]


def _begins_segment(article: Article, token: Token) -> bool:
    segment = article.segment_at(token.start)
    return segment is not None and segment.start == token.start


def _title(article: Article, first: Token, last: Token) -> bool:
    return article.text[first.start - 1 : first.start] in ("“", "‘", '"', "«", "'") and article.text[
        last.end : last.end + 1
    ] in ("”", "’", '"', "»", "'")


_PARTICLES = frozenset({"about", "by", "down", "in", "off", "on", "out", "over", "up"})
"""Words that may end one phrase and begin the next: “gave in in March”."""
