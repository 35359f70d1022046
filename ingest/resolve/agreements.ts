// Readings of claims → agreements, with status, corroboration and conflicts.
import type { Agreement } from '../../schema/facts.ts';
import { bareName } from '../../schema/name-key.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { foldStatus, type StatusClaim, statusAt } from '../../schema/status.ts';
import type { Group } from './agreement-group.ts';
import { addAcquirers, conflictsOf } from './conflicts.ts';
import { corroborationOf, independentStories } from './corroboration.ts';
import { agreementType, confidenceOf, coversOf, datesOf, partiesOf, slugOf, termsOf } from './details.ts';
import { groupClaims } from './group-claims.ts';
import { byReading, isOfAgreement, type Reading } from './reading.ts';
import { placeRejected } from './rejected.ts';
import { groupByLabels } from './union-find.ts';

const statusClaim = ({ id, claim: { status, modality, source }, news, day, knownOn }: Reading): StatusClaim => ({
  id,
  status,
  modality,
  source: source.kind,
  news,
  ...(day === undefined ? {} : { day }),
  ...(knownOn === undefined ? {} : { knownOn }),
});

const slug = (name: string): string => bareName(name).replaceAll(' ', '-');

const agreementOf = ({ begun, joined, silent }: Group): Agreement => {
  const counting = [...begun, ...joined].sort(byReading);
  const type = agreementType(counting);
  const parties = partiesOf(counting, type);
  const { rows, conflicts } = foldStatus(counting.map(statusClaim));
  const status = statusAt(rows)?.status;
  const dates = datesOf(counting);
  const year = (dates.announcedOn?.date ?? counting[0]?.day)?.slice(0, 4);
  return {
    id: counting[0]?.id ?? '',
    slug: slugOf(parties, type, year, slug),
    type,
    parties,
    covers: coversOf(counting),
    ...(status === undefined ? {} : { status }),
    timeline: [...rows],
    ...dates,
    ...termsOf(counting),
    confidence: confidenceOf(counting, independentStories(counting)),
    ownershipOnly: counting.every(({ claim: { basis } }) => basis === 'OWNERSHIP'),
    claims: sortedSet([...counting, ...silent].map(({ id }) => id)),
    ...corroborationOf(counting),
    conflicts: conflictsOf(counting, conflicts),
  };
};

/** Agreements of claims that hang together; those that are rejected whole conflict with none. */
const resolveLinked = (linked: readonly Reading[]): Agreement[] => {
  const { whole, beside } = placeRejected(linked);
  const rejectedFrom = ({ claims }: Agreement): string[] => sortedSet([...beside].flatMap(([id, by]) => (claims.includes(by) ? [id] : [])));
  const standing = addAcquirers(groupClaims(linked).map((group) => ({ group, agreement: agreementOf(group) })));
  return [
    ...standing.map((agreement) => {
      const rejectedClaims = rejectedFrom(agreement);
      return rejectedClaims.length > 0 ? { ...agreement, rejectedClaims } : agreement;
    }),
    ...whole.map((group) => ({ ...agreementOf(group), conflicts: [], rejected: true as const })),
  ];
};

/** `readings`: whole sets of claims that hang together by links, of any kind; those of facts are passed over. Sorted by id. */
export const resolveAgreements = (readings: readonly Reading[]): Agreement[] =>
  groupByLabels(readings.filter(isOfAgreement), ({ links }) => links)
    .flatMap(resolveLinked)
    .sort((a, b) => byCodeUnit(a.id, b.id));
