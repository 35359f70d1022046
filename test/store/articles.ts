// Articles and what they claim, made by hand for tests that store them.
import type { Extraction } from '../../ingest/extractor.ts';
import { Article, type Claim, type Mention } from '../../schema/facts.ts';
import { claimId, mentionId } from '../../schema/ids.ts';
import type { EntityKind } from '../../schema/ontology.ts';

export const EXTRACTOR = { name: 'by hand', version: '1' };

type GivenName = string | { readonly name: string; readonly full?: string; readonly kind?: EntityKind };
export type GivenClaim = Partial<Omit<Claim, 'parties' | 'covers'>> &
  Pick<Claim, 'type'> & {
    readonly parties: readonly (readonly [Claim['parties'][number]['role'], GivenName])[];
    readonly covers?: readonly GivenName[];
  };

export type Told = { readonly article: Article; readonly extraction: Extraction };
export type GivenArticle = Partial<Omit<Article, 'publishedOn'>> & {
  readonly id: string;
  /** A day. */
  readonly on?: string;
  readonly claims?: readonly GivenClaim[];
  readonly names?: readonly GivenName[];
};

const spell = (given: GivenName) => (typeof given === 'string' ? { name: given } : given);

/** An article of these claims; each of its names is a mention, each claim a sentence. */
export const tell = ({ id, on, claims = [], names = [], ...rest }: GivenArticle): Told => {
  const article = Article.parse({
    id,
    title: `About ${id}`,
    text: `The text of ${id}.`,
    authors: [],
    pressRelease: false,
    sample: false,
    ...(on ? { published: on, publishedOn: { date: on, precision: 'DAY' } } : {}),
    ...rest,
  });
  const mentions = new Map<string, Mention>();
  const mention = (given: GivenName): Mention => {
    const { name, full = name, kind = 'COMPANY' } = { full: undefined, kind: undefined, ...spell(given) };
    const key = [kind, name, full].join(' ');
    const start = mentions.size * 10;
    const made = { name, fullName: full, form: 'NAME' as const, kind, field: 'TEXT' as const, start, end: start + name.length };
    const found = mentions.get(key) ?? { ...made, id: mentionId(id, made) };
    mentions.set(key, found);
    return found;
  };
  for (const name of names) mention(name);
  const made = claims.map(({ parties, covers = [], ...claim }, index): Claim => {
    const full = {
      status: 'ANNOUNCED' as const,
      modality: 'CERTAIN' as const,
      source: { kind: 'OWN_VOICE' as const },
      basis: 'NEWS' as const,
      field: 'TEXT' as const,
      quote: `Sentence ${index}.`,
      start: index,
      end: index + 1,
      rule: 'by hand',
      extractor: EXTRACTOR,
      confidence: 0.9,
      ...claim,
      parties: parties.map(([role, name]) => ({ role, name: mention(name).fullName, mention: mention(name).id })),
      covers: covers.map((name) => ({ name: spell(name).name, mention: mention(name).id })),
    };
    return { ...full, id: claim.id ?? claimId(id, full) };
  });
  return { article, extraction: { mentions: [...mentions.values()], claims: made } };
};
