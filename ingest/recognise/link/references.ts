// "the Finnish company", "the two firms", "it": found in the text and tied to the companies that they clearly stand for.
import type { FoundName } from '../found-names.ts';
import type { Passage } from '../passages.ts';
import type { FullNames } from './aliases.ts';
import { type Context, findDescribed, findGroup, findSeveral, lastSubject } from './antecedents.ts';
import { gatherFacts } from './company-facts.ts';
import { type Occurrence, opensClause, remember, type SentenceMemory } from './discourse.ts';
import { isPublication } from './publications.ts';
import { type ReferenceForm, readReference } from './reference-forms.ts';
import { TAKES_OF_ANOTHER } from './takes-of-another.ts';

/** Tokens `start` to `end` of a passage stand for the company of that full name; a reference to several comes once for each. */
export type Reference = { readonly passage: number; readonly fullName: string; readonly start: number; readonly end: number };

// Sentences; beyond that "the Finnish company" is not looked for.
const REMEMBERED = 60;
const SAYS =
  /^(?:that|said|says|announced|confirmed|revealed|because|but|and|as|while|if|when|where|since|which|after|before|though|although)$/;

const BE = /^(?:is|are|was|were|be|been|became|becomes|remains|remained)$/;
const RELATION =
  /^(?:parent|owner|shareholder|investor|backer|supplier|customer|client|partner|rival|competitor|distributor|manufacturer|licensor|licensee|sponsor|lender|suitor)s?$/;
/** "A is its biggest customer", "A, its oldest shareholder, ": of another company than A. */
const tellsOfOther = (words: readonly string[], start: number): boolean => {
  if (words[start + 1] === 'own') return false;
  const isRelation = words.slice(start + 1, start + 5).some((word) => RELATION.test(word));
  const before = words[start - 1] ?? '';
  if (before === ',' && /^\p{Lu}/u.test(words[start - 2] ?? '')) return true;
  return (isRelation && BE.test(before)) || TAKES_OF_ANOTHER.test(words.slice(Math.max(0, start - 8), start).join(' '));
};

/** "Nordlicht, which it runs": another than the one of which the clause tells. */
const tellsOfNamed = (words: readonly string[], start: number, isName: (token: number) => boolean): boolean =>
  words[start - 1] === 'which' && isName(words[start - 2] === ',' ? start - 3 : start - 2);

const resolve = (form: ReferenceForm, context: Context, words: readonly string[], start: number): readonly string[] => {
  const one = (name: string | undefined): readonly string[] => (name === undefined ? [] : [name]);
  switch (form.form) {
    case 'DESCRIPTION':
      return one(findDescribed(context, form));
    case 'SEVERAL':
      return findSeveral(context, form.count);
    case 'GROUP':
    case 'THEY':
    case 'THEIR':
      return findGroup(context);
    case 'IT':
      return start === 0 || SAYS.test(words[start - 1] ?? '') ? one(subjectFor(context)) : [];
    case 'ITS':
      if (tellsOfOther(words, start)) return [];
      return context.here.companies.length > 1 &&
        context.here.latest.length === 1 &&
        context.here.companies.at(-1) !== context.here.latest[0]
        ? []
        : one(subjectFor(context));
  }
};

/** For "it": the subject of this sentence or, if no company was named in it yet, of the one just before in the same paragraph. */
const subjectFor = ({ here, before }: Context): string | undefined => {
  const last = before[0];
  if (here.companies.length > 0) return lastSubject({ here, before: [] });
  if (last === undefined || last.paragraph !== here.paragraph) return undefined;
  return last.subject.length === 1 ? last.subject[0] : undefined;
};

const readPassage = (
  passage: Passage,
  names: readonly FoundName[],
  occurrencesOf: readonly Occurrence[],
  before: readonly SentenceMemory[],
  told: Pick<Context, 'facts' | 'ranked'>,
): Omit<Reference, 'passage'>[] => {
  const { words, paragraph } = passage;
  const isName = (token: number): boolean => names.some(({ start, end }) => start <= token && token < end);
  const found: Omit<Reference, 'passage'>[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const form = isName(start) ? undefined : readReference(words, start, isName);
    if (form === undefined || (form.form === 'IT' && tellsOfNamed(words, start, isName))) continue;
    const earlier = [...occurrencesOf, ...found]
      .filter((occurrence) => occurrence.end <= start)
      .sort((left, right) => left.start - right.start);
    const here = remember(words, paragraph, earlier, isName);
    const context = { here, before, isSubject: opensClause(words, start, isName), ...told };
    for (const fullName of resolve(form, context, words, start)) found.push({ fullName, start, end: form.end });
    start = form.end - 1;
  }
  return found;
};

export const findReferences = (
  passages: readonly Passage[],
  names: readonly FoundName[],
  fullNames: FullNames,
  countryOf: (name: string) => string | undefined,
): Reference[] => {
  const facts = gatherFacts(passages, names, fullNames, countryOf);
  const ranked = [...facts].map(([name, { uses }]) => ({ name, uses })).sort((left, right) => right.uses - left.uses);
  const references: Reference[] = [];
  const before: SentenceMemory[] = [];
  const namesIn = passages.map((): FoundName[] => []);
  for (const name of names) namesIn[name.passage]?.push(name);
  passages.forEach((passage, index) => {
    if (passage.field === 'TITLE') return;
    const own = namesIn[index] ?? [];
    const named = own.map((name) => ({
      fullName: name.kind === 'COMPANY' && !isPublication(name.text) ? fullNames(name) : undefined,
      start: name.start,
      end: name.end,
    }));
    const found = readPassage(passage, own, named, before, { facts, ranked });
    references.push(...found.map((occurrence) => ({ ...occurrence, passage: index })));
    const all = [...named, ...found].sort((left, right) => left.start - right.start);
    const isName = (token: number): boolean => own.some(({ start, end }) => start <= token && token < end);
    before.unshift(remember(passage.words, passage.paragraph, all, isName));
    if (before.length > REMEMBERED) before.pop();
  });
  return references;
};
