// One page as `read` prints it for a person: as an article, or with how it was read.
import type { ExplainedPage } from '../../ingest/explain-page.ts';
import type { ReadResult } from '../../ingest/read/index.ts';
import type { Article } from '../../schema/facts.ts';

const LABEL_WIDTH = 12;
const SHOWN_CHARACTERS = 100;

const day = (moment: string | undefined): string | undefined => moment?.slice(0, 10);

export const articleLines = (article: Article): readonly string[] => {
  const { title, authors, publisher, published, language, url, text } = article;
  const byline = [authors.length > 0 ? `By ${authors.join(', ')}` : undefined, publisher?.name, day(published), language];
  return [title, byline.filter(Boolean).join(' · '), url, text ? `\n${text}` : undefined].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
};

const field = (label: string, value: string | undefined): string => `${label.padEnd(LABEL_WIDTH)}${value || '(not told)'}`;

const fieldLines = ({ verdict, reason, article }: ReadResult): readonly string[] => [
  field('Verdict', reason ? `${verdict}: ${reason}` : verdict),
  ...(article
    ? [
        field('Id', article.id),
        field('Title', article.title),
        field('Authors', article.authors.join(', ')),
        field('Publisher', [article.publisher?.name, article.publisher?.site].filter(Boolean).join(', ')),
        field('Published', article.published),
        field('Modified', article.modified),
        field('Address', article.url),
        field('Canonical', article.canonicalUrl),
        field('Language', article.language),
        field('Section', article.section),
        field('Text', `${article.text.length} characters`),
      ]
    : []),
];

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line;
};

export const explainedPageLines = ({ result, blocks }: ExplainedPage): readonly string[] => {
  const kept = blocks.filter((block) => block.kept).length;
  return [
    ...fieldLines(result),
    ...(blocks.length > 0 ? ['', `Kept ${kept} of ${blocks.length} blocks (+ kept, - left out):`] : []),
    ...blocks.map((block) => `${block.kept ? '+' : '-'} ${block.tags.slice(-2).join('>').padEnd(LABEL_WIDTH)} ${shorten(block.text)}`),
  ];
};
