// A corpus item in, the record that `extract --input` reads and the scorers take as gold out.
import type { CorpusAgreement } from './agreement-line.ts';
import type { Mark } from './marks.ts';
import type { CorpusItem } from './parse-corpus.ts';

type Field = 'title' | 'text';

const toMentions = (marks: readonly Mark[], field: Field, wanted: (mark: Mark) => boolean) =>
  marks.filter(wanted).map(({ name, kind, start, end, entity }) => ({ name, kind: kind.toLowerCase(), start, end, field, entity }));

/** Every other name in the item for the same thing. */
const otherNames = (name: string, marks: readonly Mark[]): readonly string[] => {
  const entity = marks.find((mark) => mark.name === name && mark.kind !== 'REF' && mark.kind !== 'NONE')?.entity ?? name;
  const names = marks.filter((mark) => mark.kind !== 'REF' && mark.kind !== 'NONE' && mark.entity === entity).map((mark) => mark.name);
  return [...new Set(names)].filter((other) => other !== name);
};

type Evidence = { readonly quote: string; readonly field: Field; readonly start: number; readonly end: number };
const toEvidence = (item: CorpusItem, quote: string | undefined): Evidence => {
  const wanted = quote ?? item.title;
  const inTitle = item.text === '' || !item.text.includes(wanted);
  const start = (inTitle ? item.title : item.text).indexOf(wanted);
  return { quote: wanted, field: inTitle ? 'title' : 'text', start, end: start + wanted.length };
};

const toAgreement = (item: CorpusItem, { types, statuses, parties, covers, quote, unsure }: CorpusAgreement) => {
  const [type, ...alternativeTypes] = types;
  const [status, ...alternativeStatuses] = statuses;
  const marks = [...item.titleMarks, ...item.textMarks];
  return {
    type,
    status,
    parties: parties.map(({ name, role }) => ({ name, role: role.toLowerCase(), alt: otherNames(name, marks) })),
    covers,
    evidence: toEvidence(item, quote),
    ...(alternativeTypes.length > 0 && { alt_types: alternativeTypes }),
    ...(alternativeStatuses.length > 0 && { alt_status: alternativeStatuses }),
    ...(unsure && { unsure }),
  };
};

/** Mentions and references have offsets in their `field`; references are pronouns and descriptions. */
export const toRecord = (item: CorpusItem) => {
  const mark = (wanted: (mark: Mark) => boolean) => [
    ...toMentions(item.titleMarks, 'title', wanted),
    ...toMentions(item.textMarks, 'text', wanted),
  ];
  return {
    id: item.id,
    split: item.split,
    title: item.title,
    text: item.text,
    published: item.day,
    agreements: item.agreements.map((agreement) => toAgreement(item, agreement)),
    mentions: mark(({ kind }) => kind !== 'REF' && kind !== 'NONE'),
    references: mark(({ kind }) => kind === 'REF'),
  };
};
