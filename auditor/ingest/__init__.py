"""Reads articles: .txt, .md, .html, .jsonl files, folders of them, and standard input.

Whatever cannot be read becomes one ``InputError`` with a path and a clear line; the rest is read.
"""

from __future__ import annotations

from auditor.ingest.plain import encodable
from auditor.ingest.read import parse, read

__all__ = ["encodable", "parse", "read"]
