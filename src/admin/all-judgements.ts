// Every judgement that a filter lets through: people made them, they are few.
import { type JudgementFilter, type JudgementRow, judgements } from '../../queries/judgements.ts';
import type { Place } from '../../queries/listing.ts';
import { readPage } from '../../queries/read-list.ts';
import type { Run } from '../../schema/graph.ts';

const PAGE = 100;

/** Oldest first. */
export const allJudgements = async (read: Run, filter: JudgementFilter = {}): Promise<readonly JudgementRow[]> => {
  const all: JudgementRow[] = [];
  for (let after: Place | undefined, more = true; more; ) {
    const { rows, hasMore } = await readPage(read, judgements(filter), { first: PAGE, ...(after ? { after } : {}) });
    all.push(...rows.map(({ node }) => node));
    after = rows.at(-1)?.place;
    more = hasMore;
  }
  return all;
};
