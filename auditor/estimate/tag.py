"""Tags: what a word-level estimate says of one passage held against another (WMT's word and gap tags)."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import NamedTuple


class Kind(enum.IntEnum):
    """What is wrong at a tag; the values are the columns of the network's output."""

    LOST = 0
    """Words are missing before ``start``."""
    ADDED = 1
    """A word that the other passage gives no ground for."""
    CHANGED = 2
    """A word that stands where the other passage says something else."""


class Tag(NamedTuple):
    """A word at ``start:end`` of a passage, or the end of its last word where both are the same.

    ``odds`` are log-odds that something is wrong there.
    """

    kind: Kind
    start: int
    end: int
    odds: float


Tags = tuple[Tag, ...]


class Likeness(NamedTuple):
    """A word that only the left passage has and one that only the right one has, by where they begin."""

    left: int
    right: int
    cosine: float


class Estimate(NamedTuple):
    """The tags of two passages, each held against the other, sorted; those below ``FLOOR`` are left out.

    ``alike`` are words that may stand for one another, sorted; those below ``LEAST_ALIKE`` are left out.
    """

    left: Tags
    right: Tags
    alike: tuple[Likeness, ...] = ()


Estimates = Mapping[tuple[str, str], Estimate]
"""By two texts in the order of the alphabet."""

FLOOR = -4.0
"""Log-odds under which a tag says nothing: one word in fifty."""

LEAST_ALIKE = 0.4
"""Cosine under which two words are not alike: of the links that it adds to those of strings and word lists, six in
seven are right (MultiMWA-MTRef, translations aligned by hand).
"""
