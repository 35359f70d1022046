// judge list: what people have decided, who and why, and what of it applies to nothing now.
import { claimsById } from '../../queries/claims-by-id.ts';
import { type JudgementFilter, type JudgementRow, judgements } from '../../queries/judgements.ts';
import { type Place, readPage } from '../../queries/listing.ts';
import type { Run } from '../../schema/graph.ts';
import { withGraph } from '../parts.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { judgementLines } from './judgement-lines.ts';

const PAGE = 100;

/** People made them: they are few. Oldest first. */
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

export const listJudgements = (context: Context, { sleeping }: { readonly sleeping?: boolean }): Promise<ExitCode> =>
  withGraph(context, async ({ graph: { read } }) => {
    const all = await allJudgements(read, sleeping ? { sleeping } : {});
    const quotes = await claimsById(
      read,
      all.flatMap(({ targets }) => targets),
    );
    const told = all.map((judgement) => judgementLines(judgement, quotes.get(judgement.targets[0] ?? '')?.quote).join('\n'));
    if (told.length === 0) context.tell(sleeping ? 'No judgement sleeps.' : 'There are no judgements.');
    else await context.print(`${told.join('\n\n')}\n`);
    return EXIT.OK;
  });
