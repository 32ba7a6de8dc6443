"""How well the rules do on the hand-annotated articles of seeds/: recall and precision per class.

    python -m benchmarks.seeds [--misses]

A defect counts as found where a finding overlaps it; a finding counts as right where it overlaps an
annotated defect. "certain" leaves out defects that editors might reasonably dispute.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import auditor
from auditor.model import Finding

ROOT = Path(__file__).resolve().parent.parent

CLASSES = {
    "untranslated-residue": ("ACC00", "ACC01"),
    "source-acronym": ("ACC02",),
    "fragment": ("FLU10", "FLU11"),
    "fused-words": ("FLU12", "FLU13"),
    "quotation-marks": ("FLU14", "FLU15", "FLU16"),
    "punctuation-spacing": ("FLU17", "FLU18", "FLU19"),
    "case": ("FLU20", "FLU21"),
    "repetition": ("FLU22", "FLU23"),
    "boilerplate": ("MRK",),
    "calque": ("TRM00", "TRM01", "TRM02", "TRM03"),
    "inconsistency": ("TRM04", "TRM05", "TRM06"),
    "locale": ("LOC",),
}
"""Beginnings of the codes that are meant for each class of the annotation."""


@dataclass(frozen=True)
class Defect:
    """One annotated defect."""

    document: str
    start: int
    end: int
    text: str
    kind: str
    certain: bool

    def overlaps(self, finding: Finding) -> bool:
        """Whether the finding touches this defect."""
        if Path(finding.document).name != self.document:
            return False
        return finding.start < max(self.end, self.start + 1) and self.start < max(finding.end, finding.start + 1)


def annotated(path: Path = ROOT / "fixtures" / "seeds" / "defects.jsonl") -> list[Defect]:
    """The annotation."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [Defect(r["document"], r["start"], r["end"], r["text"], r["class"], r["certain"]) for r in rows]


def kind_of(finding: Finding) -> str:
    """The class that a finding's rule is meant for."""
    return next((kind for kind, prefixes in CLASSES.items() if finding.code.startswith(prefixes)), "other")


def main() -> None:
    """Print the table, and with --misses what was missed and what was flagged besides."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--misses", action="store_true", help="list misses and findings that no defect explains")
    options = parser.parse_args()
    defects = annotated()
    findings = auditor.audit(ROOT / "seeds", auditor.Config(align=False)).findings
    found = {d for d in defects if any(d.overlaps(f) for f in findings)}
    right = [f for f in findings if any(d.overlaps(f) for d in defects)]
    flagged, correct = Counter(map(kind_of, findings)), Counter(map(kind_of, right))
    print("class                  defects  recall  certain  recall  findings  precision")
    for kind in [*CLASSES, "other", "all"]:
        here = {d for d in defects if kind in (d.kind, "all")}
        sure = {d for d in here if d.certain}
        n, ok = (sum(c.values()) if kind == "all" else c[kind] for c in (flagged, correct))
        recall, certain = _share(len(found & here), len(here)), _share(len(found & sure), len(sure))
        print(f"{kind:22s} {len(here):7d} {recall:>7s} {len(sure):8d} {certain:>7s} {n:9d} {_share(ok, n):>10s}")
    if options.misses:
        print("\nmissed:")
        for d in defects:
            if d not in found:
                print(f"  {d.document[:3]} {d.kind}{'' if d.certain else ' (disputable)'}: {d.text!r}")
        print("\nflagged, not annotated:")
        for f in findings:
            if f not in right:
                print(f"  {Path(f.document).name[:3]}:{f.line} {f.code} {f.name}: {f.text!r}")


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.2f}" if whole else "-"


if __name__ == "__main__":
    main()
