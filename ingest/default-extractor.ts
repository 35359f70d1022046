// The extractor that needs nothing but the text: names by `recognise`, claims by `relate`.
import type { Article, Claim, Mention } from '../schema/facts.ts';
import { mentionId } from '../schema/ids.ts';
import type { Extraction, Extractor } from './extractor.ts';
import { createRecogniser, type Recogniser } from './recognise/index.ts';
import { EXTRACTOR } from './relate/extractor-name.ts';
import { relate } from './relate/index.ts';

/** A name of another kind (a university, an agency) that is a party is a company from here on; the rest of them are let go. */
const settleKinds = (article: Article, mentions: readonly Mention[], claims: readonly Claim[]): Extraction => {
  const parties = new Set(claims.flatMap((claim) => claim.parties.map(({ name }) => name)));
  const ids = new Map<string, string>();
  const kept = mentions.flatMap((mention) => {
    if (mention.kind !== 'OTHER') return [mention];
    if (!parties.has(mention.fullName)) return [];
    const company = { ...mention, kind: 'COMPANY' as const };
    const id = mentionId(article.id, company);
    ids.set(mention.id, id);
    return [{ ...company, id }];
  });
  const renamed = claims.map((claim) => ({
    ...claim,
    parties: claim.parties.map((party) => ({ ...party, mention: ids.get(party.mention) ?? party.mention })),
  }));
  return { mentions: kept, claims: renamed };
};

const NOTHING: Extraction = { mentions: [], claims: [] };
/** The rules and the model know English only; on another language they would invent names. A language that is not told is taken for English. */
const isReadable = ({ language }: Article): boolean => language === undefined || !/^[a-z]{2}\b/i.test(language) || /^en\b/i.test(language);

/** `recognise`: another recogniser, for measuring. Reads the recogniser's files once; `extract` is pure. */
export const createExtractor = (recognise: Recogniser = createRecogniser()): Extractor => ({
  ...EXTRACTOR,
  extract: (article) => {
    if (!isReadable(article)) return NOTHING;
    const mentions = recognise(article);
    return settleKinds(article, mentions, relate(article, mentions));
  },
});
