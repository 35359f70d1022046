// Mentions and claims → the properties of their nodes and the ends of their relationships (docs/data-model.md).
import type { Claim, Mention } from '../../schema/facts.ts';
import type { Params } from '../../schema/graph.ts';
import { nameKey } from '../../schema/name-key.ts';
import type { Extraction } from '../extractor.ts';

type MentionRecord = Params & { readonly id: string };
type ClaimRecord = {
  readonly properties: Params;
  readonly parties: readonly Params[];
  readonly covers: readonly Params[];
};
export type ExtractionRecords = {
  readonly mentions: readonly MentionRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Every name key that a mention has. */
  readonly keys: readonly string[];
};

/** A name of no kind of entity has no key and so is no entity: it enters the graph only as a party, as a company. */
const keysOf = ({ kind, name, fullName, form }: Mention, isParty: boolean): { readonly key?: string; readonly fullKey?: string } => {
  if (kind === 'OTHER' && !isParty) return {};
  const entityKind = kind === 'OTHER' ? 'COMPANY' : kind;
  const fullKey = nameKey(entityKind, fullName);
  return { key: form === 'NAME' ? nameKey(entityKind, name) : fullKey, fullKey };
};

type Told = { readonly parties: ReadonlySet<string>; readonly aliases: ReadonlySet<string> };

/** `shortKey`: there only where the article uses one name for a fuller one; `aliasKey`: where it says that the thing has another name. */
const toMention = (mention: Mention, { parties, aliases }: Told): MentionRecord => {
  const { key, fullKey } = keysOf(mention, parties.has(mention.fullName));
  const shortKey = key === fullKey ? undefined : key;
  return { ...mention, key, fullKey, shortKey, aliasKey: aliases.has(mention.id) ? fullKey : undefined };
};

const toClaim = ({ parties, covers, source, extractor, statedOn, effectiveFrom, effectiveTo, ...own }: Claim): ClaimRecord => ({
  properties: {
    ...own,
    sourceKind: source.kind,
    sourceName: source.name,
    statedOn: statedOn?.date,
    statedOnPrecision: statedOn?.precision,
    effectiveFrom: effectiveFrom?.date,
    effectiveFromPrecision: effectiveFrom?.precision,
    effectiveTo: effectiveTo?.date,
    effectiveToPrecision: effectiveTo?.precision,
    extractorName: extractor.name,
    extractorVersion: extractor.version,
    covers: covers.map(({ name }) => name),
  },
  parties: parties.map(({ mention, role }, position) => ({ mention, role, position })),
  covers: covers.flatMap(({ mention }, position) => (mention === undefined ? [] : [{ mention, position }])),
});

/** The first of those with one id. */
const once = <T extends { readonly id: string }>(items: readonly T[]): T[] =>
  [...new Map([...items].reverse().map((item) => [item.id, item])).values()].reverse();

/** Throws for a claim about a mention that is not there: the extractor is at fault. */
export const toExtractionRecords = ({ mentions, claims }: Extraction): ExtractionRecords => {
  const known = new Set(mentions.map(({ id }) => id));
  const lost = claims.find(({ parties }) => parties.some(({ mention }) => !known.has(mention)));
  if (lost) throw new Error(`A claim about “${lost.quote}” names a party that is not among the mentions.`);
  const parties = new Set(claims.flatMap((claim) => claim.parties.map(({ name }) => name)));
  const sayings = claims.filter(({ type }) => type === 'ALSO_KNOWN_AS');
  const aliases = new Set(sayings.flatMap((claim) => claim.parties.map(({ mention }) => mention)));
  const records = once(mentions).map((mention) => toMention(mention, { parties, aliases }));
  return {
    mentions: records,
    claims: once(claims).map(toClaim),
    keys: records.flatMap(({ key, fullKey }) => [key, fullKey].filter((name) => typeof name === 'string')),
  };
};
