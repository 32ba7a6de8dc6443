"""The baseline: what is found today is known, what is found no more goes, what a person said stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import auditor
from auditor import verdicts
from auditor.baseline import renewed
from auditor.model import Decision, Finding, Verdict
from auditor.verdicts import Verdicts
from tests.review_cases import finding

PRINTS = st.sampled_from(["f1", "f1-2", "f2", "f3"])
FINDINGS = st.lists(st.builds(finding, st.sampled_from("ab"), st.just("FLU220"), PRINTS), unique_by=str)
LINES = st.lists(
    st.builds(Verdict, st.sampled_from("abc"), st.just("FLU220"), PRINTS, st.sampled_from(Decision)), max_size=6
)


@given(LINES, FINDINGS, st.booleans())
def test_it_holds_every_finding_and_what_is_stale_only_of_persons(
    lines: list[Verdict], findings: list[Finding], prune: bool
) -> None:
    known = Verdicts(Path("/nowhere")).with_(lines)
    found = {known.key(f) for f in findings}
    stale = [v for v in known if v.document != "c" and (v.document, v.fingerprint) not in found]
    baseline = renewed(known, findings, stale, prune=prune)
    assert {known.key(f) for f in findings} <= baseline.after.by_key.keys()
    for key, verdict in known.by_key.items():
        gone = verdict in stale and (prune or verdict.decision is Decision.KNOWN)
        assert baseline.after.by_key.get(key) == (None if gone else verdict)
    assert len(baseline.after) == len(known) + len(baseline.added) - len(baseline.pruned)
    again = renewed(baseline.after, findings, baseline.stale)
    assert (again.after, again.added, again.pruned) == (baseline.after, (), ())


def test_rules_that_did_not_run_make_nothing_stale(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("It was the the end.\n", encoding="utf-8")
    path = tmp_path / verdicts.NAME
    line = Verdict("a.txt", "WIT001", "f1", Decision.KNOWN)
    verdicts.update(path, lambda known: known.with_([line, replace(line, code="FLU220", fingerprint="f2")]))
    config = auditor.Config(align=False, verdicts=str(path))
    assert [v.code for v in auditor.audit(article, config).stale] == ["FLU220"]
