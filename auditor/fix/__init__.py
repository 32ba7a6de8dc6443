"""Fixes: suggestions that are safe to apply unread, applied to the files that articles came from."""

from __future__ import annotations

from auditor.fix.files import Change, write
from auditor.fix.run import Fixes, fix

__all__ = ["Change", "Fixes", "fix", "write"]
