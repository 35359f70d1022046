// Ids that depend on content alone, so that any machine gives the same ones in any order.
import { createHash } from 'node:crypto';
import type { Claim, Mention } from './facts.ts';
import { byCodeUnit } from './order.ts';

/** First 20 hex digits of SHA-256 over the parts, kept apart by a NUL. */
export const contentId = (...parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 20);

const normaliseQuote = (quote: string): string => quote.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

export const mentionId = (articleId: string, mention: Omit<Mention, 'id'>): string =>
  contentId('mention', articleId, mention.field, mention.kind, `${mention.start}`, `${mention.end}`, mention.name);

/** Article, type, parties and roles as written, and the quote: no offsets and no extractor version, so that a better extractor keeps the ids of what it still finds. */
export const claimId = (articleId: string, claim: Pick<Claim, 'type' | 'parties' | 'quote'>): string =>
  contentId(
    'claim',
    articleId,
    claim.type,
    ...claim.parties.map(({ role, name }) => `${role}=${name}`).sort(),
    normaliseQuote(claim.quote),
  );

/** Of any JSON value, whatever the order of its members: equal hashes say the same. */
export const contentHash = (value: unknown): string =>
  contentId(
    JSON.stringify(value, (_, member: unknown) =>
      typeof member === 'object' && member !== null && !Array.isArray(member)
        ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => byCodeUnit(a, b)))
        : member,
    ),
  );
