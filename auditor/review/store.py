"""The file of verdicts as one review changes it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from auditor import verdicts
from auditor.model import Verdict
from auditor.review.state import with_changes
from auditor.verdicts import Key, Verdicts


class Store:
    """A file of verdicts; one that says again what it said at first has its first bytes again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.known = verdicts.load(path)
        self._first = self.known
        self._data = path.read_bytes() if path.exists() else None

    def write(self, changes: Mapping[Key, Verdict | None]) -> Verdicts:
        """Put verdicts into the file, or take them out (None); returns what it then holds.

        What others have written since stays. Raises VerdictError, and the file is as it was.
        """
        after = verdicts.update(self.path, lambda known: with_changes(known, changes))
        if after == self._first:
            verdicts.restore(self.path, after, self._data)
        return after
