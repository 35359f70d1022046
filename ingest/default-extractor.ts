// The extractor that needs nothing but the text: names by `recognise`, claims by `relate`.
import type { Article, Claim, Mention } from '../schema/facts.ts';
import { mentionId } from '../schema/ids.ts';
import type { Extraction, Extractor } from './extractor.ts';
import { isEnglish, isRunningText } from './recognise/english.ts';
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

const NOT_ENGLISH: Extraction = { mentions: [], claims: [], skipped: 'not in English' };
/** What a page says of its language holds for a text too short to show it; a longer one shows it better than a site's template. */
const isReadable = ({ language, title, text }: Article): boolean => {
  if (!isEnglish(`${title}\n${text}`)) return false;
  return language === undefined || /^en\b/i.test(language) || !/^[a-z]{2}\b/i.test(language) || isRunningText(text);
};

/** `recognise`: another recogniser, for measuring. Reads the recogniser's files once; `extract` is pure. */
export const createExtractor = (recognise: Recogniser = createRecogniser()): Extractor => ({
  ...EXTRACTOR,
  extract: (article) => {
    if (!isReadable(article)) return NOT_ENGLISH;
    const mentions = recognise(article);
    return settleKinds(article, mentions, relate(article, mentions));
  },
});
