// What happened in the made-up world: agreements and facts, each with the days on which it is told of.
import type { ClaimParty } from '../../schema/facts.ts';
import { AGREEMENT_TYPES, AGREEMENTS, type AgreementType, FACTS, type FactType, type Status } from '../../schema/ontology.ts';
import type { Cast, Named } from './cast.ts';
import { type Dice, weighted } from './dice.ts';

type Side = { readonly role: ClaimParty['role']; readonly who: Named };
/** `day`: days since FIRST_DAY, with a part of a day so that what is told on one day comes in no order. */
type Telling = { readonly day: number; readonly status: Status };
type Happening = { readonly sides: readonly Side[]; readonly covers: readonly Named[]; readonly tellings: readonly Telling[] };
export type Deal = Happening & { readonly type: AgreementType };
export type Fact = Happening & { readonly type: FactType };

const FIRST_DAY = Date.UTC(2006, 0, 1);
const DAYS = 7000;
const DAY_MS = 86_400_000;

export const dayOf = (day: number): string => new Date(FIRST_DAY + Math.floor(day) * DAY_MS).toISOString().slice(0, 10);

const TYPES: Readonly<Record<AgreementType, number>> = {
  ...(Object.fromEntries(AGREEMENT_TYPES.map((type) => [type, 1])) as Record<AgreementType, number>),
  PARTNERSHIP: 6,
  ACQUISITION: 6,
  SUPPLY: 4,
  INVESTMENT: 4,
  INTEGRATION: 3,
  DISTRIBUTION: 2,
};

/** How stories go on, and how often. */
const COURSES = {
  plain: { weight: 50, statuses: ['ANNOUNCED'] },
  done: { weight: 25, statuses: ['ANNOUNCED', 'COMPLETED'] },
  rumour: { weight: 10, statuses: ['RUMOURED', 'IN_TALKS', 'ANNOUNCED'] },
  denied: { weight: 4, statuses: ['RUMOURED', 'DENIED'] },
  cancelled: { weight: 5, statuses: ['ANNOUNCED', 'CANCELLED'] },
  ended: { weight: 6, statuses: ['ANNOUNCED', 'COMPLETED', 'ENDED'] },
} as const satisfies Record<string, { readonly weight: number; readonly statuses: readonly Status[] }>;
type Course = keyof typeof COURSES;
const WEIGHTS = Object.fromEntries(Object.entries(COURSES).map(([name, { weight }]) => [name, weight])) as Record<Course, number>;

/** `count` others, each once. */
const drawSome = (cast: Cast, count: number): readonly Named[] => {
  const drawn = new Set<Named>();
  while (drawn.size < count) drawn.add(cast.draw('COMPANY'));
  return [...drawn];
};

const sidesOf = (type: AgreementType, cast: Cast, dice: Dice): readonly Side[] => {
  const roles = AGREEMENTS[type].roles.flatMap(({ role, min, many }) =>
    Array.from({ length: min + (many && dice.chance(0.15) ? 1 : 0) }, () => role),
  );
  return drawSome(cast, roles.length).flatMap((who, index) => (roles[index] ? [{ role: roles[index], who }] : []));
};

/** Most are told of within days, a few for years. */
const later = ({ roll, chance }: Dice): number => (chance(0.8) ? roll() * 5 : roll() ** 3 * 900);

/** `count` tellings, of the first status on the first days and of later ones later. */
const tellingsOf = (count: number, statuses: readonly Status[], dice: Dice): readonly Telling[] => {
  const first = dice.roll() * DAYS;
  const days = Array.from({ length: count }, (_, index) => (index === 0 ? first : Math.min(first + later(dice), DAYS))).sort(
    (a, b) => a - b,
  );
  return days.map((day, index) => ({ day, status: statuses[Math.floor((index * statuses.length) / count)] ?? 'ANNOUNCED' }));
};

/** One for most, some for many: as long as the average is `mean`. */
const countOf = (mean: number, { roll }: Dice): number => 1 + Math.floor(Math.log(1 - roll()) / Math.log(1 - 1 / mean));

const coversOf = (cast: Cast, { chance }: Dice): readonly Named[] =>
  chance(0.3) ? [cast.draw(chance(0.7) ? 'PRODUCT' : 'TECHNOLOGY')] : [];

export const createDeal = (cast: Cast, tellings: number, dice: Dice): Deal => {
  const type = weighted(dice, TYPES);
  const { statuses } = COURSES[weighted(dice, WEIGHTS)];
  return {
    type,
    sides: sidesOf(type, cast, dice),
    covers: coversOf(cast, dice),
    tellings: tellingsOf(countOf(tellings, dice), statuses, dice),
  };
};

const ENDS = { MAKES: ['COMPANY', 'PRODUCT'], OWNS: ['COMPANY', 'BRAND'], WORKS_FOR: ['PERSON', 'COMPANY'] } as const;
const FACT_WEIGHTS = { MAKES: 5, OWNS: 1, WORKS_FOR: 4 };

export const createFact = (cast: Cast, tellings: number, dice: Dice): Fact => {
  const type = weighted(dice, FACT_WEIGHTS);
  const [subject, object] = ENDS[type];
  const sides = [
    { role: FACTS[type].subject, who: cast.draw(subject) },
    { role: FACTS[type].object, who: cast.draw(object) },
  ];
  return { type, sides, covers: [], tellings: tellingsOf(countOf(tellings, dice), ['COMPLETED'], dice) };
};
