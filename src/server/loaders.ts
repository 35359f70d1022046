// Look-ups by id, gathered over one request: however many rows of a page ask for the same kind of thing, it is one statement.
import DataLoader from 'dataloader';
import { agreementConflicts } from '../../queries/agreement-conflicts.ts';
import { agreementCorroboration } from '../../queries/agreement-corroboration.ts';
import { agreementCovers } from '../../queries/agreement-covers.ts';
import { agreementDetails } from '../../queries/agreement-details.ts';
import { agreementParties } from '../../queries/agreement-parties.ts';
import { agreementPublishers } from '../../queries/agreement-publishers.ts';
import { agreementRelated } from '../../queries/agreement-related.ts';
import { agreementStatuses } from '../../queries/agreement-statuses.ts';
import { agreementsByKey } from '../../queries/agreements-by-key.ts';
import { articleTexts } from '../../queries/article-texts.ts';
import { articlesById } from '../../queries/articles-by-id.ts';
import { claimAgreements } from '../../queries/claim-agreements.ts';
import { claimJudgements } from '../../queries/claim-judgements.ts';
import { claimParties } from '../../queries/claim-parties.ts';
import { claimPassages } from '../../queries/claim-passages.ts';
import { claimsById } from '../../queries/claims-by-id.ts';
import type { Clock } from '../../queries/clock.ts';
import { entitiesByKey } from '../../queries/entities-by-key.ts';
import { publishersById } from '../../queries/publishers-by-id.ts';
import type { Run } from '../../schema/graph.ts';

type ByIds<T> = (read: Run, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
type ByIdsAndClock<T> = (read: Run, ids: readonly string[], clock: Clock) => Promise<ReadonlyMap<string, T>>;

/** One statement never asks for more than this. */
const BATCH = 1000;

const loader = <T>(read: Run, find: ByIds<T>): DataLoader<string, T | null> =>
  new DataLoader(
    async (ids) => {
      const found = await find(read, ids);
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: BATCH },
  );

/** A loader for each pair of clocks that the request uses. */
const clocked = <T>(read: Run, find: ByIdsAndClock<T>): ((clock: Clock) => DataLoader<string, T | null>) => {
  const loaders = new Map<string, DataLoader<string, T | null>>();
  return (clock) => {
    const key = `${clock.asOf} ${clock.knownBy}`;
    const made = loaders.get(key) ?? loader(read, (run, ids) => find(run, ids, clock));
    loaders.set(key, made);
    return made;
  };
};

export const createLoaders = (read: Run) => ({
  entity: loader(read, entitiesByKey),
  article: loader(read, articlesById),
  articleText: loader(read, articleTexts),
  publisher: loader(read, publishersById),
  claim: loader(read, claimsById),
  claimParties: loader(read, claimParties),
  claimPassage: loader(read, claimPassages),
  claimAgreement: loader(read, claimAgreements),
  claimJudgements: loader(read, claimJudgements),
  agreement: clocked(read, agreementsByKey),
  parties: loader(read, agreementParties),
  covers: loader(read, agreementCovers),
  statuses: clocked(read, agreementStatuses),
  conflicts: clocked(read, agreementConflicts),
  details: clocked(read, agreementDetails),
  corroboration: clocked(read, agreementCorroboration),
  publishers: clocked(read, agreementPublishers),
  related: clocked(read, agreementRelated),
});
export type Loaders = ReturnType<typeof createLoaders>;
