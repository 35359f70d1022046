// Readings of claims → agreements, with status, corroboration and conflicts.
import type { Agreement, Conflict } from '../../schema/facts.ts';
import { bareName } from '../../schema/name-key.ts';
import { byCodeUnit, sortedSet } from '../../schema/order.ts';
import { foldStatus, type StatusClaim, statusAt } from '../../schema/status.ts';
import { conflictsOf } from './conflicts.ts';
import { corroborationOf, independentStories } from './corroboration.ts';
import { agreementType, confidenceOf, coversOf, datesOf, partiesOf, slugOf, termsOf } from './details.ts';
import type { Part } from './episodes.ts';
import { householdsOf } from './group-episodes.ts';
import { outlineOf } from './outline.ts';
import { type Purchase, purchaseOf, rivalriesOf } from './purchases.ts';
import { byReading, isOfAgreement, type Reading, typeOf } from './reading.ts';

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

type Parts = { readonly counting: readonly Reading[]; readonly silent: readonly Reading[]; readonly rivalries: readonly Conflict[] };

const fromReadings = ({ counting, silent, rivalries }: Parts): Agreement => {
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
    conflicts: conflictsOf(counting, conflicts, rivalries),
  };
};

/** One claim of those that are at home in one place (homes.ts), and as what. */
export type Resident = { readonly reading: Reading; readonly part: Part };

const inPart = (residents: readonly Resident[], ...parts: readonly Part[]): Reading[] =>
  residents.flatMap(({ reading, part }) => (parts.includes(part) ? [reading] : [])).sort(byReading);

/** `residents`: all claims of one home. Undefined where none of them counts. An agreement that is rejected whole conflicts with none. */
export const agreementOf = (residents: readonly Resident[], rivalries: readonly Conflict[]): Agreement | undefined => {
  const [counting, rejected] = [inPart(residents, 'BEGUN', 'JOINED'), inPart(residents, 'REJECTED')];
  if (counting.length > 0) {
    const agreement = fromReadings({ counting, silent: inPart(residents, 'SILENT'), rivalries });
    return rejected.length === 0 ? agreement : { ...agreement, rejectedClaims: sortedSet(rejected.map(({ id }) => id)) };
  }
  if (rejected.length === 0) return undefined;
  return { ...fromReadings({ counting: rejected, silent: [], rivalries: [] }), conflicts: [], rejected: true };
};

/** What the agreement of a home is in the eyes of other purchases; undefined for what is none. */
export const purchaseAt = (home: string, residents: readonly Resident[], agreement: Agreement): Purchase | undefined => {
  const first = inPart(residents, 'BEGUN').find((reading) => typeOf(reading) === 'ACQUISITION');
  return purchaseOf(home, first?.id ?? agreement.id, agreement);
};

/** `readings`: of all claims, of any kind; those of facts are passed over. Sorted by id. */
export const resolveAgreements = (readings: readonly Reading[]): Agreement[] => {
  const byId = new Map(readings.filter(isOfAgreement).map((reading) => [reading.id, reading]));
  const told = householdsOf([...byId.values()].flatMap((reading) => outlineOf(reading) ?? [])).flatMap(({ home, members }) => {
    const residents = members.flatMap(({ id, part }) => {
      const reading = byId.get(id);
      return reading ? [{ reading, part }] : [];
    });
    const agreement = agreementOf(residents, []);
    return agreement ? [{ home, residents, agreement }] : [];
  });
  const rivalries = rivalriesOf(told.flatMap(({ home, residents, agreement }) => purchaseAt(home, residents, agreement) ?? []));
  return told
    .map(({ home, residents, agreement }) => {
      const contradicted = rivalries.get(home);
      return contradicted ? (agreementOf(residents, contradicted) ?? agreement) : agreement;
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
};
