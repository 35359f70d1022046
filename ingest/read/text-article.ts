// A title and a text without any marks around them → Article.
import type { RawPage } from '../../schema/facts.ts';
import { articleId } from './article-id.ts';
import { isPressRelease } from './metadata/press-release.ts';
import { siteOf } from './metadata/site.ts';
import { parseMoment } from './moment.ts';
import { normaliseLine, normaliseText } from './normalise-text.ts';
import type { ReadResult } from './read-result.ts';

export const textArticle = (
  found: { readonly title: string; readonly text: string },
  { url, hints }: Pick<RawPage, 'url' | 'hints'>,
): ReadResult => {
  const address = url ?? hints?.url;
  const title = normaliseLine(found.title) || normaliseLine(hints?.title ?? '');
  const text = normaliseText(found.text);
  if (!title && !text) return { verdict: 'EMPTY', reason: 'The file holds no text.' };
  const site = address ? siteOf(address) : undefined;
  return {
    verdict: 'ARTICLE',
    article: {
      id: articleId({ address, title, text }),
      ...(address ? { url: address } : {}),
      title,
      text,
      authors: [],
      ...(site ? { publisher: { name: site, site } } : {}),
      ...parseMoment(hints?.published ?? ''),
      pressRelease: isPressRelease({ text, address }),
      sample: false,
    },
  };
};
