// The first block of a file of stories → what resolving its articles should give.
import {
  AGREEMENT_TYPES,
  type AgreementType,
  CONFLICT_KINDS,
  type ConflictKind,
  MENTION_KINDS,
  type MentionKind,
  STATUSES,
  type Status,
} from '../../schema/ontology.ts';
import { pickWord, type StoryLine, storyError } from './story-line.ts';

/** Names of one thing. `article`: it is called so there only; elsewhere the name is another thing's. */
export type ExpectedEntity = {
  readonly kind: MentionKind;
  readonly names: readonly { readonly name: string; readonly article?: string }[];
};
/** `status` undefined: there is none yet. */
export type ExpectedStatus = { readonly day: string; readonly status: Status | undefined };
/** `asOf`: true in the world on that day, by all that is held. `knownBy`: what it was by what had been published until then. */
export type ExpectedDeal = {
  readonly name: string;
  readonly type: AgreementType;
  readonly asOf: readonly ExpectedStatus[];
  readonly knownBy: readonly ExpectedStatus[];
  readonly stories: number;
  readonly first: readonly string[];
};
export type ExpectedConflict = { readonly kind: ConflictKind; readonly deal: string; readonly articles: readonly string[] };
export type Expected = {
  readonly entities: readonly ExpectedEntity[];
  readonly deals: readonly ExpectedDeal[];
  readonly stories: readonly (readonly string[])[];
  readonly conflicts: readonly ExpectedConflict[];
};

const words = (text: string): string[] => text.split(/[\s,]+/).filter((word) => word !== '');

const readEntity = (rest: string, { place }: StoryLine): ExpectedEntity => {
  const [, kind = '', names = ''] = /^([a-z]+): (.+)$/.exec(rest) ?? [];
  return {
    kind: pickWord(MENTION_KINDS, kind, 'kind of name', place),
    names: names.split('|').map((written) => {
      const [name = '', article] = written.trim().split('@');
      return { name, ...(article === undefined ? {} : { article }) };
    }),
  };
};

const readStatuses = (text: string, { place }: StoryLine): ExpectedStatus[] =>
  text.split(',').map((one) => {
    const [day = '', status = ''] = words(one);
    return { day, status: status === 'none' ? undefined : pickWord(STATUSES, status, 'status', place) };
  });

const readDeal = (rest: string, line: StoryLine): ExpectedDeal => {
  const [, name, told = ''] = /^([a-z-]+): (.+)$/.exec(rest) ?? [];
  if (name === undefined) throw storyError(line.place, 'a deal is written `deal name: TYPE; 2020-01-01 STATUS, …; stories 2; first a-01`.');
  const [type = '', asOf = '', ...more] = told.split(';').map((part) => part.trim());
  const after = (key: string): string | undefined => more.find((part) => part.startsWith(`${key} `))?.slice(key.length + 1);
  const knownBy = after('known');
  return {
    name,
    type: pickWord(AGREEMENT_TYPES, type, 'type of agreement', line.place),
    asOf: readStatuses(asOf, line),
    knownBy: knownBy === undefined ? [] : readStatuses(knownBy, line),
    stories: Number(after('stories')),
    first: words(after('first') ?? '').sort(),
  };
};

const readConflict = (rest: string, { place }: StoryLine): ExpectedConflict => {
  const [kind = '', deal = '', ...articles] = words(rest);
  return { kind: pickWord(CONFLICT_KINDS, kind, 'kind of conflict', place), deal: deal.replace(/:$/, ''), articles: articles.sort() };
};

export const readExpected = (lines: readonly StoryLine[]): Expected => {
  const told = (word: string): { readonly rest: string; readonly line: StoryLine }[] =>
    lines.flatMap((line) => (line.text.startsWith(`${word} `) ? [{ rest: line.text.slice(word.length + 1), line }] : []));
  const odd = lines.find(({ text }) => !/^(?:entity|deal|story:|conflict) /.test(text));
  if (odd) throw storyError(odd.place, 'the first block has lines that begin with entity, deal, story or conflict.');
  return {
    entities: told('entity').map(({ rest, line }) => readEntity(rest, line)),
    deals: told('deal').map(({ rest, line }) => readDeal(rest, line)),
    stories: told('story:').map(({ rest }) => words(rest).sort()),
    conflicts: told('conflict').map(({ rest, line }) => readConflict(rest, line)),
  };
};
