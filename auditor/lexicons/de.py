"""German."""

from __future__ import annotations

from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="de",
    name="German",
    function_words=words(
        """der die das den dem des ein eine einer eines einem einen und in im zu zum zur von vom mit auf für
        ist sind war waren nicht sich es er sie wir ihr ihre sein seine als auch an am aus bei nach wie dass
        oder aber nur noch wenn wird werden wurde wurden hat haben hatte über um so durch vor bis unter mehr"""
    ),
    quotes=(("„", "“"), ("»", "«"), ("‚", "‘"), ("›", "‹"), ('"', '"')),
    spaced_marks="",
    decimal_mark=",",
    months=series("""januar februar märz april mai juni juli august september oktober november dezember"""),
    weekdays=series("montag dienstag mittwoch donnerstag freitag samstag sonntag"),
    openers=words(
        """der die das den dem des ein eine einer eines einem einen er sie es wir ihr ich man dieser diese dieses
        diesem diesen aber und oder doch in im am an auf aus bei mit nach seit von vor zu zum zur für durch
        wenn als weil obwohl während so auch nun jetzt hier dort sein seine ihre ihr unser alle viele einige"""
    ),
    doubled_words=words(
        """die der das den dem sie ihr uns wir es ganz viel lange weit zu an auf aus ein mit vor nach um
        über bei durch was wer sich"""
    ),
    cries=words("""nein ja ha ach oh bla sehr so nie immer"""),
)
