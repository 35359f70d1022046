// What ties claims together: those that share no link, directly or through others, never meet in one agreement, conflict or fact.
import { FACTS, type FactType, isAgreementType } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import type { ResolvingClaim } from './neighbourhood.ts';

/** A reading before its links are known. */
type Linkable = {
  readonly claim: Pick<ResolvingClaim, 'type'>;
  readonly parties: readonly { readonly role: string; readonly entity: string; readonly side: string }[];
  readonly set: readonly string[];
};

export const pairsOf = (set: readonly string[]): string[] =>
  set.flatMap((one, index) => set.slice(index + 1).map((other) => `${one} ${other}`));

const withRole = ({ parties }: Pick<Linkable, 'parties'>, role: string): string[] =>
  parties.filter((party) => party.role === role).map(({ side }) => side);

const entityIn = ({ parties }: Linkable, role: string): string | undefined => parties.find((party) => party.role === role)?.entity;

/** One round has one investee; its investors are tied through it and not to each other, or every fund would hang together with every other. */
const investmentLinks = (reading: Linkable): string[] => {
  const investees = withRole(reading, 'INVESTEE');
  const pairs = withRole(reading, 'INVESTOR').flatMap((investor) =>
    investees.flatMap((investee) => pairsOf(sortedSet([investor, investee]))),
  );
  return [...investees.map((investee) => `investee ${investee}`), ...pairs.map((pair) => `pair ${pair}`)];
};

/** Subject and object of a claim of a fact. */
export const factEnds = (reading: Linkable, type: FactType): readonly [string, string] | undefined => {
  const [subject, object] = [entityIn(reading, FACTS[type].subject), entityIn(reading, FACTS[type].object)];
  return subject === undefined || object === undefined || subject === object ? undefined : [subject, object];
};

/** The links of one claim. */
export const linksOf = (reading: Linkable): string[] => {
  const { type } = reading.claim;
  if (!isAgreementType(type)) {
    const ends = factEnds(reading, type);
    return ends ? [`fact ${type} ${ends.join(' ')}`] : [];
  }
  if (type === 'INVESTMENT') return sortedSet(investmentLinks(reading));
  const targets = type === 'ACQUISITION' ? withRole(reading, 'TARGET').map((target) => `target ${target}`) : [];
  return sortedSet([...targets, ...pairsOf(reading.set).map((pair) => `pair ${pair}`)]);
};
