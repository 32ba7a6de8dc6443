"""Decisions on findings: a file of one line each, which a gate, a report and a review share.

A line is a JSON object: ``document``, ``code``, ``fingerprint``, ``decision``, ``text``, and where
somebody wrote them ``note`` and ``suggestion``. Lines are sorted and hold neither line numbers nor times,
so that two people's files merge line by line (``merge=union`` in .gitattributes); where they disagree
``resolve`` says who is heard.
"""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Set
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from auditor import atomic, config
from auditor.model import Decision, Finding, UserError, Verdict

NAME = config.VERDICTS

_RANK = (Decision.KNOWN, Decision.FALSE_ALARM, Decision.DEFECT)
"""Who is heard where two lines speak of one finding: a person before a baseline, and doubt keeps a finding."""

_PATIENCE = 30  # seconds that a writer waits for another
_KEPT = 1 << 16  # lines that are not read and written anew at each decision of a review


class VerdictError(UserError):
    """A file of verdicts that cannot be read or written; the message is one line for the user."""


Key = tuple[str, str]
"""Document and fingerprint: two findings of the same words in one document differ in their fingerprints."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """The verdicts of one file by key; ``root`` is its folder, from which documents are named."""

    root: Path
    by_key: dict[Key, Verdict] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Verdict]:
        return iter(sorted(self.by_key.values(), key=_order))

    def __len__(self) -> int:
        return len(self.by_key)

    def key(self, finding: Finding) -> Key:
        """What this file calls a finding."""
        return named(finding.document, finding.path, self.root), finding.fingerprint

    def of(self, finding: Finding) -> Verdict | None:
        """The verdict on a finding, if there is one."""
        return self.by_key.get(self.key(finding)) if self.by_key else None

    def on(self, finding: Finding, decision: Decision, note: str = "", suggestion: str | None = None) -> Verdict:
        """A verdict on a finding as this file would have it."""
        document, fingerprint = self.key(finding)
        return Verdict(document, finding.code, fingerprint, decision, _shown(finding.text), note, suggestion)

    def with_(self, verdicts: Iterable[Verdict]) -> Verdicts:
        """These verdicts and those, which take the place of earlier ones on the same findings."""
        return Verdicts(self.root, self.by_key | {(v.document, v.fingerprint): v for v in verdicts})

    def without(self, verdicts: Iterable[Verdict]) -> Verdicts:
        """These verdicts but not those."""
        gone = {(v.document, v.fingerprint) for v in verdicts}
        return Verdicts(self.root, {key: v for key, v in self.by_key.items() if key not in gone})


class Applied(NamedTuple):
    """A document's findings under the verdicts."""

    shown: tuple[Finding, ...]
    silenced: tuple[Finding, ...]
    counted: tuple[Finding, ...]
    """Those that the score counts: all but false alarms."""


def apply(verdicts: Verdicts, findings: Iterable[Finding]) -> Applied:
    """Sort findings by what was decided on them; what a person suggests is safe, and outranks the rule."""
    shown: list[Finding] = []
    silenced: list[Finding] = []
    counted: list[Finding] = []
    for finding in findings:
        verdict = verdicts.of(finding)
        decided = finding
        if verdict:
            decided = replace(finding, decision=verdict.decision)
            if verdict.suggestion is not None:
                decided = replace(decided, suggestion=verdict.suggestion, safe=True)
        (shown if decided.decision in (None, Decision.DEFECT) else silenced).append(decided)
        if decided.decision is not Decision.FALSE_ALARM:
            counted.append(decided)
    return Applied(tuple(shown), tuple(silenced), tuple(counted))


class Heard(NamedTuple):
    """A document that a run audited, by its id and path, and the codes of the rules that ran on it."""

    document: str
    path: str
    codes: Set[str]


def stale(verdicts: Verdicts, heard: Iterable[Heard], findings: Iterable[Finding]) -> tuple[Verdict, ...]:
    """Verdicts on what is there no more, sorted; ``findings`` are all of those documents.

    A verdict is stale whose document was audited by its rule without that finding, or whose file is gone. What
    a witness rule found hangs on the other documents of the run, so that it is stale only where the run had all
    documents of the file, and more than one: an archive may have borne witness to a document that stands alone.
    """
    if not verdicts:
        return ()
    audited = {named(document, path, verdicts.root): codes for document, path, codes in heard}
    gone = {v.document for v in verdicts if v.document not in audited and _gone(v.document, verdicts.root)}
    whole = len(audited) > 1 and all(v.document in audited or v.document in gone for v in verdicts)
    found = {(named(f.document, f.path, verdicts.root), f.fingerprint) for f in findings}
    return tuple(
        verdict
        for verdict in verdicts
        if verdict.document in gone
        or (
            verdict.code in audited.get(verdict.document, ())
            and (whole or not verdict.code.startswith("WIT"))
            and (verdict.document, verdict.fingerprint) not in found
        )
    )


def named(document: str, path: str, root: Path) -> str:
    """How a verdict names a document: by its path from the root, or by its id where that is no path."""
    if document != path or path == "-":
        return document
    relative = os.path.relpath(path, root)
    outside = relative.split(os.sep, 1)[0] == os.pardir
    return Path(os.path.abspath(path) if outside else relative).as_posix()  # noqa: PTH100 - without links


def _gone(document: str, root: Path) -> bool:
    """Whether a document named by its path is no file any more; ids tell nothing."""
    looks_like_path = "/" in document or PurePosixPath(document).suffix != ""
    return looks_like_path and "://" not in document and not (root / document).exists()


def load(path: Path) -> Verdicts:
    """The verdicts in a file; none where there is no file. Raises VerdictError."""
    try:
        lines = path.read_bytes().decode("utf-8").split("\n")
    except FileNotFoundError:
        lines = []
    except (OSError, UnicodeDecodeError) as error:
        raise VerdictError(f"{path}: {getattr(error, 'strerror', None) or error}") from None
    read = [_parsed(path, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    return Verdicts(path.parent, {(v.document, v.fingerprint): v for v in resolve(read)})


def resolve(verdicts: Iterable[Verdict]) -> list[Verdict]:
    """One verdict for each finding: a person's before a baseline's, a defect before a false alarm."""
    heard: dict[Key, Verdict] = {}
    for verdict in verdicts:
        key = (verdict.document, verdict.fingerprint)
        if key not in heard or _weight(heard[key]) < _weight(verdict):
            heard[key] = verdict
    return sorted(heard.values(), key=_order)


def _weight(v: Verdict) -> tuple[int, str, str, str]:
    """What is heard before what: where people agree, any order that does not hang on that of the lines."""
    return (_RANK.index(v.decision), v.note, v.suggestion or "", repr(v))


def update(path: Path, change: Callable[[Verdicts], Verdicts]) -> Verdicts:
    """Read, change and write the file while nobody else does; returns what it holds now.

    When this returns the file is on the disk; killed before, it is as it was. Raises VerdictError.
    """
    with _alone(path):
        before = load(path)
        after = change(before)
        if after != before or not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            atomic.replace(path, "".join(f"{_dumped(verdict)}\n" for verdict in after))
        return after


def restore(path: Path, held: Verdicts, data: bytes | None) -> None:
    """Give a file that holds these verdicts again the very bytes that said so; None: there was no file.

    Where it holds others, somebody else has written it and it stays. Raises VerdictError.
    """
    with _alone(path):
        if load(path) == held:
            if data is None:
                path.unlink(missing_ok=True)
            else:
                atomic.replace_bytes(path, data)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """While nobody else writes the file; raises VerdictError, also for an OSError inside."""
    from filelock import FileLock, Timeout  # noqa: PLC0415 - for writers only

    try:
        with FileLock(_lock(path), timeout=_PATIENCE):
            yield
    except Timeout:
        raise VerdictError(f"{path}: somebody else has been writing it for {_PATIENCE} seconds") from None
    except OSError as error:
        raise VerdictError(f"{path}: {error.strerror or error}") from None


def _lock(path: Path) -> str:
    """A lock for that file in the system's folder for such things: beside the file it would be litter."""
    digest = hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:16]
    user = os.getuid() if hasattr(os, "getuid") else 0
    return str(Path(tempfile.gettempdir()) / f"auditor-{user}-{digest}.lock")


_FIELDS = ("document", "code", "fingerprint", "decision", "text", "note")


def _parsed(path: Path, number: int, line: str) -> Verdict:
    try:
        return _understood(line)
    except (ValueError, TypeError, AttributeError) as error:
        if line.startswith(("<<<<<<< ", "=======", ">>>>>>> ", "||||||| ")):
            why = "a merge conflict: keep the lines of both sides, drop the marks"
            raise VerdictError(f"{path}:{number}: {why}") from None
        raise VerdictError(f"{path}:{number}: no verdict: {error}") from None


@lru_cache(_KEPT)
def _understood(line: str) -> Verdict:
    row: Any = json.loads(line)
    values = {name: row.get(name, "") for name in _FIELDS}
    suggestion = row.get("suggestion")
    if not all(isinstance(value, str) for value in (*values.values(), suggestion or "")):
        raise TypeError("a value is no string")
    if not values["document"] or not values["fingerprint"]:
        raise ValueError("document and fingerprint are needed")
    return Verdict(**values | {"decision": Decision(values["decision"])}, suggestion=suggestion)


@lru_cache(_KEPT)
def _dumped(verdict: Verdict) -> str:
    row = {
        "document": verdict.document,
        "code": verdict.code,
        "fingerprint": verdict.fingerprint,
        "decision": verdict.decision.value,
        "text": verdict.text,
    }
    if verdict.note:
        row["note"] = verdict.note
    if verdict.suggestion is not None:
        row["suggestion"] = verdict.suggestion
    return json.dumps(row, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()


def _order(verdict: Verdict) -> tuple[str, str, str]:
    return (verdict.document, verdict.code, verdict.fingerprint)


def _shown(text: str) -> str:
    """The words of a finding on one line, cut where they are many."""
    folded = " ".join(text.split())
    return folded if len(folded) <= 120 else f"{folded[:119]}…"
