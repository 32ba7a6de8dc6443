"""English words that translators choose between for one word of a wire text, in groups.

Forms of one verb that share no letters at the start (go, went) stand here too. Words are given in one
form; regular endings are taken off before they are looked up. A word may stand in several groups.

``choices`` gives pairs that ``python -m benchmarks.choices`` collected from translations of the same sentences.
One of the two may have been a poor choice, so that they link and excuse words, but never make a contradiction.
"""

from __future__ import annotations

from pathlib import Path

from auditor.lexicons.base import series

COLLECTED = Path(__file__).with_name("english_choices.txt")


def groups(text: str) -> tuple[tuple[str, ...], ...]:
    """Groups of words with semicolons between them."""
    return tuple(series(group) for group in text.split(";"))


ENGLISH = groups(
    """
say said state stated tell told declare announce affirm assert claim explain add note remark;
say said speak spoke mention report; report according cite; announce reveal disclose inform;
stress underline emphasize emphasise highlight insist point; warn caution alert;
denounce condemn criticize criticise slam blast censure; accuse blame charge; deny reject refute dismiss;
reject refuse decline; confirm verify acknowledge admit recognize recognise; promise pledge vow commit;
ask request demand call urge appeal; call describe dub label name term; call phone telephone;
think thought believe consider feel felt deem reckon estimate;
expect anticipate predict forecast foresee hope await; want wish desire would like intend;
plan intend aim seek sought; try attempt seek endeavour endeavor effort;
show demonstrate indicate reveal prove suggest; soldier troop serviceman fighter combatant military force army;
army force military; rebel insurgent fighter militant guerrilla; jihadist islamist militant extremist;
terrorist militant; war conflict fighting hostility; fight battle combat clash struggle fought;
attack assault raid strike offensive struck; strike raid bombing bombardment airstrike;
bomb shell bombard explosive device; explosion blast detonation bombing; explode detonate;
truce ceasefire cease-fire armistice; kill dead die death killed slay slain murder lost perish deadly fatal;
casualty victim; victim dead casualty; kill murder assassinate; wound injure hurt injured; survive live alive;
city town municipality urban; town village locality settlement; place site location spot venue area;
area zone region district territory sector; district neighborhood neighbourhood quarter;
province region governorate; country nation state land; nation people;
government regime administration authority cabinet; authority official; president leader head chief chairman;
leader head chief boss; head lead led direct chair run ran; chairman president chairperson chair;
director head manager; minister secretary; member representative; representative delegate envoy spokesman;
spokesman spokesperson spokeswoman; lawmaker legislator parliamentarian deputy mp; parliament assembly;
election vote poll ballot; vote ballot; policeman police officer; arrest detain capture seize apprehend custody;
capture seize take took taken conquer; control hold held; prison jail penitentiary; prisoner inmate detainee;
imprison jail; sentence condemn convict; crime offence offense felony; criminal illegal unlawful;
illegal unlawful; lawful legal legitimate; law legislation act bill statute; rule regulation law; court tribunal;
judge justice magistrate; lawyer attorney counsel; trial process; suspect accused alleged;
suspected alleged presumed; investigate probe inquiry enquiry examine; inquiry investigation probe;
evidence proof; show display exhibit; protest demonstration rally; protester demonstrator; flee fled escape ran;
leave left depart quit withdraw; withdraw pull retreat; return back came; go went gone travel;
come came arrive reach; reach attain achieve hit; arrive reach land; enter penetrate join;
begin began begun start launch commence open; launch start initiate; beginning start outset onset early;
end finish conclude complete stop halt; finish complete; stop halt cease suspend; suspend halt;
continue keep kept remain persist still pursue; remain stay kept still; keep kept retain maintain preserve;
maintain keep sustain; maintain claim; give gave given provide offer supply grant; provide supply deliver;
give gave hand; get got obtain receive acquire gain; receive got accept; accept agree;
agreement deal accord pact treaty; contract agreement; agree approve; approve adopt pass endorse ratify;
pass adopt; take took taken bring; bring brought carry; carry conduct perform execute undertake;
conduct hold held; make made create produce; make made manufacture; produce manufacture output;
create establish set found form; establish set found; build built construct erect;
building construction structure; change alter modify shift transform; change amendment; improve enhance better;
develop evolve grow; development growth; grow grew grown increase rise expand;
increase rise rose risen grow grew climb raise surge jump up hike boost;
reduce decrease cut lower decline fall drop diminish lessen; decrease fall fell fallen drop decline down;
fall fell collapse; raise increase lift; worsen deteriorate aggravate; help aid assist support assistance;
support back endorse; protect defend safeguard; protection defence defense; danger risk threat hazard;
dangerous risky hazardous; safe secure; safety security; secret covert; open public; public people;
people person inhabitant individual folk population; person individual man; resident inhabitant citizen;
citizen national; population people; man men male; woman women female lady; child children kid youngster;
youth young; baby infant; boy lad; old elderly aged; family relative; father dad; mother mom mum;
wife spouse husband; friend ally; ally partner; enemy foe adversary; opponent adversary rival; rival competitor;
competition contest; contest match; game match; player footballer; team side squad club; coach trainer manager;
win won victory triumph; winner victor; lose lost loss; defeat beat loss; match meet;
meeting talk conference summit session; meet met encounter; talk discuss negotiate speak; negotiation talk;
discussion debate talk; conversation talk; visit trip travel tour; trip journey travel;
traveller traveler passenger; tourist visitor traveler; car vehicle automobile; vehicle truck; truck lorry;
plane aircraft airplane aeroplane jet; flight plane; ship vessel boat; boat vessel; train railway rail;
road street route highway; street road; route path way; way manner method; method approach technique;
technology technique; use employ utilize utilise apply; used employ; need require necessary must;
necessary needed required; must should; may might could can; able can capable; possible likely potential;
possibility opportunity; chance opportunity; probably likely; perhaps maybe possibly; almost nearly;
about around approximately roughly some; more than over; over above; under below beneath; less below; close near;
near nearby; beside next; big large great huge major vast; biggest largest greatest;
huge enormous massive immense vast; important significant major crucial key essential;
main principal major chief primary key; key crucial; small little tiny; little few; few several;
several many various multiple; many numerous lot; much lot; various different diverse; different distinct;
same identical; similar alike; very extremely highly; quite rather fairly; only just merely solely; also too;
but however yet though nevertheless; although though while whereas; because since as due;
so thus therefore hence; before prior ahead; after following; during in; while during; when as;
among between amid; quick fast rapid swift speedy; quickly fast rapidly swiftly; slow slowly;
new recent latest novel; recently lately; current present now; currently now presently today;
former ex previous past; previous earlier prior before; earlier before; later after subsequently; then later;
soon shortly; immediately instantly; often frequently; usually normally generally typically;
sometimes occasionally; always constantly; first initial; initially first originally; last final;
finally eventually; whole entire all complete full; all every each; completely fully totally entirely;
particularly especially notably; especially mainly; mostly mainly primarily largely; strong powerful;
power force strength; power electricity; weak feeble; hard difficult tough; difficulty problem trouble;
problem issue trouble matter; issue question matter; question ask; answer reply respond response; reason cause;
cause lead led result; result outcome consequence; consequence effect impact; effect impact influence;
affect influence hit; influence impact; serious severe grave; heavy severe; good well positive; great good;
bad poor; poor impoverished; rich wealthy; wealth riches; money fund cash; fund finance; financial economic;
economy economic; price cost; cost expense; expensive costly; cheap inexpensive; pay paid; salary wage pay;
worker employee staff; employee staff; work job; job employment post; post position role; job task; task mission;
mission operation; firm company business corporation enterprise; business trade; trade commerce; shop store;
buy bought purchase; purchase acquire; sell sold; sale selling; market trade; bank lender; house home;
home household; flat apartment; hospital clinic; doctor physician; medicine drug medication; drug narcotic;
illness disease sickness; disease illness; ill sick; patient sick; virus coronavirus covid;
coronavirus covid covid-19; infection contamination; vaccine jab; pupil student; teacher professor instructor;
teach taught; learn learnt; study research; research survey; scientist researcher; researcher expert;
expert specialist; specialist professional; university college; school college; newspaper paper daily;
journalist reporter; media press; picture image photo photograph; image photo; film movie; movie cinema;
song music; book volume; letter note; message note; writer author; write wrote written; read studied;
see saw seen view; see saw watch; look appear seem; seem appear; view opinion; opinion belief; idea notion;
goal aim objective purpose target; target aim; purpose aim; plan project scheme programme program;
program programme; project program; proposal plan; propose suggest; suggestion proposal; decide choose resolve;
decision choice resolution; choose chose chosen select pick; elect choose; choice option;
allow permit let enable; permission permit; forbid ban prohibit; ban prohibition; prevent avoid stop;
avoid evade; block obstruct; hinder hamper; limit restrict; restriction limit; rescue save; save protect;
destroy demolish devastate; damage harm; harm hurt; hurt damage; fire blaze; burn burnt; flood inundation;
storm hurricane; quake earthquake tremor; rain rainfall; water sea; sea ocean; river stream; mountain hill;
hill slope; forest wood; tree wood; animal creature; earth world; world global; global worldwide international;
international foreign; foreign overseas abroad; american us; british uk britain; uk britain; america us usa;
north northern; south southern; east eastern; west western; border frontier; island isle; coast shore;
beach shore; year annual; annual yearly; month monthly; week weekly; day daily; night evening; time period;
period era; age era; today current; autumn fall; year-old aged; dozen twelve; century hundred; half fifty;
quarter fourth; percent cent percentage; proportion share percentage; share part; part portion section;
piece part; number figure; amount sum quantity; level rate; rate pace; speed pace; list roster;
group organization organisation; organization organisation agency body; agency body; party group;
union association; association federation; union syndicate; committee commission panel; commission panel;
council board; department ministry; office bureau; headquarters base; base camp; member part; join enter;
leave quit; resign quit; resignation departure; appoint name; replace substitute; successor replacement;
send sent dispatch; deploy send sent; move shift; carry transport; transport transportation; put placed;
place put; lay laid; stand stood; sit sat; hold held; include contain comprise; consist comprise; contain hold;
concern regard; regard about; regarding concerning about; worry concern fear; fear afraid; anger fury;
angry furious; happy glad; sad unhappy; surprise amaze; joy happiness; love like; hate hatred;
know knew known aware; understand understood; remember recall remind; recall remind; forget forgot;
become became; turn become; happen occur; occur take; event incident; incident accident; accident crash;
crash collide; disaster catastrophe tragedy; situation condition state; condition state; crisis emergency;
violence fighting; violent fierce; cruel brutal; brutal savage; peaceful calm; peace calm; calm quiet;
free release; freedom liberty; liberate free; right entitlement; duty obligation; responsible charge;
responsibility liability; task duty; faith religion belief; religion religious; priest clergyman cleric;
church cathedral; muslim islamic; jewish jew; buy acquire; own possess; lack shortage; shortage scarcity;
food nutrition; eat ate eaten; drink drank; meal dinner; price tag; clothing clothes; wear wore; famous renowned;
well-known famous; popular liked; common usual; normal usual; special particular; specific particular;
certain some; sure certain; clear obvious; obvious evident; true real; real actual; actually really; false fake;
wrong incorrect; correct right; mistake error; fail unable; failure fault; success successful; succeed manage;
manage able; reach achieve; goal score; point score; lead advantage; record achievement; title championship;
championship tournament; cup trophy; medal prize; award prize; prize reward; fan supporter; supporter backer;
audience public; crowd mass; gather assemble; collect gather; separate divide; divide split; split separate;
unite merge; merge fuse; connect link; link tie; relation relationship tie; relationship link;
cooperation collaboration; cooperate collaborate; sign symbol; sign signature; mark signal; mark celebrate;
celebration festivity; anniversary birthday; birth born; funeral burial; bury buried; grave tomb; corpse body;
weapon arm; gun weapon; gun rifle; missile rocket; rocket projectile; tank armor; nuclear atomic; energy power;
oil petroleum; petrol gasoline gas; gas fuel; coal mine; factory plant; plant facility; facility installation;
equipment gear; machine device; device appliance; tool instrument; computer pc; internet web online;
web online network; network net; website site;
omnipresent ubiquitous; uncontested undisputed unchallenged; worrying worrisome alarming disturbing; polemic
controversy; augment increase; unveil disclose reveal; celebrated famous renowned; tiny minuscule minute; slow
sluggish; sluggish lacklustre lackluster; robust solid; fragile delicate; fragile brittle; precarious unstable;
dangerous perilous; wealthy affluent; poor needy; excessive exaggerated; partial incomplete; compulsory
obligatory; optional voluntary; eager keen; furious enraged; shocking appalling; terrible awful horrible;
horrific horrifying; ferocious fierce savage; violent brutal; bloody deadly; lethal deadly; guilty culpable;
honest sincere; sincere frank candid; clandestine secret covert; vague unclear; ambiguous unclear; doubtful
dubious questionable; probable likely; viable workable; effective efficacious; useless futile vain; fruitful
productive; profitable lucrative; narrow tight; strict stringent; simple straightforward; complex complicated
intricate; strange odd bizarre weird; unusual uncommon; rare uncommon; common frequent; usual customary;
customary traditional; ordinary usual; typical characteristic; specific precise; exact accurate; false untrue;
bogus fake; genuine authentic; modern contemporary; contemporary current; future upcoming; upcoming forthcoming;
sudden abrupt; continual continuous incessant; permanent lasting durable; temporary provisional interim;
transitional interim; prolonged extended; eternal everlasting; endless unending; incessant constant; repeated
recurrent; equal equivalent; comparable similar; joint shared; mutual reciprocal; single unique sole; individual
personal; private personal; external outer; upper top; lower bottom; foremost leading; supreme highest; maximum
maximal; minimum minimal; hg mercury; h2o water; o2 oxygen; intimate hint insinuate imply suggest;
file record dossier; locate localise localize; proceeds product revenue yield; blank virgin clean;
trump asset advantage; sow spread; expiry expiration;
remand imprisonment detention custody; hedge cover; cultivated literate educated; draft compose;
controller auditor; methodology method; broadcasting diffusion; emit release; line online; workforce population;
broadcast program programme; first top; further additional more new extra; then next afterwards;
vengeful vindictive revengeful avenger; worsen worse; thinking reflection
"""
)


def choices() -> tuple[tuple[str, ...], ...]:
    """The collected pairs, read from their file: only where articles are held against one another."""
    return tuple(series(pair) for pair in COLLECTED.read_text(encoding="utf-8").splitlines())
