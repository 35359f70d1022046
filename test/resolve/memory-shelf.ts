// A store in memory with which deriving runs without a database: what Neo4j does, said as plainly as possible.

import { companionsOf, introductionsOf, type MemoryArticle, type MemoryMention, present } from '../../bench/resolve/memory-mentions.ts';
import { type ArticleUses, countChanges } from '../../ingest/derive/article-uses.ts';
import type { Mark } from '../../ingest/derive/marks.ts';
import type { NameQuery } from '../../ingest/derive/name-query.ts';
import type {
  Hashed,
  HeldAgreement,
  HeldArticle,
  HeldClaim,
  HeldMention,
  HeldPurchase,
  Homing,
  SavedAgreement,
  Shelf,
} from '../../ingest/derive/shelf.ts';
import type { Episode } from '../../ingest/resolve/episodes.ts';
import type { DerivedPublisher, ResolvingClaim } from '../../ingest/resolve/neighbourhood.ts';
import type { Outline } from '../../ingest/resolve/outline.ts';
import { publisherId } from '../../ingest/resolve/publishers.ts';
import { spanOf } from '../../ingest/resolve/span.ts';
import { bucketsOf } from '../../ingest/resolve/stories.ts';
import { judgementKeys, markKeys, type Touched } from '../../ingest/store/touched.ts';
import type { Entity, FactEdge, Judgement, Story } from '../../schema/facts.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { MemoryCounts, usesOf } from './memory-counts.ts';

export class MemoryShelf {
  readonly articles = new Map<string, MemoryArticle>();
  readonly judgements = new Map<string, Judgement>();
  readonly marks = new Map<string, Mark>();
  readonly stories = new Map<string, Hashed<Story>>();
  readonly publishers = new Map<string, DerivedPublisher>();
  readonly entities = new Map<string, Hashed<Entity>>();
  readonly agreements = new Map<string, SavedAgreement>();
  readonly facts = new Map<string, Hashed<FactEdge>>();
  readonly storyOf = new Map<string, string>();
  readonly publishedBy = new Map<string, string>();
  readonly entityOfKey = new Map<string, string>();
  readonly entityOfMention = new Map<string, string>();
  readonly supports = new Map<string, string>();
  readonly rejectedFrom = new Map<string, string>();
  readonly links = new Map<string, ReadonlySet<string>>();
  readonly outlines = new Map<string, Outline>();
  readonly episodes = new Map<string, Hashed<Episode>>();
  readonly homes = new Map<string, Homing>();
  readonly purchases = new Map<string, HeldPurchase>();
  /** Articles that are in no count yet, what is in the counts of versions that are gone, and the counts. */
  readonly uncounted = new Set<string>();
  readonly outdated = new Map<string, ArticleUses>();
  readonly counts = new MemoryCounts();
  #changes = 0;

  #touched({ head, mentions, claims }: MemoryArticle): Touched {
    return {
      keys: mentions.flatMap(({ key, fullKey }) => [key, fullKey]),
      buckets: bucketsOf(head),
      publisher: head.publisher && publisherId(head.publisher),
      story: this.storyOf.get(head.id),
      links: claims.flatMap(({ id }) => [...(this.links.get(id) ?? [])]),
      homes: claims.flatMap(({ id }) => this.homes.get(id)?.home ?? []),
    };
  }

  #mark(keys: readonly string[]): void {
    const id = `${this.#changes++}`.padStart(6, '0');
    this.marks.set(id, { id, keys });
  }

  /** What hangs on a version that goes. */
  #cut(article: MemoryArticle): void {
    const { head, mentions, claims } = article;
    if (!this.uncounted.delete(head.id)) this.outdated.set(`${head.id} ${this.#changes}`, usesOf(article));
    for (const { id } of mentions) this.entityOfMention.delete(id);
    for (const { id } of claims) {
      this.supports.delete(id);
      this.rejectedFrom.delete(id);
      this.links.delete(id);
      this.outlines.delete(id);
      this.homes.delete(id);
    }
  }

  put(article: MemoryArticle): void {
    const before = this.articles.get(article.head.id);
    const touched = before && this.#touched(before);
    if (before) this.#cut(before);
    this.articles.set(article.head.id, article);
    this.uncounted.add(article.head.id);
    this.#mark(markKeys(article.head.id, touched, this.#touched(article)));
  }

  putAgain(id: string): void {
    const held = this.articles.get(id);
    if (held) this.put(held);
  }

  remove(id: string): void {
    const before = this.articles.get(id);
    if (!before) return;
    this.#mark(markKeys(id, this.#touched(before), undefined));
    this.#cut(before);
    this.articles.delete(id);
    this.storyOf.delete(id);
    this.publishedBy.delete(id);
  }

  judge(judgement: Judgement, present: boolean): void {
    if (present) this.judgements.set(judgement.id, judgement);
    else this.judgements.delete(judgement.id);
    const articles = judgement.articles.flatMap((id) => this.articles.get(id) ?? []);
    this.#mark(
      judgementKeys(
        judgement,
        articles.flatMap(({ mentions }) => mentions.flatMap(({ key, fullKey }) => [key, fullKey])),
      ),
    );
  }

  #held(article: MemoryArticle): HeldArticle {
    const story = this.storyOf.get(article.head.id);
    const held = story === undefined ? undefined : { id: story, hash: this.stories.get(story)?.hash ?? '' };
    return present({ ...article.head, story: held, publishedBy: this.publishedBy.get(article.head.id) }) as HeldArticle;
  }

  #heldClaim(claim: ResolvingClaim): HeldClaim {
    const { home, part } = this.homes.get(claim.id) ?? {};
    const links = [...(this.links.get(claim.id) ?? [])];
    return present({ ...claim, links, agreement: this.supports.get(claim.id), home, part }) as HeldClaim;
  }

  #claims(wanted: (claim: ResolvingClaim) => boolean): HeldClaim[] {
    return [...this.articles.values()].flatMap(({ claims }) => claims.filter(wanted).map((claim) => this.#heldClaim(claim)));
  }

  #mentions(wanted: (mention: MemoryMention, article: string) => boolean): HeldMention[] {
    return [...this.articles.values()].flatMap(({ head, mentions }) =>
      mentions
        .filter((mention) => wanted(mention, head.id))
        .map(
          ({ id, key, fullKey }) => present({ id, key, fullKey, article: head.id, entity: this.entityOfMention.get(id) }) as HeldMention,
        ),
    );
  }

  #removeEntity(id: string): void {
    this.entities.delete(id);
    for (const [key, entity] of this.entityOfKey) if (entity === id) this.entityOfKey.delete(key);
    for (const [mention, entity] of this.entityOfMention) if (entity === id) this.entityOfMention.delete(mention);
    for (const [key, { item }] of this.facts) if (item.subject === id || item.object === id) this.facts.delete(key);
    // Its ties to agreements go with it.
    for (const [key, { item, home }] of this.agreements)
      if ([...item.parties, ...item.covers].some(({ entity }) => entity === id)) this.agreements.set(key, { item, home, hash: '' });
  }

  /** `beforeSave` is told of every transaction and may throw, as a kill would. */
  shelf(beforeSave: () => void = () => undefined): Shelf {
    const matches = (query: NameQuery) => {
      const [keys, judged] = [new Set(query.keys), new Set(query.judged)];
      return ({ key, fullKey }: { key?: string; fullKey?: string }, article: string): boolean =>
        (fullKey !== undefined && keys.has(fullKey)) || (key !== undefined && judged.has(article) && keys.has(key));
    };
    const all = () => [...this.articles.values()];
    const saving =
      <T>(save: (change: T, mark?: Mark) => void) =>
      async (change: T, mark?: Mark): Promise<void> => {
        beforeSave();
        save(change, mark);
      };
    const heldAgreement = ({ item: { id }, home, hash }: SavedAgreement): HeldAgreement => {
      const tied = (ties: ReadonlyMap<string, string>): string[] =>
        sortedSet([...ties].filter(([, other]) => other === id).map(([claim]) => claim));
      return { id, home, hash, claims: tied(this.supports), rejected: tied(this.rejectedFrom) };
    };
    const leave = (mark: Mark | undefined): void => {
      if (mark) this.marks.set(mark.id, mark);
    };
    return {
      marks: async (limit) => [...this.marks.values()].sort((a, b) => byCodeUnit(a.id, b.id)).slice(0, limit),
      clearMarks: saving((ids) => {
        for (const id of ids) this.marks.delete(id);
      }),
      judgements: async () => [...this.judgements.values()],
      articlesById: async (ids) => ids.flatMap((id) => this.articles.get(id) ?? []).map((article) => this.#held(article)),
      articlesInBuckets: async (buckets) =>
        all()
          .filter(({ head }) => bucketsOf(head).some((bucket) => buckets.includes(bucket)))
          .map((article) => this.#held(article)),
      articlesOfStories: async (stories) =>
        all()
          .filter(({ head }) => stories.includes(this.storyOf.get(head.id) ?? ''))
          .map((article) => this.#held(article)),
      saveStories: saving(({ save, remove, mark }) => {
        for (const id of remove) {
          this.stories.delete(id);
          for (const [article, story] of this.storyOf) if (story === id) this.storyOf.delete(article);
        }
        for (const { item, hash } of save) {
          this.stories.set(item.id, { item, hash });
          for (const [article, story] of this.storyOf) if (story === item.id) this.storyOf.delete(article);
          for (const article of item.articles) this.storyOf.set(article, item.id);
        }
        leave(mark);
      }),
      uncounted: async (limit) =>
        [...this.uncounted].slice(0, limit).flatMap((id) => {
          const article = this.articles.get(id);
          return article ? [{ article: id, version: '', uses: usesOf(article) }] : [];
        }),
      outdated: async (limit, articles) =>
        [...this.outdated]
          .filter(([id]) => articles?.includes(id.slice(0, id.indexOf(' '))) ?? true)
          .slice(0, limit)
          .map(([id, uses]) => ({ id, uses })),
      saveCounts: async (fresh, outdated) => {
        beforeSave();
        for (const { article } of fresh) this.uncounted.delete(article);
        for (const { id } of outdated) this.outdated.delete(id);
        const counted = all().filter(({ head }) => !this.uncounted.has(head.id));
        this.counts.change(
          countChanges(
            fresh.map(({ uses }) => uses),
            outdated.map(({ uses }) => uses),
          ),
          counted,
        );
      },
      publisherUses: async (ids) => this.counts.publisherUses(ids),
      savePublishers: saving(({ save, remove, articles }) => {
        for (const id of remove) {
          this.publishers.delete(id);
          for (const [article, publisher] of this.publishedBy) if (publisher === id) this.publishedBy.delete(article);
        }
        for (const publisher of save) this.publishers.set(publisher.id, publisher);
        for (const { article, publisher } of articles) {
          if (publisher === undefined) this.publishedBy.delete(article);
          else this.publishedBy.set(article, publisher);
        }
      }),
      shortNames: async (fullKeys) => this.counts.shortNames(fullKeys),
      introductions: async (shorts, judged) => introductionsOf(all(), new Set(shorts), new Set(judged)),
      aliasClaims: async (query) => {
        const isAsked = matches(query);
        return this.#claims((claim) => claim.type === 'ALSO_KNOWN_AS' && claim.parties.some((party) => isAsked(party, claim.article)));
      },
      companions: async (keys) => companionsOf(all(), keys),
      mentionGroups: async (query) => this.counts.mentionGroups(all(), query),
      entitiesOfKeys: async (keys) =>
        sortedSet(keys.flatMap((key) => this.entityOfKey.get(key) ?? [])).flatMap((id) => {
          const entity = this.entities.get(id);
          return entity ? [{ id, keys: entity.item.keys, hash: entity.hash }] : [];
        }),
      saveEntities: saving(({ save, remove, forget, mark }) => {
        for (const id of remove) this.#removeEntity(id);
        for (const key of forget) this.entityOfKey.delete(key);
        for (const { item, hash } of save) {
          this.entities.set(item.id, { item, hash });
          for (const key of item.keys) this.entityOfKey.set(key, item.id);
        }
        leave(mark);
      }),
      mentionsOfArticles: async (articles) => this.#mentions((_, article) => articles.includes(article)),
      mentionsOfKeys: async (query) => this.#mentions(matches(query)),
      nameMentions: saving((names) => {
        for (const { mention, entity } of names) {
          if (entity === undefined) this.entityOfMention.delete(mention);
          else this.entityOfMention.set(mention, entity);
        }
      }),
      claimsById: async (ids) => this.#claims(({ id }) => ids.includes(id)),
      claimsOfArticles: async (articles) => this.#claims(({ article }) => articles.includes(article)),
      claimsOfKeys: async (query) => {
        const isAsked = matches(query);
        return this.#claims(({ parties, covers, article }) => [...parties, ...covers].some((named) => isAsked(named, article)));
      },
      claimsOnLinks: async (links) => this.#claims(({ id }) => links.some((link) => this.links.get(id)?.has(link))),
      claimsAt: async (homes) => this.#claims(({ id }) => homes.includes(this.homes.get(id)?.home ?? '')),
      refreshClaims: saving((changes, mark) => {
        for (const { claim, links, outline } of changes) {
          this.links.set(claim, new Set([...(this.links.get(claim) ?? []), ...links]));
          if (outline) this.outlines.set(claim, outline);
          else {
            this.outlines.delete(claim);
            this.homes.delete(claim);
          }
        }
        leave(mark);
      }),
      outlinesOnLinks: async (links) =>
        [...this.links].flatMap(([claim, own]) => (links.some((link) => own.has(link)) ? (this.outlines.get(claim) ?? []) : [])),
      episodesOfBlocks: async (blocks) => [...this.episodes.values()].filter(({ item }) => blocks.includes(item.block)),
      episodesOnPairs: async (windows) =>
        [...this.episodes.values()].filter(({ item }) => {
          const span = spanOf(item);
          return windows.some(({ pair, from, to }) => item.pairs.includes(pair) && span.to >= from && span.from <= to);
        }),
      saveEpisodes: saving(({ save, remove, mark }) => {
        for (const id of remove) this.episodes.delete(id);
        for (const episode of save) this.episodes.set(episode.item.id, episode);
        leave(mark);
      }),
      homesOfClaims: async (claims) => claims.flatMap((claim) => this.homes.get(claim) ?? []),
      saveHomes: saving((homes, mark) => {
        for (const homing of homes) this.homes.set(homing.claim, homing);
        leave(mark);
      }),
      agreementsAt: async (homes) => [...this.agreements.values()].filter(({ home }) => homes.includes(home)).map(heldAgreement),
      agreementsById: async (ids) => ids.flatMap((id) => this.agreements.get(id) ?? []).map(heldAgreement),
      purchasesAt: async (homes) => homes.flatMap((home) => this.purchases.get(home) ?? []),
      purchasesOf: async (targets) =>
        [...this.purchases.values()].filter(({ item }) =>
          targets.some(
            ({ target, from, to }) => item.targets.includes(target) && (item.on === undefined || (from <= item.on && item.on <= to)),
          ),
        ),
      factsBetween: async (ends) =>
        ends.flatMap(({ type, subject, object }) => {
          const fact = this.facts.get([type, subject, object].join(' '));
          return fact ? [{ type, subject, object, hash: fact.hash }] : [];
        }),
      setLinks: saving((changes) => {
        for (const { claim, links } of changes) this.links.set(claim, new Set(links));
      }),
      // Links without claims are nowhere to be found here.
      sweepLinks: async () => undefined,
      saveAgreements: saving(({ save, remove, purchases, mark }) => {
        for (const id of remove) {
          this.agreements.delete(id);
          for (const ties of [this.supports, this.rejectedFrom])
            for (const [claim, agreement] of ties) if (agreement === id) ties.delete(claim);
        }
        for (const saved of save) {
          const { item } = saved;
          for (const ties of [this.supports, this.rejectedFrom])
            for (const [claim, agreement] of ties) if (agreement === item.id) ties.delete(claim);
          for (const claim of item.rejectedClaims ?? []) this.rejectedFrom.set(claim, item.id);
          this.agreements.set(item.id, saved);
          for (const claim of item.claims) this.supports.set(claim, item.id);
        }
        for (const home of purchases.remove) this.purchases.delete(home);
        for (const purchase of purchases.save) this.purchases.set(purchase.item.home, purchase);
        leave(mark);
      }),
      saveFacts: saving(({ save, remove }) => {
        for (const { type, subject, object } of remove) this.facts.delete([type, subject, object].join(' '));
        for (const { item, hash } of save) this.facts.set([item.type, item.subject, item.object].join(' '), { item, hash });
      }),
    };
  }
}
