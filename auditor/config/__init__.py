"""Settings: what there are (``settings``), where values come from (``layers``), for what (``profiles``)."""

from __future__ import annotations

from auditor.config.errors import ConfigError, nearest
from auditor.config.kinds import NEVER
from auditor.config.layers import TRACEBACK, VERDICTS, Origin, find, load
from auditor.config.profiles import effective, profiles
from auditor.config.schema import SCHEMA, reference, schema
from auditor.config.settings import FORMATS, Config, Profile, settings

__all__ = [
    "FORMATS", "NEVER", "SCHEMA", "TRACEBACK", "VERDICTS", "Config", "ConfigError", "Origin", "Profile",
    "effective", "find", "load", "nearest", "profiles", "reference", "schema", "settings",
]  # fmt: skip
