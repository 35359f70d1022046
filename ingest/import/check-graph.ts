// Whether an export may go into a graph: into one that holds nothing else. Nothing is ever mixed or replaced by importing.
import { z } from 'zod';
import { Judgement } from '../../schema/facts.ts';
import type { Graph } from '../../schema/graph.ts';
import { contentHash } from '../../schema/ids.ts';
import { type ExtractorName, readGraphState } from '../store/graph-state.ts';
import { articleHash } from '../store/index.ts';
import { inTheWay } from './bad-line.ts';
import type { Buckets } from './buckets.ts';
import { readArticles } from './read-articles.ts';

const AT_ONCE = 500;
const ELSEWHERE = 'Import into an empty graph: set PACTGRAPH_DATA to a new folder, or NEO4J_URI to another database.';

export type Incoming = {
  readonly file: string;
  readonly articles: Buckets;
  readonly judgements: readonly Judgement[];
  readonly extractor: ExtractorName;
  readonly samples: boolean;
};

const HELD = `UNWIND $ids AS id
OPTIONAL MATCH (a:Article {id: id})
WHERE $samples OR NOT a.sample
RETURN id, a.hash AS hash, EXISTS { (:Removal {article: id}) } AS removed`;
const Held = z.object({ id: z.string(), hash: z.string().nullable(), removed: z.boolean() });

/** How many of the graph's articles are in the file, all of them as they are there. */
const countSame = async (graph: Pick<Graph, 'read'>, { file, articles, extractor, samples }: Incoming): Promise<number> => {
  let same = 0;
  let batch = new Map<string, string>();
  const ask = async (): Promise<void> => {
    const rows = z.array(Held).parse(await graph.read(HELD, { ids: [...batch.keys()], samples }));
    for (const { id, hash, removed } of rows) {
      if (removed) throw inTheWay(`The article ${id} of ${file} was removed from this graph for good.`, ELSEWHERE);
      if (hash === null) continue;
      if (hash !== batch.get(id)) throw inTheWay(`This graph holds another version of the article ${id} than ${file}.`, ELSEWHERE);
      same += 1;
    }
    batch = new Map();
  };
  for await (const { article } of readArticles(articles, file)) {
    batch.set(article.id, articleHash(article, extractor));
    if (batch.size >= AT_ONCE) await ask();
  }
  await ask();
  return same;
};

const checkJudgements = async ({ read }: Pick<Graph, 'read'>, { file, judgements }: Incoming): Promise<void> => {
  const given = new Map(judgements.map((judgement) => [judgement.id, contentHash(judgement)]));
  const rows = await read('MATCH (j:Judgement) RETURN j {.*} AS judgement ORDER BY j.id');
  const other = rows
    .map(({ judgement }) => Judgement.parse(judgement))
    .find((judgement) => given.get(judgement.id) !== contentHash(judgement));
  if (other) throw inTheWay(`This graph holds the judgement ${other.id}, which is not in ${file}.`, ELSEWHERE);
};

const COUNT = 'MATCH (a:Article) WHERE $samples OR NOT a.sample RETURN count(a) AS count, COUNT { (:Removal) } AS removals';

/**
 * An empty graph will do, one with the samples alone (unless the file is of samples they leave first), and one that holds nothing but what
 * is in the file: there importing goes on where it was stopped. Throws BAD_USAGE otherwise.
 */
export const checkGraph = async (graph: Pick<Graph, 'read'>, incoming: Incoming): Promise<void> => {
  const { file, extractor, samples } = incoming;
  const { extractor: live, rebuilding } = await readGraphState(graph);
  if (rebuilding)
    throw inTheWay('A rebuild of this graph was stopped before its end.', 'Run `rebuild` first: it goes on where it stopped.');
  await checkJudgements(graph, incoming);
  const [row] = await graph.read(COUNT, { samples });
  const count = Number(row?.count ?? 0);
  if (count > 0 && live && (live.name !== extractor.name || live.version !== extractor.version))
    throw inTheWay(
      `This graph was made by the extractor ${live.name} ${live.version}, ${file} by ${extractor.name} ${extractor.version}.`,
      ELSEWHERE,
    );
  if (count === 0 && row?.removals === 0) return;
  const same = await countSame(graph, incoming);
  if (same < count) throw inTheWay(`This graph already holds ${count - same} articles that are not in ${file}.`, ELSEWHERE);
};
