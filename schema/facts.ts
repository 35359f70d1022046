// The shapes that pass between the stages, as zod schemas with the types inferred from them.
import { z } from 'zod';
import {
  AGREEMENT_TYPES,
  BASES,
  CLAIM_TYPES,
  CONFLICT_KINDS,
  ENTITY_KINDS,
  FACT_ROLES,
  FACT_TYPES,
  JUDGEMENT_KINDS,
  MENTION_KINDS,
  MODALITIES,
  PRECISIONS,
  ROLES,
  SOURCES,
  STATUSES,
} from './ontology.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A day with how precisely it is known: `2017-01-01` with YEAR is "some day of 2017". */
export const PartialDate = z.object({ date: day, precision: z.enum(PRECISIONS) });
export type PartialDate = z.infer<typeof PartialDate>;

/**
 * Where an article is to be had. `record`: one JSON article, with the place it came from (`file.jsonl:12`). `page`: discovering already has
 * its bytes (standard input, an address that is no feed). `hints`: what a feed said of it. `validators`: of the copy that one has; an unchanged
 * page is not sent again.
 */
export type ArticleRef =
  | { readonly kind: 'web'; readonly url: string; readonly hints?: ArticleHints; readonly validators?: Validators }
  | { readonly kind: 'file'; readonly path: string; readonly hints?: ArticleHints }
  | { readonly kind: 'record'; readonly place: string; readonly json: string }
  | { readonly kind: 'page'; readonly place: string; readonly page: RawPage };
/** The two by which a server tells whether its page has changed, as it wrote them in its headers. */
export type Validators = { readonly etag?: string; readonly lastModified?: string };
/** What a feed says of an article. `content`: its whole text, HTML, for when the page cannot be had. */
export type ArticleHints = {
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly content?: string;
};

/** Bytes as they came. `url`: the address that answered in the end. `contentType`: as the server (or the file's name) tells it. */
export type RawPage = {
  readonly place: string;
  readonly url?: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
  readonly hints?: ArticleHints;
};

export const Publisher = z.object({ name: z.string().min(1), site: z.string().min(1).optional() });
export type Publisher = z.infer<typeof Publisher>;

/** What was read. Offsets of mentions and claims count UTF-16 units of `title` or `text`. `text` is empty for a headline alone. */
export const Article = z.object({
  id: z.string().min(1),
  url: z.string().optional(),
  canonicalUrl: z.string().optional(),
  title: z.string(),
  text: z.string(),
  authors: z.array(z.string()),
  publisher: Publisher.optional(),
  /** ISO 8601 as told: a year, a month, a day or a moment. */
  published: z.string().optional(),
  publishedOn: PartialDate.optional(),
  modified: z.string().optional(),
  language: z.string().optional(),
  section: z.string().optional(),
  pressRelease: z.boolean(),
  sample: z.boolean(),
});
export type Article = z.infer<typeof Article>;

export const FIELDS = ['TITLE', 'TEXT'] as const;

/**
 * A name in a text. `name` is as written; `fullName` the fullest name by which the article calls the same thing
 * ("HMD" → "HMD Global"); `form` REFERENCE is a description or pronoun ("the Finnish company") that stands for it.
 */
export const Mention = z.object({
  id: z.string(),
  name: z.string().min(1),
  fullName: z.string().min(1),
  form: z.enum(['NAME', 'REFERENCE']),
  kind: z.enum(MENTION_KINDS),
  field: z.enum(FIELDS),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Mention = z.infer<typeof Mention>;

/** `name`: the full name of the mention that fills the role. */
export const ClaimParty = z.object({ mention: z.string(), name: z.string().min(1), role: z.enum([...ROLES, ...FACT_ROLES]) });
export type ClaimParty = z.infer<typeof ClaimParty>;
/** What an agreement covers, as written; `mention` where it is a recognised brand, product or technology. */
export const Cover = z.object({ name: z.string().min(1), mention: z.string().optional() });
export type Cover = z.infer<typeof Cover>;

/** One sentence's statement. Never changes once stored; refers to parties as written, not as resolved. */
export const Claim = z.object({
  id: z.string(),
  type: z.enum(CLAIM_TYPES),
  parties: z.array(ClaimParty).min(2),
  covers: z.array(Cover),
  status: z.enum(STATUSES),
  modality: z.enum(MODALITIES),
  source: z.object({ kind: z.enum(SOURCES), name: z.string().optional() }),
  basis: z.enum(BASES),
  /** Day of the event, where the text tells it. */
  statedOn: PartialDate.optional(),
  effectiveFrom: PartialDate.optional(),
  effectiveTo: PartialDate.optional(),
  value: z.number().positive().optional(),
  /** ISO 4217. */
  currency: z.string().length(3).optional(),
  exclusive: z.boolean().optional(),
  territory: z.string().optional(),
  /** The text says that it stands beside an earlier one of the same parties ("a second licence"). */
  another: z.boolean().optional(),
  /** WORKS_FOR: the post. */
  title: z.string().optional(),
  field: z.enum(FIELDS),
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  rule: z.string().min(1),
  extractor: z.object({ name: z.string(), version: z.string() }),
  confidence: z.number().min(0).max(1),
});
export type Claim = z.infer<typeof Claim>;

/** What resolving needs of an article: its head, and its text for likeness. */
export const ArticleHead = Article.pick({ id: true, canonicalUrl: true, publishedOn: true, publisher: true, pressRelease: true });
export type ArticleHead = z.infer<typeof ArticleHead>;

/** SAME and DIFFERENT are about two name keys (in the named articles, or everywhere); CONFIRM and REJECT about a claim or agreement id. */
export const Judgement = z.object({
  id: z.string(),
  kind: z.enum(JUDGEMENT_KINDS),
  targets: z.array(z.string()).min(1),
  articles: z.array(z.string()),
  by: z.string().min(1),
  at: z.string(),
  reason: z.string().min(1),
});
export type Judgement = z.infer<typeof Judgement>;

// Derived shapes: each carries the claims or mentions it came from.

/** `why`: the merges, each with its rule, how many articles it rests on, and the first few of them. */
export const Entity = z.object({
  id: z.string(),
  kind: z.enum(ENTITY_KINDS),
  name: z.string(),
  names: z.array(z.string()),
  keys: z.array(z.string()),
  wikidataId: z.string().optional(),
  firstSeen: day.optional(),
  lastSeen: day.optional(),
  why: z.array(z.object({ keys: z.tuple([z.string(), z.string()]), rule: z.string(), count: z.int(), articles: z.array(z.string()) })),
});
export type Entity = z.infer<typeof Entity>;

/** A stretch of one status, in world time (`from`, `to`) and in knowledge time (`knownFrom`, `knownTo`); `to` and `knownTo` are exclusive, absent = open. */
export const StatusRow = z.object({
  status: z.enum(STATUSES),
  from: day.optional(),
  to: day.optional(),
  knownFrom: day.optional(),
  knownTo: day.optional(),
  claim: z.string(),
});
export type StatusRow = z.infer<typeof StatusRow>;

export const Conflict = z.object({ kind: z.enum(CONFLICT_KINDS), claims: z.array(z.string()).min(2) });
export type Conflict = z.infer<typeof Conflict>;

export const Agreement = z.object({
  id: z.string(),
  slug: z.string(),
  type: z.enum(AGREEMENT_TYPES),
  parties: z.array(z.object({ entity: z.string(), role: z.enum(ROLES), nameAsWritten: z.string() })),
  covers: z.array(z.object({ name: z.string(), entity: z.string().optional() })),
  status: z.enum(STATUSES).optional(),
  timeline: z.array(StatusRow),
  announcedOn: PartialDate.optional(),
  effectiveFrom: PartialDate.optional(),
  effectiveTo: PartialDate.optional(),
  value: z.number().optional(),
  currency: z.string().optional(),
  exclusive: z.boolean().optional(),
  territory: z.string().optional(),
  confidence: z.number(),
  /** It rests on OWNERSHIP claims alone, and so has no announcement. */
  ownershipOnly: z.boolean(),
  claims: z.array(z.string()).min(1),
  stories: z.array(z.string()),
  articles: z.array(z.string()),
  publishers: z.array(z.string()),
  /** Articles that reported it first, by publication day (same-day ties); `lagDays` counts days from the first to each later story. */
  firstReportedBy: z.array(z.string()),
  firstReportedOn: day.optional(),
  lagDays: z.array(z.int()),
  conflicts: z.array(Conflict),
  /** People rejected every claim of it: it is hidden unless asked for. */
  rejected: z.literal(true).optional(),
  /** Claims that would be in it had people not rejected them. */
  rejectedClaims: z.array(z.string()).optional(),
});
export type Agreement = z.infer<typeof Agreement>;

/** A derived relationship between two entities, named as its fact type. */
export const FactEdge = z.object({
  type: z.enum(FACT_TYPES),
  subject: z.string(),
  object: z.string(),
  title: z.string().optional(),
  firstSeen: day.optional(),
  lastSeen: day.optional(),
  claims: z.array(z.string()).min(1),
});
export type FactEdge = z.infer<typeof FactEdge>;

/** One piece of reporting and its copies. */
export const Story = z.object({ id: z.string(), articles: z.array(z.string()).min(1), firstPublished: day.optional() });
export type Story = z.infer<typeof Story>;
