// What deriving needs of a store. Neo4j is one (neo4j); the tests hold it against a plain one in memory.
// Reads may be given thousands of keys and answer in any order. Each save is one transaction; saving the same twice changes nothing.
import type { Agreement, Conflict, Entity, FactEdge, Judgement, Story } from '../../schema/facts.ts';
import type { Episode, Part } from '../resolve/episodes.ts';
import type {
  Companions,
  DerivedPublisher,
  Introduction,
  MentionGroup,
  PublisherUse,
  ResolvingArticle,
  ResolvingClaim,
} from '../resolve/neighbourhood.ts';
import type { Outline } from '../resolve/outline.ts';
import type { Purchase } from '../resolve/purchases.ts';
import type { ArticleUses } from './article-uses.ts';
import type { Mark } from './marks.ts';
import type { NameQuery } from './name-query.ts';

/** `story`, `publishedBy`: what it is tied to now. */
export type HeldArticle = ResolvingArticle & {
  readonly story?: { readonly id: string; readonly hash: string };
  readonly publishedBy?: string;
};
export type HeldEntity = { readonly id: string; readonly keys: readonly string[]; readonly hash: string };
/** `links`: those it was last derived with. `home`: the episode where it is at home, as which `part`. `agreement`: the one it supports. */
export type HeldClaim = ResolvingClaim & {
  readonly links: readonly string[];
  readonly agreement?: string;
  readonly home?: string;
  readonly part?: Part;
};
/** Around a pair of parties: the days that concern what is asked for (`spanOf`). */
export type PairWindow = { readonly pair: string; readonly from: string; readonly to: string };
/** Where a claim is at home, and as what; a question about nothing that is told has no home. */
export type Homing = { readonly claim: string; readonly home?: string; readonly part: Part };
/** `rivalries`: the conflicts with other purchases that its agreement was last derived with. */
export type HeldPurchase = { readonly item: Purchase; readonly rivalries: readonly Conflict[] };
/** `claims`, `rejected`: those that are tied to it now, which a changed article may have cut. `home`: see SavedAgreement. */
export type HeldAgreement = {
  readonly id: string;
  readonly home: string;
  readonly hash: string;
  readonly claims: readonly string[];
  readonly rejected: readonly string[];
};
export type HeldMention = {
  readonly id: string;
  readonly key: string;
  readonly fullKey: string;
  readonly article: string;
  readonly entity?: string;
};
export type FactEnds = Pick<FactEdge, 'type' | 'subject' | 'object'>;
export type Hashed<T> = { readonly item: T; readonly hash: string };

/** `version`: while the article has this one it has these uses. */
export type FreshUses = { readonly article: string; readonly version: string; readonly uses: ArticleUses };
/** What a version of an article that is gone has added to the counts. */
export type OutdatedUses = { readonly id: string; readonly uses: ArticleUses };

/** What to change, and the mark to leave in the same transaction. */
export type StoryChange = { readonly save: readonly Hashed<Story>[]; readonly remove: readonly string[]; readonly mark?: Mark };
export type EntityChange = {
  readonly save: readonly Hashed<Entity>[];
  readonly remove: readonly string[];
  /** Name keys that answer to no entity any longer. */
  readonly forget: readonly string[];
  readonly mark?: Mark;
};
export type PublisherChange = {
  readonly save: readonly DerivedPublisher[];
  readonly remove: readonly string[];
  /** Which publisher an article has; undefined = none. */
  readonly articles: readonly { readonly article: string; readonly publisher: string | undefined }[];
};
/** `home`: of the claims that it rests on. */
export type SavedAgreement = Hashed<Agreement> & { readonly home: string };
export type AgreementChange = {
  readonly save: readonly SavedAgreement[];
  readonly remove: readonly string[];
  readonly purchases: { readonly save: readonly HeldPurchase[]; readonly remove: readonly string[] };
  readonly mark?: Mark;
};
export type FactChange = { readonly save: readonly Hashed<FactEdge>[]; readonly remove: readonly FactEnds[] };
export type LinkChange = { readonly claim: string; readonly links: readonly string[] };
/** Without an outline the claim is of no agreement, and at home nowhere. */
export type Refreshed = LinkChange & { readonly outline?: Outline };
export type EpisodeChange = { readonly save: readonly Hashed<Episode>[]; readonly remove: readonly string[]; readonly mark?: Mark };

export type Shelf = {
  /** In the order of their ids. */
  readonly marks: (limit: number) => Promise<readonly Mark[]>;
  readonly clearMarks: (ids: readonly string[]) => Promise<void>;
  readonly judgements: () => Promise<readonly Judgement[]>;

  readonly articlesById: (ids: readonly string[]) => Promise<readonly HeldArticle[]>;
  readonly articlesInBuckets: (buckets: readonly string[]) => Promise<readonly HeldArticle[]>;
  readonly articlesOfStories: (stories: readonly string[]) => Promise<readonly HeldArticle[]>;
  readonly saveStories: (change: StoryChange) => Promise<void>;

  /** Some of the articles that are in no count yet, `limit` at most. */
  readonly uncounted: (limit: number) => Promise<readonly FreshUses[]>;
  /** What is in the counts of versions that are gone, `limit` at most; `articles`: of these alone. */
  readonly outdated: (limit: number, articles?: readonly string[]) => Promise<readonly OutdatedUses[]>;
  /** Adds the first to the counts, but those that have another version by now, and takes the second out of them. */
  readonly saveCounts: (fresh: readonly FreshUses[], outdated: readonly OutdatedUses[]) => Promise<void>;
  /** Of the articles that are counted. */
  readonly publisherUses: (ids: readonly string[]) => Promise<readonly PublisherUse[]>;
  readonly savePublishers: (change: PublisherChange) => Promise<void>;

  /** Which shorter names the articles that are counted use for these. */
  readonly shortNames: (fullKeys: readonly string[]) => Promise<readonly { readonly short: string; readonly full: string }[]>;
  /** Everything that articles use these short names for. Articles in `judged` are not counted together with others, here and below. */
  readonly introductions: (shorts: readonly string[], judged: readonly string[]) => Promise<readonly Introduction[]>;
  /** For each of these full names, the first articles by id that use it, `COMPANION_ARTICLES` at most. */
  readonly companions: (keys: readonly string[]) => Promise<readonly Companions[]>;
  /** Claims that one name is another's alias. */
  readonly aliasClaims: (query: NameQuery) => Promise<readonly ResolvingClaim[]>;
  /** Of the articles that are counted; beside those in `judged`, perhaps of others too. */
  readonly mentionGroups: (query: NameQuery) => Promise<readonly MentionGroup[]>;
  /** The entities that these keys answer to. */
  readonly entitiesOfKeys: (keys: readonly string[]) => Promise<readonly HeldEntity[]>;
  readonly saveEntities: (change: EntityChange) => Promise<void>;
  readonly mentionsOfArticles: (articles: readonly string[]) => Promise<readonly HeldMention[]>;
  /** As mentionGroups, one by one. */
  readonly mentionsOfKeys: (query: NameQuery) => Promise<readonly HeldMention[]>;
  readonly nameMentions: (names: readonly { readonly mention: string; readonly entity: string | undefined }[]) => Promise<void>;

  readonly claimsById: (ids: readonly string[]) => Promise<readonly HeldClaim[]>;
  readonly claimsOfArticles: (articles: readonly string[]) => Promise<readonly HeldClaim[]>;
  /** Claims with such a mention as a party or cover. */
  readonly claimsOfKeys: (query: NameQuery) => Promise<readonly HeldClaim[]>;
  readonly claimsOnLinks: (links: readonly string[]) => Promise<readonly HeldClaim[]>;
  /** The claims that are at home there. */
  readonly claimsAt: (homes: readonly string[]) => Promise<readonly HeldClaim[]>;
  /** Adds to the links that claims have, and keeps their outlines. */
  readonly refreshClaims: (changes: readonly Refreshed[], mark?: Mark) => Promise<void>;
  /** Leaves a claim with exactly these. */
  readonly setLinks: (changes: readonly LinkChange[]) => Promise<void>;
  /** Forgets those of these that no claim has any longer. */
  readonly sweepLinks: (links: readonly string[]) => Promise<void>;

  /** As they were kept, so that nobody rejected any. */
  readonly outlinesOnLinks: (links: readonly string[]) => Promise<readonly Outline[]>;
  readonly episodesOfBlocks: (blocks: readonly string[]) => Promise<readonly Hashed<Episode>[]>;
  /** Those that tie one of the pairs, and whose span meets the days asked for; each once. */
  readonly episodesOnPairs: (windows: readonly PairWindow[]) => Promise<readonly Hashed<Episode>[]>;
  readonly saveEpisodes: (change: EpisodeChange) => Promise<void>;
  readonly homesOfClaims: (claims: readonly string[]) => Promise<readonly Homing[]>;
  readonly saveHomes: (homes: readonly Homing[], mark?: Mark) => Promise<void>;

  readonly agreementsById: (ids: readonly string[]) => Promise<readonly HeldAgreement[]>;
  readonly agreementsAt: (homes: readonly string[]) => Promise<readonly HeldAgreement[]>;
  readonly purchasesAt: (homes: readonly string[]) => Promise<readonly HeldPurchase[]>;
  /** Purchases of these companies; those with a day only where it is one of `from` to `to`. */
  readonly purchasesOf: (
    targets: readonly { readonly target: string; readonly from: string; readonly to: string }[],
  ) => Promise<readonly HeldPurchase[]>;
  readonly saveAgreements: (change: AgreementChange) => Promise<void>;
  readonly factsBetween: (ends: readonly FactEnds[]) => Promise<readonly (FactEnds & { readonly hash: string })[]>;
  readonly saveFacts: (change: FactChange) => Promise<void>;
};
