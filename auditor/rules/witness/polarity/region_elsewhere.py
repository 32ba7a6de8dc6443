"""WIT055 region-elsewhere."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Set

from auditor.align.corpus import Corpus
from auditor.facts.directions import contrary
from auditor.model import Severity
from auditor.rules.base import Category, CorpusRule, Found, Hit, Witnesses
from auditor.rules.witness.cite import passage
from auditor.rules.witness.polarity._region import Region, bearers, regions

_SHARED = 3  # words that say something which two passages share at least
_BEGINNING = 4  # letters by which two names may yet be one, so that nothing is told against either
_LISTED = 200  # passages about one name that are compared


class RegionElsewhere(CorpusRule):
    """A people or party that another article about the same event has in another part of the country.

    Why it matters: “the Kurds in the northwest” and “the Kurds in the northeast” are two maps of one war, and a
    point of the compass is soon exchanged in translation; no sentence looks wrong by itself.

    Not flagged: distances from a place (“20 km north-east of the city”); names that stand in many passages
    of an article, or in its passages about the other part too; two names that begin alike; passages with
    little else in common; directions in passages that align, which are contrary-direction's.
    """

    code = "WIT055"
    name = "region-elsewhere"
    category = Category.MISTRANSLATION
    severity = Severity.MAJOR
    languages = frozenset({"en"})
    VALID = (
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast of the country.",
                "Large parts of the northeastern provinces are held by forces of the Tamar.",
            )
        ),
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast of the country.",
                "The Tamar forces hold a village 20 km northwest of the town, parts of which were burnt.",
            )
        ),
        Witnesses(
            (
                "The Tamar forces hold large parts of the northeast.",
                "Large parts of the northwest are without power.",
            )
        ),
        Witnesses(
            (
                "Tamar forces hold parts of a country; Russia has an air base in the northeast of the province.",
                "Tamara Weiss saw parts of a country: the air base in the northwest of the province is Russell’s.",
            )
        ),
    )
    INVALID = (
        Witnesses(
            (
                "Kurdish forces hold large parts of the ⟦northeast⟧ of the country.",
                "The Kurds set up an authority with a military force in parts of the ⟦northwest⟧.",
            )
        ),
        Witnesses(
            (
                "The Tamar forces hold large parts of the ⟦northeast⟧ of the country.",
                "The Tamar set up an authority with a military force in parts of the ⟦northwest⟧.",
            )
        ),
    )

    def check(self, corpus: Corpus) -> Iterator[Found]:
        told: dict[str, list[Region]] = defaultdict(list)
        alike: dict[str, set[tuple[str, frozenset[str]]]] = defaultdict(set)
        for article in corpus.of_language(self.languages):
            for region in regions(article):
                for key in {key for name in region.names for key in bearers(name)}:
                    told[key].append(region)
                for name in region.names:
                    alike[name[:_BEGINNING]].add((article.document.id, region.bearing))
        for key in sorted(told):
            listed = told[key][:_LISTED]
            beginnings = {name[:_BEGINNING] for one in listed for name in one.names if key in bearers(name)}
            had = {place for beginning in beginnings for place in alike[beginning]}
            for here in listed:
                against = (there for there in listed if _contradict(corpus, here, there, had))
                if there := next(against, None):
                    names = (said for one in (here, there) for at, said in one.names.items() if key in bearers(at))
                    name = min(names, key=lambda said: (len(said), said))
                    other = f"“{there.words}” in {there.article.document.id}"
                    message = f"“{here.words}” here, {other}, where both tell of “{name}”"
                    cited = passage(there.article, there.start, there.end)
                    yield Found(here.article.document.id, Hit(here.start, here.end, message, evidence=(cited,)))


def _contradict(corpus: Corpus, here: Region, there: Region, had: Set[tuple[str, frozenset[str]]]) -> bool:
    """Whether two articles put the same into two quarters, and neither has it in the other's quarter too."""
    return (
        contrary(here.bearing, there.bearing)
        and len(here.keys & there.keys) >= _SHARED
        and (here.article.document.id, there.bearing) not in had
        and (there.article.document.id, here.bearing) not in had
        and corpus.akin(here.article, there.article)
    )
