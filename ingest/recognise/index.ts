// Article → the names in it, each with kind, place and the fullest name that the article has for the same thing, and the descriptions
// and pronouns that clearly stand for one ("the Finnish company", "it"). Open world; pure: the same article gives the same mentions.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Article, FIELDS, type Mention } from '../../schema/facts.ts';
import { mentionId } from '../../schema/ids.ts';
import { correctNames } from './corrections.ts';
import { type FoundName, toFoundName } from './found-names.ts';
import { linkAliases } from './link/aliases.ts';
import { isPlace } from './link/countries.ts';
import { findReferences } from './link/references.ts';
import { type Passage, toPassages } from './passages.ts';
import { readKnownNames } from './tagger/known-names.ts';
import { readModel } from './tagger/model.ts';
import { createTagger } from './tagger/tagger.ts';
import { readWordTable } from './tagger/word-table.ts';

export type Recogniser = (article: Article) => Mention[];

const asset = (name: string): Buffer => readFileSync(new URL(`./tagger/${name}`, import.meta.url));

/** What is longer is no name but letters that nobody parted; a database could not index it either. */
const LONGEST_NAME = 200;

type Place = { readonly passage: number; readonly start: number; readonly end: number };

const toMention = (
  article: Article,
  passages: readonly Passage[],
  { passage: index, start, end }: Place,
  rest: Pick<Mention, 'fullName' | 'form' | 'kind'>,
): Mention[] => {
  const passage = passages[index];
  const first = passage?.tokens[start];
  const last = passage?.tokens[end - 1];
  if (passage === undefined || first === undefined || last === undefined) return [];
  const name = article[passage.field === 'TITLE' ? 'title' : 'text'].slice(first.start, last.end);
  if (Math.max(name.length, rest.fullName.length) > LONGEST_NAME) return [];
  const mention = { name, ...rest, field: passage.field, start: first.start, end: last.end };
  return [{ id: mentionId(article.id, mention), ...mention }];
};

/** "Redmond" stands for Microsoft and is no name of it; a place that stands for no company of the article is a place. */
const describe = ({ text, kind }: FoundName, fullName: string): Pick<Mention, 'fullName' | 'form' | 'kind'> => {
  if (kind !== 'COMPANY' || !isPlace(text)) return { fullName, form: 'NAME', kind };
  return fullName === text ? { fullName, form: 'NAME', kind: 'OTHER' } : { fullName, form: 'REFERENCE', kind };
};

/** Reads the model's files once (some 0.2 s); the function that comes back keeps only what it has learned of single words. */
export const createRecogniser = (): Recogniser => {
  const known = readKnownNames(asset('known-names.txt').toString('utf8'));
  const tag = createTagger(readModel(gunzipSync(asset('names.bin.gz'))), readWordTable(gunzipSync(asset('words.bin.gz'))), known);
  return (article) => {
    const passages = toPassages(article);
    const tagged: FoundName[] = passages.flatMap(({ words, field }, index) =>
      tag(words, field).map((span) => toFoundName(passages, index, span)),
    );
    const names = correctNames(passages, tagged, known);
    const fullNames = linkAliases(names, passages, (name) => known.isCompany(name));
    const references = findReferences(passages, names, fullNames, known.countryOf);
    return [
      ...names.flatMap((name) => toMention(article, passages, name, describe(name, fullNames(name)))),
      ...references.flatMap((found) =>
        toMention(article, passages, found, { fullName: found.fullName, form: 'REFERENCE', kind: 'COMPANY' }),
      ),
    ].sort((left, right) => FIELDS.indexOf(left.field) - FIELDS.indexOf(right.field) || left.start - right.start || left.end - right.end);
  };
};
