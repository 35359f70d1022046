// A marked sentence or article → its claims.
import { relate } from '../../ingest/relate/index.ts';
import type { Claim } from '../../schema/facts.ts';
import { isAgreementType } from '../../schema/ontology.ts';
import { toArticle } from './marked-text.ts';

export type Given = Parameters<typeof toArticle>[0];

export const claimsOf = (given: Given | string): readonly Claim[] => {
  const { article, mentions } = toArticle(typeof given === 'string' ? { text: given } : given);
  return relate(article, mentions);
};

/** "TYPE STATUS MODALITY: ROLE Name, ROLE Name" of the agreement claims. */
export const told = (given: Given | string): readonly string[] =>
  claimsOf(given)
    .filter(({ type }) => isAgreementType(type))
    .map(
      ({ type, status, modality, parties }) =>
        `${type} ${status} ${modality}: ${parties.map(({ role, name }) => `${role} ${name}`).join(', ')}`,
    );
