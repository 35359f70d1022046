// Before a version of an article goes, what it has added to the counts is kept, so that deriving takes it out of them (docs/adr/0010-kept-counts.md).
import type { Run } from '../../schema/graph.ts';
import { RETURN_USES, toUses } from '../derive/neo4j/uses-rows.ts';

const COUNTED = `MATCH (a:Article {id: $id})\nWHERE NOT a:Uncounted\n${RETURN_USES}`;

/** In the transaction that takes the version away, once the article is locked. `mark`: an id that nothing else has. */
export const keepOutdated = async (run: Run, id: string, mark: string): Promise<void> => {
  const [row] = await run(COUNTED, { id });
  if (!row) return;
  const { article, uses } = toUses(row);
  await run('CREATE (:Outdated {id: $mark, article: $article, uses: $uses})', { mark, article, uses: JSON.stringify(uses) });
};
