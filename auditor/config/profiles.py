"""Which settings hold for one document: the general ones, those of its language, those of its outlet."""

from __future__ import annotations

from dataclasses import replace

from auditor.config.settings import Config, Profile

_INSTEAD = ("min_score", "max_penalty", "fail_rules", "pass_rules")
"""What a profile has in place of the general value."""


def profiles(config: Config, outlet: str | None, language: str) -> tuple[Profile, ...]:
    """The profiles that hold for a document, the more particular one last."""
    found = (config.languages.get(language), config.outlets.get(outlet or ""))
    return tuple(profile for profile in found if profile is not None)


def effective(config: Config, outlet: str | None, language: str) -> Config:
    """The settings by which a document of that outlet and language is judged at the gate.

    Which rules run on it, and how severe they are, is ``auditor.select``'s to say.
    """
    for profile in profiles(config, outlet, language):
        given = {name: getattr(profile, name) for name in _INSTEAD}
        config = replace(config, **{name: value for name, value in given.items() if value is not None})
    return config
