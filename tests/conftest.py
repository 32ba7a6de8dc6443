"""Settings of all tests: how long an example takes says nothing on a busy machine; failures repeat."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from auditor.archive import Archive

settings.register_profile("auditor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("auditor")


@pytest.fixture
def notices() -> list[str]:
    """What the archive has said."""
    return []


@pytest.fixture
def archive(tmp_path: Path, notices: list[str]) -> Iterator[Archive]:
    """A new archive."""
    from auditor.archive import Archive  # noqa: PLC0415 - numpy

    with Archive.open(tmp_path / "a", create=True, notice=notices.append) as opened:
        yield opened
