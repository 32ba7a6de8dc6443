"""English."""

from __future__ import annotations

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
)
