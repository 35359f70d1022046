// An article of the stories as written → the article and the mentions and claims that a faultless extractor would find in it, with what each belongs to.
import type { Extraction } from '../../ingest/extractor.ts';
import { Article, type Claim, type Mention } from '../../schema/facts.ts';
import { claimId, mentionId } from '../../schema/ids.ts';
import type { WrittenClaim } from './claim-line.ts';
import { type KnownName, markNames, type Named, namesIn } from './mark-names.ts';
import type { LabelOf } from './name-labels.ts';
import type { StoryFile, WrittenArticle, WrittenPassage } from './parse-stories.ts';
import { storyError } from './story-line.ts';

/** `labels`: mention → the thing it names. `deals`: claim of an agreement → the deal it tells of. */
export type ToldArticle = {
  readonly article: Article;
  readonly extraction: Extraction;
  readonly labels: ReadonlyMap<string, string>;
  readonly deals: ReadonlyMap<string, string>;
};

type Placed = {
  readonly field: 'TITLE' | 'TEXT';
  readonly from: number;
  readonly plain: string;
  readonly names: readonly Named[];
  readonly passage: WrittenPassage;
};

const EXTRACTOR = { name: 'by hand', version: '1' };

const knownIn = ({ expected }: StoryFile, { id, title, paragraphs }: WrittenArticle): KnownName[] => [
  ...expected.entities.flatMap(({ kind, names }) =>
    names.flatMap(({ name, article }) => (article === undefined || article === id ? [{ kind, name }] : [])),
  ),
  ...[title, ...paragraphs].flatMap(({ text, place }) => namesIn(text, place)),
];

const placePassages = (article: WrittenArticle, known: readonly KnownName[]): Placed[] => {
  let from = 0;
  return [article.title, ...article.paragraphs].map((passage, index) => {
    const placed = {
      field: index === 0 ? ('TITLE' as const) : ('TEXT' as const),
      from: index === 0 ? 0 : from,
      passage,
      ...markNames(passage.text, passage.place, known),
    };
    if (index > 0) from += placed.plain.length + 2;
    return placed;
  });
};

/** "HMD" where the article says "HMD Global" too: what an extractor binds inside of an article. */
const fullerName = ({ kind, name, full }: Named, all: readonly Named[], label: (named: KnownName) => string): string => {
  if (full !== undefined) return full;
  const fuller = all.filter(
    (other) =>
      other.kind === kind &&
      label(other) === label({ kind, name }) &&
      (other.name.startsWith(`${name} `) || (kind === 'PERSON' && other.name.endsWith(` ${name}`))),
  );
  return fuller.map((other) => other.name).sort((a, b) => b.length - a.length)[0] ?? name;
};

type Found = { readonly mention: Mention; readonly label: string; readonly placed: Placed };

const partyOf = (written: string, found: readonly Found[], { line, placed }: { line: WrittenClaim['line']; placed: Placed }): Mention => {
  const [, kind, name = written] = /^\{([a-z]+):(.+)\}$/.exec(written) ?? [];
  const called = found.filter(({ mention }) => mention.name === name && (kind === undefined || mention.kind === kind.toUpperCase()));
  const mention = (called.find((one) => one.placed === placed) ?? called[0])?.mention;
  if (!mention) throw storyError(line.place, `the party “${written}” is no name of the article.`);
  if (called.some((other) => other.mention.kind !== mention.kind)) throw storyError(line.place, `mark which “${name}” is a party.`);
  return mention;
};

const claimOf = (written: WrittenClaim, placed: Placed, found: readonly Found[], article: string): Claim => {
  const claim = {
    ...written.said,
    type: written.type,
    parties: written.parties.map(({ role, name }) => {
      const mention = partyOf(name, found, { line: written.line, placed });
      return { role, name: mention.fullName, mention: mention.id };
    }),
    covers: written.covers.map((name) => ({ name })),
    field: placed.field,
    quote: placed.plain,
    start: placed.from,
    end: placed.from + placed.plain.length,
    rule: EXTRACTOR.name,
    extractor: EXTRACTOR,
    confidence: 0.9,
  };
  return { ...claim, id: claimId(article, claim) };
};

const articleOf = ({ id, day, publisher, pressRelease, url }: WrittenArticle, [title, ...text]: readonly Placed[]): Article =>
  Article.parse({
    id,
    title: title?.plain ?? '',
    text: text.map(({ plain }) => plain).join('\n\n'),
    authors: [],
    publisher: { name: publisher },
    published: day,
    publishedOn: { date: day, precision: 'DAY' },
    pressRelease,
    sample: false,
    ...(url === undefined ? {} : { canonicalUrl: url }),
  });

export const toTold = (file: StoryFile, written: WrittenArticle, labelOf: LabelOf): ToldArticle => {
  const passages = placePassages(written, knownIn(file, written));
  const label = ({ kind, name }: KnownName): string => labelOf(kind, name, written.id);
  const all = passages.flatMap(({ names }) => names);
  const found = passages.flatMap((placed) =>
    placed.names.map((named): Found => {
      const { kind, name, start, end } = named;
      const fullName = fullerName(named, all, label);
      const mention = {
        name,
        fullName,
        form: 'NAME' as const,
        kind,
        field: placed.field,
        start: placed.from + start,
        end: placed.from + end,
      };
      return { mention: { ...mention, id: mentionId(written.id, mention) }, label: label(named), placed };
    }),
  );
  const claims = passages.flatMap((placed) =>
    placed.passage.claims.map((claim) => ({ claim: claimOf(claim, placed, found, written.id), deal: claim.deal })),
  );
  return {
    article: articleOf(written, passages),
    extraction: { mentions: found.map(({ mention }) => mention), claims: claims.map(({ claim }) => claim) },
    labels: new Map(found.map(({ mention, label: thing }) => [mention.id, thing])),
    deals: new Map(claims.flatMap(({ claim, deal }) => (deal === undefined ? [] : [[claim.id, deal] as const]))),
  };
};
