// The id of a claim, or the id or slug of an agreement, as typed → the claims that are judged.
import { judgedThing } from '../../queries/judged-thing.ts';
import { AppError } from '../../schema/app-error.ts';
import type { Run } from '../../schema/graph.ts';

export type JudgedClaims = {
  readonly claims: readonly string[];
  /** In words. */
  readonly what: string;
};

const refuse = (code: 'NOT_FOUND' | 'BAD_USAGE', message: string, hint: string): AppError =>
  new AppError({ code, stage: 'arguments', message, hint });

/** An agreement has the id of its earliest claim: the id means the agreement unless `alone`. Throws NOT_FOUND and BAD_USAGE. */
export const findClaims = async (read: Run, id: string, alone: boolean): Promise<JudgedClaims> => {
  const { agreements, isClaim } = await judgedThing(read, id);
  const [agreement, another] = alone ? [] : agreements;
  if (another)
    throw refuse(
      'BAD_USAGE',
      `${agreements.length} agreements are called ${id}.`,
      `Give an id: ${agreements.map((one) => one.id).join(', ')}.`,
    );
  if (agreement) {
    const { slug, claims } = agreement;
    const count = `${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}`;
    return { claims, what: `the agreement ${slug} (${count}${isClaim && claims.length > 1 ? '; --claim means the first alone' : ''})` };
  }
  if (isClaim) return { claims: [id], what: `the claim ${id}` };
  throw refuse(
    'NOT_FOUND',
    `There is no claim or agreement ${id} in the graph.`,
    'Name it by its id, or an agreement by its slug, as the API gives them.',
  );
};
