"""How languages write numbers, units and dates; months and weekdays stand in each language's own module.

``cardinals`` add up (twenty + five), ``scales`` multiply what stands before them (three × hundred).
``vague`` are plurals that name a range: dozens, hundreds. A word may stand in several tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from auditor.lexicons.base import series, words


class Unit(NamedTuple):
    """A unit of measure: an amount in it is ``amount * factor + offset`` in the dimension's base unit."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0


_NAMES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Numerals:
    """The number words of one language, all in lower case; see the module's docstring."""

    cardinals: Mapping[str, int]
    scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    ordinal_suffixes: frozenset[str] = _NAMES
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Parts of a whole by the word that names the denominator: third is 1/3."""
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    articles: frozenset[str] = _NAMES
    joiners: frozenset[str] = _NAMES
    """Words inside a number: one hundred and five."""
    half: frozenset[str] = _NAMES
    ranges: frozenset[str] = _NAMES
    """Words between the ends of a range: 10 to 15."""
    of: frozenset[str] = _NAMES
    percent: frozenset[str] = _NAMES
    rough: frozenset[str] = _NAMES
    """Words before (or after) a number that is rounded: about, nearly, more than."""
    one: frozenset[str] = _NAMES
    """Words for 1 that mean other things more often."""
    implied: Mapping[str, int] = field(default_factory=dict)
    """Words that say a number without being one: both, twice."""
    units: Mapping[str, Unit] = field(default_factory=dict)
    currencies: Mapping[str, str] = field(default_factory=dict)
    decades: Mapping[str, int] = field(default_factory=dict)
    month_abbreviations: Mapping[str, int] = field(default_factory=dict)
    weekday_abbreviations: Mapping[str, int] = field(default_factory=dict)
    date_cues: frozenset[str] = _NAMES
    """Words before a month or a year: in, since, last."""
    doubtful_months: frozenset[str] = _NAMES
    """Months whose names are other words too, so that only a cue or a number tells."""
    noon: Mapping[str, int] = field(default_factory=dict)
    """Words for a time of day, in minutes after midnight."""
    zones: frozenset[str] = _NAMES
    squared: frozenset[str] = _NAMES
    per_hour: frozenset[str] = _NAMES
    """What behind a unit of length makes it one of speed, as two words: per hour."""
    toll: frozenset[str] = _NAMES
    """Beginnings of words that make a count one of victims."""
    capitalised_dates: bool = False
    """Whether months and weekdays are written with a capital."""


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

_LENGTH, _MASS, _AREA, _VOLUME, _SPEED, _POWER, _TIME = series("length mass area volume speed power time")
_HOUR, _DAY = 3600.0, 86400.0

SYMBOLS: Mapping[str, Unit] = {
    "km": Unit("kilometre", _LENGTH, 1000), "cm": Unit("centimetre", _LENGTH, 0.01),
    "mi": Unit("mile", _LENGTH, 1609.34),
    "mm": Unit("millimetre", _LENGTH, 0.001), "ft": Unit("foot", _LENGTH, 0.3048),
    "kg": Unit("kilogram", _MASS, 1), "lb": Unit("pound", _MASS, 0.4536), "lbs": Unit("pound", _MASS, 0.4536),
    "km²": Unit("square kilometre", _AREA, 1e6), "km2": Unit("square kilometre", _AREA, 1e6),
    "m²": Unit("square metre", _AREA, 1), "m2": Unit("square metre", _AREA, 1), "ha": Unit("hectare", _AREA, 1e4),
    "km/h": Unit("kilometre per hour", _SPEED, 1), "kmh": Unit("kilometre per hour", _SPEED, 1),
    "kph": Unit("kilometre per hour", _SPEED, 1), "mph": Unit("mile per hour", _SPEED, 1.609),
    "kw": Unit("kilowatt", _POWER, 1e3), "mw": Unit("megawatt", _POWER, 1e6), "gw": Unit("gigawatt", _POWER, 1e9),
    "°c": Unit("degree Celsius", "temperature", 1),
    "°f": Unit("degree Fahrenheit", "temperature", 5 / 9, -160 / 9),
    "min": Unit("minute", _TIME, 60),
}  # fmt: skip
"""Symbols that most languages share."""


def _numbered(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    """Words in order with their numbers; words joined by a stroke have the same."""
    return {
        word: start + step * k for k, alike in enumerate(text.split()) for word in alike.split("/") if word != "-"
    }


def _units(dimension: str, factors: Mapping[str, float]) -> dict[str, Unit]:
    """Units by their words; the first of words joined by a stroke names the unit."""
    return {
        word: Unit(alike.partition("/")[0], dimension, factor)
        for alike, factor in factors.items()
        for word in alike.split("/")
    }


def _ranges(
    tens: str, hundreds: str, thousands: str, millions: str, billions: str
) -> dict[str, tuple[float, float]]:
    bounds = ((tens, 10, 150), (hundreds, 100, 1500), (thousands, 1000, 1.5e5), (millions, 1e6, 1e9))
    limits = (*bounds, (billions, 1e9, 1e12))
    return {word: (low, high) for alike, low, high in limits for word in alike.split()}


def _named(text: str) -> dict[str, str]:
    """Currencies by their words; the first of words joined by a stroke names the currency."""
    return {word: alike.partition("/")[0] for alike in text.split() for word in alike.split("/")}


ENGLISH = Numerals(
    cardinals={
        **_numbered(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
            sixteen seventeen eighteen nineteen"""
        ),
        **_numbered("twenty thirty forty/fourty fifty sixty seventy eighty ninety", 20, 10),
    },
    scales={
        "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "mln": 10**6, "billion": 10**9,
        "trillion": 10**12,
    },
    ordinals={
        **_numbered(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
            fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth""",
            1,
        ),
        **_numbered("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10),
        "hundredth": 100, "thousandth": 1000,
    },
    ordinal_suffixes=words("st nd rd th"),
    fractions={
        "half": 1 / 2, "halves": 1 / 2, "third": 1 / 3, "thirds": 1 / 3, "quarter": 1 / 4, "quarters": 1 / 4,
        "fourth": 1 / 4, "fourths": 1 / 4, "fifth": 1 / 5, "fifths": 1 / 5, "sixth": 1 / 6, "tenth": 1 / 10,
        "tenths": 1 / 10,
    },
    vague=_ranges("tens dozens scores", "hundreds", "thousands", "millions", "billions"),
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
        **_units(
            _TIME,
            {
                "second/seconds": 1, "minute/minutes": 60, "hour/hours": _HOUR, "day/days": _DAY,
                "night/nights": _DAY,
                "week/weeks": 7 * _DAY, "fortnight": 14 * _DAY, "month/months": 30.44 * _DAY,
                "year/years/year-old/year-olds/yr/yrs": 365.25 * _DAY, "decade/decades": 3652.5 * _DAY,
                "century/centuries": 36525 * _DAY,
            },
        ),
        **_units(
            _LENGTH,
            {
                "kilometre/kilometres/kilometer/kilometers": 1000, "metre/metres/meter/meters": 1,
                "centimetre/centimetres/centimeter/centimeters": 0.01, "mile/miles": 1609.34,
                "foot/feet": 0.3048, "yard/yards": 0.9144, "inch/inches": 0.0254,
            },
        ),
        **_units(
            _MASS,
            {"kilogram/kilograms/kilogramme/kilogrammes/kilo/kilos": 1, "gram/grams/gramme/grammes": 0.001,
             "tonne/tonnes/ton/tons": 1000},
        ),
        **_units(_AREA, {"hectare/hectares": 1e4, "acre/acres": 4046.9}),
        **_units(_VOLUME, {"litre/litres/liter/liters": 1, "gallon/gallons": 3.785, "barrel/barrels": 159}),
        **_units(
            _POWER,
            {"kilowatt/kilowatts": 1e3, "megawatt/megawatts": 1e6, "gigawatt/gigawatts": 1e9},
        ),
    },
    currencies=_named(
        """dollar/dollars euro/euros pound/pounds yen yuan/renminbi rouble/roubles/ruble/rubles rupee/rupees
        franc/francs peso/pesos lira/liras/lire crown/crowns/krona/kronor/krone/kroner/koruna/korunas zloty/zlotys
        shekel/shekels rand real/reais dinar/dinars riyal/riyals hryvnia/hryvnias forint/forints"""
    ),
    decades=_numbered("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
    month_abbreviations=_numbered("jan feb mar apr - jun jul aug sep/sept oct nov dec", 1),
    weekday_abbreviations=_numbered("mon tue/tues wed thu/thur/thurs fri sat sun"),
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

FRENCH = Numerals(
    cardinals={
        **_numbered(
            """zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
            seize"""
        ),
        **_numbered("vingt trente quarante cinquante soixante", 20, 10),
        "quatre-vingt": 80, "quatre-vingts": 80, "septante": 70, "huitante": 80, "nonante": 90,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9, "douzaine": 12, "dizaine": 10, "centaine": 100, "millier": 1000,
    },
    ordinals=_numbered(
        """premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième
        neuvième dixième""",
        1,
    ),
    ordinal_suffixes=words("er ère e ème nd nde"),
    fractions={"moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5},
    vague=_ranges("dizaines douzaines", "centaines", "milliers", "", ""),
    articles=words("un une"),
    joiners=words("et"),
    ranges=words("à ou et"),
    of=words("de des du d"),
    percent=words("pourcent"),
    rough=words("environ près presque quelque quelques de moins plus jusqu"),
    one=words("un une"),
    implied={"double": 2, "doublé": 2, "triple": 3, "seul": 1, "seule": 1},
    units={
        **_units(
            _TIME,
            {
                "seconde/secondes": 1, "minute/minutes": 60, "heure/heures": _HOUR, "jour/jours": _DAY,
                "semaine/semaines": 7 * _DAY, "mois": 30.44 * _DAY, "an/ans/année/années": 365.25 * _DAY,
                "siècle/siècles": 36525 * _DAY,
            },
        ),
        **_units(_LENGTH, {"kilomètre/kilomètres": 1000, "mètre/mètres": 1, "mile/miles": 1609.34}),
        **_units(_MASS, {"kilogramme/kilogrammes/kilo/kilos": 1, "tonne/tonnes": 1000}),
    },
    currencies=_named("dollar/dollars euro/euros yen yuan/yuans rouble/roubles franc/francs livre/livres"),
    date_cues=words("en de depuis fin début dernier le du au"),
    doubtful_months=words("mars"),
    noon={"midi": 720, "minuit": 0},
    zones=words("gmt utc"),
    toll=words("mort tué décès victime bless cadavre"),
)  # fmt: skip

SPANISH = Numerals(
    cardinals={
        **_numbered(
            """cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
            dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés
            veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"""
        ),
        **_numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 30, 10),
        **_numbered(
            """doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
            seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas""",
            200,
            100,
        ),
    },
    scales={
        "mil": 1000, "millón": 10**6, "millones": 10**6, "docena": 12, "decena": 10,
        "centenar": 100, "millar": 1000,
    },
    ordinals=_numbered(
        """primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta
        séptimo/séptima octavo/octava noveno/novena décimo/décima""",
        1,
    ),
    ordinal_suffixes=words("º ª o a er"),
    fractions={"mitad": 1 / 2, "tercio": 1 / 3, "tercios": 1 / 3, "cuarta": 1 / 4, "quinta": 1 / 5},
    vague=_ranges("decenas docenas", "cientos centenares", "miles millares", "", ""),
    articles=words("un una"),
    joiners=words("y"),
    ranges=words("a o y"),
    of=words("de del"),
    percent=words("porcentaje"),
    rough=words("unos unas casi cerca aproximadamente alrededor más menos de hasta"),
    one=words("un una uno"),
    implied={"ambos": 2, "ambas": 2, "doble": 2, "triple": 3, "único": 1, "única": 1},
    units={
        **_units(
            _TIME,
            {
                "segundos": 1, "minuto/minutos": 60, "hora/horas": _HOUR, "día/días": _DAY,
                "semana/semanas": 7 * _DAY, "mes/meses": 30.44 * _DAY, "año/años": 365.25 * _DAY,
                "siglo/siglos": 36525 * _DAY,
            },
        ),
        **_units(_LENGTH, {"kilómetro/kilómetros": 1000, "metro/metros": 1, "milla/millas": 1609.34}),
        **_units(_MASS, {"kilogramo/kilogramos/kilo/kilos": 1, "tonelada/toneladas": 1000}),
    },
    currencies=_named("dólar/dólares euro/euros yen/yenes yuan/yuanes rublo/rublos peso/pesos franco/francos"),
    date_cues=words("en de desde hasta el del al"),
    noon={"mediodía": 720, "medianoche": 0},
    zones=words("gmt utc local"),
    toll=words("muert fallec víctima herid asesinad cadáver"),
)  # fmt: skip

_GERMAN_ONES = _numbered("ein zwei drei vier fünf sechs sieben acht neun", 1)
_GERMAN_TENS = _numbered("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)

GERMAN = Numerals(
    cardinals={
        **_numbered(
            """null ein/eins/eine/einen/einem/einer/eines zwei/zwo drei vier fünf sechs sieben acht neun zehn elf
            zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"""
        ),
        **_GERMAN_TENS,
        **{f"{a}und{b}": x + y for a, x in _GERMAN_ONES.items() for b, y in _GERMAN_TENS.items()},
        **{f"{a}{b}": x * y for a, x in _GERMAN_ONES.items() for b, y in (("hundert", 100), ("tausend", 1000))},
    },
    scales={
        "dutzend": 12, "hundert": 100, "tausend": 1000, "million": 10**6, "millionen": 10**6, "milliarde": 10**9,
        "milliarden": 10**9,
    },
    ordinals={
        stem + ending: k
        for stem, k in _numbered("erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte", 1).items()
        for ending in ("", "n", "r", "s", "m")
    },
    fractions={"hälfte": 1 / 2, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5, "zehntel": 1 / 10},
    vague=_ranges("dutzende", "hunderte", "tausende zehntausende", "", ""),
    articles=words("ein eine einem einer einen"),
    ranges=words("bis oder und"),
    percent=words("prozent"),
    of=words("der des von"),
    rough=words("rund etwa ungefähr fast knapp über mehr als mindestens gut circa unter bis"),
    one=words("ein eine einen einem einer eines eins"),
    implied={"beide": 2, "beiden": 2, "doppelt": 2, "verdoppelt": 2, "dreifach": 3},
    units={
        **_units(
            _TIME,
            {
                "sekunde/sekunden": 1, "minute/minuten": 60, "stunde/stunden": _HOUR, "tag/tage/tagen": _DAY,
                "woche/wochen": 7 * _DAY, "monat/monate/monaten": 30.44 * _DAY,
                "jahr/jahre/jahren/jährige/jähriger": 365.25 * _DAY, "jahrhundert/jahrhunderte": 36525 * _DAY,
            },
        ),
        **_units(_LENGTH, {"kilometer/kilometern": 1000, "meter/metern": 1, "meile/meilen": 1609.34}),
        **_units(_MASS, {"kilogramm/kilo": 1, "tonne/tonnen": 1000}),
    },
    currencies=_named("dollar euro yen yuan rubel franken pfund"),
    date_cues=words("im am in seit bis vom ende anfang mitte"),
    noon={"mittag": 720, "mitternacht": 0},
    zones=words("gmt utc ortszeit"),
    toll=words("tot todes getötet opfer verletzt leiche"),
    capitalised_dates=True,
)  # fmt: skip

NUMERALS: Mapping[str, Numerals] = {"de": GERMAN, "en": ENGLISH, "es": SPANISH, "fr": FRENCH}
"""By language code; elsewhere only figures are read."""
