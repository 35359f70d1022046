// Claims of one agreement → what it is about: type, parties, covered things, dates, value.
import type { Agreement } from '../../schema/facts.ts';
import { AGREEMENT_TYPES, type AgreementType, ROLES, type Role, type Source, type Status } from '../../schema/ontology.ts';
import { by, byCodeUnit, inOrder, sortedSet } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import { type Reading, typeOf } from './reading.ts';
import { byRank, groupsOf, sideOf } from './sides.ts';

/** More of the deal is told by the types that stand first: a cross-licence is a licence, a partnership can be anything. */
const SPECIFIC_FIRST: readonly AgreementType[] = [
  'PATENT_CROSS_LICENSE',
  ...AGREEMENT_TYPES.filter((type) => type !== 'PATENT_CROSS_LICENSE' && type !== 'PARTNERSHIP'),
  'PARTNERSHIP',
];
const SOURCE_ORDER: readonly Source[] = ['PARTY', 'NAMED', 'PUBLICATION', 'OWN_VOICE', 'UNNAMED'];
const TOLD: ReadonlySet<Status> = new Set(['ANNOUNCED', 'COMPLETED']);

const storiesOf = (readings: readonly Reading[]): number => new Set(readings.map(({ story }) => story)).size;

/** The type that most stories give; a partnership only where nothing else is told. */
export const agreementType = (readings: readonly Reading[]): AgreementType => {
  const types = [...groupBy(readings, typeOf)].map(([, own]) => ({
    type: own[0] ? typeOf(own[0]) : 'PARTNERSHIP',
    stories: storiesOf(own),
  }));
  const specific = types.filter(({ type }) => type !== 'PARTNERSHIP');
  const [best] = (specific.length > 0 ? specific : types).sort(
    (a, b) => b.stories - a.stories || SPECIFIC_FIRST.indexOf(a.type) - SPECIFIC_FIRST.indexOf(b.type),
  );
  return best?.type ?? 'PARTNERSHIP';
};

const isRole = (role: string): role is Role => (ROLES as readonly string[]).includes(role);

type Told = Agreement['parties'][number];
const placeOf = ({ role, entity }: Pick<Told, 'role' | 'entity'>): string => `${role} ${sideOf(entity)}`;

/** The places of groups for which other claims name a unit of theirs. Where one claim names both, both are parties. */
const namedByUnits = (told: readonly (readonly Told[])[]): ReadonlySet<string> => {
  const units = told
    .flat()
    .flatMap(({ role, entity }) => groupsOf(entity).map((group) => ({ unit: placeOf({ role, entity }), group: `${role} ${group}` })));
  const both = ({ unit, group }: (typeof units)[number]): boolean =>
    told.some((parties) => [unit, group].every((place) => parties.some((party) => placeOf(party) === place)));
  return new Set(units.filter((one) => !both(one)).map(({ group }) => group));
};

/**
 * The parties that claims of the agreement's type name, each as the earliest of them writes it: the company rather than its brand, the unit rather
 * than the group of whose name its own is made.
 */
export const partiesOf = (readings: readonly Reading[], type: AgreementType): Agreement['parties'] => {
  const told = readings
    .filter((reading) => typeOf(reading) === type)
    .map(({ parties }) =>
      parties.flatMap(({ role, entity, name }): Told[] => (isRole(role) ? [{ role, entity, nameAsWritten: name }] : [])),
    );
  const groups = namedByUnits(told);
  return [...groupBy(told.flat(), placeOf)]
    .filter(([place]) => !groups.has(place))
    .flatMap(([, same]) => [...same].sort((a, b) => byRank(a.entity, b.entity))[0] ?? [])
    .sort(
      inOrder(
        (a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role),
        by(({ entity }) => entity),
      ),
    );
};

/** Covered things, each once: by entity, else by name. */
export const coversOf = (readings: readonly Reading[]): Agreement['covers'] =>
  [
    ...groupBy(
      readings.flatMap(({ covers }) => covers),
      ({ name, entity }) => entity ?? name.toLowerCase(),
    ).values(),
  ]
    .flatMap(([first]) => first ?? [])
    .sort(
      inOrder(
        by(({ name }) => name),
        by(({ entity }) => entity ?? ''),
      ),
    );

type Dates = Pick<Agreement, 'announcedOn' | 'effectiveFrom' | 'effectiveTo'>;

/** `announcedOn`: the day of the first news of it, or of a past announcement whose day is told. A renewal may tell a new end. */
export const datesOf = (readings: readonly Reading[]): Dates => {
  const announcing = readings.find(
    ({ news, claim: { modality, status, statedOn, basis } }) =>
      TOLD.has(status) && (modality === 'CERTAIN' || modality === 'REPORTED') && (news || (basis === 'BACKGROUND' && statedOn)),
  );
  const announcedOn = announcing?.claim.statedOn ?? announcing?.article.publishedOn;
  const effectiveFrom = readings.find(({ claim }) => claim.effectiveFrom)?.claim.effectiveFrom;
  const effectiveTo = readings.findLast(({ claim }) => claim.effectiveTo)?.claim.effectiveTo;
  return {
    ...(announcedOn ? { announcedOn } : {}),
    ...(effectiveFrom ? { effectiveFrom } : {}),
    ...(effectiveTo ? { effectiveTo } : {}),
  };
};

/** The value that most stories give; of those the one of the best source, then the earliest. */
const figureOf = (readings: readonly Reading[]): Pick<Agreement, 'value' | 'currency'> => {
  const told = readings.filter(({ claim: { value } }) => value !== undefined);
  const [best] = [...groupBy(told, ({ claim: { value, currency = '' } }) => `${value} ${currency}`).values()]
    .map((own) => ({ own, source: Math.min(...own.map(({ claim: { source } }) => SOURCE_ORDER.indexOf(source.kind))) }))
    .sort((a, b) => storiesOf(b.own) - storiesOf(a.own) || a.source - b.source);
  const claim = best?.own[0]?.claim;
  return { ...(claim?.value === undefined ? {} : { value: claim.value }), ...(claim?.currency ? { currency: claim.currency } : {}) };
};

export const termsOf = (readings: readonly Reading[]): Pick<Agreement, 'value' | 'currency' | 'exclusive' | 'territory'> => {
  const exclusive = readings.find(({ claim }) => claim.exclusive !== undefined)?.claim.exclusive;
  const territory = readings.find(({ claim }) => claim.territory !== undefined)?.claim.territory;
  return {
    ...figureOf(readings),
    ...(exclusive === undefined ? {} : { exclusive }),
    ...(territory === undefined ? {} : { territory }),
  };
};

const BEST_UNCONFIRMED = 0.99;

/** Independent stories that are wrong in the same way are rare: 1 − ∏(1 − the best claim of each). Confirmed by people: 1. */
export const confidenceOf = (readings: readonly Reading[], stories: ReadonlyMap<Reading, string>): number => {
  if (readings.some(({ confirmed }) => confirmed)) return 1;
  const telling = readings.filter(({ claim: { modality } }) => modality !== 'POSSIBLE');
  const best = [...groupBy(telling.length > 0 ? telling : readings, (reading) => stories.get(reading) ?? reading.story)]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, own]) => Math.max(...own.map(({ claim }) => claim.confidence)));
  const combined = 1 - best.reduce((product, confidence) => product * (1 - confidence), 1);
  return Math.min(BEST_UNCONFIRMED, Math.round(combined * 1000) / 1000);
};

const SLUG_NAMES = 3;

/** `nokia-xiaomi-patent-cross-license-2017`: for reading, not unique. From names as written, so that it does not change when names are merged. */
export const slugOf = (
  parties: Agreement['parties'],
  type: AgreementType,
  year: string | undefined,
  slug: (name: string) => string,
): string => {
  const names = sortedSet(parties.map(({ nameAsWritten }) => slug(nameAsWritten)));
  const shown = names.length > SLUG_NAMES ? [...names.slice(0, SLUG_NAMES), 'and-others'] : names;
  return [...shown, type.toLowerCase().replaceAll('_', '-'), ...(year === undefined ? [] : [year])].join('-');
};
