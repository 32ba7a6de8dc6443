"""Portuguese."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="pt",
    name="Portuguese",
    function_words=words(
        """o a os as de do da dos das um uma e em no na nos nas que por para com se seu sua não é são foi foram
        era mais mas como ao à pelo pela ou já também entre sem sobre até quando muito este esta isso ele
        ela eles tem têm há"""
    ),
    quotes=(("“", "”"), ("«", "»"), ('"', '"')),
    spaced_marks="",
    decimal_mark=",",
    months=series("""janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"""),
    weekdays=series("segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"),
    doubled_words=words("""que se quase logo tão bem longe nunca sempre"""),
    cries=words("""não sim já ah oh ha bla pouco muito"""),
)
