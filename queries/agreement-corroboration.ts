// How well were these agreements backed by what had been published by some day? (Today's answer is stored with each agreement.)
import { z } from 'zod';
import { daysBetween } from '../schema/days.ts';
import type { Run } from '../schema/graph.ts';
import { foldName } from '../schema/name-key.ts';
import { sortedSet } from '../schema/order.ts';
import { type Clock, clockParams, PUBLISHED_BY_THEN } from './clock.ts';

/** Questions count for nothing. */
const STATEMENT = `UNWIND $ids AS id
MATCH (:Agreement {id: id})<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(ar:Article)
WHERE c.modality <> 'QUESTIONED' AND ${PUBLISHED_BY_THEN}
OPTIONAL MATCH (ar)-[:IN_STORY]->(st:Story)
RETURN id, ar.id AS article, coalesce(st.id, ar.id) AS story, ar.publisherName AS publisher,
  CASE ar.publishedPrecision WHEN 'DAY' THEN ar.publishedOn END AS day,
  CASE c.sourceKind WHEN 'PUBLICATION' THEN c.sourceName END AS cited,
  c.basis = 'NEWS' AND c.modality <> 'POSSIBLE' AS news`;

const Report = z.object({
  id: z.string(),
  article: z.string(),
  story: z.string(),
  publisher: z.string().nullable(),
  /** null where only the month or year is known. */
  day: z.string().nullable(),
  cited: z.string().nullable(),
  news: z.boolean(),
});
type Report = z.infer<typeof Report>;

export type Corroboration = {
  readonly independentStories: number;
  readonly articles: number;
  readonly firstReportedBy: readonly string[];
  readonly firstReportedOn: string | null;
  readonly lag: readonly number[];
};

/** What passes on another publication's words counts for that one's story, as in ingest/resolve/corroboration.ts. */
const storyOf =
  (reports: readonly Report[]) =>
  ({ cited, story }: Report): string => {
    if (cited === null) return story;
    const [own] = sortedSet(
      reports.flatMap(({ publisher, story: one }) => (publisher && foldName(publisher) === foldName(cited) ? [one] : [])),
    );
    return own ?? `publication:${foldName(cited)}`;
  };

/** Background and words of ownership are evidence, not corroboration. */
export const toCorroboration = (reports: readonly Report[]): Corroboration => {
  const news = reports.filter((report) => report.news);
  const toStory = storyOf(news);
  const firstDays = new Map<string, string>();
  for (const report of news) {
    const known = firstDays.get(toStory(report));
    if (report.day && (known === undefined || report.day < known)) firstDays.set(toStory(report), report.day);
  }
  const [first, ...later] = [...firstDays.values()].sort();
  return {
    independentStories: new Set(news.map(toStory)).size,
    articles: new Set(reports.map(({ article }) => article)).size,
    firstReportedBy: sortedSet(news.filter(({ day }) => first !== undefined && day === first).map(({ article }) => article)),
    firstReportedOn: first ?? null,
    lag: later.map((day) => daysBetween(first ?? day, day)),
  };
};

/** By agreement id. */
export const agreementCorroboration = async (
  read: Run,
  ids: readonly string[],
  clock: Clock,
): Promise<ReadonlyMap<string, Corroboration>> => {
  const reports = (await read(STATEMENT, { ids, ...clockParams(clock) })).map((row) => Report.parse(row));
  const groups = new Map<string, Report[]>(ids.map((id) => [id, []]));
  for (const report of reports) groups.get(report.id)?.push(report);
  return new Map([...groups].map(([id, group]) => [id, toCorroboration(group)]));
};
