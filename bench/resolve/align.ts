// What was resolved from claims, held against the stories: each name and each claim with where it belongs and where it was put.
import type { Extraction } from '../../ingest/extractor.ts';
import type { Derived } from '../../ingest/resolve/neighbourhood.ts';
import type { Claim, Mention } from '../../schema/facts.ts';
import { nameKey } from '../../schema/name-key.ts';
import { AGREEMENTS, type ClaimType, isAgreementType } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import type { Placed } from './clustering.ts';
import type { ToldArticle } from './to-told.ts';

/** An article of the stories, and what an extractor made of it. */
export type Pair = { readonly told: ToldArticle; readonly extraction: Extraction };

const spanOf = ({ field, start, end }: Mention): string => `${field} ${start} ${end}`;

/** Name as told → the same name as extracted, where both begin and end at the same place. */
const twins = ({ told, extraction }: Pair): Map<string, Mention> => {
  const found = new Map(extraction.mentions.filter(({ form }) => form === 'NAME').map((mention) => [spanOf(mention), mention]));
  return new Map(
    told.extraction.mentions.flatMap((mention) => {
      const twin = found.get(spanOf(mention));
      return twin ? [[mention.id, twin] as const] : [];
    }),
  );
};

const isEntity = ({ kind }: Mention): boolean => kind !== 'OTHER';

export const placeNames = (pairs: readonly Pair[], { entities }: Derived): { readonly placed: Placed[]; readonly wanted: number } => {
  const entityOf = new Map(entities.flatMap(({ id, keys }) => keys.map((key) => [key, id] as const)));
  const wanted = pairs.flatMap((pair) => {
    const found = twins(pair);
    return pair.told.extraction.mentions
      .filter(isEntity)
      .map((mention) => ({ gold: pair.told.labels.get(mention.id) ?? '', twin: found.get(mention.id) }));
  });
  const placed = wanted.flatMap(({ gold, twin }) => {
    if (!twin || twin.kind === 'OTHER') return [];
    const key = nameKey(twin.kind, twin.fullName);
    return [{ gold, predicted: entityOf.get(key) ?? key }];
  });
  return { placed, wanted: wanted.length };
};

const familyOf = (type: ClaimType): string => (isAgreementType(type) ? AGREEMENTS[type].family : type);
const isOneKind = (a: ClaimType, b: ClaimType): boolean => a === 'PARTNERSHIP' || b === 'PARTNERSHIP' || familyOf(a) === familyOf(b);

/** What the parties of a claim name, by the stories; a party that they do not know stands for itself. */
const partiesOf = (claim: Claim, { told, extraction }: Pair): string => {
  const labels = new Map(told.extraction.mentions.map((mention) => [spanOf(mention), told.labels.get(mention.id)]));
  const byName = new Map(told.extraction.mentions.map(({ id, name }) => [name, told.labels.get(id)]));
  const mentions = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  return sortedSet(
    claim.parties.map(({ mention, name }) => {
      const found = mentions.get(mention);
      return (found && labels.get(spanOf(found))) ?? byName.get(name) ?? `?${name}`;
    }),
  ).join(' ');
};

export type PlacedClaim = Placed & { readonly id: string };
export type PlacedClaims = {
  readonly placed: readonly PlacedClaim[];
  readonly wanted: number;
  readonly found: number;
  readonly spurious: number;
};

/** A claim belongs to the deal that a told claim of the same article, parties and family belongs to. */
export const placeClaims = (pairs: readonly Pair[], { agreements }: Derived): PlacedClaims => {
  const agreementOf = new Map(agreements.flatMap(({ id, claims }) => claims.map((claim) => [claim, id] as const)));
  const placed: PlacedClaim[] = [];
  const found = new Set<string>();
  let spurious = 0;
  for (const pair of pairs) {
    const gold = pair.told.extraction.claims.filter(({ id }) => pair.told.deals.has(id));
    for (const claim of pair.extraction.claims.filter(({ type }) => isAgreementType(type))) {
      const same = gold.filter(
        (told) =>
          told.id === claim.id ||
          (isOneKind(told.type, claim.type) && partiesOf(told, { ...pair, extraction: pair.told.extraction }) === partiesOf(claim, pair)),
      );
      const twin = same.find(({ id }) => id === claim.id) ?? same.find(({ type }) => type === claim.type) ?? same[0];
      if (twin)
        placed.push({ id: claim.id, gold: pair.told.deals.get(twin.id) ?? '', predicted: agreementOf.get(claim.id) ?? `none ${claim.id}` });
      else spurious += 1;
      for (const { id } of same) found.add(id);
    }
  }
  return { placed, wanted: pairs.reduce((sum, { told }) => sum + told.deals.size, 0), found: found.size, spurious };
};
