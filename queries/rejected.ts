// What people rejected is hidden unless it is asked for: the one place that says what is hidden.

/** The agreement bound to `a` is not one that people rejected whole. */
export const STANDS = 'a.rejected IS NULL';

/** Whether people rejected the claim bound to `c`, or did not. */
export const isRejected = (rejected: boolean): string =>
  `${rejected ? '' : 'NOT '}EXISTS { MATCH (j:Judgement {kind: 'REJECT'}) WHERE c.id IN j.targets }`;

/** How many agreements the entity bound to `e` has. */
export const AGREEMENTS_OF_ENTITY = `COUNT { MATCH (e)-[:PARTY_TO]->(a:Agreement) WHERE ${STANDS} RETURN DISTINCT a }`;

/** Whether the article bound to `ar` tells of an agreement. */
export const TELLS_OF_AGREEMENT = `EXISTS { MATCH (ar)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(a:Agreement) WHERE ${STANDS} }`;
