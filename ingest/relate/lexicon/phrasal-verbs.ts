// Verbs that mean something of their own with a particle.

const PHRASAL = new Set(
  `snap up;scoop up;pick up;buy up;gobble up;snatch up;team up;link up;hook up;tie up;pair up;take over;call off;spin off;spin out;set up;sell off;roll out;roll up;hand over;buy out;swallow up;shell out;
  partner up;take on;sign up;line up;bring together;shut down;sign on;come together;fall through;fall apart;back out;pull out;walk away;break off;break up;step down;step up;join up;wind down;
  bring out;put up;put in;give up;cut off;break down;bail out;hoover up;mop up;eat up;sew up;wrap up;part ways;drop out;carry out;go through;offload off;farm out;hive off;split off;cough up;bow out;pass on;team together;band together;work together;carve out;end up;open up;take out;lay down;lay off;beef up;turn out;throw out;run out;hold out;give back;buy back;soak up;rake in;pull in;reel in;haul in;rack up;drum up;stump up;chip in;pitch in;splash out;fork out;fork over;lay out;sell on;wind up;snaffle up;auction off;bring in;join together;come out;help out;go out;turn down;knock back;win over;bring about;come about;lock down;lock in;lock up;take in;tune up;top up;bulk up;cozy up;cosy up;buddy up;throw in;rope in;fold in;suck up;slurp up;tap up;pull down;eye up;kick off;plunk down;sell out;sell down;cash out;cash in;mark down;mark up;write down;write off;pare down;double down;turn over;sign over;
  put off;kit out;hand out;hire out;lift off;call in;sell up;pile in;rip out;tear out;phase out;contract out;churn out;rent out;step in;tear up;rip up;walk out;back away;round up;go over`
    .split(';')
    .map((pair) => pair.trim()),
);

export const isPhrasal = (lemma: string, particle: string): boolean => PHRASAL.has(`${lemma} ${particle}`);
