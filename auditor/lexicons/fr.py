"""French."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="fr",
    name="French",
    function_words=words(
        """le la les de des du un une et en à au aux que qui dans pour par sur est sont pas plus avec se sa son
        ses ce cette ces il elle ils elles nous vous on ne mais ou où donc car ont été être avoir fait leur
        leurs comme aussi sans sous entre après avant depuis selon dont était étaient avait avaient tout
        tous toute même très lui y d l qu c j n"""
    ),
    quotes=(("«", "»"), ("“", "”"), ("‹", "›")),
    spaced_marks=";:!?»%",
    decimal_mark=",",
    months=series("""janvier février mars avril mai juin juillet août septembre octobre novembre décembre"""),
    weekdays=series("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    never_names=words(
        """il elle ils elles mais ou donc car dans pour avec sur par parce lorsque quand tandis alors cette cet ces
        est sont était"""
    ),
    openers=words(
        """le la les l un une des du il elle ils elles nous vous on je ce cette ces cet mais et ou donc car dans
        pour avec sur par selon après avant pendant depuis lorsque quand si comme alors aussi ainsi cependant
        toutefois en à au aux leur leurs son sa ses notre nos plusieurs certains tous toutes c qui que"""
    ),
    doubled_words=words(
        """nous vous en que trop pas tout toute plus petit petite grand loin jamais toujours vite fort bien
        faire un une"""
    ),
    cries=words("""non oui ah oh ha hé ho bla bis là si très"""),
    repeatable=words("""encore toujours jamais beaucoup autre autant ainsi plus moins homme"""),
    coordinators=words("et ou"),
    pairing=words("entre"),
    relatives=words("qui que dont où"),
    copulas=words("reste restent devient deviennent"),
    repeatable_endings=("s", "ment", "ait", "er", "ir", "ant", "é", "x"),
)
