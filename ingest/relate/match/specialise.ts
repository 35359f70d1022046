// A partnership of no told kind and the words around it in, the same claim with its kind and roles out.
import { AGREEMENTS, type AgreementType, isSymmetric, type Role } from '../../../schema/ontology.ts';
import { DOMAINS, type Domain } from '../rules/domains.ts';
import type { Candidate, Filler } from './candidate.ts';

const LICENCES: ReadonlySet<AgreementType> = new Set(['PATENT_LICENSE', 'BRAND_LICENSE', 'CONTENT_LICENSE']);
/** Of a licence, fewer words decide than of a deal. */
const LICENSED: readonly Domain[] = [
  { type: 'PATENT_LICENSE', word: 'patents', article: /\bpatents?\b|\binfring\w+|\bsued\b/gi, often: 2 },
  {
    type: 'BRAND_LICENSE',
    word: 'brand',
    article:
      /\b(?:brands?|badges?|logos?|trademarks?|trade marks?|toys?|dolls?|figures|costumes|perfumes?|eyewear|plush|merchandise|characters)\b/gi,
    often: 2,
  },
];

/** What the whole article is about, counted once: the domains whose words it has often enough. */
export const domainsOf = (text: string): readonly Domain[] =>
  [...DOMAINS, ...LICENSED].filter(({ article, often }) => article && often !== undefined && [...text.matchAll(article)].length >= often);

const GENERIC_NOUNS =
  /deal|^partner: |partner of|contract|partnership|partner with|work with|sign a company|join forces with|together with|partner another|pair with/;
/** Talks and terms tell nothing of a takeover or a supply, but of the films and patents that they are about. */
const TALKS = /in talks|come to terms|negotiat/;
const isLicence = ({ type }: Domain): boolean => LICENCES.has(type);
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
  const isTalk = TALKS.test(rule.name);
  if (rule.type !== 'PARTNERSHIP' || !(isTalk || GENERIC_NOUNS.test(rule.name))) return candidate;
  const fits = (domain: Domain): boolean => (parties.length === 2 || isSymmetric(domain.type)) && (!isTalk || isLicence(domain));
  const names = parties.map(({ mention }) => mention.fullName).join(' | ');
  const domain =
    DOMAINS.find((entry) => fits(entry) && entry.sentence?.test(sentence)) ??
    DOMAINS.find((entry) => fits(entry) && entry.parties?.test(names)) ??
    article.find((entry) => !LICENSED.includes(entry) && fits(entry) && !/partner with|partnership/.test(rule.name));
  return domain ? inDomain(candidate, domain, sentence) : candidate;
};

/** "Spotify and Universal Music strike a licensing deal": the service takes, whatever the order. */
const withGiverFirst = (candidate: Candidate): Candidate => {
  const [licensor, licensee] = ['LICENSOR', 'LICENSEE'].map((role) => candidate.parties.find((filler) => filler.role === role));
  const domain = DOMAINS.find(({ type, giver, taker }) => type === 'CONTENT_LICENSE' && giver && taker);
  if (!licensor || !licensee || !domain || !/of a pair|licence agreement/.test(candidate.rule.name)) return candidate;
  const isTaker = ({ mention }: Filler): boolean =>
    domain.taker?.test(mention.fullName) === true && domain.giver?.test(mention.fullName) !== true;
  if (!isTaker(licensor) || isTaker(licensee)) return candidate;
  const parties = candidate.parties.map((filler): Filler => ({ ...filler, role: filler === licensor ? 'LICENSEE' : 'LICENSOR' }));
  return { ...candidate, parties };
};

/** A licence of no told thing is one of patents, of a brand or of films where the article is about those. */
export const settleLicence = (candidate: Candidate, article: readonly Domain[]): Candidate => {
  const { rule } = candidate;
  if (rule.type === 'CONTENT_LICENSE') return withGiverFirst(candidate);
  if (rule.type !== 'TECHNOLOGY_LICENSE') return candidate;
  const domain = [...LICENSED, ...article].find((entry) => LICENCES.has(entry.type) && article.includes(entry));
  return domain ? { ...candidate, rule: { ...rule, type: domain.type, name: `${rule.name}: ${domain.word}` } } : candidate;
};
