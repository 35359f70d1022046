// Name keys and the edges between them → components, each of which is one entity.
import type { Judgement } from '../../schema/facts.ts';
import { effectiveKeyBy } from './effective-key.ts';
import { groupBy } from './group-by.ts';
import { aliasEdges, differentPairs, type NameEdge, sameEdges, shortEdges } from './name-edges.ts';
import type { Introduction, ResolvingClaim } from './neighbourhood.ts';
import { judgedClaims } from './reading.ts';
import { UnionFind } from './union-find.ts';

export type NameFacts = {
  readonly introductions: readonly Introduction[];
  readonly claims: readonly ResolvingClaim[];
  readonly judgements: readonly Judgement[];
  /** Article → story. */
  readonly stories: ReadonlyMap<string, string>;
};

export type Components = {
  readonly rootOf: (key: string) => string;
  /** The edges that made two components one, in the order in which they were taken. */
  readonly merges: readonly NameEdge[];
};

type Pair = readonly [string, string];

/** Joins two components unless that would put two keys that were judged different into one. */
class Joining {
  readonly sets = new UnionFind();
  readonly merges: NameEdge[] = [];
  readonly #different: readonly Pair[];

  constructor(different: readonly Pair[]) {
    this.#different = different;
  }

  take(edge: NameEdge): void {
    const [a, b] = edge.keys.map((key) => this.sets.root(key));
    if (a === undefined || b === undefined || a === b) return;
    const forbidden = this.#different.some((pair) => {
      const [one, other] = pair.map((key) => this.sets.root(key));
      return (one === a && other === b) || (one === b && other === a);
    });
    if (forbidden) return;
    this.sets.join(a, b);
    this.merges.push(edge);
  }
}

const throughSayings = ({ claims, judgements, stories }: NameFacts): Joining => {
  const joining = new Joining(differentPairs(judgements));
  const rejected = judgedClaims(judgements, 'REJECT');
  const said = claims.filter(({ id }) => !rejected.has(id));
  for (const edge of [...sameEdges(judgements), ...aliasEdges(said, effectiveKeyBy(judgements), stories)]) joining.take(edge);
  return joining;
};

/**
 * Short names that stand for one thing only: all full names that articles introduce for them are of one component. The rest bind inside
 * their article alone. Decided before any short name is joined, so that one does not decide for another.
 */
const eligible = (edges: readonly NameEdge[], sets: UnionFind): NameEdge[] =>
  [...groupBy(edges, ({ keys: [short] }) => short).values()].flatMap((group) => {
    const roots = new Set(group.map(({ keys: [, full] }) => sets.root(full)));
    return roots.size === 1 ? group : [];
  });

/** The short-name edges that count, by what is said of their full names. */
export const eligibleShortEdges = (facts: NameFacts): NameEdge[] =>
  eligible(shortEdges(facts.introductions, effectiveKeyBy(facts.judgements)), throughSayings(facts).sets);

export const nameComponents = (facts: NameFacts): Components => {
  const joining = throughSayings(facts);
  for (const edge of eligible(shortEdges(facts.introductions, effectiveKeyBy(facts.judgements)), joining.sets)) joining.take(edge);
  return { rootOf: (key) => joining.sets.root(key), merges: joining.merges };
};
