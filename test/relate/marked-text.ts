// A sentence with its names in braces ("{Nordlicht} buys the {Pixel One|PRODUCT}") → text and mentions; a name without a kind is a company.
import type { Article, Mention } from '../../schema/facts.ts';

type Marked = { readonly text: string; readonly mentions: readonly Mention[] };

const NAME = /\{([^}|]+)(?:\|([A-Z]+))?\}/g;

export const readMarked = (marked: string, field: Mention['field'] = 'TEXT'): Marked => {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(NAME)) {
    text += marked.slice(at, match.index);
    const [whole, name = '', kind = 'COMPANY'] = match;
    const place = { field, start: text.length, end: text.length + name.length };
    mentions.push({ id: `${field}${mentions.length}`, name, fullName: name, form: 'NAME', kind: kind as Mention['kind'], ...place });
    text += name;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), mentions };
};

type Given = { readonly title?: string; readonly text?: string; readonly published?: string };

/** An article from marked texts; `published` a day. */
export const toArticle = ({
  title = '',
  text = '',
  published,
}: Given): { readonly article: Article; readonly mentions: readonly Mention[] } => {
  const [head, body] = [readMarked(title, 'TITLE'), readMarked(text)];
  return {
    article: {
      id: 'made-up',
      title: head.text,
      text: body.text,
      authors: [],
      pressRelease: false,
      sample: false,
      ...(published && { published, publishedOn: { date: published, precision: 'DAY' as const } }),
    },
    mentions: [...head.mentions, ...body.mentions],
  };
};
