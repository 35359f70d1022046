// The random articles of test/resolve, with words and mentions, as they are stored in Neo4j.

import { type Draft, toArticle } from '../resolve/arbitrary-articles.ts';
import { type GivenArticle, type GivenClaim, type Told, tell } from '../store/articles.ts';

const block = (name: string): string => Array.from({ length: 40 }, (_, index) => `${name}${(index * index * 7 + index) % 1009}`).join(' ');

const kindOf = (key: string) => key.slice(0, key.indexOf(':')).toUpperCase() as 'COMPANY' | 'BRAND' | 'PRODUCT';
const nameOf = ({ fullName, fullKey }: { readonly fullName: string; readonly fullKey: string }) => ({
  name: fullName,
  kind: kindOf(fullKey),
});

export const toldOf = (draft: Draft): Told => {
  const { head, mentions, claims } = toArticle(draft);
  const full = (name: string, fullKey: string) => nameOf({ fullName: name, fullKey });
  const given: GivenArticle = {
    id: head.id,
    names: mentions.map(({ name, fullName, fullKey }) => ({ name, full: fullName, kind: kindOf(fullKey) })),
    claims: claims.map(
      ({ parties, covers, article: _, ...claim }, index): GivenClaim => ({
        ...claim,
        quote: `Sentence ${index} of ${head.id}.`,
        parties: parties.map(({ role, name, fullKey }) => [role, full(name, fullKey)] as const),
        covers: covers.map(({ name, fullKey = '' }) => full(name, fullKey)),
      }),
    ),
    text: draft.text ?? draft.sketch.map((part) => block(`w${part}x`)).join(' '),
    ...(draft.canonical ? { canonicalUrl: `https://${draft.canonical}` } : {}),
    ...(head.publisher ? { publisher: head.publisher } : {}),
  };
  const told = tell(given);
  const { publishedOn } = head;
  return publishedOn ? { ...told, article: { ...told.article, publishedOn } } : told;
};
