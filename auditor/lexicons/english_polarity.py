"""English words that deny, doubt or ask, for holding two translations of one sentence against each other."""

from __future__ import annotations

from auditor.lexicons.base import words

ARTICLES = words("a an the")
FUNCTION = words(
    """a an the of and to in is are was were be been being that for it its on with as at by from this these
    those have has had he she they we i you his her their our my him them us who which what also there do
    does did will would can could may might should must so or but if than then about into over after
    before up out more"""
)
"""Words too common to show the place of another word."""

NEGATIONS = words("not never no without cannot nobody nothing none nowhere neither nor")
"""Words that deny what follows them."""

CONTINUING = words("nobody nothing none nowhere neither nor")
"""Those that deny a whole sentence or go on denying, so that no single word is denied by them."""

AUXILIARIES = words(
    """am is are was were have has had do does did will would can could may might shall should must"""
)
NEGATED_AUXILIARIES = "n't"
TORN_AUXILIARIES = words("don didn doesn isn wasn aren weren hasn haven hadn couldn wouldn shouldn mustn ain")
"""What is before the apostrophe of one, where a blank parts them (don 't)."""

SKIPPED = words(
    """a an the any to be been being am is are was were have has had do does did yet even ever very so that of
    it also always really all still quite only too as in on at by for there he she they we i you this
    such being will would can could may might should must his her its their our my more been"""
)
"""Words between a negation and the word that it denies."""

NEUTRAL = (
    "not only", "not just", "not merely", "not simply", "not solely", "not least", "not to mention",
    "no doubt", "no matter", "no less", "no fewer", "no wonder", "no sooner", "no one but", "nothing but",
    "no more than", "without doubt", "without question", "not so much", "not less", "not fewer",
    "never before", "not to speak", "none other", "not exactly", "not later", "not always",
    "not necessarily", "no other", "never mind", "without forgetting", "without counting", "nothing less",
    "nothing short", "no confidence", "no effort", "no efforts", "not surprisingly", "no stranger",
    "no small", "no ordinary", "no mean", "no secret", "no later", "no exception", "no choice",
)  # fmt: skip
"""Phrases whose negation denies nothing that another wording would have to deny."""

ABLE = ("can", "could")
NO_CHOICE = ("but", "help but", "agree more")
"""What makes a yes of the negation of *can* before it."""

NEUTRAL_BEFORE = words("or if why")
"""Words after which *not* denies nothing by itself: or not, if not, why not."""

DENYING = words(
    """unable unlikely hardly barely scarcely rarely seldom few little less least impossible absent absence lack
    lacks lacked lacking except excluding doubt doubts doubted doubtful zero nil minus unlike free immune
    opposed against contrary no-one loss lost lose loses losing deprived bereft devoid insufficient scant
    difficult difficulty hard ban bans bar bars bad non
    pas ne n nicht kein keine sans"""
)
"""Words by which a sentence may say without a negation what another denies; the last are untranslated."""

DENYING_PHRASES = ("yet to", "far from", "at the earliest", "rule out", "rules out", "ruling out")
"""Phrases by which it may say so, though not by any one of their words."""

CONTRASTING = words(
    """short until till unless only rather instead too than yet else empty despite notwithstanding alone exempt
    beyond anything anyone anybody any either other otherwise steady far"""
)
"""Words that may be what remains of a negation in a sentence that is built otherwise."""

DENYING_STEMS = (
    "fail", "refus", "deni", "deny", "reject", "declin", "avoid", "prevent", "prohibit", "banned", "banni",
    "forbid", "forbad", "exclu", "missed", "missing", "stop", "ceas", "ignor", "neglect", "oppos",
    "refrain", "abandon", "cancel", "abolish", "disagree", "withh", "halt", "elud", "escap", "evad", "omit",
    "skip", "withdr", "resist", "block", "suspend", "barred", "barring", "ruled", "depriv", "lack", "no-",
    "wrong", "fals", "bare", "scarce", "struggl", "remain", "stay", "cut", "boycott",
    "postpon", "delay", "dismiss", "contradict", "refut", "disput", "sole",
)  # fmt: skip
"""Beginnings of such words."""

ANSWERS = {
    "all": words("some part partly partially few several only"),
    "always": words("sometimes often"),
    "before": words("first"),
    "every": words("some few several"),
    "everyone": words("some few"),
    "everybody": words("some few"),
    "everything": words("some something part"),
    "longer": words("former formerly ex once previously previous past used"),
    "more": words("former formerly ex once previously previous past used only merely"),
    "never": words("first"),
    "wait": words("eager impatient impatiently keen anxious"),
    "whole": words("part partly partially"),
}
"""Words that, at or behind a negation, another article may give by these without one: not all, some."""

RESTRICTING = words("only solely merely")
"""Words that make a yes of a negation before them, as *que* does of French *ne*: not carrying only letters."""

LIMITS = words("until till before")
EARLIER = words("until till before ahead prior earlier")
"""Not until, or not before, a time is at that time, where nothing in the other article says *before*."""

DENYING_PREFIXES = ("un", "non", "dis", "mis", "anti")
DENYING_SUFFIXES = ("less",)
LATIN_PREFIXES = ("in", "im", "ir", "il")
LATIN_SUFFIXES = (
    "ble",
    "ent",
    "ant",
    "ate",
    "al",
    "ive",
    "ect",
    "ous",
    "ure",
    "bility",
    "ence",
    "ance",
    "acy",
    "bly",
    "ity",
)
"""Latin words are taken to deny where they begin and end so: incapable, inefficient, impatience."""

REVERSING_STEMS = (
    "fail", "refus", "unable", "prevent", "avoid", "hardly", "barely", "scarcely", "rarely", "seldom",
    "non", "anti", "unlikely", "impossible", "cease", "stop", "instead", "rather", "poorly", "little",
    "badly", "lack",
)  # fmt: skip
"""Beginnings of words that make the contrary of what follows them."""
REVERSING_PHRASES = ("out of", "far from")
REVERSING_STATEMENTS = ("deni", "deny")
"""Such phrases of two words, and the beginnings of words that do so in the clause behind them."""

NOT_DENYING = (
    "under", "union", "unit", "univ", "unique", "until", "uncles", "discu", "displ", "distr", "dispa",
    "discov", "discip", "disc", "disease", "missi", "distinct", "distan", "important", "include", "interna",
    "intern", "individ", "indust", "indic", "incident", "instan", "inciden", "intell", "inspire", "investi",
    "initi", "image", "immediate",
)  # fmt: skip
"""Beginnings of words that look denied and are not."""

SIDE_BEFORE = words("the on far upper lower his her its their my extreme")
SIDE_AFTER = words(
    """hand side bank leg arm foot eye ear knee shoulder lane wing flank hip thigh ankle wrist lung kidney turn
    bloc party coalition parties back winger centre-back"""
)
"""Words before and after *left* and *right* that make sides of them."""

DOUBTS = words(
    """probably allegedly reportedly apparently presumably supposedly possibly perhaps maybe suspected alleged
    presumed supposed"""
)
"""Words that leave open whether a thing is so."""

MODALS = words("may might")
BEFORE_MONTH = words("in of since until till by from during early late mid last next this every")
"""Words before *May* where it is the month."""
APPROXIMATE = words("some about around nearly almost roughly approximately over up at least than more as many")
"""Words between a doubt and the number of which it leaves open how exact it is."""
GRAVE_DOUBTS = words("allegedly reportedly suspected alleged presumed")
"""Those by which an accusation is no verdict."""

DOUBTFUL = words(
    """could can would should ought if whether likely unlikely according unclear must potential potentially
    seemingly probable possible chance chances risk risks prospect theoretically virtually certain
    certainly sure surely undoubtedly liable prone able eventually sometimes often conditional say says
    said understood deemed due unless rule rules ruled"""
)
DOUBTFUL_STEMS = (
    "seem", "appear", "believ", "think", "thought", "expect", "fear", "hop", "claim", "accus", "suspect", "suspic",
    "presum", "suppos", "assum", "estimat", "rumo", "report", "alleg", "possib", "probab", "likel", "charg",
    "consider", "doubt", "suggest", "indicat", "predict", "forecast", "threaten", "tend", "guess", "conject",
    "speculat", "apparent", "putativ", "conceiv", "perceiv", "purport", "so-called", "susceptib", "hypothe",
    "plausib",
)  # fmt: skip
"""Words, or beginnings of words, by which another wording may leave it open too."""

FUTURE = words("will shall 'll won't")
EXPECTED = words(
    """will shall would could may might can should must to going set due expected plans planned scheduled about
    likely ready until before if when soon future next tomorrow won't"""
)
"""Words before a verb by which it need not have happened."""
PAST = words("was were has had have been")

STAGES = {
    "announced": words("announced unveiled proclaimed"),
    "signed": words("signed initialled"),
    "in force": words("effect force"),
    "ended": words("expired ended collapsed lapsed"),
}
"""Stages of an agreement or a law; *effect* and *force* count behind *into*, *in* or *took*."""
BE = words("is are was were be been being")
AFTER_END = words(
    """on in at after before when as last yesterday today by with without early late amid following and but during
    since monday tuesday wednesday thursday friday saturday sunday"""
)
"""What stands behind *ended* where a thing itself ended, and did not end another."""
STAGED = words(
    """truce ceasefire cease-fire armistice agreement accord deal treaty pact law decree bill sanctions ban
    measure measures reform reforms regulation regulations curfew lockdown directive convention protocol
    amnesty embargo"""
)
"""What passes through such stages."""

ASKING = words(
    """whether wonder wonders wondered wondering ask asks asked asking question questions unclear unknown know
    unsure"""
)
QUESTION_WORDS = words("if why how what who when where which")
"""Words by which a statement reports a question."""
CONDITIONAL = words("would could can might should wouldn't couldn't")
"""Words behind which a question with such a word may be none: Who would have thought it?"""

BEING = words("there it being having been is has was had have be")
"""What may stand between *without* and a negation that says it once more: without there being no tender."""
