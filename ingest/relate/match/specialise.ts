// A partnership of no told kind and the words around it in, the same claim with its kind and roles out.
import { AGREEMENTS, type AgreementType, isSymmetric, type Role } from '../../../schema/ontology.ts';
import { DOMAINS, type Domain } from '../rules/domains.ts';
import type { Candidate, Filler } from './candidate.ts';

const LICENCES: ReadonlySet<AgreementType> = new Set(['PATENT_LICENSE', 'BRAND_LICENSE', 'CONTENT_LICENSE']);
/** Of a licence, fewer words decide than of a deal. */
const LICENSED: readonly Domain[] = [
  { type: 'PATENT_LICENSE', word: 'patents', article: /\bpatents?\b/gi, often: 2 },
  { type: 'BRAND_LICENSE', word: 'brand', article: /\b(?:brands?|badges?|logos?|trademarks?|trade marks?)\b/gi, often: 3 },
];

/** What the whole article is about, counted once: the domains whose words it has often enough. */
export const domainsOf = (text: string): readonly Domain[] =>
  [...DOMAINS, ...LICENSED].filter(({ article, often }) => article && often !== undefined && [...text.matchAll(article)].length >= often);

const GENERIC_NOUNS = /deal|^partner: |partner of|contract|partnership|partner with|work with|sign a company|join forces with/;
/** The roles of a directed type: who gives (licenses, supplies, has made or distributed) and who takes. */
const GIVING: Partial<Record<AgreementType, readonly [Role, Role]>> = {
  PATENT_LICENSE: ['LICENSOR', 'LICENSEE'],
  CONTENT_LICENSE: ['LICENSOR', 'LICENSEE'],
  SUPPLY: ['SUPPLIER', 'CUSTOMER'],
  DISTRIBUTION: ['DISTRIBUTOR', 'PRINCIPAL'],
  MANUFACTURING: ['MANUFACTURER', 'PRINCIPAL'],
  INTEGRATION: ['PLATFORM', 'INTEGRATED'],
  ACQUISITION: ['ACQUIRER', 'TARGET'],
};

const giverOf = (domain: Domain, first: Filler, second: Filler, sentence: string): Filler => {
  const [a, b] = [first.mention.fullName, second.mention.fullName];
  if (domain.giver && domain.giver.test(a) !== domain.giver.test(b)) return domain.giver.test(a) ? first : second;
  if (domain.taker && domain.taker.test(a) !== domain.taker.test(b)) return domain.taker.test(a) ? second : first;
  return domain.subjectGives?.test(sentence) ? first : second;
};

const inDomain = (candidate: Candidate, domain: Domain, sentence: string): Candidate => {
  const rule = {
    ...candidate.rule,
    type: domain.type,
    name: `${candidate.rule.name}: ${domain.word}`,
    confidence: candidate.rule.confidence * 0.9,
  };
  const [first, second] = candidate.parties;
  const roles = GIVING[domain.type];
  if (isSymmetric(domain.type) || !roles || !first || !second) {
    const role = AGREEMENTS[domain.type].roles[0]?.role ?? 'PARTY';
    return { ...candidate, rule, parties: candidate.parties.map((filler) => ({ ...filler, role })) };
  }
  const giver = giverOf(domain, first, second, sentence);
  return { ...candidate, rule, parties: [first, second].map((filler) => ({ ...filler, role: filler === giver ? roles[0] : roles[1] })) };
};

/** `sentence`: in lower case. `article`: the domains of the whole article. */
export const specialise = (candidate: Candidate, sentence: string, article: readonly Domain[]): Candidate => {
  const { rule, parties } = candidate;
  if (rule.type !== 'PARTNERSHIP' || !GENERIC_NOUNS.test(rule.name)) return candidate;
  const fits = (domain: Domain): boolean => parties.length === 2 || isSymmetric(domain.type);
  const names = parties.map(({ mention }) => mention.fullName).join(' | ');
  const domain =
    DOMAINS.find((entry) => fits(entry) && entry.sentence?.test(sentence)) ??
    DOMAINS.find((entry) => fits(entry) && entry.parties?.test(names)) ??
    article.find((entry) => !LICENSED.includes(entry) && fits(entry) && !/partner with|partnership/.test(rule.name));
  return domain ? inDomain(candidate, domain, sentence) : candidate;
};

/** A licence of no told thing is one of patents, of a brand or of films where the article is about those. */
export const settleLicence = (candidate: Candidate, article: readonly Domain[]): Candidate => {
  const { rule } = candidate;
  if (rule.type !== 'TECHNOLOGY_LICENSE') return candidate;
  const domain = [...LICENSED, ...article].find((entry) => LICENCES.has(entry.type) && article.includes(entry));
  return domain ? { ...candidate, rule: { ...rule, type: domain.type, name: `${rule.name}: ${domain.word}` } } : candidate;
};
