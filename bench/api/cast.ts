// Who appears in the made-up news: publishers, and entities of every kind with names that do not exist.
import { nameKey } from '../../schema/name-key.ts';
import type { EntityKind } from '../../schema/ontology.ts';
import { inventCompany, inventProduct } from '../names/invent-name.ts';
import { type Dice, zipf } from './dice.ts';

export type Named = { readonly id: string; readonly kind: EntityKind; readonly name: string };
export type Outlet = { readonly id: string; readonly name: string; readonly site: string };
export type Cast = {
  readonly outlets: readonly Outlet[];
  readonly entities: Readonly<Record<EntityKind, readonly Named[]>>;
  /** Draws one of a kind: the first of each list are in the news all the time. */
  readonly draw: (kind: EntityKind) => Named;
  readonly drawOutlet: () => Outlet;
};

/** Entities of each kind for one article: what the first runs over real feeds gave, roughly. */
const SHARES: Readonly<Record<EntityKind, number>> = { COMPANY: 0.12, BRAND: 0.01, PRODUCT: 0.08, TECHNOLOGY: 0.004, PERSON: 0.04 };
const OUTLETS = 200;
const FEWEST = 40;

const invent = (kind: EntityKind, { roll }: Dice): string => {
  const words = kind === 'COMPANY' || kind === 'PERSON' ? inventCompany(roll) : inventProduct(roll);
  return kind === 'PERSON' ? `${inventCompany(roll)[0]} ${words[0]}` : words.join(' ');
};

/** Names that would be one key are told apart by a number, as product names are. */
const inventAll = (kind: EntityKind, count: number, dice: Dice): readonly Named[] => {
  const made = new Map<string, Named>();
  while (made.size < count) {
    const name = invent(kind, dice);
    const spelt = made.has(nameKey(kind, name)) ? `${name} ${made.size}` : name;
    const id = nameKey(kind, spelt);
    if (!made.has(id)) made.set(id, { id, kind, name: spelt });
  }
  return [...made.values()];
};

const outlet = (_: unknown, index: number): Outlet => {
  const site = `daily${index}.example`;
  return { id: site, name: `Daily ${index}`, site };
};

export const createCast = (articles: number, dice: Dice): Cast => {
  const of = (kind: EntityKind): readonly Named[] => inventAll(kind, Math.max(FEWEST, Math.round(articles * SHARES[kind])), dice);
  const entities = {
    COMPANY: of('COMPANY'),
    BRAND: of('BRAND'),
    PRODUCT: of('PRODUCT'),
    TECHNOLOGY: of('TECHNOLOGY'),
    PERSON: of('PERSON'),
  };
  const outlets = Array.from({ length: OUTLETS }, outlet);
  const ranks = new Map(Object.entries(entities).map(([kind, all]) => [kind, zipf(dice, all.length)]));
  const rankOutlet = zipf(dice, outlets.length);
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new Error(`There is no item ${index}.`);
    return item;
  };
  return {
    outlets,
    entities,
    draw: (kind) => at(entities[kind], ranks.get(kind)?.() ?? 0),
    drawOutlet: () => at(outlets, rankOutlet()),
  };
};
