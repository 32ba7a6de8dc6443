"""Words that British and American English spell apart."""

from __future__ import annotations

from auditor.lexicons.base import series


def _pairs() -> dict[str, str]:
    """American spelling by British spelling, with the endings that a newswire uses."""
    pairs = {}
    for stem in series("neighb col fav behavi lab hon rum hum arm harb vap endeav"):
        for ending in ("", "s", "ed", "ing", "hood", "able"):
            pairs[f"{stem}our{ending}"] = f"{stem}or{ending}"
    for stem in series("cent theat kilomet met fib calib"):
        for ending in ("", "s"):
            pairs[f"{stem}re{ending}"] = f"{stem}er{ending}"
    for word in ("defence", "offence"):
        pairs[word] = word.replace("ce", "se")
    for stem in series("organ real recogn critic author mobil neutral emphas stabil militar"):
        for ending in ("e", "es", "ed", "ing", "ation"):
            pairs[f"{stem}is{ending}"] = f"{stem}iz{ending}"
    return pairs | {
        "travelled": "traveled",
        "cancelled": "canceled",
        "manoeuvre": "maneuver",
        "armoured": "armored",
    }


AMERICAN = _pairs()
"""American spelling by British spelling, in lower case."""
