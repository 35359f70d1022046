// Which agreements count when ties between entities are asked for?
import type { Params } from '../schema/graph.ts';
import type { AgreementType, Status } from '../schema/ontology.ts';
import { bindStatus, type Clock, NOW } from './clock.ts';
import { STANDS } from './rejected.ts';
import { EQUAL_ROLES } from './tie.ts';

/** null = no condition. */
export type TieFilter = {
  readonly types: readonly AgreementType[] | null;
  readonly statuses: readonly Status[] | null;
  readonly asOf: string | null;
};

export const clockOf = ({ asOf }: TieFilter): Clock => ({ ...NOW, asOf });

/** Clauses for a bound agreement `a`; `keep` names what else is bound and stays so. */
export const narrowTies = (filter: TieFilter, keep: string): string =>
  [
    `WITH ${keep}, a`,
    `WHERE ${STANDS}${filter.types ? ' AND a.type IN $types' : ''}`,
    bindStatus(clockOf(filter)),
    `WITH ${keep}, a, status`,
    ...(filter.statuses ? ['WHERE status IN $statuses'] : []),
  ].join('\n');

export const tieParams = ({ types, statuses, asOf }: TieFilter): Params => ({ types, statuses, asOf, equalRoles: EQUAL_ROLES });
