// The agreements of an answer, each once, with all that the answer tells of it in its several places.
import type { NodeBook } from './nodes.ts';
import type { Agreement, Side, Tie } from './picture.ts';
import { AgreementShape, LinkShape, type Ref, type Terms } from './shapes.ts';
import { walk } from './walk.ts';

const longer = <T>(one: readonly T[], other: readonly T[] | undefined): readonly T[] => (other && other.length > one.length ? other : one);

const hasRoles = (sides: readonly Side[]): boolean => sides.some(({ role }) => role !== undefined);

/** A line tells two sides and no roles; an agreement of three has several lines. */
const allSides = (sides: readonly Side[], known: readonly Side[]): readonly Side[] => {
  if (hasRoles(sides) !== hasRoles(known)) return hasRoles(sides) ? sides : known;
  return [...known, ...sides.filter(({ role, node }) => !known.some((other) => other.role === role && other.node === node))];
};

const allTies = (tie: Tie | undefined, known: readonly Tie[]): readonly Tie[] =>
  !tie || known.some(([from, to]) => from === tie[0] && to === tie[1]) ? known : [...known, tie];

const keyOf = ({ id, type, announcedOn }: Terms, sides: readonly Side[]): string =>
  id ?? [type, announcedOn?.date ?? '', ...sides.map(({ node }) => node)].join(' ');

const toAgreement = (terms: Terms, sides: readonly Side[], tie: Tie | undefined, known: Agreement | undefined): Agreement => ({
  key: keyOf(terms, sides),
  id: terms.id ?? known?.id,
  type: terms.type,
  status: terms.status ?? known?.status,
  sides: allSides(sides, known?.sides ?? []),
  ties: allTies(tie, known?.ties ?? []),
  announcedOn: terms.announcedOn?.date ?? known?.announcedOn,
  periods: longer(
    (terms.statusTimeline ?? []).map(({ status, on, until }) => ({ status, on: on ?? undefined, until: until ?? undefined })),
    known?.periods,
  ),
  stories: terms.corroboration?.independentStories ?? known?.stories,
  disputed: (terms.conflicts?.length ?? 0) > 0 || known?.disputed === true,
  covers: longer(
    (terms.covers ?? []).map(({ name }) => name),
    known?.covers,
  ),
});

/** In the order of the answer. */
export const bookAgreements = (data: unknown, book: NodeBook): readonly Agreement[] => {
  const agreements = new Map<string, Agreement>();
  const sideOf = (role: string | undefined, ref: Ref): Side[] => {
    const node = book.keyOf(ref);
    return node === undefined ? [] : [{ role, node }];
  };
  const put = (terms: Terms, sides: readonly Side[], tie?: Tie): void => {
    const key = keyOf(terms, sides);
    agreements.set(key, toAgreement(terms, sides, tie, agreements.get(key)));
  };
  walk(data, (value) => {
    const { data: agreement } = AgreementShape.safeParse(value);
    if (agreement) {
      put(
        agreement,
        agreement.parties.flatMap(({ role, entity }) => sideOf(role ?? undefined, entity)),
      );
      return;
    }
    const { data: link } = LinkShape.safeParse(value);
    if (!link) return;
    const sides = [...sideOf(undefined, link.from), ...sideOf(undefined, link.to)];
    const [from, to] = sides;
    const tie: Tie | undefined = from && to ? [from.node, to.node] : undefined;
    for (const terms of [link.agreement, ...(link.agreements ?? [])]) if (terms) put(terms, sides, tie);
  });
  return [...agreements.values()].filter(({ sides }) => sides.length > 0);
};
