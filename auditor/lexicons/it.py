"""Italian."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="it",
    name="Italian",
    function_words=words(
        """il lo la i gli le di del della dello dei degli delle un uno una e ed in a al alla da dal dalla con
        su per che non è sono si come anche più ma o se ha hanno era erano stato stata questo questa questi
        nel nella suo sua loro tra fra dopo prima contro quando"""
    ),
    quotes=(("«", "»"), ("“", "”"), ('"', '"')),
    spaced_marks="",
    decimal_mark=",",
    months=series(
        """gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"""
    ),
    weekdays=series("lunedì martedì mercoledì giovedì venerdì sabato domenica"),
    doubled_words=words("""che vi ci si ben poi lento forte subito man mano"""),
    cries=words("""no sì ah oh ha bla piano via così poco là zitto molto quasi"""),
)
