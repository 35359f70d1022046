// Mentions and claims, each with the article that it is in, → the buckets of the articles. Shows whether anything is missing.
import { groupBy } from '../resolve/group-by.ts';
import { notWhole } from './bad-line.ts';
import type { Buckets } from './buckets.ts';
import type { ClaimProperties, StoredLine } from './export-line.ts';

type Line<E extends StoredLine['element']> = Extract<StoredLine, { readonly element: E }>;
type Part = Line<'Mention' | 'Claim' | 'IN_ARTICLE' | 'STATED_IN' | 'HAS_PARTY' | 'HAS_COVER'>;

/** A claim with the ids of the mentions that are its parties, and of those that it covers, by their places. */
export type JoinedClaim = ClaimProperties & {
  readonly id: string;
  readonly parties: readonly { readonly mention: string; readonly role: Line<'HAS_PARTY'>['properties']['role'] }[];
  readonly covered: readonly { readonly mention: string; readonly position: number }[];
};
export type JoinedMention = Line<'Mention'>['properties'] & { readonly id: string };

const named = { Mention: 'mention', Claim: 'claim' } as const;
const TIES = { Mention: 'IN_ARTICLE', Claim: 'STATED_IN' } as const;

/** What one export has under one id: one node, one article. */
const oneOf = (element: 'Mention' | 'Claim', id: string, parts: readonly Part[], file: string): string => {
  const what = `the ${named[element]} ${id}`;
  const nodes = parts.filter((part) => part.element === element).length;
  const articles = parts.filter((part): part is Line<'IN_ARTICLE' | 'STATED_IN'> => part.element === TIES[element]);
  const [article] = articles;
  if (nodes === 0) throw notWhole(file, `${what} is named and not told`);
  if (!article) throw notWhole(file, `${what} is in no article`);
  if (nodes > 1 || articles.length > 1) throw notWhole(file, `${what} is there twice`);
  return article.to;
};

const partiesOf = (id: string, parts: readonly Part[], file: string): JoinedClaim['parties'] => {
  const parties = parts.filter((part) => part.element === 'HAS_PARTY').sort((a, b) => a.properties.position - b.properties.position);
  if (parties.length < 2 || parties.some(({ properties }, index) => properties.position !== index))
    throw notWhole(file, `the claim ${id} has not all of its parties`);
  return parties.map(({ to, properties: { role } }) => ({ mention: to, role }));
};

const claimOf = (id: string, parts: readonly Part[], file: string): JoinedClaim | undefined => {
  const claim = parts.find((part) => part.element === 'Claim');
  if (!claim) return undefined;
  const covered = parts
    .filter((part) => part.element === 'HAS_COVER')
    .map(({ to, properties: { position } }) => ({ mention: to, position }));
  return { id, ...claim.properties, parties: partiesOf(id, parts, file), covered };
};

const idOf = (part: Part): string => ('from' in part ? part.from : part.id);
const isOfMention = ({ element }: Part): boolean => element === 'Mention' || element === 'IN_ARTICLE';

const joinBucket = async (lines: readonly string[], articles: Buckets, file: string): Promise<void> => {
  const parts = lines.map((line): Part => JSON.parse(line));
  for (const [id, own] of groupBy(parts.filter(isOfMention), idOf)) {
    const of = oneOf('Mention', id, own, file);
    const mention = own.find((part) => part.element === 'Mention');
    await articles.put(of, JSON.stringify({ of, mention: { id, ...mention?.properties } }));
  }
  for (const [id, own] of groupBy(
    parts.filter((part) => !isOfMention(part)),
    idOf,
  )) {
    const of = oneOf('Claim', id, own, file);
    await articles.put(of, JSON.stringify({ of, claim: claimOf(id, own, file) }));
  }
};

/** Throws BAD_INPUT where something is missing or there twice. `file`: its name, for the error. */
export const joinParts = async (parts: Buckets, articles: Buckets, file: string): Promise<void> => {
  for (let index = 0; index < parts.count; index++) await joinBucket(await parts.read(index), articles, file);
  await parts.remove();
};
