"""French numbers, units and dates."""

from __future__ import annotations

from auditor.lexicons.base import words
from auditor.lexicons.numerals.base import DAY, HOUR, LENGTH, MASS, TIME, Numerals, named, numbered, ranges, units

DATA = Numerals(
    cardinals={
        **numbered(
            """zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze
            seize"""
        ),
        **numbered("vingt trente quarante cinquante soixante", 20, 10),
        "quatre-vingt": 80, "quatre-vingts": 80, "septante": 70, "huitante": 80, "nonante": 90,
    },
    scales={
        "cent": 100, "cents": 100, "mille": 1000, "million": 10**6, "millions": 10**6, "milliard": 10**9,
        "milliards": 10**9, "douzaine": 12, "dizaine": 10, "centaine": 100, "millier": 1000,
    },
    ordinals=numbered(
        """premier/première deuxième/second/seconde troisième quatrième cinquième sixième septième huitième
        neuvième dixième""",
        1,
    ),
    ordinal_suffixes=words("er ère e ème nd nde"),
    fractions={"moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5},
    vague=ranges("dizaines douzaines", "centaines", "milliers", "", ""),
    articles=words("un une"),
    joiners=words("et"),
    ranges=words("à ou et"),
    of=words("de des du d"),
    percent=words("pourcent"),
    rough=words("environ près presque quelque quelques de moins plus jusqu"),
    one=words("un une"),
    implied={"double": 2, "doublé": 2, "triple": 3, "seul": 1, "seule": 1},
    units={
        **units(
            TIME,
            {
                "seconde/secondes": 1, "minute/minutes": 60, "heure/heures": HOUR, "jour/jours": DAY,
                "semaine/semaines": 7 * DAY, "mois": 30.44 * DAY, "an/ans/année/années": 365.25 * DAY,
                "siècle/siècles": 36525 * DAY,
            },
        ),
        **units(LENGTH, {"kilomètre/kilomètres": 1000, "mètre/mètres": 1, "mile/miles": 1609.34}),
        **units(MASS, {"kilogramme/kilogrammes/kilo/kilos": 1, "tonne/tonnes": 1000}),
    },
    currencies=named("dollar/dollars euro/euros yen yuan/yuans rouble/roubles franc/francs livre/livres"),
    date_cues=words("en de depuis fin début dernier le du au"),
    doubtful_months=words("mars"),
    noon={"midi": 720, "minuit": 0},
    zones=words("gmt utc"),
    toll=words("mort tué décès victime bless cadavre"),
)  # fmt: skip
