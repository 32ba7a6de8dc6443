"""Faults in settings, worded for the user."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from auditor.model import UserError


class ConfigError(UserError):
    """A setting that cannot be understood; the message is one line for the user."""


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` for the known word nearest to this one, or nothing."""
    close = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
