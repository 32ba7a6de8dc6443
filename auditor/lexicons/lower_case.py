"""Words that stand in lower case where others have a capital, and the other way round."""

from __future__ import annotations

from auditor.lexicons.base import words

PARTICLES = words("al el ad ash ibn bin ben bint abu de del della der den di da dos du la le van von vom zu zur")
"""Words that begin a name in lower case."""
NAMES = words("adidas thyssenkrupp iphone ipad ebay easyjet bpost deviantart")
"""Names that are written in lower case."""
SHORTENED = words("cent incl excl mins hrs secs yrs lbs tel twas tis cause")
"""Short forms that may end in a full stop (per cent., 5 mins.) or begin with an apostrophe (’twas)."""
DOMAINS = words("com org net info cz de es fr it uk eu gov edu")
"""What stands behind the last full stop of an address."""

CONTINUERS = words(
    "he she they we said asked exclaimed cried replied al el as ash von van de der da di du la le bin ibn"
)
"""English words that may follow the mark at the end of a quotation or a name in lower case."""
TITLED = words(
    "film movie novel book play song album series show band called titled entitled magazine paper opera poem"
)
"""English words that announce a title, which has capitals of its own."""
THOUGHT = words(
    "thought thinks asked asks wondered wonders wrote writes replied answered shouted cried read reads and"
)
"""English words that, before a comma, announce what somebody thinks, with a capital and no quotation marks."""
