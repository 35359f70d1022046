// What the made-up claims add up to, in the shapes that resolving gives: agreements, facts and entities, each with what it rests on.
import { daysBetween } from '../../schema/days.ts';
import type { Agreement, Article, Claim, Entity, FactEdge } from '../../schema/facts.ts';
import { bareName } from '../../schema/name-key.ts';
import { isAgreementType, ROLES } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { foldStatus } from '../../schema/status.ts';
import type { Named } from './cast.ts';
import type { Deal, Fact } from './deals.ts';

/** What is kept of a claim until all are written: the claim itself would be too much. */
export type Trace = Pick<Claim, 'id' | 'status' | 'modality' | 'confidence' | 'value' | 'currency'> & {
  readonly source: Claim['source']['kind'];
  readonly article: string;
  readonly outlet: string;
  readonly on?: string;
};

export const traceOf = (claim: Claim, { id, publisher, publishedOn }: Article): Trace => ({
  id: claim.id,
  status: claim.status,
  modality: claim.modality,
  confidence: claim.confidence,
  ...(claim.value === undefined ? {} : { value: claim.value, currency: claim.currency }),
  source: claim.source.kind,
  article: id,
  outlet: publisher?.site ?? '',
  ...(publishedOn ? { on: publishedOn.date } : {}),
});

const byDay = (a: Trace, b: Trace): number => ((a.on ?? '~') + a.id < (b.on ?? '~') + b.id ? -1 : 1);

const slugOf = ({ sides, type }: Deal, year: string | undefined): string =>
  [...sides.map(({ who }) => bareName(who.name).replaceAll(' ', '-')), type.toLowerCase().replaceAll('_', '-'), year ?? []]
    .flat()
    .join('-');

/** Every article is a story of its own here: a story more or less costs a reader nothing. */
export const agreementOf = (deal: Deal, traces: readonly Trace[]): Agreement => {
  const told = [...traces].sort(byDay);
  const [first] = told;
  const dates = told.flatMap(({ on }) => on ?? []);
  const [firstDay] = dates;
  const { rows } = foldStatus(
    told.map(({ id, status, modality, source, on }) => ({
      id,
      status,
      modality,
      source,
      news: true,
      ...(on ? { day: on, knownOn: on } : {}),
    })),
  );
  const current = rows.find(({ to, knownTo }) => to === undefined && knownTo === undefined);
  const money = told.find(({ value }) => value !== undefined);
  const articles = sortedSet(told.map(({ article }) => article));
  return {
    id: first?.id ?? '',
    slug: slugOf(deal, firstDay?.slice(0, 4)),
    type: deal.type,
    parties: deal.sides.flatMap(({ role, who }) =>
      ROLES.flatMap((known) => (known === role ? [{ entity: who.id, role: known, nameAsWritten: who.name }] : [])),
    ),
    covers: deal.covers.map(({ id, name }) => ({ name, entity: id })),
    ...(current ? { status: current.status } : {}),
    timeline: [...rows],
    ...(firstDay ? { announcedOn: { date: firstDay, precision: 'DAY' }, firstReportedOn: firstDay } : {}),
    ...(money?.value ? { value: money.value, currency: money.currency } : {}),
    confidence: Math.max(...told.map(({ confidence }) => confidence)),
    ownershipOnly: false,
    claims: sortedSet(told.map(({ id }) => id)),
    stories: articles,
    articles,
    publishers: sortedSet(told.map(({ outlet }) => outlet)),
    firstReportedBy: sortedSet(told.filter(({ on }) => on !== undefined && on === firstDay).map(({ article }) => article)),
    lagDays: dates.slice(1).map((day) => daysBetween(firstDay ?? day, day)),
    conflicts: [],
  };
};

export const factOf = ({ type, sides }: Fact, traces: readonly Trace[]): FactEdge => {
  const days = sortedSet(traces.flatMap(({ on }) => on ?? []));
  const [first, last] = [days[0], days.at(-1)];
  return {
    type,
    subject: sides[0]?.who.id ?? '',
    object: sides[1]?.who.id ?? '',
    ...(type === 'WORKS_FOR' ? { title: 'chief executive' } : {}),
    ...(first && last ? { firstSeen: first, lastSeen: last } : {}),
    claims: sortedSet(traces.map(({ id }) => id)),
  };
};

/** The first and the last day of the articles that name it. */
export type Seen = { readonly first?: string; readonly last?: string };

export const entityOf = ({ id, kind, name }: Named, { first, last }: Seen): Entity => ({
  id,
  kind,
  name,
  names: sortedSet([name, `${name} Inc.`].slice(0, kind === 'COMPANY' ? 2 : 1)),
  keys: [id],
  ...(first && last ? { firstSeen: first, lastSeen: last } : {}),
  why: [],
});

export const isDeal = (happening: Deal | Fact): happening is Deal => isAgreementType(happening.type);
