// When are two sides of one agreement partners? When they play different parts, or the same in an agreement of equals.
import { AGREEMENT_TYPES, AGREEMENTS, isSymmetric, type Role } from '../schema/ontology.ts';

/** Roles that sides of one agreement share as equals: two investors in one round, or two members of one body, are none. */
export const EQUAL_ROLES: readonly Role[] = [
  ...new Set(
    AGREEMENT_TYPES.filter(isSymmetric).flatMap((type) => AGREEMENTS[type].roles.filter(({ min }) => min === 2).map(({ role }) => role)),
  ),
];

/** `mine` and `theirs` are the two PARTY_TO relationships of one agreement. Takes the parameter `equalRoles`. */
export const IS_TIE = '(mine.role <> theirs.role OR mine.role IN $equalRoles)';
