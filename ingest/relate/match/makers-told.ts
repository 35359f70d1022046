// The sentences of a text in, who makes the products that it names out: "Palm's Treo 650", "the Kin from Microsoft", "its first chip, the AST5000".

import type { Mention } from '../../../schema/facts.ts';
import { bareName } from '../../../schema/name-key.ts';
import { makersOfName } from '../../recognise/link/makers.ts';
import { listFrom } from '../sentence/coordination.ts';
import type { Group, NounGroup } from '../sentence/group.ts';
import type { Word } from '../sentence/word.ts';
import { wordAt } from '../sentence/word-at.ts';
import type { Companies } from './with-companies.ts';

/** Of a product, by its full name: `told` where the text says whose it is, `known` also where its name does, or where everybody knows. */
export type MakersTold = {
  readonly told: (product: string) => Mention | undefined;
  readonly known: (product: string) => Mention | undefined;
};

const companyOf = (words: readonly Word[]): Mention | undefined => {
  const [mention, second] = words.at(-1)?.mentions ?? [];
  return mention?.kind === 'COMPANY' && !second ? mention : undefined;
};

const productOf = (group: Group | undefined): Mention | undefined =>
  group?.kind === 'NOUN' ? group.head.mentions.find(({ kind }) => kind === 'PRODUCT') : undefined;

/** "the Kin from Microsoft", "the Chevrolet Spark of General Motors"; a name without its article may be a firm that is left for another. */
const makerAfter = (groups: readonly Group[], at: number): Mention | undefined => {
  const isThing = groups[at]?.words[0]?.tag === 'DET';
  const isFrom = isThing && groups[at + 1]?.kind === 'PREP' && /^(?:of|from|by)$/.test(wordAt(groups, at + 1));
  const [only, second] = isFrom ? (listFrom(groups, at + 2)?.nouns ?? []) : [];
  return only && !second ? companyOf([only.head]) : undefined;
};

/** "Palm's new handset, the Treo 650": whose noun it is that the name explains. */
const ownerExplained = (groups: readonly Group[], at: number): Mention | undefined => {
  const noun = groups[at - 2];
  const isInsert = groups[at - 1]?.kind === 'COMMA' && ['COMMA', 'STOP'].includes(groups[at + 1]?.kind ?? 'STOP');
  return isInsert && noun?.kind === 'NOUN' && noun.head.tag === 'NOUN' ? companyOf(noun.possessors) : undefined;
};

const isHead = ({ head, possessors }: NounGroup): boolean => !possessors.includes(head);

const makerAt = (groups: readonly Group[], at: number): Mention | undefined => {
  const noun = groups[at];
  if (noun?.kind !== 'NOUN' || !isHead(noun)) return undefined;
  return companyOf(noun.possessors) ?? makerAfter(groups, at) ?? ownerExplained(groups, at);
};

/** "the Boxee Box" where the text names Boxee, "Siri" where it names Apple. */
const makerByName = (product: string, companies: Companies): Mention | undefined => {
  const known = makersOfName(product).flatMap((maker) => companies.get(bareName(maker)) ?? []);
  const words = product.split(' ');
  const beginnings = words.slice(1).flatMap((_, index) => companies.get(bareName(words.slice(0, index + 1).join(' '))) ?? []);
  return known[0] ?? beginnings.at(-1);
};

type Told = { readonly groups: readonly Group[] };

/** A product that is told to be of two firms is of neither. */
export const makersTold = (sentences: readonly Told[], companies: Companies): MakersTold => {
  const makers = new Map<string, Mention>();
  const shared = new Set<string>();
  for (const { groups } of sentences) {
    for (const at of groups.keys()) {
      const product = productOf(groups[at])?.fullName;
      const maker = product ? makerAt(groups, at) : undefined;
      if (!product || !maker) continue;
      if ((makers.get(product) ?? maker).fullName !== maker.fullName) shared.add(product);
      makers.set(product, maker);
    }
  }
  const told = (product: string): Mention | undefined => (shared.has(product) ? undefined : makers.get(product));
  return { told, known: (product) => told(product) ?? makerByName(product, companies) };
};
