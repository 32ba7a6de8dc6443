"""German numbers, units and dates."""

from __future__ import annotations

from auditor.lexicons.base import words
from auditor.lexicons.numerals.base import DAY, HOUR, LENGTH, MASS, TIME, Numerals, named, numbered, ranges, units

_ONES = numbered("ein zwei drei vier fünf sechs sieben acht neun", 1)
_TENS = numbered("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)

DATA = Numerals(
    cardinals={
        **numbered(
            """null ein/eins/eine/einen/einem/einer/eines zwei/zwo drei vier fünf sechs sieben acht neun zehn elf
            zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"""
        ),
        **_TENS,
        **{f"{a}und{b}": x + y for a, x in _ONES.items() for b, y in _TENS.items()},
        **{f"{a}{b}": x * y for a, x in _ONES.items() for b, y in (("hundert", 100), ("tausend", 1000))},
    },
    scales={
        "dutzend": 12, "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9,
    },
    ordinals={
        stem + ending: k
        for stem, k in numbered("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte", 1).items()
        for ending in ("", "n", "r", "s", "m")
    },
    fractions={"hälfte": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5, "zehntel": 1 / 10},
    vague=ranges("dutzende", "hunderte", "tausende zehntausende", "", ""),
    articles=words("ein eine einem einer einen"),
    ranges=words("bis oder und"),
    percent=words("prozent"),
    of=words("der des von"),
    rough=words("rund etwa ungefähr fast knapp über mehr als mindestens gut circa unter bis"),
    one=words("ein eine einen einem einer eines eins"),
    implied={"beide": 2, "beiden": 2, "doppelt": 2, "verdoppelt": 2, "dreifach": 3},
    units={
        **units(
            TIME,
            {
                "sekunde/sekunden": 1, "minute/minuten": 60, "stunde/stunden": HOUR, "tag/tage/tagen": DAY,
                "woche/wochen": 7 * DAY, "monat/monate/monaten": 30.44 * DAY,
                "jahr/jahre/jahren/jährige/jähriger": 365.25 * DAY, "jahrhundert/jahrhunderte": 36525 * DAY,
            },
        ),
        **units(LENGTH, {"kilometer/kilometern": 1000, "meter/metern": 1, "meile/meilen": 1609.34}),
        **units(MASS, {"kilogramm/kilo": 1, "tonne/tonnen": 1000}),
    },
    currencies=named("dollar euro yen yuan rubel franken pfund"),
    date_cues=words("im am in seit bis vom ende anfang mitte"),
    noon={"mittag": 720, "mitternacht": 0},
    zones=words("gmt utc ortszeit"),
    toll=words("tot todes getötet opfer verletzt leiche"),
    capitalised_dates=True,
)  # fmt: skip
