"""A small report for tests of reviews, and a driver that stands in for the terminal."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from auditor.model import DocumentReport, Evidence, Family, Finding, Member, Report, Severity
from auditor.review.groups import Group, grouped
from auditor.review.state import Ask, Effect, Quit, State, View, Write, begun, press, typed
from auditor.review.store import Store


def finding(document: str, code: str, fingerprint: str, **fields: object) -> Finding:
    made = Finding(
        code=code,
        name=f"name-of-{code.lower()}",
        category="addition",
        severity=Severity.MINOR,
        document=document,
        path="feed.jsonl",
        start=0,
        end=3,
        line=1,
        column=1,
        end_line=1,
        end_column=4,
        text="the",
        message="a message",
        fingerprint=fingerprint,
    )
    return replace(made, **fields)  # type: ignore[arg-type]


def document(name: str) -> DocumentReport:
    return DocumentReport(name, "feed.jsonl", "en", None, 100, 0, 0, 100, "A", True, {})


def contradiction() -> tuple[list[Finding], Family]:
    """Two articles that give two numbers for one thing, each the other's witness."""
    here, there = "The union counted 1,200 workers.", "It counted 2,100 workers, the union says."
    family = Family("f1", (Member("a.txt", 10, 42, here), Member("b.txt", 50, 91, there)), 0.9)
    one = finding(
        "a.txt",
        "WIT001",
        "a1",
        start=28,
        end=33,
        text="1,200",
        severity=Severity.CRITICAL,
        message="Contradicts another article: “1,200” here, “2,100” in b.txt",
        evidence=(Evidence("b.txt", 50, 91, there),),
    )
    other = finding(
        "b.txt",
        "WIT001",
        "b1",
        start=61,
        end=66,
        text="2,100",
        severity=Severity.CRITICAL,
        message="Contradicts another article: “2,100” here, “1,200” in a.txt",
        evidence=(Evidence("a.txt", 10, 42, here),),
    )
    return [one, other], family


def report() -> Report:
    """Seven findings, five questions: a contradiction, a sentence that stands in two articles, and three more."""
    pair, family = contradiction()
    findings = [
        *pair,
        finding("a.txt", "FLU220", "c1", suggestion="", start=100, end=103),
        finding("b.txt", "FLU220", "c1", suggestion="", start=200, end=203),
        finding("c.txt", "FLU220", "c2", suggestion="then"),
        finding("c.txt", "FLU220", "c3", start=9, end=12),
        finding("c.txt", "ACC001", "c4", start=20, end=23, severity=Severity.MAJOR),
    ]
    return Report(tuple(map(document, ("a.txt", "b.txt", "c.txt"))), tuple(findings), (family,))


def groups(root: Path) -> tuple[Group, ...]:
    return grouped(report(), root)


class Reader:
    """Presses keys, and does what the state asks for as the terminal does."""

    def __init__(self, path: Path, everything: bool = False) -> None:
        self.store = Store(path)
        self.state = begun(groups(path.absolute().parent), self.store.known, everything=everything, view=View.SIDE)

    def press(self, key: str, line: str | None = None) -> Effect:
        """``line`` is what is typed where the key asks for a line."""
        state, effect = press(self.state, key)
        if isinstance(effect, Ask):
            state, effect = typed(state, effect.line, line)
        if isinstance(effect, Write):
            state = replace(state, known=self.store.write(effect.verdicts))
        self.state = state
        return effect

    def keys(self, keys: str) -> State:
        for key in keys:
            if isinstance(self.press(key), Quit):
                break
        return self.state
