// Name keys and the edges between them → components, each of which is one entity.
import type { Judgement } from '../../schema/facts.ts';
import { effectiveKeyBy } from './effective-key.ts';
import { groupBy } from './group-by.ts';
import { keepsCompany } from './name-context.ts';
import { aliasEdges, differentPairs, listEdges, type NameEdge, sameEdges, shortEdges } from './name-edges.ts';
import type { Companions, Introduction, ResolvingClaim } from './neighbourhood.ts';
import { judgedClaims } from './reading.ts';
import { UnionFind } from './union-find.ts';
import { wellKnown } from './well-known/well-known.ts';

export type NameFacts = {
  readonly introductions: readonly Introduction[];
  readonly companions: readonly Companions[];
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

/** Joins two components unless that would put two keys that were judged different, or, but for a judgement, two well-known companies into one. */
class Joining {
  readonly sets = new UnionFind();
  readonly merges: NameEdge[] = [];
  readonly #different: readonly Pair[];
  /** Root → the well-known company in its component. */
  readonly #known = new Map<string, string>();

  constructor(different: readonly Pair[]) {
    this.#different = different;
  }

  #knownIn(root: string): string | undefined {
    return this.#known.get(root) ?? wellKnown(root)?.key;
  }

  take(edge: NameEdge, isJudged: boolean): void {
    const [a, b] = edge.keys.map((key) => this.sets.root(key));
    if (a === undefined || b === undefined || a === b) return;
    const [one, other] = [this.#knownIn(a), this.#knownIn(b)];
    if (!isJudged && one !== undefined && other !== undefined && one !== other) return;
    const forbidden = this.#different.some((pair) => {
      const [one, other] = pair.map((key) => this.sets.root(key));
      return (one === a && other === b) || (one === b && other === a);
    });
    if (forbidden) return;
    this.sets.join(a, b);
    const known = one ?? other;
    if (known !== undefined) this.#known.set(this.sets.root(a), known);
    this.merges.push(edge);
  }
}

const throughSayings = ({ claims, judgements, stories }: NameFacts): Joining => {
  const joining = new Joining(differentPairs(judgements));
  const rejected = judgedClaims(judgements, 'REJECT');
  const said = claims.filter(({ id }) => !rejected.has(id));
  for (const edge of sameEdges(judgements)) joining.take(edge, true);
  for (const edge of [...listEdges(), ...aliasEdges(said, effectiveKeyBy(judgements), stories)]) joining.take(edge, false);
  return joining;
};

/**
 * Short names that stand for one thing only: all full names that articles introduce for them are of one component, and keep the company that
 * the short name keeps. The rest bind inside their article alone. Decided before any short name is joined, so that one does not decide for another.
 */
const eligible = ({ introductions, companions, judgements }: NameFacts, sets: UnionFind): NameEdge[] => {
  const effectiveKey = effectiveKeyBy(judgements);
  const isSame = keepsCompany(companions, effectiveKey);
  return [...groupBy(shortEdges(introductions, effectiveKey), ({ keys: [short] }) => short)].flatMap(([short, group]) => {
    const fulls = group.map(({ keys: [, full] }) => full);
    const roots = new Set(fulls.map((full) => sets.root(full)));
    return roots.size === 1 && isSame(short, fulls) ? group : [];
  });
};

/** The short-name edges that count, by what is said of their full names. */
export const eligibleShortEdges = (facts: NameFacts): NameEdge[] => eligible(facts, throughSayings(facts).sets);

export const nameComponents = (facts: NameFacts): Components => {
  const joining = throughSayings(facts);
  for (const edge of eligible(facts, joining.sets)) joining.take(edge, false);
  return { rootOf: (key) => joining.sets.root(key), merges: joining.merges };
};
