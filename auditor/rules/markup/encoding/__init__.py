"""Characters that a machine broke, and invisible ones."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.markup.encoding.bidi_control import BidiControl
from auditor.rules.markup.encoding.control_character import ControlCharacter
from auditor.rules.markup.encoding.detached_accent import DetachedAccent
from auditor.rules.markup.encoding.invisible_character import InvisibleCharacter
from auditor.rules.markup.encoding.mixed_script import MixedScriptWord
from auditor.rules.markup.encoding.mojibake import Mojibake
from auditor.rules.markup.encoding.private_use import PrivateUseCharacter
from auditor.rules.markup.encoding.replacement_character import ReplacementCharacter
from auditor.rules.markup.encoding.styled_letter import StyledLetter

RULES: tuple[type[Rule], ...] = (
    Mojibake,
    ReplacementCharacter,
    InvisibleCharacter,
    BidiControl,
    ControlCharacter,
    MixedScriptWord,
    PrivateUseCharacter,
    StyledLetter,
    DetachedAccent,
)
