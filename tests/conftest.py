"""Settings of all tests: how long an example takes says nothing on a busy machine; failures repeat."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile("auditor", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("auditor")
