"""Keeps the vector file up to the store, and makes it anew where it cannot be believed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from auditor.archive import database as db
from auditor.archive.store import Store
from auditor.archive.vectors import VectorFile, file_name

_WASTE = 1_000  # records of removed passages that the file may hold at any size

Notice = Callable[[str], None]
"""Called with a line for the user."""


class Mirror:
    """The vector file beside a database. What fails here is only said: the articles are safe in the store."""

    def __init__(self, folder: Path, database: sqlite3.Connection, notice: Notice) -> None:
        self._folder = folder
        self._database = database
        self._store = Store(database)
        self._notice = notice
        self._file: VectorFile | None = None

    def close(self) -> None:
        """Close the file."""
        if self._file:
            self._file.close()

    def path(self) -> Path | None:
        """Where the file is, or would be; None before an encoder was chosen."""
        identity = self._store.origin().identity
        return self._folder / file_name(identity) if identity else None

    def file(self) -> VectorFile | None:
        """The file as it is now; None where there are no vectors."""
        token, _, identity = self._store.origin()
        dimension = self._store.dimension()
        if identity is None or dimension is None:
            return None
        path = self._folder / file_name(identity)
        if self._file is None or self._file.path != path:
            self.close()
            self._file = VectorFile(path, identity, token, dimension)
        self._file.follow()
        return self._file

    def searchable(self) -> VectorFile | None:
        """The file, mended where it is behind the store and can be; None where there are no vectors."""
        file = self.file()
        if file and (self._unsound(file) or file.last < self._store.present()):
            self._mend(file)
        return file

    def top_up(self, *, first: bool = False) -> None:
        """Bring the file up to the store; ``first``: there was none, and none is missed."""
        if file := self.file():
            self._mend(file, anew=first)

    def rebuild(self) -> bool:
        """Make the file anew; whether that could be done."""
        file = self.file()
        return file is not None and self._mend(file, anew=True)

    def _unsound(self, file: VectorFile) -> bool:
        """Whether a file is missing, torn, damaged or ahead of the store, which was put back from a copy."""
        return not file.whole or file.last > self._store.issued()

    def _mend(self, file: VectorFile, *, anew: bool = False) -> bool:
        """Write what is missing, or all; whether that could be done.

        The store's write lock is held, so that one process at a time writes to the file.
        """
        try:
            if not db.writable(self._folder):
                raise PermissionError("the folder is read-only")
            with db.writing(self._database):
                file.follow()
                unsound = self._unsound(file)
                if unsound:  # first of all: on a full disk it would be in the way, and later be believed
                    file.path.unlink(missing_ok=True)
                if anew or unsound or len(file.ids) > 2 * self._store.count() + _WASTE:
                    file.rewrite(self._store.after(0))
                else:
                    file.append(self._store.after(file.last))
        except (sqlite3.Error, OSError) as error:
            self._notice(f"{file.path} is behind, and {db.FILE} is searched instead: {error}")
            return False
        if unsound and not anew:
            self._notice(f"{file.path} was missing or damaged and has been rebuilt from {db.FILE}")
        return True
