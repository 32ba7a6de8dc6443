"""Spanish numbers, units and dates."""

from __future__ import annotations

from auditor.lexicons.base import words
from auditor.lexicons.numerals.base import DAY, HOUR, LENGTH, MASS, TIME, Numerals, named, numbered, ranges, units

DATA = Numerals(
    cardinals={
        **numbered(
            """cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince
            dieciséis diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés
            veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"""
        ),
        **numbered("treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento", 30, 10),
        **numbered(
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
    ordinals=numbered(
        """primer/primero/primera segundo/segunda tercer/tercero/tercera cuarto/cuarta quinto/quinta sexto/sexta
        séptimo/séptima octavo/octava noveno/novena décimo/décima""",
        1,
    ),
    ordinal_suffixes=words("º ª o a er"),
    fractions={"mitad": 1 / 2, "tercio": 1 / 3, "tercios": 1 / 3, "cuarta": 1 / 4, "quinta": 1 / 5},
    vague=ranges("decenas docenas", "cientos centenares", "miles millares", "", ""),
    articles=words("un una"),
    joiners=words("y"),
    ranges=words("a o y"),
    of=words("de del"),
    percent=words("porcentaje"),
    rough=words("unos unas casi cerca aproximadamente alrededor más menos de hasta"),
    one=words("un una uno"),
    implied={"ambos": 2, "ambas": 2, "doble": 2, "triple": 3, "único": 1, "única": 1},
    units={
        **units(
            TIME,
            {
                "segundos": 1, "minuto/minutos": 60, "hora/horas": HOUR, "día/días": DAY,
                "semana/semanas": 7 * DAY, "mes/meses": 30.44 * DAY, "año/años": 365.25 * DAY,
                "siglo/siglos": 36525 * DAY,
            },
        ),
        **units(LENGTH, {"kilómetro/kilómetros": 1000, "metro/metros": 1, "milla/millas": 1609.34}),
        **units(MASS, {"kilogramo/kilogramos/kilo/kilos": 1, "tonelada/toneladas": 1000}),
    },
    currencies=named("dólar/dólares euro/euros yen/yenes yuan/yuanes rublo/rublos peso/pesos franco/francos"),
    date_cues=words("en de desde hasta el del al"),
    noon={"mediodía": 720, "medianoche": 0},
    zones=words("gmt utc local"),
    toll=words("muert fallec víctima herid asesinad cadáver"),
)  # fmt: skip
