// Who reported an agreement, how independently, and how long after the first.
import { daysBetween } from '../../schema/days.ts';
import type { Agreement } from '../../schema/facts.ts';
import { bareName } from '../../schema/name-key.ts';
import { by, byCodeUnit, inOrder, sortedSet } from '../../schema/order.ts';
import { groupBy } from './group-by.ts';
import { publisherId } from './publishers.ts';
import type { Reading } from './reading.ts';

/** Words that a publication is called with and without. */
const LOOSE = /\.(?:com|net|org)$|\b(?:news|online|magazine|newspaper)$/i;
/** As one article calls another's publisher: "Bloomberg News", "The Verge". */
const publicationName = (name: string): string => bareName(name.trim().replace(LOOSE, '').trim() || name);

type Corroboration = Pick<Agreement, 'stories' | 'articles' | 'publishers' | 'firstReportedBy' | 'firstReportedOn' | 'lagDays'>;

/**
 * The story that a claim corroborates by: its article's, but where the text passes on what a publication says, that publication's:
 * the story of its own article if one of those given is from it, else a name for it.
 */
export const independentStories = (readings: readonly Reading[]): ReadonlyMap<Reading, string> => {
  const own = new Map<string, string>();
  for (const { article, story } of [...readings].sort((a, b) => byCodeUnit(b.story, a.story)))
    if (article.publisher) own.set(publicationName(article.publisher.name), story);
  return new Map(
    readings.map((reading) => {
      const { kind, name } = reading.claim.source;
      if (kind !== 'PUBLICATION' || name === undefined) return [reading, reading.story];
      const called = publicationName(name);
      return [reading, own.get(called) ?? `publication:${called.replaceAll(' ', '-')}`];
    }),
  );
};

const exactDay = ({ article: { publishedOn } }: Reading): string | undefined =>
  publishedOn?.precision === 'DAY' ? publishedOn.date : undefined;

/** Days from the first report to the first of each other story, by story; only days of publication count, never ingestion. */
const lags = (news: readonly Reading[], stories: ReadonlyMap<Reading, string>, first: string): number[] =>
  [...groupBy(news, (reading) => stories.get(reading) ?? reading.story)]
    .flatMap(([story, readings]) => {
      const [day] = sortedSet(readings.flatMap((reading) => exactDay(reading) ?? []));
      return day === undefined ? [] : [{ story, day }];
    })
    .sort(
      inOrder(
        by(({ day }) => day),
        by(({ story }) => story),
      ),
    )
    .slice(1)
    .map(({ day }) => daysBetween(first, day));

/** `readings`: those that count. Background and ownership are evidence, not corroboration. */
export const corroborationOf = (readings: readonly Reading[]): Corroboration => {
  const news = readings.filter((reading) => reading.news && reading.claim.modality !== 'POSSIBLE');
  const stories = independentStories(news);
  const [first] = sortedSet(news.flatMap((reading) => exactDay(reading) ?? []));
  const ofFirstDay = news.filter((reading) => first !== undefined && exactDay(reading) === first);
  // Who passes on what another of these wrote that day was not the first.
  const held = new Set(ofFirstDay.filter((reading) => stories.get(reading) === reading.story).map(({ story }) => story));
  const firstReports = ofFirstDay.filter((reading) => stories.get(reading) === reading.story || !held.has(stories.get(reading) ?? ''));
  return {
    stories: sortedSet(stories.values()),
    articles: sortedSet(readings.map(({ article }) => article.id)),
    publishers: sortedSet(readings.flatMap(({ article: { publisher } }) => (publisher ? [publisherId(publisher)] : []))),
    firstReportedBy: sortedSet(firstReports.map(({ article }) => article.id)),
    ...(first === undefined ? {} : { firstReportedOn: first }),
    lagDays: first === undefined ? [] : lags(news, stories, first),
  };
};
