// Rows of Neo4j → the shapes that deriving reads. Properties that are absent come as null and go.
import { z } from 'zod';
import { Claim } from '../../../schema/facts.ts';
import type { Row } from '../../../schema/graph.ts';
import { PRECISIONS } from '../../../schema/ontology.ts';
import { PARTS } from '../../resolve/episodes.ts';
import type { HeldArticle, HeldClaim } from '../shelf.ts';

const text = z.string();
const maybe = z.string().nullable();

/** Absent members for null ones. */
const present = <T extends object>(record: T): { readonly [K in keyof T]: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null)) as never;

/** Null members allowed and dropped. */
export const parseRows = <T>(schema: z.ZodType<T>, rows: readonly Row[]): T[] => rows.map((row) => schema.parse(present(row)));

const ArticleRow = z.object({
  id: text,
  publishedOn: maybe,
  precision: z.enum(PRECISIONS).nullable(),
  publisherName: maybe,
  publisherSite: maybe,
  pressRelease: z.boolean(),
  text: text,
  canonical: maybe,
  bands: z.array(maybe),
  sketch: z.array(z.number()).nullable(),
  story: maybe,
  storyHash: maybe,
  publishedBy: maybe,
});

export const toHeldArticle = (row: Row): HeldArticle => {
  const { id, publishedOn, precision, publisherName, publisherSite, pressRelease, canonical, bands, sketch, ...rest } =
    ArticleRow.parse(row);
  return {
    id,
    pressRelease,
    ...(publishedOn !== null && precision !== null ? { publishedOn: { date: publishedOn, precision } } : {}),
    ...(publisherName === null ? {} : { publisher: { name: publisherName, ...(publisherSite === null ? {} : { site: publisherSite }) } }),
    fingerprint: {
      text: rest.text,
      ...(canonical === null ? {} : { canonical }),
      bands: bands.filter((band) => band !== null),
      sketch: sketch ?? [],
    },
    ...(rest.story === null ? {} : { story: { id: rest.story, hash: rest.storyHash ?? '' } }),
    ...(rest.publishedBy === null ? {} : { publishedBy: rest.publishedBy }),
  };
};

const shape = Claim.shape;
const ClaimRow = z.object({
  id: text,
  article: text,
  type: shape.type,
  status: shape.status,
  modality: shape.modality,
  basis: shape.basis,
  sourceKind: shape.source.shape.kind,
  sourceName: text.optional(),
  statedOn: text.optional(),
  statedOnPrecision: z.enum(PRECISIONS).optional(),
  effectiveFrom: text.optional(),
  effectiveFromPrecision: z.enum(PRECISIONS).optional(),
  effectiveTo: text.optional(),
  effectiveToPrecision: z.enum(PRECISIONS).optional(),
  value: z.number().optional(),
  currency: text.optional(),
  exclusive: z.boolean().optional(),
  territory: text.optional(),
  another: z.boolean().optional(),
  title: text.optional(),
  confidence: z.number(),
  covers: z.array(text),
  parties: z.array(z.object({ role: shape.parties.element.shape.role, position: z.number(), name: text, key: text, fullKey: text })),
  covered: z.array(z.object({ position: z.number(), key: maybe, fullKey: maybe })),
  links: z.array(text),
  agreement: text.optional(),
  home: text.optional(),
  part: z.enum(PARTS).optional(),
});

type Precise = z.infer<typeof ClaimRow>['statedOnPrecision'];
const dated = <K extends string>(name: K, date: string | undefined, precision: Precise) =>
  (date !== undefined && precision !== undefined ? { [name]: { date, precision } } : {}) as Partial<
    Record<K, { date: string; precision: NonNullable<Precise> }>
  >;

export const toHeldClaim = (row: Row): HeldClaim => {
  const { sourceKind, sourceName, covers, covered, parties, agreement, home, part, ...claim } = ClaimRow.parse(present(row));
  const { statedOn, statedOnPrecision, effectiveFrom, effectiveFromPrecision, effectiveTo, effectiveToPrecision, ...own } = claim;
  const coverAt = new Map(covered.map(({ position, ...keys }) => [position, present(keys)]));
  return {
    ...own,
    ...(agreement === undefined ? {} : { agreement }),
    ...(home === undefined ? {} : { home }),
    ...(part === undefined ? {} : { part }),
    source: { kind: sourceKind, ...(sourceName === undefined ? {} : { name: sourceName }) },
    ...dated('statedOn', statedOn, statedOnPrecision),
    ...dated('effectiveFrom', effectiveFrom, effectiveFromPrecision),
    ...dated('effectiveTo', effectiveTo, effectiveToPrecision),
    parties: [...parties].sort((a, b) => a.position - b.position).map(({ position: _, ...party }) => party),
    covers: covers.map((name, position) => ({ name, ...coverAt.get(position) })),
  };
};
