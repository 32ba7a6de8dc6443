"""Which documents are new since a state of the repository that git knows.

Git is only asked: neither the working tree nor the index is touched.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path

from auditor.ingest import jsonl
from auditor.model import Document, InputError, UserError

_LINES = frozenset({".jsonl", ".ndjson"})


class GitError(UserError):
    """Git that is not there, no repository, or a reference unknown to it; one line for the user."""


class Since:
    """What the working tree has that the common ancestor of a reference and HEAD has not."""

    def __init__(self, reference: str, paths: Sequence[Path]) -> None:
        """Raises GitError. All paths are to lie in one repository."""
        folder = next((p if p.is_dir() else p.parent for p in paths if p.exists()), Path())
        self._root = Path(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel")).rstrip("\n"))
        self._base = self._ancestor(reference)
        inside = [str(path.resolve()) for path in paths if path.resolve().is_relative_to(self._root)]
        if len(inside) < len(paths):
            outside = next(path for path in paths if not path.resolve().is_relative_to(self._root))
            raise GitError(f"{outside}: not in the repository {self._root}")
        changed = _git(
            self._root, "diff", "--name-only", "-z", "--find-renames=100%", "--diff-filter=AMT", self._base,
            "--", *inside,
        )  # fmt: skip
        others = _git(self._root, "ls-files", "--others", "--exclude-standard", "-z", "--", *inside)
        names = [os.fsdecode(name) for name in (changed + others).split(b"\0") if name]
        self._changed = {self._root / name: name for name in names}
        self._before: dict[Path, dict[str, str]] = {}

    def _ancestor(self, reference: str) -> str:
        commit = f"{reference}^{{commit}}"
        try:
            found = _git(self._root, "rev-parse", "--verify", "--quiet", "--end-of-options", commit)
        except GitError:
            shallow = _git(self._root, "rev-parse", "--is-shallow-repository").strip() == b"true"
            why = ", which is shallow: fetch more of its history" if shallow else ""
            raise GitError(f"--new-since: {reference!r} is no commit of {self._root}{why}") from None
        with contextlib.suppress(GitError):  # no common history: then the commit itself
            found = _git(self._root, "merge-base", os.fsdecode(found).strip(), "HEAD")
        return os.fsdecode(found).strip()

    def new(self, document: Document) -> bool:
        """Whether the document is new or changed; in .jsonl files each line is held against its former self."""
        path = Path(document.path).resolve()
        if path not in self._changed:
            return False
        return path.suffix.lower() not in _LINES or self._former(path).get(document.id) != document.text

    def _former(self, path: Path) -> dict[str, str]:
        """Texts by id of a .jsonl file as it was."""
        if path not in self._before:
            name = f"{self._base}:{self._changed[path]}"
            try:
                data = _git(self._root, "cat-file", "blob", name)
            except GitError:  # there was no such file
                data = b""
            items: Iterable[Document | InputError] = jsonl.parse(str(path), io.BytesIO(data))
            self._before[path] = {item.id: item.text for item in items if isinstance(item, Document)}
        return self._before[path]


def _git(folder: Path, *arguments: str) -> bytes:
    command = ["git", "-C", str(folder), "-c", "core.quotepath=off", *arguments]
    environment = {**os.environ, "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}
    try:
        return subprocess.run(command, capture_output=True, check=True, env=environment).stdout  # noqa: S603
    except FileNotFoundError:
        raise GitError("--new-since needs git") from None
    except subprocess.CalledProcessError as error:
        lines = error.stderr.decode("utf-8", "backslashreplace").strip().splitlines()
        raise GitError(f"git: {lines[0].removeprefix('fatal: ') if lines else 'failed'}") from None
