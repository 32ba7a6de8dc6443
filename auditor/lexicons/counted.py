"""English words behind a number, as regular expressions: what has decimals, what is counted by the thousand."""

from __future__ import annotations

MEASURED = (
    r"(?:%|(?:per ?cent|percentage|(?:thousand |hundred )?[mb]illions?|trillion|euros?|dollars?|pounds?|"
    r"kilomet(?:er|re)s?|met(?:er|re)s?|degrees|km|kg|GDP)\b|[€$£])"
)

COUNTED = (
    r"(?:people|persons?|soldiers|troops|men|women|children|civilians|fighters|rebels|refugees|migrants|students"
    r"|workers|jobs|inhabitants|residents|lawyers|companies|families|homes|houses|employees|voters|votes|victims"
    r"|deaths|dead|tons|tonnes|euros?|dollars?|pounds|francs|pesos|rubles|hectares|protesters|demonstrators"
    r"|copies|vehicles|cars|members|patients|tests|visitors|spectators|kilomet(?:er|re)s)\b"
)
