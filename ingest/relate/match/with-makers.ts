// "IBM's Watson", "Adobe's Document Cloud" as a party is IBM, Adobe: the company that is named beside its product makes the deal.

import type { Mention } from '../../../schema/facts.ts';
import { type AgreementType, isAgreementType } from '../../../schema/ontology.ts';
import type { Word } from '../sentence/word.ts';
import type { Candidate, Filler } from './candidate.ts';
import type { MakersTold } from './makers-told.ts';

/** What is bought and sold is the product itself. */
const OF_ITSELF: ReadonlySet<AgreementType> = new Set(['ACQUISITION', 'DIVESTITURE', 'MERGER', 'INVESTMENT']);

/** "Spotify's Alexa skill": what is made is for the product of another. */
const OTHERS =
  /^(?:app|skill|action|bot|chatbot|integration|support|plug-?in|extension|client|compatibility|functionality|version|deal|partnership|account|page|button)s?$/;
const stands = ({ id }: Mention, word: Word): boolean => word.mentions.some((mention) => mention.id === id);

/** Also where a noun tells what it is: "Pebble's new Core watch". */
const makerOf = ({ groups }: Candidate, { mention }: Filler): Mention | undefined => {
  if (mention.kind !== 'PRODUCT') return undefined;
  const group = groups.find((noun) => noun.kind === 'NOUN' && noun.words.some((word) => stands(mention, word)));
  if (group?.kind !== 'NOUN' || group.possessors.some((word) => stands(mention, word))) return undefined;
  const isNamed = stands(mention, group.head) || group.head.tag === 'NOUN';
  const named = isNamed && !group.words.some(({ lower }) => OTHERS.test(lower)) ? group.possessors.at(-1)?.mentions : undefined;
  return named?.length === 1 && named[0]?.kind === 'COMPANY' ? named[0] : undefined;
};

/** Parts are supplied to a company, and goods made and sold for one, by whatever name of its products. */
const FOR_COMPANIES: ReadonlySet<AgreementType> = new Set(['SUPPLY', 'MANUFACTURING', 'DISTRIBUTION']);

/**
 * `told`: whose products the text names. Nothing where the maker is a party already: what a company does with its own
 * product is no deal, but for the brand that it has a licence of.
 */
export const withMakers = (candidate: Candidate, told: MakersTold): readonly Candidate[] => {
  const { type } = candidate.rule;
  if (!isAgreementType(type) || OF_ITSELF.has(type)) return [candidate];
  const makerToldOf = ({ mention: { kind, fullName }, role }: Filler): Mention | undefined => {
    if (kind !== 'PRODUCT' || !FOR_COMPANIES.has(type)) return undefined;
    return role === 'CUSTOMER' || role === 'PRINCIPAL' ? told.known(fullName) : told.told(fullName);
  };
  const parties = candidate.parties.map((filler) => ({
    ...filler,
    mention: makerOf(candidate, filler) ?? makerToldOf(filler) ?? filler.mention,
  }));
  const names = new Set(parties.map(({ mention }) => mention.fullName));
  if (names.size === parties.length) return [{ ...candidate, parties }];
  return type === 'BRAND_LICENSE' ? [candidate] : [];
};
