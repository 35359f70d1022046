// What could make two name keys one: people's judgements, what articles say, short names. In the fixed order in which they are taken.
import type { Judgement } from '../../schema/facts.ts';
import { by, byCodeUnit, inOrder, sortedSet } from '../../schema/order.ts';
import type { EffectiveKey } from './effective-key.ts';
import { groupBy } from './group-by.ts';
import type { Introduction, ResolvingClaim } from './neighbourhood.ts';
import { listPairs, wellKnown } from './well-known/well-known.ts';

/** `count`: of the articles that it rests on; `articles`: the first few. */
export type NameEdge = {
  readonly keys: readonly [string, string];
  readonly rule: string;
  readonly count: number;
  readonly articles: readonly string[];
};

export const SHORT_NAME = 'short name';
export const OPEN_LIST = 'open list';

/** How many articles a merge names; `count` tells how many there are. */
const NAMED_ARTICLES = 3;

const pair = (a: string, b: string): readonly [string, string] => (a < b ? [a, b] : [b, a]);
const pairKey = ([a, b]: readonly [string, string]): string => `${a} ${b}`;
const kindOf = (key: string): string => key.slice(0, key.indexOf(':'));
/** A company, a brand of the same name and a product are three entities. */
const isOneKind = ([a, b]: readonly [string, string]): boolean => a !== b && kindOf(a) === kindOf(b);

const pairsJudged = (judgements: readonly Judgement[], kind: 'SAME' | 'DIFFERENT'): (readonly [string, string])[] =>
  judgements.flatMap(({ kind: given, targets: [a, b] }) => (given === kind && a !== undefined && b !== undefined ? [pair(a, b)] : []));

export const sameEdges = (judgements: readonly Judgement[]): NameEdge[] =>
  judgements
    .filter(({ kind, articles }) => kind === 'SAME' && articles.length === 0)
    .sort(by(({ id }) => id))
    .flatMap((judgement) =>
      pairsJudged([judgement], 'SAME')
        .filter(isOneKind)
        .map((keys) => ({ keys, rule: `judgement ${judgement.id}`, count: 0, articles: [] })),
    );

/** The other names of well-known companies. */
export const listEdges = (): NameEdge[] => listPairs().map((keys) => ({ keys, rule: OPEN_LIST, count: 0, articles: [] }));

export const differentPairs = (judgements: readonly Judgement[]): (readonly [string, string])[] => pairsJudged(judgements, 'DIFFERENT');

const SAYS_SO: ReadonlySet<string> = new Set(['CERTAIN', 'REPORTED']);

/** "Facebook, now Meta": the keys of its two parties, if it is one of those and counts. */
export const aliasPair = (claim: ResolvingClaim, effectiveKey: EffectiveKey): readonly [string, string] | undefined => {
  const [one, other] = claim.parties;
  if (claim.type !== 'ALSO_KNOWN_AS' || !one || !other || !SAYS_SO.has(claim.modality) || claim.status === 'DENIED') return undefined;
  const keys = pair(effectiveKey({ ...one, article: claim.article }), effectiveKey({ ...other, article: claim.article }));
  return isOneKind(keys) ? keys : undefined;
};

/** By number of stories, then by key. */
export const aliasEdges = (
  claims: readonly ResolvingClaim[],
  effectiveKey: EffectiveKey,
  stories: ReadonlyMap<string, string>,
): NameEdge[] => {
  const said = claims.flatMap(({ article, ...claim }) => {
    const keys = aliasPair({ ...claim, article }, effectiveKey);
    return keys ? [{ keys, article }] : [];
  });
  return [...groupBy(said, ({ keys }) => pairKey(keys)).values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const articles = sortedSet(group.map(({ article }) => article));
      const independent = new Set(articles.map((article) => stories.get(article) ?? article)).size;
      const edge = { keys: first.keys, rule: 'also known as', count: articles.length, articles: articles.slice(0, NAMED_ARTICLES) };
      return [{ edge, independent }];
    })
    .sort((a, b) => b.independent - a.independent || byCodeUnit(pairKey(a.edge.keys), pairKey(b.edge.keys)))
    .map(({ edge }) => edge);
};

/** "Google" is a company of its own, whatever longer name an article uses it for, unless the list has that name for the same company. */
const isAnchored = (short: string, full: string): boolean => {
  const company = wellKnown(short);
  return company !== undefined && wellKnown(full) !== company;
};

/** Short names and the fullest names they stand for, but where people said that the article means another: that is about the article alone. */
export const shortEdges = (introductions: readonly Introduction[], effectiveKey: EffectiveKey): NameEdge[] => {
  const meant = introductions.filter(
    ({ short, full, article }) =>
      isOneKind([short, full]) && !isAnchored(short, full) && effectiveKey({ key: short, fullKey: full, article }) === full,
  );
  return [...groupBy(meant, ({ short, full }) => `${short} ${full}`).values()]
    .flatMap((group): NameEdge[] => {
      const [first] = group;
      if (!first) return [];
      const articles = sortedSet(group.flatMap((introduction) => introduction.articles)).slice(0, NAMED_ARTICLES);
      return [{ keys: [first.short, first.full], rule: SHORT_NAME, count: group.reduce((sum, { count }) => sum + count, 0), articles }];
    })
    .sort(
      inOrder(
        by(({ keys: [short] }) => short),
        by(({ keys: [, full] }) => full),
      ),
    );
};
