"""Dutch."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="nl",
    name="Dutch",
    function_words=words(
        """de het een van en in op te dat die is zijn was waren met voor niet aan er om ook als bij door naar
        uit tot maar over nog wordt werd worden hij zij ze wij we heeft hebben had dit deze geen meer na
        onder tegen tussen"""
    ),
    quotes=(("“", "”"), ("‘", "’"), ('"', '"')),
    spaced_marks="",
    decimal_mark=",",
    months=series("""januari februari maart april mei juni juli augustus september oktober november december"""),
    weekdays=series("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
    doubled_words=words("""die dat het zij u heel ver lang was om op uit aan in over toe"""),
    cries=words("""nee ja och ha bla zo"""),
)
