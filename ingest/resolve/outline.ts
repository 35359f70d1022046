// What grouping reads of a claim: a few plain members, so that the claims of a well-known pair are cheap to load.
import { type AgreementType, isAgreementType, type Modality, type Status } from '../../schema/ontology.ts';
import { sortedSet } from '../../schema/order.ts';
import { blockOf, groupPairs, tiedPairs } from './blocks.ts';
import type { Reading } from './reading.ts';

/**
 * `ownDay`: the claim itself tells the day. `set`: all parties; `block`, `core`: see blocks.ts; `pairs`: the pairs of parties that it ties;
 * `groups`: those among them that it ties only if a unit is called by its group's name.
 */
export type Outline = {
  readonly id: string;
  readonly article: string;
  readonly type: AgreementType;
  readonly status: Status;
  readonly modality: Modality;
  readonly day?: string;
  readonly ownDay: boolean;
  readonly coarse: boolean;
  readonly news: boolean;
  readonly another: boolean;
  readonly rejected: boolean;
  readonly set: readonly string[];
  readonly block: string;
  readonly core: readonly string[];
  readonly pairs: readonly string[];
  readonly groups?: readonly string[];
};

/** Undefined for a claim of a fact. */
export const outlineOf = ({ id, claim, parties, set, day, coarse, news, rejected }: Reading): Outline | undefined => {
  const { type, status, modality, article, another = false, statedOn } = claim;
  if (!isAgreementType(type)) return undefined;
  const { key, core } = blockOf(type, parties);
  const pairs = tiedPairs(type, parties);
  const groups = groupPairs(pairs, parties);
  return {
    id,
    article,
    type,
    status,
    modality,
    ...(day === undefined ? {} : { day }),
    ownDay: statedOn?.precision === 'DAY',
    coarse,
    news,
    another,
    rejected,
    set,
    block: key,
    core,
    pairs: sortedSet([...pairs, ...groups]),
    ...(groups.length > 0 ? { groups } : {}),
  };
};
