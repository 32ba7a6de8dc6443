"""English."""

from __future__ import annotations

from auditor.lexicons import synonyms
from auditor.lexicons.base import Language, series, words

DATA = Language(
    code="en",
    name="English",
    function_words=words(
        """the of and to in a is that for it was on with as at by be this have from or had not are but his they
        she he which you one we their been has her were all there would its will who when what if more no
        out so said up them some could him into than then other these two may only time our about after can
        also any over such most my through between before because during against those where while under
        without how both each though although since until upon within among across toward towards do does
        did being having an i me us your yours himself herself itself themselves"""
    ),
    abbreviations=words(
        """mr mrs ms dr prof gen sen rep reps gov st lt col sgt capt cmdr adm maj brig hon rev fr jr sr inc ltd
        co corp llc plc vs etc al no nos vol fig approx est dept univ assn bros ave blvd rd mt ft jan feb
        mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m e.g i.e
        u.s u.k u.n ph.d b.sc m.sc d.c cf ca pp ed eds op cit sq viz messrs mme mlle"""
    ),
    quotes=(("“", "”"), ("‘", "’"), ('"', '"'), ("'", "'")),
    months=series("""january february march april may june july august september october november december"""),
    weekdays=series("monday tuesday wednesday thursday friday saturday sunday"),
    auxiliaries=words(
        """am is are was were be been being has have had do does did will would shall should can could may
        might must ought"""
    ),
    negations=words("not no never none nobody nothing neither nor without cannot"),
    reporting_verbs=words(
        """said says say told tells added adds stated states announced announces reported reports explained
        explains stressed stresses noted notes warned warns insisted insists declared declares denounced
        denounces affirmed affirms recalled recalls described describes indicated indicates believes believed
        underlines underlined assures assured considers considered concludes concluded argues argued observed
        observes commented comments lamented laments regretted regrets confirmed confirms claimed claims"""
    ),
    never_names=words(
        """it the to he they this we she there these those his its their of and but or from with for that which
        when while because as is was are were has have had be by not if than in at"""
    ),
    openers=words(
        """the a an this that these those it he she they we you i his her its their our my your there here in on
        at for from with by as if when while although though because since after before during but and or so
        yet however moreover meanwhile therefore thus also then now according despite what who where why how
        many most some several all both each every no not one two another other such only even among to can could
        will would is are was were has have"""
    ),
    doubled_words=words(
        """had that her you do so too really quite many much way more long far never ever always big huge
        great good bad sad mad old deep dark cold hot tiny little high hard fast slow wide real true rich
        poor see will can may chop night wakey hear pretty round again"""
    ),
    cries=words(
        """no yes yeah ha haha ho he oh ah aye hey bye bla blah boo knock tut hush hip there now well very
        go come run wait stop please listen look bang tick choo cha beep bling dum hubba pom rah ra la mama
        papa dada wow ugh"""
    ),
    doubling_after={
        "is": words("it that this what he she there problem thing point question fact"),
        "was": words("it that this what he she there problem thing point question fact"),
        "on": words(
            "go goes going went gone carry carries carried carrying move moves moved moving log hold hang"
        ),
        "in": words("log logged logging move moved moving come comes came coming check checked checking sign"),
        "it": words("without with for about like against before behind of"),
        "to": words("used"),
        "out": words("way"),
    },
    repeatable=words(
        """again further farther better worse never round through around forever inside outside about over
        under upward downward onward minute there where alike neither either someone person people front
        thrice talked heard thought fight write speak laugh drink think sleep drive dance click knock share
        there watch"""
    ),
    repeatable_endings=("s", "ed", "ing", "ly", "ward", "wn", "ough", "ught"),
    coordinators=words("and or"),
    pairing=words("between from both of"),
    relatives=words("that who whom which what whatever whoever whichever where"),
    copulas=words("get gets got getting become becomes became remain remains stay stays keep keeps go goes"),
    past_verbs=words(
        """became began blew broke brought built bought came caught chose dealt did drew drove fell felt fled
        flew forgot fought found gave got grew heard held hid hung kept knew laid led left lent lost made
        meant met paid ran rang rode rose said sang sank sat saw sent shook shot showed slept sold sought
        spent spoke stood stole struck swore swept took taught told thought threw understood went woke won
        wore wrote withdrew withheld withstood upheld undertook overcame overtook rebuilt foresaw forgave froze
        clung crept dug fed shrank sprang swam swung tore wove arose bore bred shone begun"""
    ),
    clipped_words=words(
        "ol lil an po th o n em no ha tha mo wi fo ya bo conscience goodness appearance convenience"
    ),
    marked_names=words("yahoo jeopardy oklahoma wham panic shazam mia guess yum"),
    synonyms=synonyms.ENGLISH,
    choices=synonyms.choices,
    alternates=(
        words("the a this that these those his her its their our my your"),
        words("is are was were be been being am"),
        words("has have had having"),
        words("do does did"),
        words("will would shall"),
        words("that which who"),
        words("in at on of for by with about to from during"),
        words("he him his"),
        words("they them their it"),
        words("and with as while"),
        words("not no n't"),
    ),
    contractions={"an": "a", "n't": "not", "'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "u.s": "us"},
)
