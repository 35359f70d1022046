// The quotes of these claims with a sentence on either side: what may be shown where whole texts may not.
import { z } from 'zod';
import type { Run } from '../schema/graph.ts';

/** No two sentences of a news text are longer. */
const REACH = 1000;

const STATEMENT = `UNWIND $ids AS id
MATCH (c:Claim {id: id})-[:STATED_IN]->(ar:Article)
WITH id, c, CASE c.field WHEN 'TITLE' THEN ar.title ELSE ar.text END AS text
WITH id, c, text, CASE WHEN c.start > $reach THEN c.start - $reach ELSE 0 END AS from
RETURN id, c.quote AS quote, substring(text, from, c.start - from) AS before, substring(text, c.end, $reach) AS after`;

const Passage = z.object({ before: z.string(), quote: z.string(), after: z.string() });
type Passage = z.infer<typeof Passage>;

const sentencesOf = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));

/** Cuts what surrounds a quote down to the rest of its own sentences and one sentence more on either side. */
export const toPassage = ({ before, quote, after }: Passage): Passage => {
  const start = before.length;
  const end = start + quote.length;
  const text = before + quote + after;
  const sentences = sentencesOf(text);
  const first = sentences.findIndex((sentence) => sentence.end > start);
  const last = sentences.findIndex((sentence) => sentence.end >= end);
  const from = sentences[Math.max(first - 1, 0)]?.start ?? start;
  const to = sentences[Math.min(last + 1, sentences.length - 1)]?.end ?? end;
  return { before: text.slice(from, start).trimStart(), quote, after: text.slice(end, to).trimEnd() };
};

/** By claim id. */
export const claimPassages = async (read: Run, ids: readonly string[]): Promise<ReadonlyMap<string, Passage>> => {
  const rows = await read(STATEMENT, { ids, reach: REACH });
  return new Map(rows.map(({ id, ...row }) => [String(id), toPassage(Passage.parse(row))]));
};
