// Deals that many tests tell of, and the agreements that follow from articles.
import type { Agreement } from '../../schema/facts.ts';
import type { GivenArticle, GivenClaim } from '../store/articles.ts';
import { resolveTold } from './memory-article.ts';

export const deal = (type: GivenClaim['type'], parties: GivenClaim['parties'], rest: Partial<GivenClaim> = {}): GivenClaim => ({
  type,
  parties,
  ...rest,
});
export const supply = (status: GivenClaim['status'], rest: Partial<GivenClaim> = {}): GivenClaim =>
  deal(
    'SUPPLY',
    [
      ['SUPPLIER', 'Nokia'],
      ['CUSTOMER', 'Xiaomi'],
    ],
    { ...(status ? { status } : {}), ...rest },
  );
export const bid = (buyer: string, status: GivenClaim['status'], rest: Partial<GivenClaim> = {}): GivenClaim =>
  deal(
    'ACQUISITION',
    [
      ['ACQUIRER', buyer],
      ['TARGET', 'Arm'],
    ],
    { ...(status ? { status } : {}), ...rest },
  );
export const partners = (...names: string[]): GivenClaim =>
  deal(
    'PARTNERSHIP',
    names.map((name) => ['PARTY', name] as const),
  );

export const agreements = async (...articles: GivenArticle[]): Promise<readonly Agreement[]> => (await resolveTold(articles)).agreements;
export const shown = (all: readonly Agreement[]): string[] =>
  all
    .map(
      ({ type, parties, status }) =>
        `${type} ${parties.map(({ role, nameAsWritten }) => `${role} ${nameAsWritten}`).join(', ')}: ${status}`,
    )
    .sort();
