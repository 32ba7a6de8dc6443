"""English opposites: what contradicts what, for holding two translations of one sentence against each other.

An entry is ``words : their opposites``, and semicolons stand between entries; any word on the left
contradicts any on the right. Lemmas only: verbs, adjectives and nouns are inflected by rule
(``auditor.facts.opposites``), with the irregular forms below; ``FIXED`` is taken as it stands.
"""

from __future__ import annotations

VERBS = """
increase rise grow climb soar surge expand : decrease fall shrink decline drop plunge plummet dwindle;
raise lift boost : lower cut reduce; strengthen reinforce bolster : weaken undermine;
accelerate quicken hasten : slow delay decelerate; win : lose; support back favor favour endorse : oppose resist;
accept approve adopt : reject refuse decline veto; agree : refuse disagree;
allow permit authorize authorise legalize legalise enable : ban prohibit forbid bar prevent outlaw;
open reopen : close shut; start begin commence launch initiate : end finish stop conclude cease;
continue persist resume : stop cease halt discontinue; attack assault : defend protect; arrive : leave depart;
enter : exit leave; install : remove uninstall dismantle; hear notice : ignore;
understand : misunderstand; verify : deny; attend : miss skip boycott; succeed : fail; advance : retreat withdraw;
appear emerge : disappear vanish; live survive : die perish; admit acknowledge confess confirm : deny;
praise applaud hail welcome : condemn criticize criticise denounce; remember recall : forget;
find discover : lose; build construct erect create found establish : destroy demolish dismantle raze;
create produce : destroy eliminate abolish; add : remove deduct subtract; include : exclude;
show reveal disclose expose uncover : hide conceal; accuse blame : exonerate absolve clear; convict : acquit;
arrest detain imprison jail capture : release free liberate; hire recruit employ : fire dismiss sack;
appoint : dismiss; join : quit leave; unite unify join merge : divide split separate;
connect link : disconnect separate; improve ameliorate : worsen deteriorate;
help assist aid : hinder hamper obstruct; encourage promote : discourage deter;
invade occupy : evacuate withdraw; save rescue spare : kill; rise ascend : descend sink;
obey comply respect : defy disobey violate flout; respect : violate breach; fill : empty; push : pull;
appreciate : depreciate; lengthen extend prolong : shorten curtail; widen broaden : narrow;
tighten : loosen ease relax; ease relieve alleviate soothe : aggravate exacerbate worsen;
maintain keep preserve retain : abandon drop abolish; lift : impose; impose : lift repeal;
fulfil fulfill keep honor honour : break; gain earn : lose; save : spend waste;
trust believe : doubt distrust mistrust; marry wed : divorce; attract : repel; forgive pardon : punish;
reward : punish; evolve progress : regress stagnate; remain stay : leave depart; enlist : desert;
activate enable : deactivate disable; inflate : deflate; load : unload; lock : unlock; arm : disarm;
appease calm pacify : provoke inflame; calm : stir; mobilize mobilise : demobilize demobilise;
nationalize nationalise : privatize privatise; centralize centralise : decentralize decentralise;
ratify : reject; recover regain : lose; freeze : thaw melt unfreeze; heat warm : cool; wake awaken : sleep;
laugh smile : cry weep; teach : learn; ask : answer; answer reply respond : ask; succeed : precede;
follow : precede; integrate : segregate; contain : lack; possess own : lack; benefit : suffer; escape : succumb;
miss : catch; steal : return; invest : divest; simplify : complicate; clarify : obscure;
insure guarantee ensure : jeopardize jeopardise endanger; rejoice celebrate : mourn lament; hope : despair fear;
want wish : hate refuse; pursue : flee; inhale : exhale; reassure : alarm worry; overestimate : underestimate;
float : sink; land : depart; plead : deny; emphasize emphasise stress highlight : downplay minimize minimise;
maximize maximise : minimize minimise; abuse mistreat : protect; upgrade : downgrade; promote : demote relegate;
outperform : underperform; qualify : disqualify; surrender yield : resist; beat defeat : lose surrender;
conquer : surrender; rally : scatter; gather assemble : disperse scatter;
stabilize stabilise : destabilize destabilise; stretch : shrink; enlarge magnify : shrink diminish;
amplify : muffle; diverge : converge; differ : coincide; exceed : lag; vindicate : incriminate; import : export;
lend : borrow; buy purchase : sell; hear notice heed : ignore disregard overlook;
keep retain hold maintain : lose surrender relinquish cede; send dispatch : receive; work : retire rest;
finalize finalise finish complete : begin start; secure safeguard : endanger threaten jeopardize;
focus concentrate : disregard ignore; restore rebuild repair : demolish destroy damage;
extend expand enlarge widen : shrink reduce shorten narrow; sustain support : undermine destroy; cover : omit;
welcome embrace : shun avoid reject; seek : avoid shun; face confront meet : avoid dodge evade;
appear emerge release : vanish disappear; ease loosen relax lift : tighten; explain clarify : obscure;
fix correct repair : ruin spoil damage; spread circulate : contain suppress; liberate free : occupy capture;
detect : overlook miss; bury : unearth uncover exhume; cancel scrap : permit approve confirm;
postpone delay : advance; express voice : suppress conceal; sever cut : restore establish;
set form found establish : disband dissolve abolish; provide supply offer grant : withdraw deny withhold;
grant : refuse deny; dispute contest : agree accept; resolve settle solve : complicate worsen; trail : lead;
score : concede; deposit : withdraw remove; strip remove : add; predict expect : doubt; prove : disprove refute;
generate : destroy; isolate : integrate accept; deploy : withdraw; evacuate : remain; regret : welcome;
promise pledge : refuse; deserve merit : lack; reverse : maintain; blame accuse : exempt excuse;
entertain amuse : bore; protect shield : expose;
reduce curb limit cut slash lessen : increase raise expand boost; invade : evacuate leave;
promote : hinder hamper obstruct
"""

ADJECTIVES = """
big large great huge vast enormous massive immense giant : small little tiny minor minute miniature;
major main : minor; high tall : low short; long lengthy : short brief; wide broad : narrow; thick : thin;
deep : shallow; heavy : light; fast quick rapid swift speedy : slow gradual; hot : cold cool; warm : cool cold;
good great excellent positive : bad poor awful terrible negative; better : worse; best : worst;
new modern recent novel : old ancient; young : old elderly; early : late; earlier : later; earliest : latest;
rich wealthy affluent : poor impoverished; strong powerful mighty robust : weak feeble frail powerless;
hard difficult tough challenging : easy simple; complex complicated : simple easy;
safe secure : dangerous unsafe insecure risky; same identical similar alike : different distinct dissimilar;
possible : impossible; true genuine real authentic : false fake untrue counterfeit bogus;
right correct accurate : wrong incorrect false inaccurate; full : empty; open : closed shut;
public : private secret; civilian civil : military; domestic internal national : foreign external international;
local : global foreign; native : foreign; international global : national local domestic; rural : urban;
left-wing leftist leftwing : right-wing rightist rightwing; left-handed : right-handed; liberal : conservative;
progressive : conservative reactionary; moderate : extremist radical extreme;
legal lawful legitimate : illegal unlawful illicit; innocent : guilty; alive living : dead;
healthy well : sick ill unhealthy; happy glad joyful cheerful pleased : sad unhappy sorry miserable;
optimistic hopeful : pessimistic hopeless; calm quiet peaceful : violent noisy turbulent;
quiet silent : loud noisy; brave courageous : cowardly; friendly : hostile; kind : cruel; honest : dishonest;
loyal faithful : disloyal unfaithful treacherous; polite : rude; generous : stingy; modest humble : arrogant;
proud : ashamed; rare scarce : common frequent abundant; usual ordinary normal : unusual extraordinary abnormal;
frequent : rare infrequent;
important significant essential crucial vital : unimportant insignificant trivial inconsequential negligible minor;
responsible : irresponsible; present : absent; available : unavailable inaccessible; accessible : inaccessible;
visible : invisible; famous known renowned : unknown obscure;
certain sure convinced confident : uncertain unsure doubtful; clear obvious : unclear vague ambiguous;
sharp : blunt; smooth : rough; soft : hard; wet : dry; clean : dirty; pure : impure;
beautiful attractive pretty : ugly; bright : dark dim; light : dark; white : black; sweet : sour bitter;
fresh : stale; natural : artificial; artificial synthetic : natural;
temporary provisional : permanent definitive; permanent lasting : temporary; final : initial preliminary;
former ex : current present; previous past : next following future; current : former previous;
next following subsequent : previous preceding; first : last final; upper : lower; higher : lower; top : bottom;
maximum maximal : minimum minimal; inner interior : outer exterior; front : back rear; vertical : horizontal;
parallel : perpendicular; simultaneous : successive; direct : indirect; official : unofficial; formal : informal;
regular : irregular; partial : total complete full; total complete entire whole : partial; complete : incomplete;
perfect : flawed imperfect; absolute : relative; general : specific; abstract : concrete;
theoretical : practical; active : passive inactive; voluntary : compulsory mandatory forced;
mandatory compulsory obligatory : optional voluntary; deliberate intentional : accidental unintentional;
single : multiple; employed : unemployed; religious : secular; democratic : authoritarian undemocratic;
independent : dependent; equal : unequal; fair just : unfair unjust; patient : impatient; mature : immature;
careful cautious : careless reckless; useful : useless; harmful : harmless; harmless : harmful dangerous;
successful : unsuccessful failed; effective efficient : ineffective inefficient;
lucky fortunate : unlucky unfortunate; favorable favourable : unfavorable unfavourable adverse;
stable : unstable volatile; popular : unpopular; expensive costly : cheap inexpensive affordable;
profitable : unprofitable; severe serious : mild; harsh strict severe : lenient; acute : chronic;
benign : malignant; infected : uninfected; fatal deadly lethal : nonfatal harmless;
injured wounded hurt : unhurt unharmed uninjured unscathed; victorious winning : losing defeated;
senior : junior; superior : inferior; elder : younger; older : younger newer;
nearest closest : farthest furthest; near close : distant far remote; remote distant : nearby close;
cheerful : gloomy; tolerant : intolerant; rational : irrational; logical : illogical;
reasonable sensible realistic : unreasonable absurd unrealistic; personal : impersonal;
reversible : irreversible; armed : unarmed; inhabited : uninhabited; occupied : vacant unoccupied;
edible : inedible; offensive : defensive; pro-government : anti-government; pro-western : anti-western;
pro-russian : anti-russian; pro-european : anti-european eurosceptic; pro-choice : anti-abortion;
pre-war prewar : post-war postwar; incoming : outgoing; monthly : yearly annual; daily : weekly;
weekly : monthly; diurnal : nocturnal; sunny : rainy cloudy; tropical : polar; solid : liquid; bullish : bearish;
stolen : returned; bilateral : unilateral multilateral; unanimous : divided; dominant : marginal;
constructive : destructive; sustainable : unsustainable; catastrophic disastrous : beneficial;
alarming worrying : reassuring; interested : uninterested; motivated enthusiastic : unmotivated unenthusiastic;
eager willing : reluctant unwilling; able : unable; wide widespread : limited narrow;
few : many numerous countless;
skilled qualified trained experienced : unskilled unqualified untrained inexperienced;
excited enthusiastic thrilled : unexcited indifferent bored; curly : straight;
fixed regular permanent : flexible temporary; spectacular impressive remarkable : unimpressive mediocre;
virtual : actual physical; fine great wonderful excellent : terrible horrible awful poor;
horrible terrible dreadful awful : wonderful lovely marvellous; elaborate : simple plain;
luxurious lavish : plain modest; strange odd unusual weird peculiar : normal ordinary common typical;
typical : unusual atypical; unique rare : common; selected chosen : rejected unselected;
precious valuable : worthless; capable able : incapable unable; likely probable due expected : unlikely;
healthy : diseased; affected hit : unaffected unharmed; inland : coastal offshore; offshore : onshore inland;
indoor : outdoor; indoors : outdoors; autonomous : dependent; wild : domestic tame; unified united : divided;
serious grave decisive : trivial minor;
great considerable significant huge enormous : slight small minuscule negligible marginal tiny;
last previous past : future next coming; prior earlier preceding : subsequent later;
neutral impartial : biased partial; generous : mean; tense : relaxed; certain definite : doubtful uncertain;
known well-known famous : unknown unfamiliar; spiritual : material; mild light moderate : severe strong heavy;
demanding strict : lenient
"""

NOUNS = """
increase rise growth surge : decrease decline fall drop reduction; beginning start outset : end conclusion;
victory win triumph : defeat loss; success : failure; winner victor : loser; war : peace; love : hatred hate;
friend : enemy foe; ally : enemy adversary opponent; supporter proponent advocate backer : opponent critic;
advantage : disadvantage; strength : weakness; life birth : death; survivor : victim;
attack offensive : defense defence; attacker assailant : defender victim; majority : minority; maximum : minimum;
top : bottom; peak : trough; surplus : deficit; profit gain : loss; asset : liability;
income revenue : expenditure expense; supply : demand; import : export; buyer : seller; employer : employee;
teacher : student pupil; prosecutor prosecution : defender defense defence; plaintiff : defendant;
question : answer; day : night; morning : evening night; dawn sunrise : dusk sunset; summer : winter;
spring : autumn; heat : cold; light : darkness; entrance entry arrival : exit departure; presence : absence;
acceptance approval : rejection refusal; approval : disapproval rejection; agreement consensus : disagreement;
unity : division disunity; order stability : chaos disorder; stability : instability;
safety security : danger insecurity; freedom liberty : captivity slavery; truth : lie falsehood;
optimism : pessimism; hope : despair; joy happiness pleasure : sorrow sadness pain grief; depression : euphoria;
anger : calm; confidence trust : distrust mistrust; wealth : poverty;
shortage scarcity lack : abundance surplus excess; similarity resemblance : difference; ability : inability;
legality : illegality; innocence : guilt; ceasefire truce : offensive; boom : recession bust;
inflation : deflation; progress advance : setback retreat regression; improvement : deterioration;
expansion : contraction; ascent : descent; man : woman; men : women; boy lad : girl;
father : mother; son : daughter;
brother : sister; husband : wife; king : queen; prince : princess; uncle : aunt; nephew : niece;
grandfather : grandmother; grandson : granddaughter; boyfriend : girlfriend; ancestor : descendant;
predecessor : successor; child : adult; parent : child; youth : elderly; landlord : tenant; owner : tenant;
optimist : pessimist; amateur : professional; creditor : debtor; immigrant : emigrant; immigration : emigration;
citizen : foreigner; civilian : soldier; nationalization nationalisation : privatization privatisation;
inclusion : exclusion; integration : segregation; flow : stoppage; floor : ceiling; front : rear back;
interior inside : exterior outside; threat danger risk : safety; debris rubbish waste : treasure;
conflict war dispute clash : agreement peace accord; movement activity : inactivity standstill;
success : failure flop; peace calm : unrest turmoil; isolation : acceptance integration;
professional expert specialist : amateur novice; enemy rival adversary opponent : ally friend partner;
beginning start launch opening : end closing closure conclusion; noise : silence;
creation establishment formation foundation : abolition dissolution destruction end;
health : illness sickness disease; addition : removal deletion; cut reduction : increase rise;
increase rise hike : cut reduction; praise : criticism condemnation; hero : villain; tolerance : intolerance;
legalization legalisation : prohibition; appointment : dismissal; liberal : conservative;
optimism enthusiasm : pessimism gloom; respect : contempt disrespect; independence : dependence;
employment : unemployment; development growth construction : eradication decline demolition
"""

FIXED = """
before : after; more : less fewer; more over : less under below; most : least fewest;
least : hardest worst; born : died; early : later; later : earlier;
above over : below under beneath; up upward upwards : down downward downwards; upstairs : downstairs;
inside within in : outside; inside : out outside; with : without; always : never; never : always often;
often frequently : rarely seldom never; everywhere : nowhere; many : few; much : little; despite : because;
since : until; early : late; earlier : later; soon immediately : late later eventually;
immediately : ultimately eventually; ultimately eventually finally : immediately initially; firstly : lastly;
today : yesterday tomorrow; yesterday : tomorrow today; forward forwards : backward backwards; ahead : behind;
shortly : long; approximately roughly : exactly precisely; completely totally entirely fully : partially partly;
slightly : considerably significantly substantially greatly sharply drastically;
gradually slowly : suddenly abruptly; quickly rapidly fast swiftly : slowly; well : badly poorly; better : worse;
best : worst; easily : hardly; publicly openly : secretly privately; temporarily : permanently;
together : apart separately alone; legally lawfully : illegally unlawfully; officially : unofficially;
domestically : abroad; overseas abroad : domestically; near nearby close : far; higher : lower; further : nearer;
he : she; his : her; him : her; himself : herself; mr : mrs ms; majority : minority; maximum : minimum;
globally worldwide internationally : locally nationally domestically; locally : globally nationally;
widely broadly : narrowly; strongly firmly : weakly faintly;
correctly accurately : incorrectly inaccurately wrongly; adequately sufficiently : inadequately insufficiently;
similarly : differently; formally : informally casually; originally : ultimately finally;
currently now presently : formerly previously; usually generally often normally always : rarely seldom;
many lot lots : few; much far : little; among amid between : outside; good : bad;
positively favourably favorably : negatively; voluntarily : involuntarily forcibly; peacefully : violently;
directly : indirectly; successfully : unsuccessfully; carefully : carelessly;
intentionally deliberately purposefully purposely : accidentally unintentionally
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
