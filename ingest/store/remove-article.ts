// Taking articles out: for good, with a tombstone against their return, or, for samples, to make room.
import { z } from 'zod';
import type { Graph, Run } from '../../schema/graph.ts';
import { normaliseAddress } from '../read/normalise-address.ts';
import { setSamples } from './graph-state.ts';
import { lockHeld, readTouched } from './held-article.ts';
import { newMarkId } from './index.ts';
import { keepOutdated } from './keep-outdated.ts';
import { markKeys } from './touched.ts';

const DELETE = `MATCH (a:Article {id: $id})
CALL (a) { MATCH (a)<-[:STATED_IN]-(c:Claim) DETACH DELETE c }
CALL (a) { MATCH (a)<-[:IN_ARTICLE]-(m:Mention) DETACH DELETE m }
DETACH DELETE a
CREATE (:Dirty {id: $mark, keys: $keys})`;

/** Deletes the article, its mentions and its claims, and marks what they touched. */
const takeOut = async (run: Run, id: string): Promise<void> => {
  await lockHeld(run, id);
  const before = await readTouched(run, id);
  const mark = newMarkId(id);
  if (before) await keepOutdated(run, id, mark);
  await run(DELETE, { id, mark, keys: markKeys(id, before, undefined) });
};

const Ids = z.array(z.object({ id: z.string() }));

const BY_ID = 'UNWIND $names AS name MATCH (a:Article {id: name}) RETURN a.id AS id LIMIT 1';
const BY_ADDRESS = 'MATCH (a:Article {canonicalKey: $address}) RETURN a.id AS id LIMIT 2';

/** The id of the article that `name` means: an id, or a web address in any spelling that one article alone has. */
export const findArticle = async ({ read }: Pick<Graph, 'read'>, name: string): Promise<string | undefined> => {
  const address = normaliseAddress(name) ?? name;
  const [byId] = Ids.parse(await read(BY_ID, { names: [name, address] }));
  if (byId) return byId.id;
  const [one, another] = Ids.parse(await read(BY_ADDRESS, { address }));
  return another ? undefined : one?.id;
};

/** Why an article is out for good. `at`: ISO moment. */
export type Removal = { readonly article: string; readonly at: string; readonly reason: string };

const TOMBSTONE = 'MERGE (r:Removal {article: $article}) ON CREATE SET r.at = $at, r.reason = $reason';

/** Keeps an article out that is not in the graph. One that was removed before keeps its reason. */
export const storeRemoval = ({ write }: Graph, removal: Removal): Promise<unknown> => write((run) => run(TOMBSTONE, { ...removal }));

/** The id of what was removed, which ingesting will not bring back; undefined when there is no such article. */
export const removeArticle = async (graph: Graph, name: string, why: Omit<Removal, 'article'>): Promise<string | undefined> => {
  const id = await findArticle(graph, name);
  if (id === undefined) return undefined;
  await graph.write(async (run) => {
    await takeOut(run, id);
    await run(TOMBSTONE, { article: id, ...why });
  });
  return id;
};

/** Takes the sample articles out; they do not come back by themselves. How many there were. */
export const removeSamples = async (graph: Graph): Promise<number> => {
  const samples = Ids.parse(await graph.read('MATCH (a:Article {sample: true}) RETURN a.id AS id ORDER BY id'));
  for (const { id } of samples) await graph.write((run) => takeOut(run, id));
  if (samples.length > 0) await setSamples(graph, 'out');
  return samples.length;
};
