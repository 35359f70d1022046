// The buckets of the articles → each article with its mentions and claims, as it was stored when it was exported.
import type { Article, Claim, Mention } from '../../schema/facts.ts';
import type { Extraction } from '../extractor.ts';
import { groupBy } from '../resolve/group-by.ts';
import type { ExtractorName } from '../store/graph-state.ts';
import { notWhole } from './bad-line.ts';
import type { Buckets } from './buckets.ts';
import type { JoinedClaim, JoinedMention } from './join-parts.ts';

export type ImportedArticle = { readonly article: Article; readonly extraction: Extraction };

type Entry = { readonly of: string; readonly article?: Article; readonly mention?: JoinedMention; readonly claim?: JoinedClaim };
type Precise = JoinedClaim['statedOnPrecision'];

const dated = <K extends 'statedOn' | 'effectiveFrom' | 'effectiveTo'>(name: K, date: string | undefined, precision: Precise) =>
  date !== undefined && precision !== undefined ? { [name]: { date, precision } } : {};

const toClaim = (joined: JoinedClaim, mentions: ReadonlyMap<string, Mention>, file: string): Claim => {
  const { parties, covered, covers, sourceKind, sourceName, extractorName, extractorVersion, ...rest } = joined;
  const { statedOn, statedOnPrecision, effectiveFrom, effectiveFromPrecision, effectiveTo, effectiveToPrecision, ...own } = rest;
  const coverAt = new Map(covered.map(({ mention, position }) => [position, mention]));
  const mentionOf = (id: string): Mention => {
    const mention = mentions.get(id);
    if (!mention) throw notWhole(file, `the claim ${joined.id} is about a name of another article`);
    return mention;
  };
  return {
    ...own,
    source: { kind: sourceKind, ...(sourceName === undefined ? {} : { name: sourceName }) },
    extractor: { name: extractorName, version: extractorVersion },
    ...dated('statedOn', statedOn, statedOnPrecision),
    ...dated('effectiveFrom', effectiveFrom, effectiveFromPrecision),
    ...dated('effectiveTo', effectiveTo, effectiveToPrecision),
    parties: parties.map(({ mention, role }) => ({ mention, role, name: mentionOf(mention).fullName })),
    covers: covers.map((name, position) => {
      const mention = coverAt.get(position);
      return mention === undefined ? { name } : { name, mention: mentionOf(mention).id };
    }),
  };
};

const together = (of: string, entries: readonly Entry[], file: string): ImportedArticle => {
  const articles = entries.flatMap(({ article }) => article ?? []);
  const [article] = articles;
  if (!article) throw notWhole(file, `the article ${of} is named and not told`);
  if (articles.length > 1) throw notWhole(file, `the article ${of} is there twice`);
  const mentions = entries.flatMap(({ mention }) => mention ?? []);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const claims = entries.flatMap(({ claim }) => (claim ? toClaim(claim, byId, file) : []));
  return { article, extraction: { mentions, claims } };
};

/** Articles bucket by bucket, always in the same order. Throws BAD_INPUT where something is missing or there twice. */
export async function* readArticles(articles: Buckets, file: string): AsyncGenerator<ImportedArticle> {
  for (let index = 0; index < articles.count; index++) {
    const entries = (await articles.read(index)).map((line): Entry => JSON.parse(line));
    for (const [of, own] of groupBy(entries, (entry) => entry.of)) yield together(of, own, file);
  }
}

const shown = ({ name, version }: ExtractorName): string => `${name} ${version}`;

export type Survey = {
  /** The one that made the claims; undefined where there are none. */
  readonly extractor?: ExtractorName;
  readonly samples: boolean;
};

/** Reads all of it once, so that what is missing is told before anything is stored. `stopped`: asked between two articles. */
export const survey = async (articles: Buckets, file: string, stopped: () => boolean): Promise<Survey | undefined> => {
  let extractor: ExtractorName | undefined;
  let samples = false;
  for await (const { article, extraction } of readArticles(articles, file)) {
    if (stopped()) return undefined;
    samples ||= article.sample;
    for (const { extractor: own } of extraction.claims) {
      extractor ??= own;
      if (own.name !== extractor.name || own.version !== extractor.version)
        throw notWhole(file, `it has claims of ${shown(extractor)} and of ${shown(own)}, as while a rebuild is under way`);
    }
  }
  return { samples, ...(extractor ? { extractor } : {}) };
};
