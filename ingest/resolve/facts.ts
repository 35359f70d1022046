// Claims of facts → derived relationships between entities: who makes, owns, belongs to, works for what.
import type { FactEdge } from '../../schema/facts.ts';
import { isAgreementType, type Status } from '../../schema/ontology.ts';
import { by, byCodeUnit, inOrder, sortedSet } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import { factEnds } from './links.ts';
import { byReading, type Reading } from './reading.ts';

/** "Former chief executive": evidence that it once was, no fact of today. */
const OVER: ReadonlySet<Status> = new Set(['ENDED', 'CANCELLED', 'DENIED', 'POSTPONED']);

type Told = { readonly type: FactEdge['type']; readonly subject: string; readonly object: string; readonly reading: Reading };

const told = (reading: Reading): Told[] => {
  const { type, modality, status } = reading.claim;
  if (isAgreementType(type) || !reading.counts || modality === 'POSSIBLE' || OVER.has(status)) return [];
  const ends = factEnds(reading, type);
  return ends ? [{ type, subject: ends[0], object: ends[1], reading }] : [];
};

const edgeOf = (group: readonly Told[]): FactEdge[] => {
  const [first] = group;
  if (!first) return [];
  const readings = group.map(({ reading }) => reading).sort(byReading);
  const title = readings.findLast(({ claim }) => claim.title !== undefined)?.claim.title;
  const days = readings.flatMap(({ article: { publishedOn } }) => publishedOn?.date ?? []).sort(byCodeUnit);
  const [firstSeen, lastSeen] = [days[0], days.at(-1)];
  return [
    {
      type: first.type,
      subject: first.subject,
      object: first.object,
      ...(title === undefined ? {} : { title }),
      ...(firstSeen === undefined ? {} : { firstSeen }),
      ...(lastSeen === undefined ? {} : { lastSeen }),
      claims: sortedSet(readings.map(({ id }) => id)),
    },
  ];
};

/** One edge a pair and type; the post is the one told last. */
export const resolveFacts = (readings: readonly Reading[]): FactEdge[] =>
  [...groupBy(readings.flatMap(told), ({ type, subject, object }) => `${type} ${subject} ${object}`).values()].flatMap(edgeOf).sort(
    inOrder(
      by(({ type }) => type),
      by(({ subject }) => subject),
      by(({ object }) => object),
    ),
  );
