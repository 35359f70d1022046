// English verbs and their forms, written out from a list of lemmas. Only verbs of this list are seen as verbs; what is missing is read as a noun.

export type VerbForm = 'BASE' | 'S' | 'PAST' | 'PART' | 'ING';
type VerbReading = { readonly lemma: string; readonly forms: ReadonlySet<VerbForm> };

/** lemma past participle (the participle is left out where it equals the past) */
const IRREGULAR = `
be was been;become became become;begin began begun;bet bet;bind bound;bite bit bitten;blow blew blown;break broke broken;bring brought;
build built;burn burned;buy bought;cast cast;catch caught;choose chose chosen;come came come;cost cost;cut cut;deal dealt;do did done;
draw drew drawn;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;fight fought;find found;fly flew flown;forbid forbade forbidden;
forget forgot forgotten;get got got;give gave given;go went gone;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit hit;hold held;
keep kept;know knew known;lay laid;lead led;leave left;lend lent;let let;lie lay lain;light lit;lose lost;make made;mean meant;meet met;
oversee oversaw overseen;foresee foresaw foreseen;rethink rethought;overtake overtook overtaken;pay paid;put put;quit quit;read read;ride rode ridden;ring rang rung;rise rose risen;run ran run;
say said;see saw seen;seek sought;sell sold;send sent;set set;shake shook shaken;shine shone;shoot shot;show showed shown;shut shut;sing sang sung;
sink sank sunk;sit sat;sleep slept;speak spoke spoken;spend spent;spin spun;split split;spread spread;stand stood;steal stole stolen;stick stuck;
strike struck;swallow swallowed;swear swore sworn;sweep swept;swim swam swum;take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;
undergo underwent undergone;understand understood;undertake undertook undertaken;wear wore worn;weave wove woven;rip ripped;win won;wind wound;withdraw withdrew withdrawn;write wrote written;
upset upset;offset offset;shed shed;sublicense sublicensed;beat beat beaten;bid bid;buy-out bought-out;outsource outsourced;resell resold;sew sewed sewn;outbid outbid;rebuild rebuilt;relet relet`;

const REGULAR = `
abandon absorb accelerate accept access accompany account accuse achieve acknowledge acqui-hire acquihire acquire act adapt add address adjust administer admit adopt advance advertise advise affect
afford agree aim alert align allege allow ally alter amend amount analyze announce annul answer anticipate appeal appear apply appoint approach approve argue arise arrange arrive ask
assemble assert assess assign assist associate assume assure attach attack attempt attend attract audit authorize automate award avoid await back bag balance beef bemoan believe betray ban bar base battle
belong benefit blame block bolster boost borrow bounce brand broadcast broaden broker browse bundle buoy burst calculate call cancel capture care carry cause cease celebrate certify challenge
change charge chase check cite claim clash clear click climb clinch close co-author co-build co-create co-design co-develop co-engineer co-finance co-found co-fund co-host co-invent co-lead co-organize co-own co-produce co-publish co-run co-sell co-write coin collaborate collapse collect combine commence comment commercialize commission commit compare
compete compile complain complement complete comply compose comprise concede concentrate concern conclude conduct confirm connect consider consist consolidate construct consult consume contact contain
contend continue contract contribute control convert convince cooperate coordinate copy cost count cover crack craft crash create criticize cross cross-license cure customize damage dare debut
decide declare decline decrease dedicate deepen defend define delay delete deliver demand demonstrate deny depart depend deploy describe deserve design desire detail detect determine develop devote
differ digest disappear disband disclose discontinue discount discover discuss dismiss display dispute dissolve distribute diversify divest divide dominate donate double doubt download downplay draft drag drift
drop dub earn ease edge edit educate eliminate embark embed embrace emerge emphasize employ enable encourage end endorse engage engineer enhance enjoy enlist ensure enter entertain entitle
equip escape establish estimate evaluate evolve examine exceed exchange exclude execute exercise exist exit expand expect experience experiment expire explain explore export expose express extend
face facilitate fail fancy favor fear feature field figure file fill finalise finalize finance finish fire fit fix float flock flow focus fold follow force forge form formalise formalize foster found
frame free fuel fulfil fulfill function fund gain gather generate gobble govern grab graduate grant greet guarantee guess guide halt hand handle happen hate head help hint hire hit honor hook hope host
identify ignore illustrate imagine implement imply import impose improve include incorporate increase incubate indicate influence inform inherit initiate ink innovate insist inspect inspire install integrate
intend interest intervene introduce invent invest investigate invite involve issue join joke judge jump justify kick kill kiss knock label lack land lapse last laugh launch lean leap learn lease leave
level leverage license licence lift like limit link list listen live load loan locate lock look loom love lower maintain manage mandate manufacture march mark market marry master match matter maximize
measure mention merge migrate mind miss modernize monitor mount move mull name narrow near need negotiate net nominate note notice notify nurture object observe obtain occupy occur offer offload
omit open operate oppose opt optimize order organize originate oust outline overhaul owe own pack paint pair park part participate partner pass patch patent pause peg penetrate perform permit persuade
phase pick pilot pin pitch place plan play please pledge plunge pocket point pool port pose position possess post postpone pour power praise prefer prepare present preserve press prevent price
print probe proceed process procure produce profit prohibit project promise promote prompt propose protect prove provide publish pull pump purchase pursue push qualify question quote race raise rally rank reach react realize
reap rebrand recall receive recognize recommend reconsider record recover recruit redesign reduce refer refine reflect refuse regard register regulate reject relate relaunch release relocate rely remain remember remind
remove rename renegotiate renew rent reopen reorganize repair repeat replace reply report represent request require rescue research reserve reshape resist resolve respond rest restore restrict restructure
result resume retail retain retire return reunite reveal reverse review revive reward rewrite roll round rule rumor rumour rush salvage save scale scan scoop score scrap search secure seem select separate
serve service settle shape share shelve shift ship shock shop shore shorten shrink shuffle shutter sign signal simplify skip slam slap slash slip slow smash snag snap snare snatch soar solve sort sound source
spark specialize specify speculate spell sponsor spot sprout squeeze stack stage stake stall start state stay stem step stir stop store strain stream strengthen stress stretch strip structure struggle study stumble
submit subscribe succeed sue suffer suggest suit sum supervise supply support suppose surface surge surpass surprise surrender surround survive suspect suspend sustain swallow swap switch sync tackle
talk tank tap target task team tease tend terminate test thank threaten thrive tie tip top total touch touted tout track trade train transfer transform translate transmit transport travel treat trial trigger trim triple
aid analyse band bolt boast bulk crown derive digitize dispose insure loft moderate notch orbit rack recycle reinforce reinsure restart rope sail screw seal steer strap subtitle verify weld
trust try tumble turn tweak tweet unify unite unleash unlock unveil update upgrade upload urge use utilize value vanish vary venture veto view violate visit voice vote vow wait walk wane want warn watch weigh welcome widen
wipe wish withstand witness wonder work worry wrap yank yield zoom power-up team-up double-down outfit kit stock ramp spearhead showcase enrich empower overlap court woo eye covet ponder contemplate flirt rebuff spurn
accord hail cement renege axe ditch dump nix sideline oversell relicense underwrite bankroll backtrack top-up snaffle hoover nab wed bid co-invest co-brand cobrand co-market comarket co-design codevelop codesign dish pore collar poach
enroll roam rate dip dive drum fend enlarge elect exhibit fabricate machine mass-produce prototype validate calibrate transition archive preload pre-install preinstall pre-load predate reassure rebut refute disavow repay reimburse recoup
reckon plot reprise sample sit ape mimic cloud clone peddle flog hawk churn quit plug slot bake interoperate interconnect federate soak unload disinvest rake stump splash splurge wager amass plunk fuse amalgamate subsume hive devour standardize standardise sublet
pen co-operate exploit prolong ratify rework re-sign divorce sever loosen snub sack designate synchronise synchronize book summon log furnish underpin propel plump entrust delist revoke resurrect air televise live-stream livestream syndicate co-create adhere resign bury reconcile interface expense contract-out harness reinstall uninstall dethrone
affiliate apologize arrest attribute boycott brew capitalize cater chalk contravene cram crowdfund decouple demo destine die disrupt eavesdrop enact envision gear hack
aquire aqui-hire allot allocate annex bail cede coax co-author co-host co-sponsor crowdsource defer divvy dole earmark fast-track fetch funnel garner graft greenlight guzzle haul hijack infuse ingest
inject jettison jilt knit latch liquidate lodge loot lure mobilize nail onboard parlay piggyback plonk plow plough pluck pounce pre-order preorder punt quaff reel reignite rekindle relinquish resuscitate scupper scuttle seize shack shepherd
shoulder shove shovel expel eject rejoin readmit shun siphon slurp sniff stitch stockpile subsidize suck swoop tether tuck unbundle unplug unwind vie wow wrangle wrest zero-rate circle wind cozy cosy buddy
flesh reimagine re-emerge retool unwrap kickstart downsize open-source spruce activate reorganise
adorn affix decorate emblazon headquarter ignite impress infringe interact intro jumpstart mash pave pioneer pivot plummet poise popularize predict premiere prep preview reaffirm reclaim recreate
shell reenter refund regain reinvent revamp sentence sharpen star streamline strive subcontract supercharge tailor title trace tune usher clean dilute dunk hitch halve lob wire dictate
 pare recapitalise recapitalize`;

const DOUBLING = new Set(
  'allot annul cram defer dub embed flog fulfil kit omit outfit overlap peg rebut slot strap underpin unwrap unplug shun snub pen rip log admit expel bag ban bar bet cancel chat clip commit control cut dip drag drop equip fit flop forget get grab hit hop kid let nab net nix occur offset op opt permit pin plan plot plug pop prefer propel put quit ram refer rob rub run scrap scan set ship shop shut sit skim skip slam slap slim slip snag snap spin split spot stem step stir stop strip submit swap swim tag tap tip top transfer transmit trim win wrap drum'.split(
    ' ',
  ),
);

const withS = (lemma: string): string => {
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};
const withEd = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ed` : `${lemma}ed`;
};
const withIng = (lemma: string): string => {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(ee|oe|ye)$/.test(lemma) && lemma !== 'be') return `${lemma.slice(0, -1)}ing`;
  return DOUBLING.has(lemma) ? `${lemma}${lemma.at(-1) ?? ''}ing` : `${lemma}ing`;
};

/** British spellings of the list's American ones: realise, favour, licence. */
const spellings = (lemma: string): readonly string[] => (lemma.endsWith('ize') ? [lemma, `${lemma.slice(0, -3)}ise`] : [lemma]);

const buildReadings = (): ReadonlyMap<string, VerbReading> => {
  const readings = new Map<string, { lemma: string; forms: Set<VerbForm> }>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const known = readings.get(word);
    if (known?.lemma === lemma) known.forms.add(form);
    else if (!known) readings.set(word, { lemma, forms: new Set([form]) });
  };
  const addVerb = (word: string, lemma: string, past: string, participle: string): void => {
    add(word, lemma, 'BASE');
    add(withS(word), lemma, 'S');
    add(withIng(word), lemma, 'ING');
    add(past, lemma, 'PAST');
    add(participle, lemma, 'PART');
  };
  for (const entry of IRREGULAR.split(';')) {
    const [lemma, past, participle] = entry.trim().split(' ');
    if (lemma && past) addVerb(lemma, lemma, past, participle ?? past);
  }
  for (const lemma of REGULAR.trim().split(/\s+/)) for (const word of spellings(lemma)) addVerb(word, lemma, withEd(word), withEd(word));
  add('are', 'be', 'S');
  add('is', 'be', 'S');
  add('am', 'be', 'S');
  add('were', 'be', 'PAST');
  add('has', 'have', 'S');
  add('does', 'do', 'S');
  add('gotten', 'get', 'PART');
  // As bare forms they are nouns: chips, cash, piles.
  for (const [lemma, past, ing] of [
    ['chip', 'chipped', 'chipping'],
    ['cash', 'cashed', 'cashing'],
    ['pile', 'piled', 'piling'],
  ] as const) {
    add(past, lemma, 'PAST');
    add(past, lemma, 'PART');
    add(ing, lemma, 'ING');
  }
  return readings;
};

const READINGS = buildReadings();
export const verbReading = (lower: string): VerbReading | undefined => READINGS.get(lower);

/** Verb forms that are nouns as often; between a noun and an unclear neighbour they are read as nouns. */
const NOUN_TOO = new Set(
  `aid band bolt bulk crown loft notch orbit rack rope sail screw seal strap weld
  deal partner plan service work talk offer share stake use sale report claim test back team ally link match order lease rival bid buy purchase hire launch supply license licence contract project process product market name need
  move play present price print program promise push question race raise record release request research rest result return review reward ring round rule search shift shop show sign source space split sponsor stage start state step
  stock stop store stream stress strike structure study suit support surface surge swap switch tap target tie tip top touch track trade train transfer travel treat trial trust turn update upgrade value venture view visit voice
  vote walk watch win change charge check comment concern control cost cover cut damage delay demand design drive drop end engineer estimate exchange exit experience export face figure file fire focus force form
  frame fuel function fund gain grant group guide head help hope host increase influence interest issue judge jump kick kill label land lead level like limit list load loan lock look love mark master matter measure mention
  mind mount pair park part patent pause pick pilot pitch place point pool position post power profit rank rate reach ad brand base field access account act address appeal approach attack award balance ban battle benefit block
  boost call capture care cause challenge chip cloud contact copy count court crash cross dispute display double doubt draft edge eye fear feature feed fight fill finance finish fit fix float flow guarantee hit hold import iron
  joke kit lack last leap leverage machine mandate merge note notice object outfit own pack paint patch phase pin probe pump quote rally rebound recall repair reply rescue reserve retail retreat reverse revenue roll rush sample
  scale scan score screen secure sequence slip sort sound spark spin spot spread stall stand station stay tank tweet trim triple wait wonder worry wrap yield dish model plug port press square transition archive bundle club set tie-up being found building meeting warning
  hack star demo preview arrest sentence gear title trace tune refund boycott premiere prep pivot hand book air expense interface sack pen log leave left lay light lot mean rock saw sink close clear free open complete near slow live total haul reel funnel circle nail shell shoulder shovel lure buddy ride signal sum`
    .trim()
    .split(/\s+/),
);
export const isNounToo = (lemma: string): boolean => NOUN_TOO.has(lemma);

/** Nouns first: never read as a bare verb form after a plural ("payments deal"). */
const NOUN_FIRST = new Set(
  'deal stake sum contract project sale talk service product market issue process trial interest lot list effort result need price rule phone share pact business patent chip platform film movie device brand user rival venture partner-s'.split(
    ' ',
  ),
);
export const isNounFirst = (lemma: string): boolean => NOUN_FIRST.has(lemma);

/** "-ing" words that name a trade or a thing; verbs only after a form of "be". */
const NOUN_ING = new Set(
  'running gaming dating streaming banking shopping trading advertising marketing mapping cooking learning publishing messaging booking hosting networking processing funding backing financing manufacturing engineering imaging computing charging shipping billing ticketing lighting housing clothing gambling fishing farming mining parking printing programming recruiting sharing spending training trucking licensing roaming rating testing tracking opening offering ruling hearing filing leading growing struggling existing emerging upcoming rising competing remaining ongoing exciting working outsourcing leasing cross-licensing understanding hiring lending monitoring scheduling dining betting editing writing reading cleaning walking tutoring coaching crowdfunding fundraising budgeting accounting invoicing modeling modelling rendering catering ride-hailing hailing ridesharing carpooling fingerprinting sensing gifting blogging podcasting recycling plumbing knitting brewing listing pricing warehousing'.split(
    ' ',
  ),
);
export const isNounIng = (lower: string): boolean => NOUN_ING.has(lower);
