"""What is affirmed, denied, doubted or pointed the other way."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.witness.polarity.asked_or_stated import AskedOrStated
from auditor.rules.witness.polarity.contrary_direction import ContraryDirection
from auditor.rules.witness.polarity.denied_on_one_side import DeniedOnOneSide
from auditor.rules.witness.polarity.doubt_lost import DoubtLost
from auditor.rules.witness.polarity.future_or_past import FutureOrPast
from auditor.rules.witness.polarity.opposite_words import OppositeWords
from auditor.rules.witness.polarity.other_stage import OtherStage
from auditor.rules.witness.polarity.other_words import OtherWords
from auditor.rules.witness.polarity.region_elsewhere import RegionElsewhere

RULES: tuple[type[Rule], ...] = (
    AskedOrStated,
    ContraryDirection,
    DeniedOnOneSide,
    DoubtLost,
    FutureOrPast,
    OppositeWords,
    OtherStage,
    OtherWords,
    RegionElsewhere,
)
