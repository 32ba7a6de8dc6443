"""How languages write numbers, units and dates; months and weekdays stand in each language's own module."""

from __future__ import annotations

from collections.abc import Mapping

from auditor.lexicons.numerals import de, en, es, fr
from auditor.lexicons.numerals.base import AREA, LENGTH, MASS, POWER, SPEED, TIME, Numerals, Unit

__all__ = ["CURRENCY_SIGNS", "INTERCHANGEABLE", "NUMERALS", "SUFFIXES", "SYMBOLS", "Numerals", "Unit"]

NUMERALS: Mapping[str, Numerals] = {"de": de.DATA, "en": en.DATA, "es": es.DATA, "fr": fr.DATA}
"""By language code; elsewhere only figures are read."""

SUFFIXES: Mapping[str, int] = {"k": 1000, "m": 10**6, "mn": 10**6, "bn": 10**9, "tn": 10**12}
"""What may stand directly behind the digits of a number; "m" may be metres as well."""

CURRENCY_SIGNS: Mapping[str, str] = {
    "$": "dollar", "us$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound",
    "¥": "yen", "jpy": "yen", "₽": "rouble", "rub": "rouble", "₹": "rupee", "inr": "rupee", "₩": "won",
    "pln": "zloty", "czk": "crown", "sek": "crown", "nok": "crown", "dkk": "crown", "huf": "forint",
    "₺": "lira", "₪": "shekel", "chf": "franc", "rmb": "yuan", "cny": "yuan", "hk$": "dollar",
}  # fmt: skip
INTERCHANGEABLE = frozenset({frozenset({"dollar", "peso"}), frozenset({"yen", "yuan"})})
"""Currencies that one sign stands for."""

SYMBOLS: Mapping[str, Unit] = {
    "km": Unit("kilometre", LENGTH, 1000), "cm": Unit("centimetre", LENGTH, 0.01),
    "mi": Unit("mile", LENGTH, 1609.34),
    "mm": Unit("millimetre", LENGTH, 0.001), "ft": Unit("foot", LENGTH, 0.3048),
    "kg": Unit("kilogram", MASS, 1), "lb": Unit("pound", MASS, 0.4536), "lbs": Unit("pound", MASS, 0.4536),
    "km²": Unit("square kilometre", AREA, 1e6), "km2": Unit("square kilometre", AREA, 1e6),
    "m²": Unit("square metre", AREA, 1), "m2": Unit("square metre", AREA, 1), "ha": Unit("hectare", AREA, 1e4),
    "km/h": Unit("kilometre per hour", SPEED, 1), "kmh": Unit("kilometre per hour", SPEED, 1),
    "kph": Unit("kilometre per hour", SPEED, 1), "mph": Unit("mile per hour", SPEED, 1.609),
    "kw": Unit("kilowatt", POWER, 1e3), "mw": Unit("megawatt", POWER, 1e6), "gw": Unit("gigawatt", POWER, 1e9),
    "°c": Unit("degree Celsius", "temperature", 1),
    "°f": Unit("degree Fahrenheit", "temperature", 5 / 9, -160 / 9),
    "min": Unit("minute", TIME, 60),
}  # fmt: skip
"""Symbols that most languages share."""
