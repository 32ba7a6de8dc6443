"""Which rules judge which document, how severe they are, and what they leave alone."""

from __future__ import annotations

import pickle
import warnings
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import auditor
from auditor.config import Config, ConfigError, Profile, effective
from auditor.config.patterns import matching
from auditor.model import Document, Finding, Severity
from auditor.rules import registry
from auditor.select import Rulebook

TEXT = "It was the the end of a long day in the capital, where the ministers met again."
ONE = (
    "Dockers in the port of Velmora walked out on Monday and blocked the two northern gates.\n"
    "The union says that 1,200 workers have joined the strike since the morning.\n"
)
TWO = (
    "On Monday dockers in the port of Velmora walked out and blocked the two southern gates.\n"
    "The union says 2,100 workers have joined the strike since the morning.\n"
)


def document(name: str = "x", text: str = TEXT, **more: Any) -> Document:
    return Document(id=name, text=text, **{"language": "en", **more})


def codes(config: Config, **more: Any) -> set[str]:
    """Codes of all rules for a document."""
    rules = Rulebook(config).rules_for(document(**more), "en")
    return {rule.code for rule in (*rules.document, *rules.witness)}


def found(config: Config, *documents: Document) -> list[Finding]:
    return list(auditor.audit(documents, config).findings)


def witnesses(**more: Any) -> list[tuple[str, str, Severity]]:
    """The findings of different-number in two articles, as document, text and severity."""
    config = Config(model="tiny", cache=False, **more)
    findings = found(config, document("a", ONE, outlet="Morning"), document("b", TWO, outlet="Evening"))
    return [(f.document, f.text, f.severity) for f in findings if f.name == "different-number"]


def test_selectors_are_codes_prefixes_and_names() -> None:
    everything = codes(Config())
    assert codes(Config(select=("FLU",))) == {code for code in everything if code.startswith("FLU")}
    assert codes(Config(select=("FLU",), ignore=("doubled-word",))) == codes(Config(select=("FLU",))) - {"FLU220"}
    assert codes(Config(select=("doubled-word",), ignore=("FLU",))) == {"FLU220"}
    assert codes(Config(select=("MRK",), extend_select=("FLU220",))) == codes(Config(select=("MRK",))) | {"FLU220"}
    assert codes(Config(ignore=("ALL",))) == set()
    assert codes(Config(align=False)) == {code for code in everything if not code.startswith("WIT")}


@pytest.mark.parametrize(
    ("config", "message"),
    [
        (Config(select=("NOPE",)), "select: no rule is called 'NOPE'"),
        (Config(ignore=("doubled-wrd",)), "ignore: no rule is called 'doubled-wrd'; did you mean 'doubled-word'?"),
        (Config(severity={"X": Severity.MINOR}), "severity: no rule is called 'X'"),
        (Config(per_file_ignores={"[z-a]": ()}), "per-file-ignores: '[z-a]' is no pattern"),
        (Config(per_file_ignores={"a/*": ("XX",)}), "per-file-ignores.\"a/*\": no rule is called 'XX'"),
        (Config(outlets={"The Post": Profile(ignore=("XX",))}), "outlets.\"The Post\": no rule is called 'XX'"),
        (Config(languages={"fr": Profile(pass_rules=("XX",))}), "languages.fr: no rule is called 'XX'"),
        (Config(fail_rules=("XX",)), "fail-rules: no rule is called 'XX'"),
        (Config(vocabulary=("/nowhere",)), "vocabulary: /nowhere: No such file or directory"),
        (Config(boilerplate=("***",)), "boilerplate: a line has no word"),
    ],
)
def test_what_no_rule_can_follow_is_named_with_its_place(config: Config, message: str) -> None:
    with pytest.raises(ConfigError) as raised:
        Rulebook(config)
    assert str(raised.value) == message


def test_a_profile_wins_over_what_holds_everywhere() -> None:
    def of(**profile: Any) -> set[str]:
        config = Config(ignore=("FLU220",), languages={"en": Profile(**profile)})
        return codes(config)

    everywhere = codes(Config(ignore=("FLU220",)))
    assert of() == everywhere
    assert of(extend_select=("doubled-word",)) == everywhere | {"FLU220"}
    assert of(ignore=("FLU",)) == {code for code in everywhere if not code.startswith("FLU")}
    assert of(select=("MRK",)) == codes(Config(select=("MRK",)))


def test_an_outlet_wins_over_a_language() -> None:
    config = Config(
        languages={"en": Profile(ignore=("FLU220",), min_score=50, max_penalty=1)},
        outlets={"Post": Profile(extend_select=("FLU220",), min_score=90)},
        min_score=10,
    )
    assert "FLU220" not in codes(config)
    assert "FLU220" in codes(config, outlet="Post")
    assert "FLU220" not in codes(config, outlet="Times")
    post, times = (effective(config, outlet, "en") for outlet in ("Post", "Times"))
    assert (post.min_score, post.max_penalty) == (90, 1)
    assert times.min_score == 50
    assert effective(config, None, "fr").min_score == 10


def test_a_severity_may_be_another_and_the_more_precise_wins() -> None:
    severity = {"FLU": Severity.CRITICAL, "FLU22": Severity.MINOR, "doubled-word": Severity.MAJOR}
    assert [f.severity for f in found(Config(severity=severity, align=False), document())] == [Severity.MAJOR]
    del severity["doubled-word"]
    assert [f.severity for f in found(Config(severity=severity, align=False), document())] == [Severity.MINOR]
    profile = {"en": Profile(severity={"ALL": Severity.CRITICAL})}
    config = Config(severity=severity, languages=profile, align=False)
    assert [f.severity for f in found(config, document())] == [Severity.CRITICAL]


def test_a_severity_counts_in_the_score() -> None:
    def penalty(**more: Any) -> float:
        return auditor.audit(document(), Config(align=False, **more)).documents[0].penalty

    assert penalty(severity={"FLU220": Severity.CRITICAL}) == penalty() + 24


def test_findings_of_witnesses_follow_the_settings_of_their_document() -> None:
    both = [("a", "1,200", Severity.MAJOR), ("b", "2,100", Severity.MAJOR)]
    assert witnesses() == both
    assert witnesses(per_file_ignores={"a": ("WIT",)}) == both[1:]
    assert witnesses(outlets={"Evening": Profile(ignore=("different-number",))}) == both[:1]
    assert witnesses(ignore=("WIT",), outlets={"Evening": Profile(extend_select=("WIT001",))}) == both[1:]
    assert witnesses(severity={"WIT": Severity.MINOR}) == [(d, text, Severity.MINOR) for d, text, _ in both]
    assert witnesses(outlets={"Morning": Profile(severity={"WIT001": Severity.CRITICAL})}) == [
        ("a", "1,200", Severity.CRITICAL),
        both[1],
    ]


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("*.txt", True),
        ("b.txt", True),
        ("archive/**", True),
        ("archive/", True),
        ("./archive/**", True),
        ("archive/*/b.txt", True),
        ("archive/**/b.txt", True),
        ("**/b.txt", True),
        ("archive/2024/**/b.txt", True),
        ("archive/20[0-9][0-9]/?.txt", True),
        ("archive/20[!3]4/b.txt", True),
        ("/project/archive/**", True),
        ("wire-1", True),
        ("wire-*", True),
        ("archive/*.txt", False),
        ("archive", False),
        ("2024/**", False),
        ("*.md", False),
        ("project/**", False),
        ("archive/2024/?/b.txt", False),
        ("archive[/]2024/b.txt", False),
        ("B.TXT", False),
        ("", False),
    ],
)
def test_patterns_count_from_the_root(pattern: str, matches: bool) -> None:
    item = document("wire-1", path="/project/archive/2024/b.txt")
    assert bool(matching([pattern], item, "/project")) is matches


def test_a_relative_path_counts_from_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "archive").mkdir()
    monkeypatch.chdir(tmp_path / "archive")
    config = Config(per_file_ignores={"archive/*": ("FLU",)}, root=str(tmp_path), align=False)
    assert "FLU220" not in codes(config, path="b.txt")
    assert "FLU220" in codes(config, path="../b.txt")


@given(pattern=st.text("ab/*?[]!.\\-^&|~", max_size=12), name=st.text("ab/.", max_size=8))
def test_any_text_is_a_pattern_or_refused(pattern: str, name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            assert matching([pattern], document(name), None) in ((), (pattern,))
        except ConfigError as error:
            assert str(error) == f"per-file-ignores: {pattern!r} is no pattern"


def test_a_pattern_of_many_folders_costs_no_time() -> None:
    assert not matching(["**/" * 30 + "x"], document("a/" * 2000), None)


@given(parts=st.lists(st.sampled_from(["a", "b c", "é", ".x", "^", "+"]), min_size=1, max_size=4))
def test_what_has_no_signs_matches_itself_alone(parts: list[str]) -> None:
    plain = "/".join(parts)
    assert matching([plain], document(plain), None)
    assert not matching([plain], document(f"{plain}x"), None)


def test_a_rulebook_goes_to_other_processes() -> None:
    config = Config(names=("Velmora",), per_file_ignores={"*.md": ("FLU",)}, acronyms={"XYZ": "ABC"})
    copy = pickle.loads(pickle.dumps(Rulebook(config)))  # noqa: S301 - our own bytes
    names = [
        [rule.name for rule in book.rules_for(document(), "en").document] for book in (Rulebook(config), copy)
    ]
    assert names[0] == names[1] != []


def test_without_alignment_no_witness_rule_is_needed() -> None:
    rules = Rulebook(Config(align=False)).rules_for(document(), "en")
    assert list(rules.document) == [rule for rule in registry.document_rules() if rule.applies("en")]
    assert rules.witness == ()
