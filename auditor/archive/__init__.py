"""The archive: articles that were read before, with their passages' embeddings, in a folder of two files.

``archive.sqlite`` is the truth. ``vectors-….f16`` is derived from it for searching and is made again
whenever it is missing, short or damaged.
"""

from __future__ import annotations

from auditor.archive.database import ArchiveError
from auditor.archive.folder import Archive
from auditor.archive.model import Added, Change, Entry, Hit, Scope, Statistics

__all__ = ["Added", "Archive", "ArchiveError", "Change", "Entry", "Hit", "Scope", "Statistics"]
