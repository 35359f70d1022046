// Annotated agreements and claims in, the share found and the share right out: pairs of parties, with and without the type, as one line.
import { z } from 'zod';
import { toAgreements } from '../../ingest/relate/to-agreements.ts';
import type { Claim } from '../../schema/facts.ts';
import { bareName } from '../../schema/name-key.ts';

const Gold = z.object({
  agreements: z.array(
    z.object({
      type: z.string(),
      status: z.string(),
      parties: z.array(z.object({ name: z.string(), role: z.string(), alt: z.array(z.string()).optional() })),
      unsure: z.boolean().optional(),
      alt_types: z.array(z.string()).optional(),
      alt_status: z.array(z.string()).optional(),
    }),
  ),
});
export type GoldItem = z.infer<typeof Gold>;
export const readGold = (value: unknown): GoldItem => Gold.parse(value);

type Pair = {
  readonly names: readonly [readonly string[], readonly string[]];
  readonly types: readonly string[];
  readonly statuses: readonly string[];
  readonly unsure: boolean;
};
type Party = { readonly name: string; readonly role: string; readonly alt?: readonly string[] | undefined };

/** Pairs across roles; among parties of one role only where the type has but one. */
const pairUp = (parties: readonly Party[], types: readonly string[], statuses: readonly string[], unsure: boolean): readonly Pair[] =>
  parties.flatMap((first, index) =>
    parties.slice(index + 1).flatMap((second) => {
      if (first.role === second.role && !/^(?:party|parent)$/.test(first.role)) return [];
      return [
        {
          names: [
            [first.name, ...(first.alt ?? [])],
            [second.name, ...(second.alt ?? [])],
          ] as const,
          types,
          statuses,
          unsure,
        },
      ];
    }),
  );

/** Equal, or one the other's leading words. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((left) =>
    b.some((right) => {
      const [short, long] = [bareName(left), bareName(right)].sort((x, y) => x.length - y.length);
      return long === short || long?.startsWith(`${short} `) === true;
    }),
  );
const isPair = ({ names: [a, b] }: Pair, { names: [c, d] }: Pair): boolean =>
  (isSame(a, c) && isSame(b, d)) || (isSame(a, d) && isSame(b, c));
const distinct = (pairs: readonly Pair[]): readonly Pair[] =>
  pairs.filter((pair, index) => !pairs.slice(0, index).some((other) => isPair(pair, other)));

type Tally = { right: number; given: number; wanted: number };
const addUp = (tally: Tally, gold: readonly Pair[], found: readonly Pair[], fits: (gold: Pair, found: Pair) => boolean): void => {
  const left = [...found];
  for (const pair of gold) {
    const index = left.findIndex((other) => isPair(pair, other) && fits(pair, other));
    if (index < 0) continue;
    tally.right += 1;
    left.splice(index, 1);
  }
  tally.given += found.length;
  tally.wanted += gold.length;
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
const line = (name: string, { right, given, wanted }: Tally): string =>
  `${name} P ${percent(right, given)} R ${percent(right, wanted)} F1 ${percent(2 * right, given + wanted)}`;

const rulesLine = (items: readonly { readonly gold: GoldItem; readonly claims: readonly Claim[] }[]): string => {
  const counts = new Map<string, number>();
  for (const { claims } of items) for (const { rule } of claims) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `\n  ${`${count}`.padStart(5)} ${rule}`)
    .join('');
};

/** `rules`: also how often each rule fired. Agreements marked unsure count neither way. */
export const scoreItems = (items: readonly { readonly gold: GoldItem; readonly claims: readonly Claim[] }[], rules: boolean): string => {
  const pairs: Tally = { right: 0, given: 0, wanted: 0 };
  const typed: Tally = { right: 0, given: 0, wanted: 0 };
  const status: Tally = { right: 0, given: 0, wanted: 0 };
  let silent = 0;
  let empty = 0;
  for (const { gold, claims } of items) {
    const wanted = gold.agreements.flatMap(({ parties, type, alt_types = [], status: told, alt_status = [], unsure = false }) =>
      pairUp(parties, [type, ...alt_types], [told, ...alt_status], unsure),
    );
    const given = toAgreements(claims).flatMap(({ parties, type, status: told }) => pairUp(parties, [type], [told], false));
    const sure = wanted.filter(({ unsure }) => !unsure);
    const counted = given.filter((pair) => sure.some((other) => isPair(other, pair)) || !wanted.some((other) => isPair(other, pair)));
    if (wanted.length === 0) {
      empty += 1;
      if (given.length === 0) silent += 1;
    }
    addUp(pairs, distinct(sure), distinct(counted), () => true);
    addUp(typed, sure, counted, ({ types }, other) => types.includes(other.types[0] ?? ''));
    addUp(
      status,
      sure,
      counted,
      ({ types, statuses }, other) => types.includes(other.types[0] ?? '') && statuses.includes(other.statuses[0] ?? ''),
    );
  }
  return `${line('pairs', pairs)} | ${line('typed', typed)} | status ${percent(status.right, typed.right)} | silence ${percent(silent, empty)}${rules ? rulesLine(items) : ''}`;
};
