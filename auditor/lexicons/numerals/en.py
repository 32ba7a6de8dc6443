"""English numbers, units and dates."""

from __future__ import annotations

from auditor.lexicons.base import words
from auditor.lexicons.numerals.base import (
    AREA,
    DAY,
    HOUR,
    LENGTH,
    MASS,
    POWER,
    TIME,
    VOLUME,
    Numerals,
    named,
    numbered,
    ranges,
    units,
)

DATA = Numerals(
    cardinals={
        **numbered(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen"""
        ),
        **numbered("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 20, 10),
    },
    scales={
        "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "mln": 10**6, "billion": 10**9,
        "trillion": 10**12,
    },
    ordinals={
        **numbered(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
            1,
        ),
        **numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
        "hundredth": 100, "thousandth": 1000,
    },
    ordinal_suffixes=words("st nd rd th"),
    fractions={
        "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
        "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10,
        "tenths": 1 / 10,
    },
    vague=ranges("tens dozens scores", "hundreds", "thousands", "millions", "billions"),
    articles=words("a an"),
    joiners=words("and"),
    half=words("half"),
    ranges=words("to or and"),
    of=words("of"),
    percent=words("percent pct percentage"),
    rough=words(
        """about around some roughly approximately nearly almost than over least circa exceeding exceed exceeds
        exceeded topped beyond under below estimated close most many up"""
    ),
    one=words("one"),
    implied={
        "both": 2, "couple": 2, "pair": 2, "twice": 2, "double": 2, "doubled": 2, "doubling": 2, "twins": 2,
        "twin": 2, "half": 2, "once": 1, "single": 1, "only": 1, "sole": 1, "triple": 3, "tripled": 3,
        "trio": 3, "thrice": 3, "treble": 3, "quadruple": 4, "quarter": 4,
    },
    units={
        **units(
            TIME,
            {
                "second/seconds": 1, "minute/minutes": 60, "hour/hours": HOUR, "day/days": DAY,
                "night/nights": DAY,
                "week/weeks": 7 * DAY, "fortnight": 14 * DAY, "month/months": 30.44 * DAY,
                "year/years/year-old/year-olds/yr/yrs": 365.25 * DAY, "decade/decades": 3652.5 * DAY,
                "century/centuries": 36525 * DAY,
            },
        ),
        **units(
            LENGTH,
            {
                "kilometre/kilometres/kilometer/kilometers": 1000, "metre/metres/meter/meters": 1,
                "centimetre/centimetres/centimeter/centimeters": 0.01, "mile/miles": 1609.34,
                "foot/feet": 0.3048, "yard/yards": 0.9144, "inch/inches": 0.0254,
            },
        ),
        **units(
            MASS,
            {"kilogram/kilograms/kilogramme/kilogrammes/kilo/kilos": 1, "gram/grams/gramme/grammes": 0.001,
             "tonne/tonnes/ton/tons": 1000},
        ),
        **units(AREA, {"hectare/hectares": 1e4, "acre/acres": 4046.9}),
        **units(VOLUME, {"litre/litres/liter/liters": 1, "gallon/gallons": 3.785, "barrel/barrels": 159}),
        **units(
            POWER,
            {"kilowatt/kilowatts": 1e3, "megawatt/megawatts": 1e6, "gigawatt/gigawatts": 1e9},
        ),
    },
    currencies=named(
        """dollar/dollars euro/euros pound/pounds yen yuan/renminbi rouble/roubles/ruble/rubles rupee/rupees
        franc/francs peso/pesos lira/liras/lire crown/crowns/krona/kronor/krone/kroner/koruna/korunas zloty/zlotys
        shekel/shekels rand real/reais dinar/dinars riyal/riyals hryvnia/hryvnias forint/forints"""
    ),
    decades=numbered("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
    month_abbreviations=numbered("jan feb mar apr - jun jul aug sep/sept oct nov dec", 1),
    weekday_abbreviations=numbered("mon tue/tues wed thu/thur/thurs fri sat sun"),
    date_cues=words(
        """in of since last next early late mid until till by from on this during between before after and to
        through every each previous following for"""
    ),
    doubtful_months=words("may march mar jan sept dec"),
    noon={"noon": 720, "midday": 720, "midnight": 0},
    zones=words("gmt utc et est edt cet cest bst pst pdt msk ist jst local"),
    squared=words("square sq"),
    per_hour=frozenset({"per hour", "an hour"}),
    toll=words("dead death die kill casualt fatalit victim wound injur lives bodies corpse"),
    capitalised_dates=True,
)  # fmt: skip
