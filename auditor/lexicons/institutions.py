"""Institutions that English news names in several ways, and words that only say what kind of thing a name is of.

One line for each institution: its names, folded, with commas between; any may stand for another.
"""

from __future__ import annotations

import functools

from auditor.lexicons.base import words

_INSTITUTIONS = """
pentagon, department of defense, department of defence, defense department, defence department, us military
state department, department of state, foggy bottom
white house, oval office, us presidency, us administration, american administration, us government
capitol, capitol hill, congress
federal reserve, fed, us central bank, american central bank
wall street, new york stock exchange, nyse
downing street, 10 downing street, number 10, number ten, prime minister office, british government
scotland yard, metropolitan police, met police
whitehall, british government
westminster, british parliament, house of commons
elysee, elysee palace, french presidency, presidential palace
matignon, prime minister office
quai d'orsay, french foreign ministry, french foreign office, foreign ministry, foreign office, \
ministry of foreign affairs
kremlin, russian presidency, russian government
bundestag, german parliament, lower house
knesset, israeli parliament
duma, state duma, russian parliament, lower house
sejm, polish parliament, lower house
vatican, holy see
islamic state, islamic state group, isis, isil, is, ei, daesh, daech
hezbollah, party of god
"""

SEATS = words(
    """kremlin elysee elyseepalace whitehouse ovaloffice downingstreet 10downingstreet matignon bluehouse
    casarosada moncloa quirinal quirinale palazzochigi zhongnanhai buckinghampalace chancellery vatican holysee"""
)
"""Seats, each joined to one word, that stand for whoever rules or speaks there."""

KINDS = words(
    """palace castle chateau fort fortress citadel tower hall house port harbour harbor ministry department office
    agency authority bureau directorate secretariat administration affairs institute institution university college
    school academy faculty street avenue boulevard road lane square airport airfield aerodrome airbase station
    terminal church cathedral basilica mosque monastery abbey temple synagogue museum gallery theatre theater opera
    hospital clinic stadium arena park garden gardens bridge river stream lake mount mountain mountains hill island
    islands isle bay gulf strait valley hotel bank company corporation group firm foundation association federation
    union league club court tribunal prison jail camp barracks centre center province region district county
    governorate prefecture municipality parliament assembly commission committee council board"""
)
"""Words of names that only say what kind of thing is named."""


@functools.cache
def institutions() -> dict[str, frozenset[int]]:
    """For each name of an institution, its words joined to one, the numbers of the lines that it stands on."""
    found: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_INSTITUTIONS.strip().splitlines()):
        for name in line.split(","):
            key = name.replace(" ", "").replace("'", "")
            found[key] = found.get(key, frozenset()) | {number}
    return found
