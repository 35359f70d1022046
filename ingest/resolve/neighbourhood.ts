// What resolving reads and what it gives: the two shapes between ingest/derive and ingest/resolve.
import type { Agreement, ArticleHead, Claim, Entity, FactEdge, Judgement, Story } from '../../schema/facts.ts';
import type { Fingerprint } from './fingerprint.ts';

export type ResolvingArticle = ArticleHead & { readonly fingerprint: Fingerprint };

/**
 * Mentions that are alike, counted together: a name that stands in ten thousand articles is a few of these. `key`: of the name as written;
 * `fullKey`: of the fullest name its article uses for the same thing. `article` is there only where a judgement names that article.
 * `isName`: false for a description or pronoun, whose `name` is no spelling. `first`, `last`: publication days.
 */
export type MentionGroup = {
  readonly key: string;
  readonly fullKey: string;
  readonly name: string;
  readonly fullName: string;
  readonly isName: boolean;
  readonly article?: string;
  readonly articles: number;
  readonly first?: string;
  readonly last?: string;
};

/** Articles use `short` for `full`. `count` of them; `articles`: the first few by (day, id). `article` as in MentionGroup. */
export type Introduction = {
  readonly short: string;
  readonly full: string;
  readonly article?: string;
  readonly count: number;
  readonly articles: readonly string[];
};

/** An article that calls something by this full name, and the full names of what else it names. Of many articles the first by id. */
export type Companions = { readonly key: string; readonly article: string; readonly beside: readonly string[] };
/** How many articles tell of a name's company. */
export const COMPANION_ARTICLES = 50;

export type NamedParty = Pick<Claim['parties'][number], 'name' | 'role'> & { readonly key: string; readonly fullKey: string };
export type NamedCover = { readonly name: string; readonly key?: string; readonly fullKey?: string };

/** A claim with the name keys of its parties, without its words. */
export type ResolvingClaim = Pick<
  Claim,
  | 'id'
  | 'type'
  | 'status'
  | 'modality'
  | 'source'
  | 'basis'
  | 'statedOn'
  | 'effectiveFrom'
  | 'effectiveTo'
  | 'value'
  | 'currency'
  | 'exclusive'
  | 'territory'
  | 'another'
  | 'title'
  | 'confidence'
> & { readonly article: string; readonly parties: readonly NamedParty[]; readonly covers: readonly NamedCover[] };

/** The site and the names under which articles of one publisher call it, with the number of articles. */
export type PublisherUse = { readonly id: string; readonly site?: string; readonly name: string; readonly articles: number };

/**
 * What is to be derived. All that its derivation reads must be in the neighbourhood: for `articles`, whole buckets of likeness and every
 * article of their stories; for `keys`, whole components of names; for `claims`, all that there are (in parts they are derived step by step, ingest/derive/derive-claims.ts).
 */
export type Scope = {
  readonly articles: readonly string[];
  readonly keys: readonly string[];
  readonly claims: readonly string[];
  readonly publishers: readonly string[];
};

export type Neighbourhood = {
  readonly articles: readonly ResolvingArticle[];
  readonly mentions: readonly MentionGroup[];
  readonly introductions: readonly Introduction[];
  /** Of short names and the full names that they may stand for (`contextKeys`). */
  readonly companions: readonly Companions[];
  readonly claims: readonly ResolvingClaim[];
  readonly publishers: readonly PublisherUse[];
  readonly judgements: readonly Judgement[];
  /** What was derived before and lies outside of the scope: name key → entity, article → story. */
  readonly known: { readonly entities: ReadonlyMap<string, string>; readonly stories: ReadonlyMap<string, string> };
  readonly scope: Scope;
};

type Part = Partial<Omit<Neighbourhood, 'known' | 'scope'>> & {
  readonly known?: Partial<Neighbourhood['known']>;
  readonly scope: Partial<Scope>;
};

/** A neighbourhood of which only some parts are needed: what is derived is a matter of its scope. */
export const neighbourhoodOf = ({ known, scope, ...parts }: Part): Neighbourhood => ({
  articles: [],
  mentions: [],
  introductions: [],
  companions: [],
  claims: [],
  publishers: [],
  judgements: [],
  ...parts,
  known: { entities: new Map(), stories: new Map(), ...known },
  scope: { articles: [], keys: [], claims: [], publishers: [], ...scope },
});

export type DerivedPublisher = { readonly id: string; readonly name: string; readonly site?: string };

export type Derived = {
  readonly entities: readonly Entity[];
  readonly agreements: readonly Agreement[];
  readonly facts: readonly FactEdge[];
  readonly stories: readonly Story[];
  readonly publishers: readonly DerivedPublisher[];
};
