"""English closed-class words by what may stand next to them: the data of rules for lost words."""

from __future__ import annotations

from auditor.lexicons.base import series, words

DETERMINERS = words("the a an my your our their its every")
"""Words that a noun must follow; his and her also stand alone, so they are left out."""

NEVER_AFTER_DETERMINER = words(
    """of into with from during among is are was were has have had been could and or that because although than
    which who whose he she they we his their its our my your itself themselves"""
)
"""Words that can begin no noun phrase."""

RARELY_AFTER_DETERMINER = words("to in by for")
"""Prepositions that begin some compounds (an in-house team); with an article behind them they do not."""

ARTICLES = words("the a an its their his our this these those")

LETTERED = words("word article letter point plan vitamin hepatitis type class grade option group part section")
"""Nouns behind which a determiner is a name or a letter: the word the, plan a."""

OPEN_ENDED = words(
    "the a an my your our their its every and or but nor whereas unless whose during among despite than"
)
"""Words that no sentence ends on: they announce what comes."""

MODALS = series("would could should")
FINITE_OR_PARTICIPLE = series("is are was were has had been")

FRONTED = words("from in on near after before since during within inside outside")
"""Prepositions that begin an adverbial at the head of a sentence, and no subject."""

PARTICIPLES = words(
    """been become begun come done fallen fled found gone grown held kept killed led left lost made met gone seen
    sent set spread taken turned won"""
)
"""Irregular past participles that newswire uses most."""

TIME_AND_PLACE = series("in until since of from near during after before")
"""Prepositions that tie a year or a place to a noun."""

DANGLING = words("forgetting counting mentioning omitting")
"""Participles that make “without …” a sentence of its own: French “sans oublier”, Spanish “sin olvidar”."""

CLAUSE = words("that who which what where when is are was were has have had and or of")
"""Words that make of a fronted adverbial a clause with a subject of its own."""

BEFORE_ARTICLE = words("in on at to of for with from by as is was are were has had into that")
"""Words behind which “a” is an article, and no letter."""

SENTENCE_DETERMINERS = words("the a an his her its their this these those my our")
"""Words that a headline leaves out and a sentence has."""
AFTER_PARTICIPLE = words("as with to by for over in at on from of against")
"""What follows a participle that a headline uses without its auxiliary: graves desecrated as …"""
