// Looks at the pages once before anybody does: the database plans a statement when it first sees it, and the first visitor would wait for that.
import { z } from 'zod';
import type { Graph } from '../../schema/graph.ts';
import type { Log } from '../log.ts';

const Ids = z.object({ nodes: z.array(z.object({ id: z.string() })) });
const Front = z.object({ connected: Ids, newest: Ids });

type Looking = { readonly graph: Pick<Graph, 'read'>; readonly log: Log; readonly signal: AbortSignal };

/** Never rejects: what is wrong with the graph is told to those who ask. */
export const warmUp = async ({ graph, log, signal }: Looking): Promise<void> => {
  const { createExecuteQuery } = await import('../server/execute-query.ts');
  const { documentOf } = await import('../web/pages/documents.ts');
  const { readSavedQuestions } = await import('../web/saved-questions.ts');
  const execute = createExecuteQuery({ graph, log, signal });
  const ask = async (document: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    signal.aborted ? undefined : (await execute(document, variables)).data;
  try {
    const { data: front } = Front.safeParse(await ask(documentOf('front')));
    const [question] = readSavedQuestions();
    if (question) await ask(question.document);
    for (const { id } of front?.connected.nodes.slice(0, 1) ?? []) await ask(documentOf('entity'), { id });
    for (const { id } of front?.newest.nodes.slice(0, 1) ?? []) await ask(documentOf('agreement'), { id });
    await ask(documentOf('agreements'));
  } catch (error) {
    if (!signal.aborted) log.debug({ err: error }, 'the pages were not looked at beforehand');
  }
};
