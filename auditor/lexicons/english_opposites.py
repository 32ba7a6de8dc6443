"""English opposites: what contradicts what, for holding two translations of one sentence against each other.

An entry is ``words : their opposites``, and semicolons stand between entries; any word on the left
contradicts any on the right. Lemmas only: verbs, adjectives and nouns are inflected by rule
(``auditor.facts.opposites``), with the irregular forms below; ``FIXED`` is taken as it stands.
"""

from __future__ import annotations

from auditor.lexicons.base import words

VERBS = """
increase rise grow climb soar surge expand : decrease fall shrink decline drop plunge plummet dwindle; raise lift
boost : lower cut reduce; strengthen reinforce bolster : weaken undermine; accelerate quicken hasten : slow delay
decelerate; win : lose; support back favor favour endorse : oppose resist; accept approve adopt : reject refuse
decline veto; agree : refuse disagree; allow permit authorize authorise legalize legalise enable : ban prohibit
forbid bar prevent outlaw; open reopen : close shut; start begin commence launch initiate : end finish stop
conclude cease; continue persist resume : stop cease halt discontinue; attack assault : defend protect; arrive :
leave depart; enter : exit leave; install : remove uninstall dismantle; hear notice : ignore; understand :
misunderstand; verify : deny; attend : miss skip boycott; succeed : fail; advance : retreat withdraw; appear
emerge : disappear vanish; live survive : die perish; admit acknowledge confess confirm : deny; praise applaud
hail welcome : condemn criticize criticise denounce; remember recall : forget; find discover : lose; build
construct erect create found establish : destroy demolish dismantle raze; create produce : destroy eliminate
abolish; add : remove deduct subtract; include : exclude; show reveal disclose expose uncover : hide conceal;
accuse blame : exonerate absolve clear; convict : acquit; arrest detain imprison jail capture : release free
liberate; hire recruit employ : fire dismiss sack; appoint : dismiss; join : quit leave; unite unify join merge :
divide split separate; connect link : disconnect separate; improve ameliorate : worsen deteriorate; help assist
aid : hinder hamper obstruct; encourage promote : discourage deter; invade occupy : evacuate withdraw; save
rescue spare : kill; rise ascend : descend sink; obey comply respect : defy disobey violate flout; respect :
violate breach; fill : empty; push : pull; appreciate : depreciate; lengthen extend prolong : shorten curtail;
widen broaden : narrow; tighten : loosen ease relax; ease relieve alleviate soothe : aggravate exacerbate worsen;
maintain keep preserve retain : abandon drop abolish; lift : impose; impose : lift repeal; fulfil fulfill keep
honor honour : break; gain earn : lose; save : spend waste; trust believe : doubt distrust mistrust; marry wed :
divorce; attract : repel; forgive pardon : punish; reward : punish; evolve progress : regress stagnate; remain
stay : leave depart; enlist : desert; activate enable : deactivate disable; inflate : deflate; load : unload;
lock : unlock; arm : disarm; appease calm pacify : provoke inflame; calm : stir; mobilize mobilise : demobilize
demobilise; nationalize nationalise : privatize privatise; centralize centralise : decentralize decentralise;
ratify : reject; recover regain : lose; freeze : thaw melt unfreeze; heat warm : cool; wake awaken : sleep; laugh
smile : cry weep; teach : learn; ask : answer; answer reply respond : ask; succeed : precede; follow : precede;
integrate : segregate; contain : lack; possess own : lack; benefit : suffer; escape : succumb; miss : catch;
steal : return; invest : divest; simplify : complicate; clarify : obscure; insure guarantee ensure : jeopardize
jeopardise endanger; rejoice celebrate : mourn lament; hope : despair fear; want wish : hate refuse; inhale :
exhale; reassure : alarm worry; overestimate : underestimate; float : sink; land : depart; plead : deny;
emphasize emphasise stress highlight : downplay minimize minimise; maximize maximise : minimize minimise; abuse
mistreat : protect; upgrade : downgrade; promote : demote relegate; outperform : underperform; qualify :
disqualify; surrender yield : resist; beat defeat : surrender; conquer : surrender; rally : scatter; gather
assemble : disperse scatter; stabilize stabilise : destabilize destabilise; stretch : shrink; enlarge magnify :
shrink diminish; amplify : muffle; diverge : converge; differ : coincide; exceed : lag; vindicate : incriminate;
import : export; lend : borrow; buy purchase : sell; hear notice heed : ignore disregard overlook; keep retain
hold maintain : lose surrender relinquish cede; send dispatch : receive; work : retire rest; finalize finalise
finish complete : begin start; secure safeguard : endanger threaten jeopardize; focus concentrate : disregard
ignore; restore rebuild repair : demolish destroy damage; extend expand enlarge widen : shrink reduce shorten
narrow; sustain support : undermine destroy; cover : omit; welcome embrace : shun avoid reject; seek : avoid
shun; face confront meet : avoid dodge evade; appear emerge release : vanish disappear; ease loosen relax lift :
tighten; explain clarify : obscure; fix correct repair : ruin spoil damage; spread circulate : contain suppress;
liberate free : occupy capture; detect : overlook miss; bury : unearth uncover exhume; cancel scrap : permit
approve confirm; postpone delay : advance; express voice : suppress conceal; sever cut : restore establish; set
form found establish : disband dissolve abolish; provide supply offer grant : withdraw deny withhold; grant :
refuse deny; dispute contest : agree accept; resolve settle solve : complicate worsen; trail : lead; score :
concede; deposit : withdraw remove; strip remove : add; predict expect : doubt; prove : disprove refute; generate
: destroy; isolate : integrate accept; deploy : withdraw; evacuate : remain; regret : welcome; promise pledge :
refuse; deserve merit : lack; reverse : maintain; blame accuse : exempt excuse; entertain amuse : bore; protect
shield : expose; reduce curb limit cut slash lessen : increase raise expand boost; invade : evacuate leave;
promote : hinder hamper obstruct; want desire like love enjoy prefer appreciate admire adore : hate dislike
detest loathe despise ridicule mock; display present exhibit : hide conceal mask; introduce adopt : eradicate
withdraw abolish scrap; hear watch observe see : ignore overlook; claim assert contend : deny refute disclaim;
reject deny : claim assert; hold keep : release free return; approach near : avoid avert; kill : revive resurrect
save; handle manage run oversee : neglect mishandle mismanage; seek consult pursue : avoid abandon; meet satisfy
observe : violate breach flout; talk speak : listen; include contain comprise : exclude omit lack; build erect :
level raze flatten; get obtain receive acquire : lose; bring : drop; educate inform enlighten : mislead deceive
misinform; publish post issue : delete withdraw retract; ease soften : magnify intensify harden; demand require
insist : waive forgo; honor honour celebrate : dishonor shame; hurry rush : dawdle linger delay; serve : neglect
fail; debate argue dispute : agree concede; fail : manage succeed; attempt try : avoid abandon; control dominate
occupy : liberate cede; back : reject; donate : withhold keep; deepen : ease shrink; escalate intensify heighten
: calm defuse abate ease; ignite spark trigger fuel : quell extinguish douse; adore : abhor; consent : refuse
object; comply cooperate : resist refuse; employ use : avoid discard abandon; store save stockpile : discard
waste dump; elect : oust reject; enthrone crown : depose; install : overthrow oust topple; board : disembark;
embark : disembark; fasten attach tie : detach unfasten untie; wrap fold : unwrap unfold; cover : uncover reveal;
dress : undress; encrypt encode : decrypt decode; do : undo; tie bind : loosen untie; applaud cheer : boo jeer
heckle; compliment : insult; flatter : insult; thank : blame; prosper thrive flourish : decline struggle suffer
wither; bloom blossom : wither fade; acknowledge recognize recognise : ignore deny; credit : blame; elevate :
lower; uphold : overturn quash annul reverse; enforce implement : repeal ignore suspend; enact pass : repeal
reject; legitimize legitimise : delegitimize; inherit : bequeath; hoard : share; share : monopolize hoard;
volunteer : refuse; shine : fade; brighten : darken dim; moisten soak : dry; dampen : fuel; polish : tarnish;
purify cleanse : pollute contaminate; sharpen : blunt; straighten : bend; erode : build; sow plant : harvest
uproot; nurture : neglect; populate settle : depopulate desert; colonize : decolonize; militarize : demilitarize;
escalate : de-escalate; wake : fall; transfer move : retain keep; dedicate assign allocate reserve :
withhold; point highlight : conceal hide; propose : withdraw; subsidize subsidise : tax; overpay : underpay;
overtake : trail; vote : abstain; persuade : dissuade; encourage urge : dissuade discourage; outnumber : trail;
sever : unite unify link; trigger cause : prevent; tolerate : forbid resist; accompany : leave abandon; invite :
expel bar; admit : expel bar; rehire reinstate : dismiss sack fire; consolidate : weaken; fortify : weaken; lead
: follow; conduct : misconduct
"""

NOUNS = """
increase rise growth surge : decrease decline fall drop reduction; beginning start outset : end conclusion;
victory win triumph : defeat loss; success : failure; winner victor : loser; war : peace; love : hatred hate;
friend : enemy foe; ally : enemy adversary opponent; supporter proponent advocate backer : opponent critic;
advantage : disadvantage; strength : weakness; life birth : death; survivor : victim; attack offensive : defense
defence; attacker assailant : defender victim; majority : minority; maximum : minimum; top : bottom; peak :
trough; surplus : deficit; profit gain : loss; asset : liability; income revenue : expenditure expense; supply :
demand; import : export; buyer : seller; employer : employee; teacher : student pupil; prosecutor prosecution :
defender defense defence; plaintiff : defendant; question : answer; day : night; morning : evening night; dawn
sunrise : dusk sunset; summer : winter; spring : autumn; heat : cold; light : darkness; entrance entry arrival :
exit departure; presence : absence; acceptance approval : rejection refusal; approval : disapproval rejection;
agreement consensus : disagreement; unity : division disunity; order stability : chaos disorder; stability :
instability; safety security : danger insecurity; freedom liberty : captivity slavery; truth : lie falsehood;
optimism : pessimism; hope : despair; joy happiness pleasure : sorrow sadness pain grief; depression : euphoria;
anger : calm; confidence trust : distrust mistrust; wealth : poverty; shortage scarcity lack : abundance surplus
excess; similarity resemblance : difference; ability : inability; legality : illegality; innocence : guilt;
ceasefire truce : offensive; boom : recession bust; inflation : deflation; progress advance : setback retreat
regression; improvement : deterioration; expansion : contraction; ascent : descent; man : woman; men : women; boy
lad : girl; father : mother; son : daughter; brother : sister; husband : wife; king : queen; prince : princess;
uncle : aunt; nephew : niece; grandfather : grandmother; grandson : granddaughter; boyfriend : girlfriend;
ancestor : descendant; predecessor : successor; child : adult; parent : child; youth : elderly; landlord :
tenant; owner : tenant; optimist : pessimist; amateur : professional; creditor : debtor; immigrant : emigrant;
immigration : emigration; citizen : foreigner; civilian : soldier; nationalization nationalisation :
privatization privatisation; inclusion : exclusion; integration : segregation; flow : stoppage; floor : ceiling;
front : rear back; interior inside : exterior outside; threat danger risk : safety; debris rubbish waste :
treasure; conflict war dispute clash : agreement peace accord; movement activity : inactivity standstill; success
: failure flop; peace calm : unrest turmoil; isolation : acceptance integration; professional expert specialist :
amateur novice; enemy rival adversary opponent : ally friend partner; beginning start launch opening : end
closing closure conclusion; noise : silence; creation establishment formation foundation : abolition dissolution
destruction end; health : illness sickness disease; addition : removal deletion; cut reduction : increase rise;
increase rise hike : cut reduction; praise : criticism condemnation; hero : villain; tolerance : intolerance;
legalization legalisation : prohibition; appointment : dismissal; liberal : conservative; optimism enthusiasm :
pessimism gloom; respect : contempt disrespect; independence : dependence; employment : unemployment; development
growth construction : eradication decline demolition; answer reply : question; anger rage fury : happiness joy
calm; variety diversity : uniformity; terror horror : pleasure joy; commitment obligation duty : freedom; disease
illness : health cure; apex summit : base bottom; baseline : peak; start beginning : end finale; opener : closer;
failure debacle fiasco : success triumph; presence : lack absence; destruction demolition : construction creation
reconstruction; beauty : ugliness; courage bravery : cowardice; kindness : cruelty; honesty : dishonesty; loyalty
: betrayal treason; generosity : greed; pride : shame; honor honour : dishonor disgrace; fame : obscurity; luck
fortune : misfortune; hope : hopelessness; comfort : discomfort; ease : difficulty; speed : slowness; accuracy
precision : inaccuracy; certainty : doubt uncertainty; clarity : confusion; knowledge : ignorance; wisdom :
folly; sanity : madness; harmony : discord; friendship : hostility enmity; cooperation : confrontation;
reconciliation : estrangement; alliance : rivalry; coalition government : opposition; liberation : occupation;
occupation : liberation withdrawal; arming : disarmament; escalation : de-escalation; release : arrest detention
capture; arrest capture : release escape; acquittal : conviction; conviction : acquittal; rewards reward :
punishment penalty; bonus : penalty; hiring : firing dismissal; promotion : demotion relegation; opening :
closure; departure : arrival; landing takeoff : departure; sunrise : sunset; noon midday : midnight; sunshine :
rain; drought : flood; desert : ocean; mountain hill : valley; plus : minus; import : export;
appreciation : depreciation; upturn upswing : downturn slump; recovery : collapse slump relapse; bull : bear;
luxury : necessity; wealth riches : poverty; millionaire : pauper; master : servant slave; host : guest; ruler :
subject; giver donor : recipient; sender : recipient receiver; author writer : reader; speaker : listener; saint
: sinner; angel : devil; heaven paradise : hell; virtue : vice; blessing : curse; cure remedy : disease poison;
birth : death; childhood youth : adulthood; bride : groom; groom : bride; heir : predecessor; novice : veteran;
fact : fiction myth; reality : fantasy illusion; original : copy fake; cause : effect; entry : withdrawal; inflow
influx : outflow exodus; deposit : withdrawal; left : right; minority : majority; admission : denial; confession
: denial; invitation : expulsion; respect : disdain; gratitude : ingratitude
"""

FIXED = """
before : after; more : less fewer; more over : less under below; most : least fewest; least : hardest worst; born
: died; early : later; later : earlier; above over : below under beneath; up upward upwards : down downward
downwards; upstairs : downstairs; inside within in : outside; inside : out outside; with : without; always :
never; never : always often; often frequently : rarely seldom never; everywhere : nowhere; many : few; much :
little; since : until; early : late; earlier : later; immediately : late later eventually; immediately :
ultimately eventually; ultimately eventually finally : immediately initially; firstly : lastly;
forward forwards : backward backwards; ahead : behind; shortly : long;
approximately roughly : exactly precisely; completely totally entirely fully : partially partly; slightly :
considerably significantly substantially greatly sharply drastically; gradually slowly : suddenly abruptly;
quickly rapidly fast swiftly : slowly; well : badly poorly; better : worse; best : worst; easily : hardly;
publicly openly : secretly privately; temporarily : permanently; together : apart separately alone; legally
lawfully : illegally unlawfully; officially : unofficially; domestically : abroad; overseas abroad :
domestically; near nearby close : far; higher : lower; further : nearer; he : she; his : her; him : her; himself
: herself; mr : mrs ms; majority : minority; maximum : minimum; globally worldwide internationally : locally
nationally domestically; locally : globally nationally; widely broadly : narrowly; strongly firmly : weakly
faintly; correctly accurately : incorrectly inaccurately wrongly; adequately sufficiently : inadequately
insufficiently; similarly : differently; formally : informally casually; originally : ultimately finally;
currently now presently : formerly previously; usually generally often normally always : rarely seldom; many lot
lots : few; much far : little; among amid between : outside; good : bad; positively favourably favorably :
negatively; voluntarily : involuntarily forcibly; peacefully : violently; directly : indirectly; successfully :
unsuccessfully; carefully : carelessly; intentionally deliberately purposefully purposely : accidentally
unintentionally; against : for; shortly soon : long; fast : slow; hard : soft; hastily hurriedly quickly soon :
slowly leisurely gradually; sadly unfortunately : happily fortunately luckily; fortunately luckily happily :
unfortunately unluckily sadly; similarly : oppositely; sometimes often : never; nearly almost : barely; entirely
: barely; everyone everybody all : nobody none; everything : nothing; something : nothing; somebody someone :
nobody; last : next; optimistic : pessimism; pessimistic : optimism; happily : unhappily angrily; calmly :
angrily nervously; gladly willingly : reluctantly unwillingly; deeply : slightly; loudly : quietly softly;
brightly : dimly; heavily : lightly slightly; tightly : loosely; clearly : vaguely unclearly; proudly :
shamefully; safely : dangerously; early : belatedly
"""

CONVERSES = """
buy purchase sell lend borrow import export win lose beat defeat teach learn precede follow succeed before
after more less fewer above below over under parent child teacher pupil student employer employee buyer seller
creditor debtor predecessor successor with without ancestor descendant ahead behind he she his her him come go
arrive leave since until give receive send up down in out
"""
"""Words whose opposite says the same where what stands around it changes sides: A sold to B, B bought from A."""

IRREGULAR = """
rise rose risen; grow grew grown; fall fell fallen; shrink shrank shrunk; win won; lose lost;
begin began begun; come came; leave left; find found; build built; show showed shown; hide hid hidden;
sell sold; buy bought; lend lent; bear born; forget forgot forgotten; withdraw withdrew withdrawn;
overcome overcame overcome; sink sank sunk; keep kept; break broke broken; spend spent; freeze froze frozen;
unfreeze unfroze unfrozen; wake woke woken; sleep slept; weep wept; teach taught; learn learnt; catch caught;
steal stole stolen; flee fled; beat beaten; forbid forbade forbidden; die dying; lie lying;
forgive forgave forgiven; uphold upheld; child children; man men; woman women; wife wives; life lives;
far farther farthest further furthest; ally allies; enemy enemies; deny denies denied
"""

NEGATED_EXCEPTIONS = """
uncover unleash unfold unearth unveil irrespective incorporate implant invaluable indifferent inflammable
unease infamous
unlike unless until under union unit unite income indeed import impress improve impose
increase inform invest involve include inside insight intend intent intense inter insure inland inner input
install instance intake immigra immoral impart impact impassioned indebted ingenious innate inquest discover
display dispose dispatch disease disorder disturb district distance discount discourse discharge dismiss
"""
"""Words that look like a negated one and are no opposite of it."""

NEGATED_BY_DIS = """
agree appear approv arm allow believ connect continu obe like trust prov qualif respect satisf honest
loyal advantage ab similar comfort interest organi unit content favo assembl engag inherit integrat
"""
"""Beginnings of words of which dis- makes the contrary."""

GOVERNING = "for against before after above below over under more less fewer"
"""Words that contradict their opposite where the same words follow both: before the war, after the war."""

VAGUE = """
take takes took taken bring brings brought get gets got give gives gave given make makes made put puts run runs
ran keep keeps kept hold holds held go goes went come comes came leave leaves left turn turned have has had few
little much many several numerous
lift lifts lifted lifting drop drops dropped dropping soon
"""
"""Words whose sense is in what stands beside them, so that their synonyms have no certain opposites."""

NEGATED_BY_MIS = """
understand understood treat us trust inform behav conduct interpret appl
"""
"""Beginnings of words of which mis- makes the contrary."""

OPPOSED_PREFIXES = (("pro-", "anti-"), ("pre-", "post-"), ("over", "under"))
"""Prefixes that make opposites of one word; with two words that stay apart they are no prefixes."""

SIDED = (
    "vote", "voting", "ballot", "argu", "spoke", "speak", "plead", "pled", "campaign", "rall", "demonstrat",
    "protest", "marched", "motion", "petition", "referendum", "testif", "witness", "ruled", "ruling", "verdict",
    "decid", "decision", "fight", "fought", "struggle", "judge", "lobb", "support", "case", "deput", "lawmaker",
    "stood", "evidence", "strike", "play", "goal", "scor", "majorit", "appeal",
)  # fmt: skip
"""Beginnings of words behind which *for* is the contrary of *against*; a remedy is for or against one illness."""

DETERMINERS = words("the a an this that these those his her its their our")
TIMES = words("week weeks month months year years day days today yesterday tomorrow night hour hours")
"""Words that say when."""
WHEREABOUTS = words("in on at by during since after before for from with within near under over amid through")
"""Prepositions of what says only when, where or how."""
