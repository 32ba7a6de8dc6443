"""``python -m auditor`` is ``audit``."""

from auditor.cli import run

run()
