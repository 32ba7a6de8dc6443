"""What differs between languages, as data: one module per language, one table per subject.

Adding a language means adding a module here with a ``DATA`` of type ``Language`` and naming it in
``LANGUAGES``; no rule needs to change.
"""

from __future__ import annotations

import functools
import importlib

from auditor.lexicons.base import Language

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
"""Languages with a data module, sorted."""


@functools.cache
def language(code: str) -> Language | None:
    """Data of the language with that ISO 639-1 code, or None where there is none yet."""
    if code not in LANGUAGES:
        return None
    data = importlib.import_module(f"auditor.lexicons.{code}").DATA
    assert isinstance(data, Language)  # noqa: S101 - for the type checker
    return data
