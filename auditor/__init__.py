"""Audit machine-translated news without its source.

>>> import auditor
>>> report = auditor.audit([auditor.Document(id="a", text="It was the the end of the war.")])
>>> [finding.name for finding in report.findings]
['doubled-word']
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Config", "Document", "Finding", "Report", "Severity", "__version__", "audit"]

if TYPE_CHECKING:
    from auditor.config import Config
    from auditor.model import Document, Finding, Report, Severity
    from auditor.pipeline import audit


def __getattr__(name: str) -> Any:
    """Imports on first use, so that ``audit --version`` loads nothing."""
    import importlib  # noqa: PLC0415

    modules = {"audit": "pipeline", "Config": "config"}
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"auditor.{modules.get(name, 'model')}"), name)
