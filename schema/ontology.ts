// The closed lists: what kinds of things, agreements, facts, statuses and voices the graph knows.
// SDL, Cypher, zod shapes and docs/data-model.md are checked against this file by a test.

/** Kinds of entity, and the Neo4j label of each. Every entity also carries the label `Entity`. */
export const ENTITY_LABELS = {
  COMPANY: 'Company',
  BRAND: 'Brand',
  PRODUCT: 'Product',
  TECHNOLOGY: 'Technology',
  PERSON: 'Person',
} as const;
export type EntityKind = keyof typeof ENTITY_LABELS;
export const ENTITY_KINDS = Object.keys(ENTITY_LABELS) as [EntityKind, ...EntityKind[]];

/** What a recogniser may call a name: an entity kind, or OTHER (a place, a court, an event), which enters the graph only as a party. */
export const MENTION_KINDS = [...ENTITY_KINDS, 'OTHER'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const ROLES = [
  'LICENSOR',
  'LICENSEE',
  'PARTY',
  'SUPPLIER',
  'CUSTOMER',
  'MANUFACTURER',
  'PRINCIPAL',
  'DISTRIBUTOR',
  'PARENT',
  'VENTURE',
  'PLATFORM',
  'INTEGRATED',
  'MEMBER',
  'BODY',
  'ACQUIRER',
  'TARGET',
  'SELLER',
  'INVESTOR',
  'INVESTEE',
  'BUYER',
] as const;
export type Role = (typeof ROLES)[number];

/** `min`: how many parties in this role make the claim complete (0 = optional). `many`: one clause may name several of them in one claim. */
export type RoleRule = { readonly role: Role; readonly min: 0 | 1 | 2; readonly many: boolean };
/** `family`: claims of different families are never one agreement, but that a partnership joins any. `block`: the roles whose fillers tell agreements apart; LINKED = all parties in required roles do. */
export type AgreementRule = {
  readonly family: string;
  readonly roles: readonly RoleRule[];
  readonly block: readonly Role[] | 'LINKED';
};

const one = (role: Role): RoleRule => ({ role, min: 1, many: false });
const some = (role: Role): RoleRule => ({ role, min: 1, many: true });
const maybe = (role: Role): RoleRule => ({ role, min: 0, many: false });
const directed = (family: string, from: Role, to: Role, ...rest: RoleRule[]): AgreementRule => ({
  family,
  roles: [one(from), one(to), ...rest],
  block: [from, to],
});
const symmetric = (family: string, role: Role = 'PARTY', ...rest: RoleRule[]): AgreementRule => ({
  family,
  roles: [{ role, min: 2, many: true }, ...rest],
  block: 'LINKED',
});

export const AGREEMENT_TYPES = [
  'PATENT_LICENSE',
  'PATENT_CROSS_LICENSE',
  'BRAND_LICENSE',
  'TECHNOLOGY_LICENSE',
  'CONTENT_LICENSE',
  'SUPPLY',
  'MANUFACTURING',
  'DISTRIBUTION',
  'JOINT_DEVELOPMENT',
  'JOINT_VENTURE',
  'INTEGRATION',
  'MARKETING',
  'STANDARDS_MEMBERSHIP',
  'PARTNERSHIP',
  'ACQUISITION',
  'MERGER',
  'INVESTMENT',
  'DIVESTITURE',
  'SETTLEMENT',
] as const;
export type AgreementType = (typeof AGREEMENT_TYPES)[number];

export const AGREEMENTS: Readonly<Record<AgreementType, AgreementRule>> = {
  PATENT_LICENSE: directed('PATENT', 'LICENSOR', 'LICENSEE'),
  PATENT_CROSS_LICENSE: symmetric('PATENT'),
  BRAND_LICENSE: directed('BRAND_LICENSE', 'LICENSOR', 'LICENSEE'),
  TECHNOLOGY_LICENSE: directed('TECHNOLOGY_LICENSE', 'LICENSOR', 'LICENSEE'),
  CONTENT_LICENSE: directed('CONTENT_LICENSE', 'LICENSOR', 'LICENSEE'),
  SUPPLY: directed('SUPPLY', 'SUPPLIER', 'CUSTOMER'),
  MANUFACTURING: directed('MANUFACTURING', 'MANUFACTURER', 'PRINCIPAL'),
  DISTRIBUTION: directed('DISTRIBUTION', 'DISTRIBUTOR', 'PRINCIPAL'),
  JOINT_DEVELOPMENT: symmetric('JOINT_DEVELOPMENT'),
  JOINT_VENTURE: symmetric('JOINT_VENTURE', 'PARENT', maybe('VENTURE')),
  INTEGRATION: directed('INTEGRATION', 'PLATFORM', 'INTEGRATED'),
  MARKETING: symmetric('MARKETING'),
  STANDARDS_MEMBERSHIP: directed('STANDARDS_MEMBERSHIP', 'MEMBER', 'BODY'),
  PARTNERSHIP: symmetric('PARTNERSHIP'),
  ACQUISITION: directed('OWNERSHIP', 'ACQUIRER', 'TARGET', maybe('SELLER')),
  MERGER: symmetric('OWNERSHIP'),
  INVESTMENT: { family: 'INVESTMENT', roles: [some('INVESTOR'), one('INVESTEE')], block: ['INVESTEE'] },
  DIVESTITURE: directed('OWNERSHIP', 'SELLER', 'BUYER'),
  SETTLEMENT: symmetric('SETTLEMENT'),
};

/** The roles of the two ends of a fact, from its subject to its object; the derived relationship has the fact's name. */
export const FACTS = {
  MAKES: { subject: 'MAKER', object: 'MADE' },
  OWNS: { subject: 'OWNER', object: 'OWNED' },
  SUBSIDIARY_OF: { subject: 'SUBSIDIARY', object: 'OWNER' },
  WORKS_FOR: { subject: 'PERSON', object: 'EMPLOYER' },
  ALSO_KNOWN_AS: { subject: 'NAME', object: 'ALIAS' },
} as const;
export type FactType = keyof typeof FACTS;
export const FACT_TYPES = Object.keys(FACTS) as [FactType, ...FactType[]];
export const FACT_ROLES = ['MAKER', 'MADE', 'OWNER', 'OWNED', 'SUBSIDIARY', 'PERSON', 'EMPLOYER', 'NAME', 'ALIAS'] as const;
export type FactRole = (typeof FACT_ROLES)[number];

export const CLAIM_TYPES = [...AGREEMENT_TYPES, ...FACT_TYPES] as const;
export type ClaimType = AgreementType | FactType;
export const isAgreementType = (type: ClaimType): type is AgreementType => type in AGREEMENTS;
export const isSymmetric = (type: AgreementType): boolean => AGREEMENTS[type].block === 'LINKED';

/** COMPLETED: signed, closed, in force. CANCELLED: before it took force. */
export const STATUSES = [
  'RUMOURED',
  'IN_TALKS',
  'PLANNED',
  'ANNOUNCED',
  'COMPLETED',
  'EXTENDED',
  'POSTPONED',
  'CANCELLED',
  'ENDED',
  'DENIED',
] as const;
export type Status = (typeof STATUSES)[number];

/** QUESTIONED (a question, a hypothesis, a joke) moves nothing and opens nothing. */
export const MODALITIES = ['CERTAIN', 'REPORTED', 'POSSIBLE', 'QUESTIONED'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who says so in the text. */
export const SOURCES = ['PARTY', 'PUBLICATION', 'NAMED', 'UNNAMED', 'OWN_VOICE'] as const;
export type Source = (typeof SOURCES)[number];

/** What a claim rests on. BACKGROUND: the event is older than the article's news. OWNERSHIP: "X-owned Y", which tells of no announcement. */
export const BASES = ['NEWS', 'BACKGROUND', 'OWNERSHIP'] as const;
export type Basis = (typeof BASES)[number];

export const PRECISIONS = ['DAY', 'MONTH', 'YEAR'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const JUDGEMENT_KINDS = ['SAME', 'DIFFERENT', 'CONFIRM', 'REJECT'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** DENIED: denied and announced. ACQUIRERS: two acquirers of one target. VALUES: two values of one deal. STATUS: a lower-ranked source contradicts a higher one. */
export const CONFLICT_KINDS = ['DENIED', 'ACQUIRERS', 'VALUES', 'STATUS'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** What a page turned out to be. Only an ARTICLE enters the graph. */
export const VERDICTS = ['ARTICLE', 'NOT_AN_ARTICLE', 'CONSENT_PAGE', 'PAYWALL_STUB', 'LIVE_BLOG', 'EMPTY'] as const;
export type Verdict = (typeof VERDICTS)[number];
