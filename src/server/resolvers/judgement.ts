// Judgement: the claims that it is about.
import type { JudgementRow } from '../../../queries/judgements.ts';
import type { Context } from '../context.ts';
import { existing } from './existing.ts';

export const JUDGEMENT = {
  claims: ({ kind, targets }: JudgementRow, _: unknown, { loaders }: Context) =>
    kind === 'CONFIRM' || kind === 'REJECT' ? existing(loaders.claim, targets) : [],
};
