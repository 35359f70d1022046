// What somebody decides, as typed → a judgement in the graph. Deriving before and after is the caller's: it shows progress in its own way.
import { storeJudgement, withdrawJudgement } from '../../ingest/store/store-judgement.ts';
import { AppError } from '../../schema/app-error.ts';
import type { Judgement } from '../../schema/facts.ts';
import type { Graph, Run } from '../../schema/graph.ts';
import { contentId } from '../../schema/ids.ts';
import { allJudgements } from './all-judgements.ts';
import { findArticles } from './find-articles.ts';
import { findClaims } from './find-claims.ts';
import { findMove, findNames } from './find-names.ts';

export type Signed = { readonly by: string; readonly reason: string };
export type Decision = Signed &
  (
    | {
        readonly kind: 'SAME' | 'DIFFERENT';
        readonly names: readonly [string, string];
        /** In these alone, by id or address: there the first name means the second. Everywhere when there are none. */
        readonly articles: readonly string[];
      }
    | {
        readonly kind: 'CONFIRM' | 'REJECT';
        /** Of a claim or an agreement; an agreement also by its slug. */
        readonly id: string;
        /** The claim of that id, where the agreement has the same. */
        readonly claimAlone: boolean;
      }
  );
type Draft = Pick<Judgement, 'kind' | 'targets' | 'articles'>;
export type Judged = {
  readonly judgement: Judgement;
  /** In words, where the ids of the claims say little. */
  readonly what?: string;
};

const refuse = (code: 'NOT_FOUND' | 'BAD_USAGE', message: string, hint: string): AppError =>
  new AppError({ code, stage: 'store', message, hint });

const sameList = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((item) => b.includes(item));

/** Says no to what has been judged already, or the other way: one of the two would have to go first. */
const checkOthers = async (read: Run, { kind, targets, articles }: Draft): Promise<void> => {
  const others = await allJudgements(read, { targets });
  const earlier = others.find((other) => sameList(other.targets, targets) && sameList(other.articles, articles));
  if (!earlier) return;
  const how = earlier.kind === kind ? `was judged so already, by ${earlier.by}` : `was judged ${earlier.kind} by ${earlier.by}`;
  throw refuse(
    'BAD_USAGE',
    `That ${how}: ${earlier.reason}`,
    `Withdraw it first: judge withdraw ${earlier.id}, or \`withdrawJudgement\` in the API.`,
  );
};

const draftOf = async (graph: Graph, decision: Decision): Promise<Draft & { readonly what?: string }> => {
  if ('id' in decision) {
    const { claims, what } = await findClaims(graph.read, decision.id, decision.claimAlone);
    return { kind: decision.kind, targets: [...claims], articles: [], what };
  }
  const { kind, names } = decision;
  const [a, b] = names;
  const articles = await findArticles(graph, decision.articles);
  const targets = articles.length > 0 ? await findMove(graph.read, { from: a, to: b, articles }) : await findNames(graph.read, a, b);
  return { kind, targets: [...targets], articles };
};

/** `at`: ISO moment. Throws NOT_FOUND for what is not there, and BAD_USAGE for what can mean two things or was judged before. */
export const judge = async (graph: Graph, decision: Decision, at: string): Promise<Judged> => {
  const { what, ...draft } = await draftOf(graph, decision);
  await checkOthers(graph.read, draft);
  const { by, reason } = decision;
  const id = contentId('judgement', draft.kind, ...draft.targets, ...draft.articles, by, at, reason);
  const judgement: Judgement = { id, ...draft, by, at, reason };
  await storeJudgement(graph, judgement);
  return { judgement, ...(what === undefined ? {} : { what }) };
};

/** Throws NOT_FOUND. */
export const withdraw = async (graph: Graph, id: string, { by, reason }: Partial<Signed>, at: string): Promise<void> => {
  const record = { at, ...(by === undefined ? {} : { by }), ...(reason === undefined ? {} : { reason }) };
  if (!(await withdrawJudgement(graph, id, record)))
    throw refuse(
      'NOT_FOUND',
      `There is no judgement ${id}.`,
      '"judge list", or `judgements` in the API, shows all of them with their ids.',
    );
};
