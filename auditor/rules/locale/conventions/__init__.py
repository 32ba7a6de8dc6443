"""Number, date, time and currency formats."""

from __future__ import annotations

from auditor.rules.base import Rule
from auditor.rules.locale.conventions.currency_after_number import CurrencyAfterNumber
from auditor.rules.locale.conventions.decimal_comma import DecimalComma
from auditor.rules.locale.conventions.decimal_point import DecimalPoint
from auditor.rules.locale.conventions.foreign_date import ForeignDate
from auditor.rules.locale.conventions.foreign_number_word import ForeignNumberWord
from auditor.rules.locale.conventions.foreign_ordinal import ForeignOrdinal
from auditor.rules.locale.conventions.foreign_thousands import ForeignThousands
from auditor.rules.locale.conventions.foreign_time import ForeignTime
from auditor.rules.locale.conventions.spaced_percent import SpacedPercent

RULES: tuple[type[Rule], ...] = (
    DecimalComma,
    ForeignThousands,
    SpacedPercent,
    CurrencyAfterNumber,
    ForeignTime,
    ForeignDate,
    ForeignOrdinal,
    ForeignNumberWord,
    DecimalPoint,
)
