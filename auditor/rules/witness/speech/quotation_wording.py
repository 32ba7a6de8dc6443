"""WIT030 quotation-wording."""

from __future__ import annotations

from collections.abc import Iterator

from auditor.align.corpus import Corpus
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.speech._changes import changes, span
from auditor.rules.witness.speech._compare import told_twice

_LIKE = 0.75  # likeness from which two wordings are copies that differ, and not two translations


class QuotationWording(CorpusRule):
    """A quotation that another article has almost in these words, between quotation marks too.

    Why it matters: quotation marks promise the very words; where two articles promise different ones, a
    journalist who cites either may cite what was never said.

    Not flagged: quotations that were translated quite differently; case and punctuation; words such as “if” and
    “whether”; plurals, synonyms, numbers in words and in figures, British and American spelling, another order of
    the same words; quotations of fewer than four words; one that another witness cites only in part. Where the
    word-level estimate has read the passages, it must doubt that other words say the same and
    not find them alike.
    """

    code = "WIT030"
    name = "quotation-wording"
    category = Category.MISTRANSLATION
    severity = Severity.MINOR

    VALID = (
        Witnesses(("“We will not leave this town,” he said.", "He said: “we will not leave this town.”")),
        Witnesses(
            ("“We do not know if he came back,” he said.", "“We do not know whether he came back,” he said.")
        ),
        Witnesses(("“There are ten boxers by class,” he said.", "“There are ten boxers per class,” he said.")),
        Witnesses(("“I have won bronze in 2009,” he said.", "“I won the bronze in 2009,” he said.")),
        Witnesses(("“The old books are all we have,” he said.", "“The old book is all we have,” he said.")),
        Witnesses(("“We must organise the winter,” he said.", "“We must organize the winter,” he said.")),
        Witnesses(
            (
                "“All ten of these defence posts are lost,” he said.",
                "“All 10 of these defense posts are lost,” he said.",
            )
        ),
        Witnesses(
            (
                "“The travellers say that the labour is lost,” he said.",
                "“The travelers say that the labor is lost,” he said.",
            )
        ),
        Witnesses(("“They attacked the town in May,” he said.", "“They raided the town in May,” he said.")),
        Witnesses(
            (
                "“The old towns wholly rely on the port,” he said.",
                "“The old towns relying wholly on the port,” he said.",
            )
        ),
        Witnesses(("It is a “hard blow” for the army.", "It is a “heavy blow” for the army.")),
        Witnesses(
            (
                "“The front collapsed at a speed that took everyone by surprise,” he said.",
                "The front “collapsed at a speed that took everyone by surprise”, he said.",
            )
        ),
        Witnesses(
            (
                "“They believe that the moment has come to strike,” she said.",
                "“In their eyes it is now time for an attack,” she said.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "The group is also “⟦observing⟧ regional and geostrategic change”, she said.",
                "The group also “⟦observes⟧ regional and geostrategic change”, she said.",
            )
        ),
        Witnesses(
            (
                "“We will hold this town until the ⟦winter⟧,” said the commander.",
                "“We will hold this town until the ⟦spring⟧,” said the commander.",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        for left, right, alike in told_twice(corpus):
            told = changes(corpus, left, right) if _LIKE <= alike < 1 else []
            for ours, theirs, side in ((left, right, 0), (right, left, 1)):
                here, there = ours.article, theirs.article
                for change in told:
                    at, other = (span(q, change[k]) for q, k in ((ours.quote, side), (theirs.quote, 1 - side)))
                    words = here.text[at.start : at.end], there.text[other.start : other.end]
                    message = f"The same quotation has “{words[0]}” here, “{words[1]}” in {there.document.id}"
                    cited = passage(there, theirs.quote.start, theirs.quote.end)
                    yield Found(here.document.id, Hit(at.start, at.end, message, evidence=(cited,)))
