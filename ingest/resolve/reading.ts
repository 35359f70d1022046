// A claim as it reads once names are resolved: who the parties are, when it was, whether it counts.
import { lastDayOf } from '../../schema/days.ts';
import type { Judgement, PartialDate } from '../../schema/facts.ts';
import { type AgreementType, isAgreementType } from '../../schema/ontology.ts';
import { byDayAndId, sortedSet } from '../../schema/order.ts';
import type { EffectiveKey } from './effective-key.ts';
import { linksOf } from './links.ts';
import type { NamedCover, ResolvingArticle, ResolvingClaim } from './neighbourhood.ts';
import { sideOf } from './sides.ts';

export type Reading = {
  readonly id: string;
  readonly claim: ResolvingClaim;
  readonly article: ResolvingArticle;
  readonly story: string;
  readonly parties: readonly {
    readonly role: ResolvingClaim['parties'][number]['role'];
    readonly name: string;
    readonly entity: string;
    readonly side: string;
  }[];
  readonly covers: readonly { readonly name: string; readonly entity?: string }[];
  /** What its parties are told apart by, each once, in order: the sides of an agreement, the entities of a fact. */
  readonly set: readonly string[];
  /** What ties it to other claims (links.ts). */
  readonly links: readonly string[];
  /** Day of the event, else of the article: the last that it can be by what is told; absent = undated. */
  readonly day?: string;
  /** It was told only to the year. */
  readonly coarse: boolean;
  /** The day by which it had been published. */
  readonly knownOn?: string;
  /** It can open an agreement: no question, and nobody rejected it. */
  readonly counts: boolean;
  /** It tells news; background and ownership are evidence only. */
  readonly news: boolean;
  readonly confirmed: boolean;
  readonly rejected: boolean;
};

export const byReading = byDayAndId;

export type ReadingContext = {
  readonly articles: ReadonlyMap<string, ResolvingArticle>;
  readonly stories: ReadonlyMap<string, string>;
  readonly entityOf: (key: string) => string | undefined;
  readonly effectiveKey: EffectiveKey;
  readonly judgements: readonly Judgement[];
};

/** The claims that people judged so. */
export const judgedClaims = (judgements: readonly Judgement[], kind: 'CONFIRM' | 'REJECT'): ReadonlySet<string> =>
  new Set(judgements.filter((judgement) => judgement.kind === kind).flatMap(({ targets }) => targets));

/** "In 2011" is over by its last day, and "this year" by the day of the article that says so. */
const lastPossible = (told: PartialDate, published: PartialDate | undefined): string => {
  const [last, known] = [lastDayOf(told), published && lastDayOf(published)];
  return known !== undefined && told.date <= known && known < last ? known : last;
};

const daysOf = ({ statedOn }: ResolvingClaim, { publishedOn }: ResolvingArticle): Pick<Reading, 'day' | 'knownOn' | 'coarse'> => {
  const told = statedOn ?? publishedOn;
  return {
    coarse: told?.precision === 'YEAR',
    ...(told ? { day: lastPossible(told, publishedOn) } : {}),
    ...(publishedOn ? { knownOn: lastDayOf(publishedOn) } : {}),
  };
};

/** The readings of the claims whose parties are all entities and not one and the same. */
export const readClaims = (claims: readonly ResolvingClaim[], context: ReadingContext): Reading[] => {
  const { articles, stories, entityOf, effectiveKey, judgements } = context;
  const [confirmed, rejected] = [judgedClaims(judgements, 'CONFIRM'), judgedClaims(judgements, 'REJECT')];
  return claims.flatMap((claim) => {
    const article = articles.get(claim.article);
    if (!article) return [];
    const parties = claim.parties.flatMap(({ role, name, ...keys }) => {
      const entity = entityOf(effectiveKey({ ...keys, article: claim.article }));
      return entity === undefined ? [] : [{ role, name, entity, side: sideOf(entity) }];
    });
    const set = sortedSet(parties.map(({ entity, side }) => (isAgreementType(claim.type) ? side : entity)));
    if (parties.length < claim.parties.length || set.length < 2) return [];
    const cover = ({ name, key, fullKey }: NamedCover) => {
      const entity =
        key === undefined || fullKey === undefined ? undefined : entityOf(effectiveKey({ key, fullKey, article: claim.article }));
      return entity === undefined ? { name } : { name, entity };
    };
    const reading: Omit<Reading, 'links'> = {
      id: claim.id,
      claim,
      article,
      story: stories.get(claim.article) ?? claim.article,
      parties,
      covers: claim.covers.map(cover),
      set,
      ...daysOf(claim, article),
      counts: claim.modality !== 'QUESTIONED' && !rejected.has(claim.id),
      news: claim.basis === 'NEWS',
      confirmed: confirmed.has(claim.id),
      rejected: rejected.has(claim.id),
    };
    return [{ ...reading, links: linksOf(reading) }];
  });
};

/** Agreements and facts are told apart by the type of their claims. */
export const isOfAgreement = ({ claim }: Reading): boolean => isAgreementType(claim.type);

export const typeOf = ({ claim: { type } }: Reading): AgreementType => (isAgreementType(type) ? type : 'PARTNERSHIP');
