// What an agreement covers: names as written, each beside the thing in the graph that it names, where there is one.
import type { EntityHead } from '../../queries/entity-head.ts';
import { foldName } from '../../schema/name-key.ts';

export type CoverRow = { readonly name: string; readonly entity: EntityHead | null };

const isNamed = ({ name, names }: EntityHead, written: string): boolean =>
  [name, ...names].some((one) => foldName(one) === foldName(written));

/** Every name once, and every thing once; a thing that no name fits stands under its own. */
export const pairCovers = (names: readonly string[], things: readonly EntityHead[]): readonly CoverRow[] => {
  const named = names.map((name) => ({ name, entity: things.find((thing) => isNamed(thing, name)) ?? null }));
  const rest = things.filter((thing) => !named.some(({ entity }) => entity === thing));
  return [...named, ...rest.map((entity) => ({ name: entity.name, entity }))];
};
