// judge list: what people have decided, who and why, and what of it applies to nothing now.
import { claimsById } from '../../queries/claims-by-id.ts';
import { allJudgements } from '../admin/all-judgements.ts';
import { withGraph } from '../parts.ts';
import type { Context } from './context.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { judgementLines } from './judgement-lines.ts';

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
