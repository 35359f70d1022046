// "IBM's Watson", "Adobe's Document Cloud" as a party is IBM, Adobe: the company that is named beside its product makes the deal.
import { type AgreementType, isAgreementType } from '../../../schema/ontology.ts';
import type { Candidate, Filler } from './candidate.ts';

/** What is bought and sold is the product itself; a brand is licensed by its own name. */
const OF_ITSELF: ReadonlySet<AgreementType> = new Set(['ACQUISITION', 'DIVESTITURE', 'MERGER', 'INVESTMENT', 'BRAND_LICENSE']);

const makerOf = ({ groups }: Candidate, { mention }: Filler): Filler['mention'] | undefined => {
  if (mention.kind !== 'PRODUCT') return undefined;
  const group = groups.find((noun) => noun.kind === 'NOUN' && noun.head.mentions.some(({ id }) => id === mention.id));
  const named = group?.kind === 'NOUN' ? group.possessors.at(-1)?.mentions : undefined;
  return named?.length === 1 && named[0]?.kind === 'COMPANY' ? named[0] : undefined;
};

/** Nothing where the maker is a party already: what a company does with its own product is no deal. */
export const withMakers = (candidate: Candidate): readonly Candidate[] => {
  const { type } = candidate.rule;
  if (!isAgreementType(type) || OF_ITSELF.has(type)) return [candidate];
  const parties = candidate.parties.map((filler) => ({ ...filler, mention: makerOf(candidate, filler) ?? filler.mention }));
  const names = new Set(parties.map(({ mention }) => mention.fullName));
  return names.size === parties.length ? [{ ...candidate, parties }] : [];
};
