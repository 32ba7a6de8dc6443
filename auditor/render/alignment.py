"""``audit align``: families, and the pairs on both sides of the threshold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from auditor.align.pairs import Scored
from auditor.align.run import Alignment
from auditor.render.names import count
from auditor.render.safe import pretty, visible


class Border(NamedTuple):
    """Pairs next to the threshold: accepted, the least similar first; rejected, the most similar first."""

    accepted: tuple[Scored, ...]
    rejected: tuple[Scored, ...]


def border(found: Alignment, threshold: float, limit: int) -> Border:
    """At most ``limit`` pairs on each side; accepted are those that stand in one family."""
    place = {(m.document, m.start): family.id for family in found.families for m in family.members}
    families = [place.get((unit.document, unit.start)) for unit in found.units]
    together = [p for p in found.pairs if families[p.i] is not None and families[p.i] == families[p.j]]
    apart = [p for p in found.pairs if families[p.i] is None or families[p.i] != families[p.j]]
    accepted = [p for p in together if p.score >= threshold]
    return Border(tuple(reversed(accepted[-limit:] if limit else [])), tuple(apart[:limit]))


def as_text(found: Alignment, edge: Border) -> str:
    """For people: each family with its members, then the border."""
    return "".join(f"{visible(line) if line else ''}\n" for line in _lines(found, edge))


def _lines(found: Alignment, edge: Border) -> Iterator[str]:
    for family in found.families:
        yield f"family {family.id}  score {family.score:.2f}"
        for member in family.members:
            yield f"  {member.document}:{member.start}-{member.end}  {member.text}"
        yield ""
    for title, pairs in (
        ("accepted, the least similar first", edge.accepted),
        ("not accepted, the most similar first", edge.rejected),
    ):
        if pairs:
            yield f"{title}:"
            for pair in pairs:
                yield f"  {pair.score:.2f}"
                for index in (pair.i, pair.j):
                    unit = found.units[index]
                    yield f"    {unit.document}:{unit.start}-{unit.end}  {unit.text}"
            yield ""
    members = sum(len(family.members) for family in found.families)
    yield f"{len(found.families):,} families of {count(members, 'passage')}"


def as_json(found: Alignment, edge: Border) -> str:
    """For programs: families as in the report, every scored pair, and the border."""
    report: dict[str, Any] = {
        "families": [
            {"id": f.id, "score": f.score, "members": [member._asdict() for member in f.members]}
            for f in found.families
        ],
        "pairs": [_pair(found, pair) for pair in found.pairs],
        "least_similar_accepted": [_pair(found, pair) for pair in edge.accepted],
        "most_similar_rejected": [_pair(found, pair) for pair in edge.rejected],
    }
    return pretty(report)


def _pair(found: Alignment, pair: Scored) -> dict[str, Any]:
    sides = (found.units[pair.i], found.units[pair.j])
    passages = [{"document": u.document, "start": u.start, "end": u.end, "text": u.text} for u in sides]
    return {"score": round(pair.score, 3), "passages": passages}
