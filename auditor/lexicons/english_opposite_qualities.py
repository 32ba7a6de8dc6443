"""English adjectives and their opposites, in the form that ``english_opposites`` explains."""

from __future__ import annotations

ADJECTIVES = """
big large great huge vast enormous massive immense giant : small little tiny minor minute miniature; major main :
minor; high tall : low short; long lengthy : short brief; wide broad : narrow; thick : thin; deep : shallow;
heavy : light; fast quick rapid swift speedy : slow gradual; hot : cold cool; warm : cool cold; good great
excellent positive : bad poor awful terrible negative; better : worse; best : worst; new modern recent novel :
old ancient; young : old elderly; early : late; earlier : later; earliest : latest; rich wealthy affluent : poor
impoverished; strong powerful mighty robust : weak feeble frail powerless; hard difficult tough challenging :
easy simple; complex complicated : simple easy; safe secure : dangerous unsafe insecure risky; same identical
similar alike : different distinct dissimilar; possible : impossible; true genuine real authentic : false fake
untrue counterfeit bogus; right correct accurate : wrong incorrect false inaccurate; full : empty; open : closed
shut; public : private secret; civilian civil : military; domestic internal national : foreign external
international; local : global foreign; native : foreign; international global : national local domestic; rural :
urban; left-wing leftist leftwing : right-wing rightist rightwing; left-handed : right-handed; liberal :
conservative; progressive : conservative reactionary; moderate : extremist radical extreme; legal lawful
legitimate : illegal unlawful illicit; innocent : guilty; alive living : dead; healthy well : sick ill unhealthy;
happy glad joyful cheerful pleased : sad unhappy sorry miserable; optimistic hopeful : pessimistic hopeless; calm
quiet peaceful : violent noisy turbulent; quiet silent : loud noisy; brave courageous : cowardly; friendly :
hostile; kind : cruel; honest : dishonest; loyal faithful : disloyal unfaithful treacherous; polite : rude;
generous : stingy; modest humble : arrogant; proud : ashamed; rare scarce : common frequent abundant; usual
ordinary normal : unusual extraordinary abnormal; frequent : rare infrequent; important significant essential
crucial vital : unimportant insignificant trivial inconsequential negligible minor; responsible : irresponsible;
present : absent; available : unavailable inaccessible; accessible : inaccessible; visible : invisible; famous
known renowned : unknown obscure; certain sure convinced confident : uncertain unsure doubtful; clear obvious :
unclear vague ambiguous; sharp : blunt; smooth : rough; soft : hard; wet : dry; clean : dirty; pure : impure;
beautiful attractive pretty : ugly; bright : dark dim; light : dark; white : black; sweet : sour bitter; fresh :
stale; natural : artificial; artificial synthetic : natural; temporary provisional : permanent definitive;
permanent lasting : temporary; final : initial preliminary provisional; former ex : current present; previous past
: next following future; current : former previous; next following subsequent : previous preceding; first : last
final;
upper : lower; higher : lower; top : bottom; maximum maximal : minimum minimal; inner interior : outer exterior;
front : back rear; vertical : horizontal; parallel : perpendicular; simultaneous : successive; direct : indirect;
official : unofficial; formal : informal; regular : irregular; partial : total complete full; total complete
entire whole : partial; complete : incomplete; perfect : flawed imperfect; absolute : relative; general :
specific; abstract : concrete; theoretical : practical; active : passive inactive; voluntary : compulsory
mandatory forced; mandatory compulsory obligatory : optional voluntary; deliberate intentional : accidental
unintentional; single : multiple; employed : unemployed; religious : secular; democratic : authoritarian
undemocratic; independent : dependent; equal : unequal; fair just : unfair unjust; patient : impatient; mature :
immature; careful cautious : careless reckless; useful : useless; harmful : harmless; harmless : harmful
dangerous; successful : unsuccessful failed; effective efficient : ineffective inefficient; lucky fortunate :
unlucky unfortunate; favorable favourable : unfavorable unfavourable adverse; stable : unstable volatile; popular
: unpopular; expensive costly : cheap inexpensive affordable; profitable : unprofitable; severe serious : mild;
harsh strict severe : lenient; acute : chronic; benign : malignant; infected : uninfected; fatal deadly lethal :
nonfatal harmless; injured wounded hurt : unhurt unharmed uninjured unscathed; victorious winning : losing
defeated; senior : junior; superior : inferior; elder : younger; older : younger newer; nearest closest :
farthest furthest; near close : distant far remote; remote distant : nearby close; cheerful : gloomy; tolerant :
intolerant; rational : irrational; logical : illogical; reasonable sensible realistic : unreasonable absurd
unrealistic; personal : impersonal; reversible : irreversible; armed : unarmed; inhabited : uninhabited; occupied
: vacant unoccupied; edible : inedible; offensive : defensive; pro-government : anti-government; pro-western :
anti-western; pro-russian : anti-russian; pro-european : anti-european eurosceptic; pro-choice : anti-abortion;
pre-war prewar : post-war postwar; incoming : outgoing; monthly : yearly annual; daily : weekly; weekly :
monthly; diurnal : nocturnal; sunny : rainy cloudy; tropical : polar; solid : liquid; bullish : bearish; stolen :
returned; bilateral : unilateral multilateral; unanimous : divided; dominant : marginal; constructive :
destructive; sustainable : unsustainable; catastrophic disastrous : beneficial; alarming worrying : reassuring;
interested : uninterested; motivated enthusiastic : unmotivated unenthusiastic; eager willing : reluctant
unwilling; able : unable; wide widespread : limited narrow; few : many numerous countless; skilled qualified
trained experienced : unskilled unqualified untrained inexperienced; excited enthusiastic thrilled : unexcited
indifferent bored; curly : straight; fixed regular permanent : flexible temporary; spectacular impressive
remarkable : unimpressive mediocre; virtual : actual physical; fine great wonderful excellent : terrible horrible
awful poor; horrible terrible dreadful awful : wonderful lovely marvellous; elaborate : simple plain; luxurious
lavish : plain modest; strange odd unusual weird peculiar : normal ordinary common typical; typical : unusual
atypical; unique rare : common; selected chosen : rejected unselected; precious valuable : worthless; capable
able : incapable unable; likely probable due expected : unlikely; healthy : diseased; affected hit : unaffected
unharmed; inland : coastal offshore; offshore : onshore inland; indoor : outdoor; indoors : outdoors; autonomous
: dependent; wild : domestic tame; unified united : divided; serious grave decisive : trivial minor; great
considerable significant huge enormous : slight small minuscule negligible marginal tiny; last previous past :
future next coming; prior earlier preceding : subsequent later; neutral impartial : biased partial; generous :
mean; tense : relaxed; certain definite : doubtful uncertain; known well-known famous : unknown unfamiliar;
spiritual : material; mild light moderate : severe strong heavy; demanding strict : lenient; important essential
necessary needed : unessential unneeded inessential superfluous unnecessary frivolous; special particular
exceptional distinctive : conventional ordinary usual general; average standard : atypical exceptional; adult
grown-up : young; grown-up : childish; acidic acid : sweet alkaline; affected damaged : unharmed undamaged
intact; absurd ridiculous : realistic reasonable sensible; spiritual religious : atheistic secular worldly;
surplus excess : lacking; balanced steady : unstable unbalanced; average : extreme; influential persuasive
convincing : unconvincing; experienced seasoned veteran : unseasoned novice; married : single unmarried divorced;
devastating : minor mild; catastrophic disastrous devastating : small minor harmless; glad grateful delighted
thankful : angry resentful upset; confirmed definite : unconfirmed indefinite tentative; available obtainable :
unobtainable; viable feasible : unviable; unlikely : certain likely sure; likely : improbable; reserved :
outgoing; dedicated committed : uncommitted; excited : unenthused; interested : indifferent; pleased : unhappy
displeased annoyed; unable : capable; huge vast giant : miniscule; regional local provincial : national federal;
federal : state local; national : regional local; initial first : last final; current : prior; grand : modest;
sparse scarce : plentiful abundant dense; dense : sparse; lean slim thin slender : fat obese; chubby fat : thin;
muscular : scrawny; steep : gentle; sharp steep : gradual slight; loose : tight; tight : loose; rigid stiff :
flexible elastic; fragile brittle : sturdy tough; raw : cooked; ripe : unripe rotten; crowded packed busy : empty
deserted; bustling : deserted; fertile : barren infertile; lush : barren arid; arid : humid; transparent :
opaque; explicit : implicit; manual : automatic; mobile : immobile stationary; static : dynamic; portable :
fixed; literate : illiterate; educated : uneducated; wise clever smart intelligent : foolish stupid unwise; sane
: insane; sober : drunk; polite courteous : rude; gentle : harsh rough; merciful : merciless ruthless; selfish :
selfless; greedy : generous; lazy idle : diligent hardworking industrious; shy timid : bold outgoing; reliable
trustworthy : unreliable; credible believable : incredible implausible; plausible : implausible; vulnerable :
invulnerable; exposed : protected sheltered; covered : exposed bare; hidden : visible exposed; crucial : minor;
central main principal : peripheral secondary marginal; primary : secondary; basic : advanced; advanced developed
modern : backward primitive underdeveloped; mainstream : fringe marginal; elite : ordinary; sacred holy :
profane; eternal endless : temporary brief; finite : infinite; limited : unlimited; optional : required; required
: optional; free : paid captive; taxable : exempt; gross : net; wholesale : retail; urban : suburban; coastal :
inland; eastbound : westbound; northbound : southbound; inbound : outbound; upstream : downstream; male : female;
maternal : paternal; masculine : feminine; foreign-born : native; guest : host; underwater : airborne; crewed
manned : unmanned uncrewed; lit : unlit; paved : unpaved; named : unnamed anonymous; peaceful : warlike; proud :
humble; stern : lenient; chaotic messy : orderly tidy neat; intact whole : broken damaged shattered; broken
damaged : intact repaired; festive : sombre somber; hungry : full; thirsty : sated; tired exhausted : rested
fresh; awake : asleep; conscious : unconscious; pregnant : barren; vivid : dull; dull boring tedious : exciting
interesting; exciting interesting fascinating gripping : boring dull; lively : dull; glorious : shameful; noble :
ignoble; legendary : obscure; corrupt : honest; lawless : lawful; tragic : comic happy; ambitious : modest; bold
: timid cautious; aggressive : peaceful passive; hawkish : dovish; pro-independence : pro-union
"""
