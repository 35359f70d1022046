// Mutation: each asks for one act, logs who did it and why, and answers from what the graph holds after it.
import type { JudgementKind } from '../../../schema/ontology.ts';
import type { Admin } from '../../admin/admin.ts';
import type { Decision, Signed } from '../../admin/judge.ts';
import { apiError } from '../api-error.ts';
import type { Context } from '../context.ts';

type Input<T> = { readonly input: T & Signed };
type JudgeInput = {
  readonly kind: JudgementKind;
  readonly names?: readonly string[] | null;
  readonly articles?: readonly string[] | null;
  readonly id?: string | null;
  readonly claimAlone?: boolean | null;
};

/** Who and why are kept for good: neither may be empty, nor fill the log. */
const LONGEST = 1000;

const checkSigned = ({ by, reason }: Signed): void => {
  for (const [name, value] of Object.entries({ by, reason }))
    if (!value.trim() || value.length > LONGEST)
      throw apiError('BAD_INPUT', `\`${name}\` has ${value.trim() ? value.length : 'no'} characters.`, `Write 1 to ${LONGEST}.`);
};

const act = async <T>(name: string, input: Signed, context: Context, work: (admin: Admin) => Promise<T>): Promise<T> => {
  const { admin, log } = context;
  if (!admin) throw apiError('READ_ONLY', 'This server only answers questions.', 'Use the command line.');
  checkSigned(input);
  const { by, reason } = input;
  try {
    const result = await work(admin);
    log.info({ mutation: name, by, reason, result }, 'mutation');
    return result;
  } catch (error) {
    log.warn({ mutation: name, by, reason, err: error }, 'mutation failed');
    throw error;
  } finally {
    context.renew();
  }
};

const toDecision = ({ kind, names, articles, id, claimAlone, by, reason }: JudgeInput & Signed): Decision => {
  if (kind === 'CONFIRM' || kind === 'REJECT') {
    if (id && !names && !articles) return { kind, id, claimAlone: claimAlone ?? false, by, reason };
    throw apiError('BAD_INPUT', `${kind} is about a claim or an agreement.`, 'Give `id`, and neither `names` nor `articles`.');
  }
  const [a, b, another] = names ?? [];
  if (a && b && another === undefined && !id) return { kind, names: [a, b], articles: articles ?? [], by, reason };
  throw apiError('BAD_INPUT', `${kind} is about two names.`, 'Give two `names`, and no `id`.');
};

export const MUTATIONS = {
  ingestArticle: (_: unknown, { input }: Input<object>, context: Context) => {
    const { by: _by, reason: _reason, ...article } = input;
    return act('ingestArticle', input, context, (admin) => admin.ingestArticle(JSON.stringify(article)));
  },
  removeArticle: (_: unknown, { input }: Input<{ readonly article: string }>, context: Context) =>
    act('removeArticle', input, context, async (admin) => ({ id: await admin.removeArticle(input.article, input) })),
  judge: (_: unknown, { input }: Input<JudgeInput>, context: Context) =>
    act('judge', input, context, async (admin) => ({ judgement: await admin.judge(toDecision(input)) })),
  withdrawJudgement: (_: unknown, { input }: Input<{ readonly id: string }>, context: Context) =>
    act('withdrawJudgement', input, context, async (admin) => {
      await admin.withdrawJudgement(input.id, input);
      return { id: input.id };
    }),
};

export const INGEST_ARTICLE_PAYLOAD = {
  article: ({ id }: { readonly id?: string }, _: unknown, { loaders }: Context) => (id === undefined ? null : loaders.article.load(id)),
};
