"""FLU170 clashing-marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditor.article import Article
from auditor.model import Severity
from auditor.rules.base import Category, DocumentRule, Example, Hit
from auditor.rules.fluency.punctuation._marks import in_address, may_be_abbreviation, word_before


class ClashingMarks(DocumentRule):
    """Two marks in a row that say the same twice or contradict each other.

    Why it matters: where a machine drops a word, a link or a bracket between two marks, or an editor
    cuts a clause, both marks stay; they show that something is gone or that nobody read the sentence.

    Not flagged: ellipses, “?!” and its kin, the stop of an abbreviation before another mark, German
    low quotes typed as two commas, and marks of Spanish and French that may follow a question.
    """

    code = "FLU170"
    name = "clashing-marks"
    category = Category.PUNCTUATION
    severity = Severity.MINOR
    safe = True
    VALID = (
        "Nobody knew why... The army said nothing. . . until noon.",
        "The company, Acme Inc., moved to Hartford, Conn., in May.",
        "They sell apples, pears, etc.; the shop opens at 7 a.m., he said.",
        "Really?! It cost nothing!!! Who knew??",
        "Yahoo!, Google and others filed a brief in the case of Smith et al., decided in 1998.",
        "See ../docs/index.html or pages 1..10 of the list.",
        "He waited…, then left.",
        Example("„Warum?“ „,,Darum“, sagte er. ,,Gut so``, hieß es.", "de"),
        Example("¿Por qué?, preguntó la ministra.", "es"),
    )
    INVALID = (
        Example("The city fell after heavy bombings⟦. .⟧ But the hills held out.", fix="."),
        Example("The minister⟦,,⟧ who resigned, left.", fix=","),
        Example("The talks ended⟦..⟧ Nobody signed."),
        Example("He lost everything⟦!,⟧ much to our surprise."),
        Example("The convoy left the town⟦;.⟧ Nothing more was seen."),
        Example("The soldiers withdrew⟦,.⟧"),
        Example("The shops were closed⟦.,⟧ the streets were empty."),
        Example("The bridge was destroyed⟦. ,⟧ the army said."),
    )

    def check(self, article: Article) -> Iterator[Hit]:
        text = article.text
        for match in _RUN.finditer(text):
            marks = re.sub(r"\s", "", match[0])
            if not self._clash(article, match, marks) or in_address(text, match.start()):
                continue
            suggestion = marks[0] if set(marks) == {marks[0]} else None
            safe = marks[0] == "." and not text[match.end() : match.end() + 1].isalnum()  # ,, may have lost a word
            yield Hit(*match.span(), f"“{match[0]}”: one mark too many", suggestion, safe=safe)

    def _clash(self, article: Article, match: re.Match[str], marks: str) -> bool:
        text, before = article.text, word_before(article.text, match.start())
        if set(marks) <= {"?", "!", "…"} or "..." in marks or "…" in marks or not before + text[match.end() :]:
            return False
        if marks[0] == ".":
            if set(marks) == {"."}:
                if text.startswith(" .", match.end()):
                    return False  # a spaced ellipsis
                return text[match.end() : match.end() + 1] not in {*"/\\0123456789"} or " " in match[0]
            return bool(before) and (" " in match[0] or not may_be_abbreviation(before, article.data))
        if marks == ",," and not before:
            return False  # a German low quote
        if marks[0] in "?!" and (marks[1] in ",;:"):
            return article.language == "en" and before[:1].islower()
        return marks[0] != ":" or match[0] in {":.", ":,", "::", ": ."}


_RUN = re.compile(
    r"[.,;:!?](?<![.,;:!?…\s].)(?:[.,;:!?…]{1,20}+|(?: [.,;:](?=[\s”\"»]|\Z)){1,20}+)(?![^\W_]?[)(\]|])"
)
