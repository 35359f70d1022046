// The claims of one article in, its agreements out, each once: what `extract` writes. The graph groups claims over articles; see resolve.
import type { Claim } from '../../schema/facts.ts';
import { AGREEMENTS, type AgreementType, isAgreementType, isSymmetric, type Role, STATUSES, type Status } from '../../schema/ontology.ts';

export type ExtractedParty = { readonly name: string; readonly role: string };
export type ExtractedAgreement = {
  readonly type: AgreementType;
  readonly status: Status;
  readonly parties: readonly ExtractedParty[];
  readonly covers: readonly string[];
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly field?: 'title' };
};

type AgreementClaim = Claim & { readonly type: AgreementType };
type Cluster = { readonly type: AgreementType; readonly claims: readonly AgreementClaim[] };

const isOpen = (claim: Claim): claim is AgreementClaim => isAgreementType(claim.type) && claim.modality !== 'QUESTIONED';
const namesOf = ({ parties }: AgreementClaim): readonly string[] => parties.map(({ name }) => name);
const holdsAll = (larger: readonly string[], smaller: readonly string[]): boolean => smaller.every((name) => larger.includes(name));

/** Fillers of the roles that tell agreements of one type apart; for symmetric types all parties. */
const keyOf = (claim: AgreementClaim): readonly string[] => {
  const { block } = AGREEMENTS[claim.type];
  if (block === 'LINKED') return namesOf(claim);
  return claim.parties.filter(({ role }) => (block as readonly string[]).includes(role)).map(({ name, role }) => `${role} ${name}`);
};

const joins = (cluster: Cluster, claim: AgreementClaim): boolean =>
  cluster.type === claim.type &&
  !claim.another &&
  cluster.claims.some((other) => holdsAll(keyOf(other), keyOf(claim)) || holdsAll(keyOf(claim), keyOf(other)));

const cluster = (claims: readonly AgreementClaim[]): readonly Cluster[] => {
  const clusters: { type: AgreementType; claims: AgreementClaim[] }[] = [];
  const largestFirst = [...claims].sort((a, b) => b.parties.length - a.parties.length);
  for (const claim of largestFirst) {
    const home = clusters.find((candidate) => joins(candidate, claim));
    if (home) home.claims.push(claim);
    else clusters.push({ type: claim.type, claims: [claim] });
  }
  return clusters;
};

/** A PARTNERSHIP is dropped beside a more specific agreement of the same parties. */
const isRedundant = (own: Cluster, all: readonly Cluster[]): boolean => {
  if (own.type !== 'PARTNERSHIP') return false;
  const names = own.claims.flatMap(namesOf);
  return all.some((other) => other.type !== 'PARTNERSHIP' && holdsAll(other.claims.flatMap(namesOf), names));
};

/** News before background, certain before reported, then the further status. */
const strongest = (claims: readonly AgreementClaim[]): AgreementClaim | undefined => {
  const rank = (claim: AgreementClaim): number =>
    (claim.modality === 'CERTAIN' ? 100 : 0) + (claim.basis === 'NEWS' ? 50 : 0) + STATUSES.indexOf(claim.status);
  return [...claims].sort((a, b) => rank(b) - rank(a))[0];
};

const partiesOf = ({ type, claims }: Cluster): readonly ExtractedParty[] => {
  const roles = new Map<string, string>();
  for (const { parties } of claims) for (const { name, role } of parties) if (!roles.has(name)) roles.set(name, role.toLowerCase());
  const order: readonly Role[] = AGREEMENTS[type].roles.map(({ role }) => role);
  const rank = (role: string): number => order.findIndex((known) => known.toLowerCase() === role);
  const parties = [...roles].map(([name, role]) => ({ name, role }));
  return isSymmetric(type) ? parties : parties.sort((a, b) => rank(a.role) - rank(b.role));
};

const toAgreement = (own: Cluster): readonly ExtractedAgreement[] => {
  const lead = strongest(own.claims);
  if (!lead) return [];
  const covers = own.claims.flatMap((claim) => claim.covers.map(({ name }) => name));
  return [
    {
      type: own.type,
      status: lead.status,
      parties: partiesOf(own),
      covers: [...new Set(covers)],
      evidence: { quote: lead.quote, start: lead.start, end: lead.end, ...(lead.field === 'TITLE' && { field: 'title' as const }) },
    },
  ];
};

/** In the order in which the text tells them, the title first. A questioned claim is no agreement. */
export const toAgreements = (claims: readonly Claim[]): readonly ExtractedAgreement[] => {
  const open = claims.filter(isOpen);
  const clusters = cluster(open);
  const position = ({ claims: own }: Cluster): number => Math.min(...own.map((claim) => open.indexOf(claim)));
  return clusters
    .filter((own) => !isRedundant(own, clusters))
    .sort((a, b) => position(a) - position(b))
    .flatMap(toAgreement);
};
