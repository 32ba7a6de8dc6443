"""Spanish."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="es",
    name="Spanish",
    function_words=words(
        """el la los las de del un una unos unas y en a al que por para con se su sus es son no más pero como
        lo le les ha han fue fueron era eran este esta estos estas ese esa o si ya entre sin sobre hasta
        desde cuando muy también según donde quien porque durante contra está están ser hay había todo todos
        otra otro"""
    ),
    quotes=(("«", "»"), ("“", "”"), ("‘", "’"), ('"', '"')),
    spaced_marks="",
    decimal_mark=",",
    months=series("""enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"""),
    weekdays=series("lunes martes miércoles jueves viernes sábado domingo"),
    never_names=words(
        """pero porque aunque según también ellos ellas este esta estos estas ese esa esos esas cuando mientras
        para con por sin desde hasta entre es son fue era además"""
    ),
    openers=words(
        """el la los las un una unos unas lo él ella ellos ellas nosotros yo este esta estos estas ese esa esto
        eso pero y o e ni en con por para según después antes durante desde cuando si como aunque mientras
        porque también además sin al del a su sus nuestro nuestra varios algunos todos todas se no que"""
    ),
    doubled_words=words("""que tan bien mucho mucha toda todo una siempre nunca mal pronto paso"""),
    cries=words("""no sí ya ja jo ay ah oh bla poco luego ahora adiós vale bueno así muy casi"""),
    repeatable=words("""cuando nunca siempre mucho mucha tanto tanta vuelta noche hombre nuevo"""),
    coordinators=words("y e o u"),
    pairing=words("entre"),
    relatives=words("que quien quienes donde"),
    copulas=words("queda quedan quedó quedaron sigue siguen siguió siguieron"),
    interrogatives=words("qué quién cómo cuándo dónde cuánto cuál por"),
    repeatable_endings=("s", "ando", "iendo", "mente", "ado", "ido", "aba", "ía", "ar", "er", "ir"),
)
