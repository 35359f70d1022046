// How many agreements are there, by kind, status, year and publisher?
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';
import { AGREEMENT_TYPES, STATUSES } from '../schema/ontology.ts';
import { type AgreementFilter, matchAgreements } from './agreement-filter.ts';
import { type Clock, PUBLISHED_BY_THEN } from './clock.ts';
import type { TypeCount } from './partners.ts';
import { PublisherHead, publisherHead } from './publisher-head.ts';

const ask = (read: Run, filter: AgreementFilter, clock: Clock, question: string, more: Readonly<Record<string, unknown>> = {}) => {
  const { match, params } = matchAgreements(filter, clock);
  return read(`${match}\n${question}`, { ...params, ...more });
};

const Total = z.object({ count: z.number() });

export const countAgreements = async (read: Run, filter: AgreementFilter, clock: Clock): Promise<number> => {
  const [row] = await ask(read, filter, clock, 'RETURN count(*) AS count');
  return Total.parse(row).count;
};

const ByType = z.object({ type: z.enum(AGREEMENT_TYPES), count: z.number() });

export const countByType = async (read: Run, filter: AgreementFilter, clock: Clock): Promise<readonly TypeCount[]> => {
  const rows = await ask(read, filter, clock, 'RETURN a.type AS type, count(*) AS count\nORDER BY count DESC, type');
  return rows.map((row) => ByType.parse(row));
};

const ByStatus = z.object({ status: z.enum(STATUSES).nullable(), count: z.number() });

export const countByStatus = async (read: Run, filter: AgreementFilter, clock: Clock): Promise<readonly z.infer<typeof ByStatus>[]> => {
  const rows = await ask(read, filter, clock, 'RETURN status, count(*) AS count\nORDER BY count DESC, status');
  return rows.map((row) => ByStatus.parse(row));
};

const ByYear = z.object({ year: z.number().nullable(), count: z.number(), types: z.array(ByType) });

/** Earliest year first, unknown last. What rests on words of ownership alone has no announcement and is left out. */
const BY_YEAR = `WITH a
WHERE NOT a.ownershipOnly
WITH toInteger(left(a.announcedOn, 4)) AS year, a.type AS type, count(*) AS count
ORDER BY count DESC, type
WITH year, sum(count) AS total, collect({type: type, count: count}) AS types
RETURN year, total AS count, types
ORDER BY year`;

export const countByYear = async (read: Run, filter: AgreementFilter, clock: Clock): Promise<readonly z.infer<typeof ByYear>[]> => {
  const rows = await ask(read, filter, clock, BY_YEAR);
  return rows.map((row) => ByYear.parse(row));
};

/** Today's publishers are stored with each agreement; those of another day are found through the claims. */
const toldBy = ({ knownBy }: Clock): string =>
  knownBy
    ? `MATCH (a)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(ar:Article)-[:PUBLISHED_BY]->(p:Publisher)
WHERE ${PUBLISHED_BY_THEN}
WITH a, p.id AS publisher`
    : `UNWIND a.publishers AS publisher
WITH a, publisher`;

export const countPublishers = async (read: Run, filter: AgreementFilter, clock: Clock): Promise<number> => {
  const [row] = await ask(read, filter, clock, `${toldBy(clock)}\nRETURN count(DISTINCT publisher) AS count`);
  return Total.parse(row).count;
};

const ByPublisher = z.object({ publisher: PublisherHead, count: z.number() });

export const countByPublisher = async (
  read: Run,
  filter: AgreementFilter,
  clock: Clock,
  first: number,
): Promise<readonly z.infer<typeof ByPublisher>[]> => {
  const question = `${toldBy(clock)}
WITH publisher, count(DISTINCT a) AS count
ORDER BY count DESC, publisher
LIMIT $limit
MATCH (p:Publisher {id: publisher})
RETURN ${publisherHead('p')} AS publisher, count
ORDER BY count DESC, p.id`;
  const rows = await ask(read, filter, clock, question, { limit: first });
  return rows.map((row) => ByPublisher.parse(row));
};
