"""English words by what may not stand behind or before them: the data that betray a lost word."""

from __future__ import annotations

from auditor.lexicons.base import words

DETERMINER = words("the a an its their our my your every")
BOUND = words("of for with from at into against between among during toward towards upon without via amid")
"""Prepositions that always have a noun behind them."""
LOOSE = words(
    "in on by to about over under behind within beyond after before through since until along across than as"
)
"""Prepositions that are adverbs or conjunctions too."""
BE = words("is are was were be been")
MODAL = words("will would could should must might cannot")
FINITE = words("is are was were has have had does did will would could should must might") | MODAL
SUBJECT = words("he she they we")
COORDINATOR = words("and or but")
SUBORDINATOR = words("that which who because although while when if where")

BROKEN: tuple[tuple[frozenset[str], frozenset[str], int], ...] = (
    (
        DETERMINER,
        words("of for with from into against is are was were has have had and or but that which he she"),
        3,
    ),
    (DETERMINER, words("at in on to by will would could should must"), 2),
    (BOUND, FINITE | SUBJECT | COORDINATOR, 3),
    (BOUND - {"from"}, BOUND - {"between"}, 3),
    (BOUND - {"from"}, words("by to in on"), 2),
    (LOOSE - {"than", "as", "since", "to"}, FINITE, 2),
    (LOOSE - {"than", "as"}, COORDINATOR | words("of for with"), 1),
    (MODAL, words("of for with from into and or but that the a an is are was were will would"), 3),
    (BE, COORDINATOR | words("is are was were"), 3),
    (words("has have had"), words("of for with from in on at and or but"), 2),
    (COORDINATOR, COORDINATOR, 2),
    (DETERMINER, words("as or if when where while can could may might so between during among than"), 3),
    (SUBJECT | {"i"}, words("the a an of that this these its their his by for from into to if or two three"), 3),
    (SUBJECT | {"i"}, words("in on at with"), 2),
    (
        words("will would should must cannot could"),
        words("on at to his her their its this these he she they"),
        3,
    ),
    (words("can may might"), words("the a an of for from into his their its this these that in on at by to"), 3),
    (BE, words("by"), 2),
    (words("because although whereas"), FINITE, 3),
    (words("if while when where since until"), words("is are was were has have had"), 3),
    (words("also already still"), words("that"), 2),
    (words("both each many several"), words("in on at by of to from") - {"of"}, 2),
)
"""Left words, right words, and how sure it is that something is missing between them (3 = sure)."""

DEAD_END = DETERMINER | BOUND - words("for from with at of") | COORDINATOR
"""Words before which a sentence cannot end."""
WEAK_END = words("of for with from at on in by") | BE | MODAL

SLIGHT = words(
    """s t said own very much many even already still just too here ever never again another every several few such
    well rather quite yet both whose who whom am o upon per however thus hence therefore moreover mr ms mrs dr
    percent cent him it like let others meanwhile furthermore additionally addition indeed later earlier
    currently actually
    including especially particularly using based one etc
    known located called order contrary nevertheless nonetheless
    regard favour favor let's let’s so-called"""
)
"""Words that translators add or leave out as the sentence wants it."""

WILLING = words(
    """able unable want wants wanted wish wishes wished try tries tried trying decide decides decided refuse
    refuses refused hope hopes hoped expected supposed allowed fail fails failed manage manages managed likely
    unlikely willing seem seems seemed intend intends intended begin begins began begun"""
)
"""Words behind which *to* begins an infinitive, or nearly always."""

NO_INFINITIVE = words("the a an its their his her our my your this these those him them of in on at for with from")
"""What no infinitive is."""

OPENING_VERBS = words("said says told may can did shown added announced reiterated") | FINITE
"""Verbs with which no statement begins."""

PRONOUNS = words("he she they it him her them his hers their its who whom whose")
"""What may stand for a name."""

PEOPLE = words("man men woman women person persons people citizen citizens national nationals")
"""What the name of a people says without them: the American man, the American."""

CONNECTIVES = (
    "on the one hand", "on the other hand", "on the whole", "in the sense of", "within the meaning of",
    "with regard to", "in terms of", "as a matter of fact", "at the same time", "for example", "for instance",
    "in other words", "altogether", "overall", "in total", "in all", "in particular", "of course",
    "in order to", "in this regard", "as far as", "for the purpose of", "for the purposes of", "with the aim of",
    "with a view to", "in the framework of", "within the framework of", "in the context of", "in the course of",
    "in the process of", "by means of", "on the part of", "in respect of", "for the respect of", "by way of",
    "in the form of", "in the field of", "in the area of", "in the case of", "on the basis of", "the fact of",
    "the fact that", "at the level of", "in the event of", "on the subject of", "by virtue of", "for the sake of",
    "to the title of", "under the title of", "year old", "years old", "years of age", "aged",
    "the expiry of", "the expiration of", "the implementation of", "the setting up of", "the carrying out of",
    "the establishment of", "the placing of", "the placement of", "placement under", "the use of",
)  # fmt: skip
"""Phrases that translators choose between or leave out, since they only connect what is said."""

HELPERS = MODAL | words("shall may might can able there am so-called")
"""Words that help a sentence to its verb, of which translators choose one or another (must, are to), and one for
which quotation marks stand.
"""

SUPPORT = words(
    """make made makes making place placed placing put putting engage engaged engaging exercise exercised
    exercising conduct conducted conducting carry carried carrying perform performed performing undertake
    undertaken undertaking take taken taking hold held holding achieve achieved achieving ranging do does did
    doing done exist exists existed existing practise practised practising practice practiced practicing
    express expresses expressed expressing implement implemented implementing exert exerted exerting"""
)
"""Verbs that say little of what their noun or adjective says: made available, placed under, engage in talks."""

MAKING = SUPPORT | words(
    "compiled written prepared issued published signed drafted produced imposed adopted given organised"
    " organized set established"
)
"""Participles before *by* that say no more than it does: a step taken by them, a file compiled by the police."""

SOURCE = words(
    """coming resulting stemming arising derived received obtained originating emanating issued originated taken
    drawn gathered collected"""
)
"""Participles before *from* that say no more than it does: information received from, losses resulting from."""

CONSISTING = words("formed composed consisting comprised made")
"""Participles before *of* that say no more than it does: a consortium formed of firms."""

NO_ADVERBS = words(
    """family assembly supply ally reply rely apply imply comply multiply fly bully rally belly jelly lily anomaly
    monopoly butterfly homily only early daily weekly monthly yearly elderly likely friendly holy ugly lonely"""
)
"""Words in *ly* that are nouns, verbs, adjectives or more than of manner."""
