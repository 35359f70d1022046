// A candidate in, whether one of its sides is a thing whose maker the sentence does not tell out: "B has supplied the cells for the Spark 9".
import { isAgreementType, type Role } from '../../../schema/ontology.ts';
import type { Candidate } from './candidate.ts';

/** Who is supplied or gives licences is a company; what is sold or built in may well be told by the name of the thing. */
const COMPANIES: ReadonlySet<string> = new Set(['CUSTOMER', 'LICENSOR'] satisfies Role[]);

export const isDealOfThing = ({ rule, parties }: Candidate): boolean =>
  isAgreementType(rule.type) && parties.some(({ mention, role }) => mention.kind === 'PRODUCT' && COMPANIES.has(role));
