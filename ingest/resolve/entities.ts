// Components of name keys and the mentions that use them → entities.
import type { Entity } from '../../schema/facts.ts';
import { ENTITY_KINDS, type EntityKind } from '../../schema/ontology.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { type Components, type NameFacts, nameComponents } from './components.ts';
import { effectiveKeyBy } from './effective-key.ts';
import { groupBy } from './group-by.ts';
import { OPEN_LIST, SHORT_NAME } from './name-edges.ts';
import type { MentionGroup } from './neighbourhood.ts';
import { wellKnown } from './well-known/well-known.ts';

type Named = MentionGroup & { readonly counted: string };

const KINDS = new Map<string, EntityKind>(ENTITY_KINDS.map((kind) => [kind.toLowerCase(), kind]));
const words = (key: string): number => key.split('-').length;

const byWords = (a: string, b: string): number => words(b) - words(a) || byCodeUnit(a, b);

/** The key of the open list if it is in the component, else the one with most words, then the first of the alphabet. */
const idOf = (keys: readonly string[], rootOf: Components['rootOf']): string => {
  const listed = keys.flatMap((key) => wellKnown(key)?.key ?? []).filter((key) => rootOf(key) === rootOf(keys[0] ?? ''));
  return [...(listed.length > 0 ? listed : keys)].sort(byWords)[0] ?? '';
};

/** The full name that most articles use; of several the one with most words. */
const displayName = (groups: readonly Named[]): string => {
  const counts = new Map<string, number>();
  for (const { fullName, articles } of groups) counts.set(fullName, (counts.get(fullName) ?? 0) + articles);
  const length = (name: string): number => name.split(' ').length;
  return [...counts].sort(([a, x], [b, y]) => y - x || length(b) - length(a) || byCodeUnit(a, b))[0]?.[0] ?? '';
};

const spellings = (groups: readonly Named[]): string[] =>
  sortedSet(groups.flatMap(({ name, fullName, isName }) => (isName ? [name, fullName] : [fullName])));

const entityOf = (keys: readonly string[], groups: readonly Named[], { rootOf, merges }: Components): Entity[] => {
  const id = idOf(keys, rootOf);
  const known = wellKnown(id);
  const wikidataId = known?.key === id ? known.wikidataId : undefined;
  const kind = KINDS.get(id.slice(0, id.indexOf(':')));
  if (!kind) return [];
  const days = groups.flatMap(({ first, last }) => [first, last]).filter((day) => day !== undefined);
  const [firstSeen, lastSeen] = [sortedSet(days)[0], sortedSet(days).at(-1)];
  return [
    {
      id,
      kind,
      name: displayName(groups),
      names: spellings(groups),
      keys: sortedSet([...keys, id]),
      ...(wikidataId === undefined ? {} : { wikidataId }),
      ...(firstSeen === undefined ? {} : { firstSeen }),
      ...(lastSeen === undefined ? {} : { lastSeen }),
      why: merges.map(({ keys: [a, b], rule, count, articles }) => ({ keys: [a, b], rule, count, articles: [...articles] })),
    },
  ];
};

/** The entities of the keys in scope. A key without a mention is none, unless articles use it as the short name of one. */
export const resolveEntities = (facts: NameFacts, mentions: readonly MentionGroup[], scope: readonly string[]): Entity[] => {
  const { rootOf, merges } = nameComponents(facts);
  const effectiveKey = effectiveKeyBy(facts.judgements);
  const groups = groupBy(
    mentions.map((group): Named => ({ ...group, counted: effectiveKey(group) })),
    ({ counted }) => rootOf(counted),
  );
  const mergesOf = groupBy(merges, ({ keys: [key] }) => rootOf(key));
  return sortedSet(scope.map(rootOf)).flatMap((root) => {
    const own = groups.get(root) ?? [];
    const made = mergesOf.get(root) ?? [];
    const shorts = made.filter(({ rule }) => rule === SHORT_NAME).map(({ keys: [short] }) => short);
    const keys = sortedSet([...own.map(({ counted }) => counted), ...shorts]);
    // Of the list only what an article uses explains anything.
    const explaining = made.filter(({ rule, keys: [name] }) => rule !== OPEN_LIST || keys.includes(name));
    return own.length === 0 ? [] : entityOf(keys, own, { rootOf, merges: explaining });
  });
};
