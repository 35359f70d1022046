// What an article has told so far and a role that a sentence leaves open in, whom it most likely means first out.
import type { Mention } from '../../../schema/facts.ts';
import type { Rule } from '../rules/rule.ts';
import type { Filler } from './candidate.ts';
import { LICENSES } from './licensor-hints.ts';
import type { Around, Told } from './place.ts';

const withFirst = (known: Mention, others: readonly Mention[]): readonly Mention[] => [
  known,
  ...others.filter(({ fullName }) => fullName !== known.fullName),
];

const NAMED_AGAIN: ReadonlySet<string> = new Set(['INVESTEE', 'BODY', 'TARGET', 'LICENSOR']);

/** Of a licence, only where the rule speaks of licensees. */
const tells = ({ type }: Told, rule: Rule, role: Filler['role']): boolean =>
  (role === 'LICENSOR' && type === LICENSES) || (type === rule.type && (role !== 'LICENSOR' || /licensee/.test(rule.name)));

/** Whose investors a text tells by the way: its foremost company, or whom that one buys. */
const investeesFirst = ({ story, told }: Around): readonly Mention[] => {
  const [first, second, ...others] = story;
  const isBought =
    first !== undefined &&
    second !== undefined &&
    told.some(({ parties }) => isIn(parties, 'ACQUIRER', first) && isIn(parties, 'TARGET', second));
  return isBought ? [second, first, ...others] : story;
};
const isIn = (parties: readonly Filler[], role: Filler['role'], { fullName }: Mention): boolean =>
  parties.some((filler) => filler.role === role && filler.mention.fullName === fullName);

/** Many invest in one, many join one and many license from one: whom the last such claim named is whom the next means. Of several bought, it is the foremost. */
export const aroundFor = (around: Around, rule: Rule, role: Filler['role']): Around => {
  if (!NAMED_AGAIN.has(role)) return around;
  const told = around.told
    .filter((claim) => tells(claim, rule, role))
    .flatMap(({ parties }) => parties.filter((filler) => filler.role === role));
  const foremost = around.story.find(({ fullName }) => told.some(({ mention }) => mention.fullName === fullName));
  const isOfStory = role === 'INVESTEE' && foremost !== undefined && foremost === around.story[0];
  const known = role === 'TARGET' || isOfStory ? foremost : told.at(-1)?.mention;
  const investees = role === 'INVESTEE' ? investeesFirst(around) : undefined;
  const [topic, story] = [investees ?? around.topic, investees ?? around.story];
  return known ? { ...around, topic: withFirst(known, topic), story: withFirst(known, story) } : { ...around, topic, story };
};
