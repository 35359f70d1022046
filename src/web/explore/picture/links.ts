// The lines of a picture: those between the sides of each agreement, and those of facts.
import { isSymmetric } from '../../../../schema/ontology.ts';
import type { NodeBook } from './nodes.ts';
import type { Agreement, Link, Side } from './picture.ts';
import { FactShape } from './shapes.ts';
import { walk } from './walk.ts';

/** More equal sides than this are joined to the first of them only: all pairs of ten would be 45 lines. */
const PAIRED = 5;

const pairs = (sides: readonly Side[]): (readonly [Side, Side])[] =>
  sides.flatMap((one, index) =>
    index > 0 && sides.length > PAIRED ? [] : sides.slice(index + 1).map((other): readonly [Side, Side] => [one, other]),
  );

/** Licensor with licensee, parents with each other and with their venture: never two investors of one round. */
const joinedSides = ({ sides, type }: Agreement): (readonly [Side, Side])[] => {
  const first = sides[0]?.role;
  const ones = sides.filter(({ role }) => role === first);
  const others = sides.filter(({ role }) => role !== first);
  const between = ones.flatMap((one) => others.map((other): readonly [Side, Side] => [one, other]));
  return others.length === 0 || isSymmetric(type) ? [...pairs(ones), ...between] : between;
};

type Ends = { readonly from: string; readonly to: string; readonly arrow: boolean };

/** Who sides with whom is known from the roles; where none are told, from the lines of the answer. */
const endsOf = (agreement: Agreement): Ends[] => {
  const { sides, ties } = agreement;
  if (ties.length > 0 && sides.every(({ role }) => role === undefined)) return ties.map(([from, to]) => ({ from, to, arrow: false }));
  return joinedSides(agreement).map(([from, to]) => ({
    from: from.node,
    to: to.node,
    // Who sells is on neither end of what is bought.
    arrow: from.role !== to.role && to.role !== 'SELLER',
  }));
};

const agreementLinks = (agreement: Agreement): Link[] =>
  endsOf(agreement)
    .filter(({ from, to }) => from !== to)
    .map((ends, index) => ({
      ...ends,
      key: `${agreement.key} ${index}`,
      type: agreement.type,
      agreement: agreement.key,
      title: undefined,
    }));

const factLinks = (data: unknown, book: NodeBook): Link[] => {
  const links = new Map<string, Link>();
  walk(data, (value) => {
    const { data: fact } = FactShape.safeParse(value);
    if (!fact) return;
    const [from, to] = [book.keyOf(fact.subject), book.keyOf(fact.object)];
    if (!from || !to || from === to) return;
    const key = `${fact.type} ${from} ${to}`;
    links.set(key, { key, from, to, type: fact.type, agreement: undefined, title: fact.title ?? undefined, arrow: true });
  });
  return [...links.values()];
};

export const linksOf = (data: unknown, book: NodeBook, agreements: readonly Agreement[]): readonly Link[] => [
  ...agreements.flatMap(agreementLinks),
  ...factLinks(data, book),
];
