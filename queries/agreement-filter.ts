// A filter on agreements → the clauses that bind `a` and `status`. Pages, counts and statistics all begin with these.
import type { Params } from '../schema/graph.ts';
import type { AgreementType, Modality, Status } from '../schema/ontology.ts';
import { bindStatus, type Clock, clockParams, isHeld, PUBLISHED_BY_THEN } from './clock.ts';
import { STANDS } from './rejected.ts';

/** Names are resolved to ids before; an id of null, like no publisher, matches nothing. Conditions that are absent do not narrow. */
export type AgreementFilter = {
  readonly types?: readonly AgreementType[];
  readonly statuses?: readonly Status[];
  readonly parties?: readonly (string | null)[];
  readonly announcedFrom?: string;
  readonly announcedTo?: string;
  readonly changedFrom?: string;
  readonly changedTo?: string;
  readonly minStories?: number;
  readonly maxStories?: number;
  readonly publishers?: readonly string[];
  readonly modality?: Modality;
  readonly conflicting?: boolean;
  readonly ownershipOnly?: boolean;
  /** Those that people rejected, and no others; unless asked for they are hidden. */
  readonly rejected?: boolean;
};

/** What a list of agreements belongs to: the entity or article whose id is `parent`, or nothing. */
export type Anchor = 'entity' | 'article' | 'none';

const ANCHORS: Readonly<Record<Anchor, readonly string[]>> = {
  entity: ['MATCH (:Entity {id: parent})-[:PARTY_TO]->(a:Agreement)'],
  article: ['MATCH (:Article {id: parent})<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(a:Agreement)'],
  none: [],
};

const SUPPORT = '(a)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(ar:Article)';

/** How many independent stories tell of `a`. For another day it is counted here, by the stories of the articles alone. */
const stories = ({ knownBy }: Clock): string =>
  knownBy
    ? `COUNT {
    MATCH ${SUPPORT}-[:IN_STORY]->(st:Story)
    WHERE ${PUBLISHED_BY_THEN} AND c.basis = 'NEWS' AND c.modality IN ['CERTAIN', 'REPORTED']
    RETURN DISTINCT st
  }`
    : 'a.independentStories';

/** The status of the clock's days began in the period that is asked for. */
const changed = ({ changedFrom, changedTo }: AgreementFilter, clock: Clock): string => {
  const period = [isHeld(clock), changedFrom && 's.from >= $changedFrom', changedTo && 's.from <= $changedTo'];
  return `EXISTS { MATCH (a)-[:HAS_STATUS]->(s:Status) WHERE ${period.filter(Boolean).join(' AND ')} }`;
};

const conditions = (filter: AgreementFilter, clock: Clock): readonly string[] => {
  const known = clock.knownBy ? ` AND ${PUBLISHED_BY_THEN}` : '';
  return [
    filter.types && 'a.type IN $types',
    filter.announcedFrom && 'a.announcedOn >= $announcedFrom',
    filter.announcedTo && 'a.announcedOn <= $announcedTo',
    (filter.changedFrom || filter.changedTo) && changed(filter, clock),
    filter.minStories !== undefined && `${stories(clock)} >= $minStories`,
    filter.maxStories !== undefined && `${stories(clock)} <= $maxStories`,
    filter.publishers &&
      (clock.knownBy
        ? `EXISTS { MATCH ${SUPPORT}-[:PUBLISHED_BY]->(p:Publisher) WHERE p.id IN $publishers${known} }`
        : 'any(id IN a.publishers WHERE id IN $publishers)'),
    filter.modality && `EXISTS { MATCH ${SUPPORT} WHERE c.modality = $modality${known} }`,
    filter.conflicting !== undefined && `EXISTS { (:Conflict)-[:ABOUT]->(a) } = $conflicting`,
    filter.ownershipOnly !== undefined && 'a.ownershipOnly = $ownershipOnly',
    filter.rejected ? 'a.rejected' : STANDS,
  ].filter((condition) => typeof condition === 'string');
};

const where = (parts: readonly string[]): readonly string[] => (parts.length ? [`WHERE ${parts.join('\n  AND ')}`] : []);

/**
 * Cypher and its parameters; each agreement once, bound as `a`, its status on the clock's days as `status`. `more`: further conditions on `a`.
 * What begins with all agreements must not say DISTINCT: the database would not see that an index has them in order.
 */
export const matchAgreements = (
  filter: AgreementFilter,
  clock: Clock,
  anchor: Anchor = 'none',
  more: readonly string[] = [],
): { readonly match: string; readonly params: Params } => {
  const { parties = [], ...rest } = filter;
  const sides = parties.map((_, index) => `MATCH (:Entity {id: $party${index}})-[:PARTY_TO]->(a:Agreement)`);
  const starts = [...ANCHORS[anchor], ...sides];
  const clauses = [
    ...(starts.length ? [...starts, 'WITH DISTINCT a'] : ['MATCH (a:Agreement)']),
    ...where([...more, ...conditions(filter, clock)]),
    bindStatus(clock),
    ...(filter.statuses ? ['WITH a, status', 'WHERE status IN $statuses'] : []),
  ];
  const partyParams = Object.fromEntries(parties.map((party, index) => [`party${index}`, party]));
  return { match: clauses.join('\n'), params: { ...rest, ...partyParams, ...clockParams(clock) } };
};

/** Whether all agreements have to be looked at, and none leads to them. */
export const isOfAll = ({ parties = [] }: AgreementFilter, anchor: Anchor): boolean => anchor === 'none' && parties.length === 0;
