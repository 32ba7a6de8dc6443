"""English words by what they are written next to: the data of rules for words run together or parted."""

from __future__ import annotations

from auditor.lexicons.base import series, words

TORN_ENDINGS = words("ment ments tion tions ity ness ation ations sion ance ence ing ed ly")
"""Endings that a break in the line leaves as a word of their own; none is one."""
AFTER_HYPHEN = words("and or to but through")
"""What follows a hyphen that stands for a word's second part: pre- and post-war."""

FUSED_PAIRS = words("ofthe tothe inthe andthe forthe onthe isthe")
"""Two words run together so often that frequency lists know them as one."""
FUSED_WORDS = series("the and of that with from was were has have will would which their")
"""Function words that no other word is built with."""
FUSED_ADVERBS = series(
    """mostly mainly notably especially particularly allegedly reportedly currently recently probably including
    according however although because where while which"""
)
"""Words that follow a lost comma."""

LENGTHS = series("km kg m")
"""Symbols of units behind which a word may be stuck: 10kmfrom."""
AFTER_LENGTH = series("from of to in and the away north south east west")
COUNTED = series(
    """million millions billion billions trillion trillions people percent year years days hours minutes months
    dollars euros deaths dead from and the with were was of"""
)
"""Words that get stuck behind the digits of a number."""
BEFORE_YEAR = series("in since from until during by of")

DETERMINER = series("the The an An a its Its their Their my our your every")
"""Those in lower case only may be something else at the head of a sentence: plan A, My, what a day."""
JOINER = series("and or than")
MODAL = series("would could should will can may might must shall")
FINITE = series("would could should will was were is are has have had must")
STRICT = series("of toward towards amid among via despite upon against from between during with at than per")
"""Prepositions that no mark parts from their noun."""
STRICTER = series("of toward towards among amid via despite upon")
"""Those that no semicolon or exclamation mark follows either."""
LOOSE = (*series("in on by since until for to"), *STRICT)
"""Prepositions that no comma parts from a date."""
REPORTING = series("said says announced added adding saying")
"""Verbs that no colon parts from “that”."""
STARTERS = series("the a an this these its their his")
SUBJECTS = series("it this that he she they we you I there the a an his her their")
"""What follows the verb of a question."""

AFTER_DASH = series("and or to and/or nor but as through versus vs rather not than plus y und et")
"""What follows a hyphen that ends a word whose second part is named later."""

VERBS = words("is are was were be been has have had will would can could said")
"""Verbs that end in no possessive; the apostrophe before one or after one is astray."""
AFTER_STRAY = series("is are was were has have had of that which who")
"""Words that follow no possessive."""
OWNERLESS = series("of the a to in from with by at for on under after before against")
"""Words that own nothing, so that no ’s follows them."""
