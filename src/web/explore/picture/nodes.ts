// The companies, brands, products, technologies and people of an answer: those with an id by it, those without by their name.
import { ENTITY_KINDS, type EntityKind } from '../../../../schema/ontology.ts';
import type { Node } from './picture.ts';
import { EntityShape, type Ref } from './shapes.ts';
import { walk } from './walk.ts';

/** `company:nokia` → COMPANY; undefined for the id of anything else. */
const kindOfId = (id: string): EntityKind | undefined => ENTITY_KINDS.find((kind) => id.startsWith(`${kind.toLowerCase()}:`));

export type NodeBook = {
  /** The key of the node that is meant; undefined when nothing says whom. */
  readonly keyOf: (ref: Ref) => string | undefined;
  readonly nodes: () => readonly Node[];
};

/** An article's publisher and a mention have names, too. */
const isEntity = (value: Readonly<Record<string, unknown>>, field: string | undefined, ref: Ref): boolean =>
  ref.id ? kindOfId(ref.id) !== undefined : 'kind' in value || ['entity', 'from', 'to', 'subject', 'object'].includes(field ?? '');

export const bookNodes = (data: unknown): NodeBook => {
  const nodes = new Map<string, Node>();
  const idsByName = new Map<string, string>();
  const keyOf = ({ id, name }: Ref): string | undefined => id ?? (name ? (idsByName.get(name) ?? `name:${name}`) : undefined);

  walk(data, (value) => {
    const { id, name } = value;
    if (typeof id === 'string' && typeof name === 'string' && kindOfId(id) && !idsByName.has(name)) idsByName.set(name, id);
  });

  walk(data, (value, path) => {
    const { data: entity } = EntityShape.safeParse(value);
    if (!entity || !isEntity(value, path.at(-1), entity)) return;
    const key = keyOf(entity) ?? entity.name;
    const known = nodes.get(key);
    const id = entity.id ?? known?.id ?? idsByName.get(entity.name);
    nodes.set(key, {
      key,
      id,
      name: known?.name ?? entity.name,
      kind: entity.kind ?? known?.kind ?? (id ? kindOfId(id) : undefined),
      agreements: entity.agreements?.totalCount ?? known?.agreements,
    });
  });
  return { keyOf, nodes: () => [...nodes.values()] };
};
