// One line of an export → what is stored of it. Derived things are known and passed over: they are derived anew.
import { z } from 'zod';
import { type Article, Claim, Judgement, Mention } from '../../schema/facts.ts';
import { NODES, RELATIONSHIPS } from '../../schema/graph-model.ts';
import { PRECISIONS } from '../../schema/ontology.ts';
import { fromArticleRecord } from '../store/article-record.ts';
import { badLine } from './bad-line.ts';

const text = z.string();
const position = z.int().nonnegative();
const claim = Claim.shape;

const node = <E extends string, P extends z.ZodType>(element: E, properties: P) =>
  z.object({ element: z.literal(element), id: text.min(1), properties });
const relationship = <E extends string, P extends z.ZodType>(element: E, properties: P) =>
  z.object({ element: z.literal(element), from: text.min(1), to: text.min(1), properties });

/** A claim as its line has it: without its parties, and with the covered things by name only. */
const ClaimProperties = z.object({
  type: claim.type,
  status: claim.status,
  modality: claim.modality,
  sourceKind: claim.source.shape.kind,
  sourceName: text.optional(),
  basis: claim.basis,
  statedOn: text.optional(),
  statedOnPrecision: z.enum(PRECISIONS).optional(),
  effectiveFrom: text.optional(),
  effectiveFromPrecision: z.enum(PRECISIONS).optional(),
  effectiveTo: text.optional(),
  effectiveToPrecision: z.enum(PRECISIONS).optional(),
  value: claim.value,
  currency: claim.currency,
  exclusive: claim.exclusive,
  territory: claim.territory,
  another: claim.another,
  title: claim.title,
  field: claim.field,
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  rule: claim.rule,
  extractorName: text,
  extractorVersion: text,
  confidence: claim.confidence,
  covers: z.array(text.min(1)),
});
export type ClaimProperties = z.infer<typeof ClaimProperties>;

const Stored = z.discriminatedUnion('element', [
  node('Article', z.record(z.string(), z.unknown())),
  node('Mention', Mention.omit({ id: true })),
  node('Claim', ClaimProperties),
  node('Judgement', Judgement.omit({ id: true })),
  node('Removal', z.object({ at: text, reason: text })),
  relationship('IN_ARTICLE', z.object({})),
  relationship('STATED_IN', z.object({})),
  relationship('HAS_PARTY', z.object({ role: claim.parties.element.shape.role, position })),
  relationship('HAS_COVER', z.object({ position })),
]);
type Stored = z.infer<typeof Stored>;
export type StoredLine =
  | Exclude<Stored, { element: 'Article' }>
  | { readonly element: 'Article'; readonly id: string; readonly article: Article };

const STORED = new Set<string>(Stored.options.map(({ shape }) => shape.element.value));
/** Tombstones are no part of the graph; an export has them when it was asked for them. */
const PROPERTIES = new Map([
  ...Object.entries(NODES).map(([name, { properties }]) => [name, new Set(properties)] as const),
  ...Object.entries(RELATIONSHIPS).map(([name, { properties }]) => [name, new Set(properties)] as const),
  ['Removal', new Set(['at', 'reason'])] as const,
]);

const Head = z.looseObject({ element: text, properties: z.record(z.string(), z.unknown()) });

const parseJson = (line: string, place: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    throw badLine(place, 'is no whole JSON object', 'The file was cut or changed. Export again, or take another copy.');
  }
};

const sayIssue = ({ issues: [issue] }: z.ZodError): string => {
  const name = issue?.path.filter((part) => part !== 'properties').join('.') ?? '';
  return `${name === '' ? 'it' : `"${name}"`}: ${(issue?.message ?? 'wrong').replace(/^Invalid input: /, '')}`;
};

const toArticle = (id: string, properties: Readonly<Record<string, unknown>>, place: string): StoredLine => {
  if (properties.text === undefined)
    throw badLine(
      place,
      'is an article without its text',
      'It was exported with --without-text. Stories and a rebuild need the texts: import an export that has them.',
    );
  try {
    return { element: 'Article', id, article: fromArticleRecord({ ...properties, id }) };
  } catch (error) {
    throw badLine(place, `holds an article that cannot be used: ${error instanceof z.ZodError ? sayIssue(error) : 'it is broken'}`);
  }
};

/**
 * For a derived node or relationship, its element alone. `place`: FILE:LINE, for the error. Throws BAD_INPUT for a line that is no line of an export,
 * or of one that a newer version made.
 */
export const parseExportLine = (line: string, place: string): StoredLine | { readonly derived: string } => {
  const head = Head.safeParse(parseJson(line, place));
  if (!head.success)
    throw badLine(place, 'is no line of an export', 'import takes what `export --format jsonl` writes; articles go in with `ingest`.');
  const { element, properties } = head.data;
  const known = PROPERTIES.get(element);
  const unknown = known ? Object.keys(properties).find((name) => name !== 'id' && !known.has(name)) : element;
  if (!known || unknown !== undefined)
    throw badLine(
      place,
      known
        ? `gives a ${element} "${unknown}", which this version of Pactgraph does not know`
        : `holds a "${element}", which this version of Pactgraph does not know`,
      'The export was made by a newer version: update this one and import again.',
    );
  if (!STORED.has(element)) return { derived: element };
  const parsed = Stored.safeParse(head.data);
  if (!parsed.success)
    throw badLine(
      place,
      `holds a ${element} that cannot be used: ${sayIssue(parsed.error)}`,
      'The file was changed, or a newer version made it.',
    );
  return parsed.data.element === 'Article' ? toArticle(parsed.data.id, parsed.data.properties, place) : parsed.data;
};
