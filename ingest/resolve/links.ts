// What ties claims together: those of one block, which may begin one agreement, and those of one fact.
import { FACTS, type FactType, isAgreementType } from '../../schema/ontology.ts';
import { blockOf } from './blocks.ts';
import type { ResolvingClaim } from './neighbourhood.ts';

/** A reading before its links are known. */
type Linkable = {
  readonly claim: Pick<ResolvingClaim, 'type'>;
  readonly parties: readonly { readonly role: string; readonly entity: string; readonly side: string }[];
};

const entityIn = ({ parties }: Linkable, role: string): string | undefined => parties.find((party) => party.role === role)?.entity;

/** Subject and object of a claim of a fact. */
export const factEnds = (reading: Linkable, type: FactType): readonly [string, string] | undefined => {
  const [subject, object] = [entityIn(reading, FACTS[type].subject), entityIn(reading, FACTS[type].object)];
  return subject === undefined || object === undefined || subject === object ? undefined : [subject, object];
};

export const blockLink = (block: string): string => `block ${block}`;

/** The links of one claim. */
export const linksOf = (reading: Linkable): string[] => {
  const { type } = reading.claim;
  if (isAgreementType(type)) return [blockLink(blockOf(type, reading.parties).key)];
  const ends = factEnds(reading, type);
  return ends ? [`fact ${type} ${ends.join(' ')}`] : [];
};
