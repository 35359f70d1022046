// What a sentence tells by what was told before it: "Ford signed in May" after a licence of a pool to Toyota, "Talks with Gannett are under way".
import type { Mention } from '../../../schema/facts.ts';
import { type AgreementType, isAgreementType, type Role } from '../../../schema/ontology.ts';
import { tradesOf } from '../lexicon/trades.ts';
import type { Rule } from '../rules/rule.ts';
import { rulingVerb } from '../sentence/arguments.ts';
import type { Group } from '../sentence/group.ts';
import { bareDealAt } from './bare-deals.ts';
import type { Candidate, Filler } from './candidate.ts';
import { type Course, type Earlier, hasOwnNews, NEAR } from './course.ts';
import { investorsIn } from './more-investors.ts';
import { isInverted, newcomersAt, tellsOfStaying } from './newcomers.ts';

/** Who owns what, and peace: each is told in full. The other types one company agrees with many, one after another. */
const SINGULAR: ReadonlySet<AgreementType> = new Set(['JOINT_VENTURE', 'ACQUISITION', 'MERGER', 'INVESTMENT', 'DIVESTITURE', 'SETTLEMENT']);

/** Sentences, the title's among them, that tell the news itself. */
const LEAD = 3;

const isModel = ({ candidate: { rule, parties, borrowed } }: Earlier): boolean =>
  isAgreementType(rule.type) && !SINGULAR.has(rule.type) && parties.length === 2 && !borrowed;

const has = ({ parties }: Candidate, company: Mention | undefined): boolean =>
  company !== undefined && parties.some(({ mention }) => mention.fullName === company.fullName);

const shared = (a: Mention, b: Mention): number => {
  const trades = new Set(tradesOf(a.fullName));
  return tradesOf(b.fullName).filter((trade) => trades.has(trade)).length;
};
/** "Talks with Universal" after a licence of Warner: another label takes the place of the label. */
const unlike = (parties: readonly Filler[], others: readonly Mention[]): Filler | undefined => {
  const likeness = (filler: Filler): number => others.reduce((sum, other) => sum + shared(filler.mention, other), 0);
  const [a, b] = [...parties].sort((one, two) => likeness(one) - likeness(two));
  return a && b && likeness(a) < likeness(b) ? a : undefined;
};

/** The one of the two who stays: the body that others join, the one of another trade, whom the sentence before was about, or the text. */
const keeperOf = ({ candidate: { parties } }: Earlier, { subject, story }: Course, others: readonly Mention[]): Filler | undefined => {
  const named = (company: Mention | undefined): Filler | undefined => parties.find(({ mention }) => mention.fullName === company?.fullName);
  const body = parties.find(({ role }) => role === 'BODY');
  return body ?? unlike(parties, others) ?? named(subject) ?? named(story.find(named));
};

/** Read both ways round, it tells nothing of who is what. */
const isDoubtful = ({ candidate: { rule, parties } }: Earlier, earlier: readonly Earlier[]): boolean =>
  parties[0]?.role !== parties[1]?.role &&
  earlier.some(
    ({ candidate: other }) =>
      other.rule.type === rule.type &&
      parties.every(({ mention, role }) =>
        other.parties.some((filler) => filler.mention.fullName === mention.fullName && filler.role !== role),
      ),
  );

const isTyped = ({ candidate }: Earlier): boolean => candidate.rule.type !== 'PARTNERSHIP';
const modelFor = (course: Course, fits: (candidate: Candidate) => boolean): Earlier | undefined => {
  const models = course.earlier.filter((entry) => isModel(entry) && fits(entry.candidate) && !isDoubtful(entry, course.earlier));
  const isOfStory = ({ candidate }: Earlier): boolean => has(candidate, course.subject) || has(candidate, course.story[0]);
  const near = models.filter((entry) => course.number - entry.number <= NEAR && isOfStory(entry));
  const lead = models.filter(({ number }) => number < LEAD);
  return near.findLast(isTyped) ?? lead.find(isTyped) ?? near.at(-1) ?? lead[0];
};

/** `role`: of the newcomer, where the words tell it; a licensee's other side is the licensor. */
const turned = (filler: Filler, stays: boolean, mention: Mention, role: Role | undefined): Filler => {
  const turn = role === 'LICENSEE' ? { role: stays ? ('LICENSOR' as const) : role } : {};
  return { ...filler, ...(stays ? {} : { mention }), ...turn };
};

const CONFIDENCE = 0.75;
/** The model's agreement with others in the place of the party that does not stay. */
const withOthers = (
  model: Earlier,
  course: Course,
  others: readonly Mention[],
  place: Pick<Candidate, 'groups' | 'at' | 'verb'>,
  rule: Partial<Rule>,
  role?: Role,
): readonly Candidate[] => {
  const keeper = keeperOf(model, course, others);
  const { candidate } = model;
  const name = `${String(candidate.rule.type).toLowerCase().replaceAll('_', ' ')} as before`;
  if (!keeper) return [];
  return others.map((mention) => ({
    ...place,
    rule: { ...candidate.rule, name, confidence: CONFIDENCE, ...rule } as Rule,
    parties: candidate.parties.map((filler) => turned(filler, filler === keeper, mention, role)),
  }));
};

const followersIn = (groups: readonly Group[], course: Course): readonly Candidate[] => {
  const verbs = new Set<number>();
  const rule: Partial<Rule> = { trigger: 'VERB', ...(tellsOfStaying(groups) && { status: 'COMPLETED' as const }) };
  return groups.flatMap((_, at) => {
    const newcomers = newcomersAt(groups, at);
    if (newcomers.length === 0 || hasOwnNews(groups, at, verbs) || (isInverted(groups, at) && verbs.size === 0)) return [];
    verbs.add(at);
    const model = modelFor(course, (candidate) => !newcomers.some((mention) => has(candidate, mention)));
    return model ? withOthers(model, course, newcomers, { groups, at, verb: at }, rule) : [];
  });
};

const dealsIn = (groups: readonly Group[], course: Course): readonly Candidate[] =>
  groups.flatMap((_, at) => {
    const deal = bareDealAt(groups, at);
    if (!deal) return [];
    const { counterparts, role, talks } = deal;
    const fits = (candidate: Candidate): boolean =>
      !counterparts.some((mention) => has(candidate, mention)) && (!role || candidate.parties.some((filler) => filler.role === role));
    const model = modelFor(course, fits);
    const verb = rulingVerb(groups, at);
    const status = talks ? ('IN_TALKS' as const) : ('COMPLETED' as const);
    return model ? withOthers(model, course, counterparts, { groups, at, verb }, { trigger: 'NOUN', status }, role) : [];
  });

export const sequelsIn = (groups: readonly Group[], course: Course): readonly Candidate[] => [
  ...followersIn(groups, course),
  ...investorsIn(groups, course),
  ...dealsIn(groups, course),
];
