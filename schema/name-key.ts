// Names as the graph compares them: folded for search, and as a key (`kind:slug`) for identity. Used alike on writing and on reading.
import type { EntityKind } from './ontology.ts';

const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag sa nv bv oyj oy ab asa as aps kk kgaa se spa srl sarl sas pte pty pvt holding holdings group'.split(
    ' ',
  ),
);

/** Lower case, no accents, no possessive, `&` as "and", everything else that is no letter or digit as one space. `foldName("Citroën's")` = "citroen". */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/&/g, ' and ')
    .replace(/[.'’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The folded name without a leading "the" and without legal forms at its end; a name that is nothing else keeps them. */
export const bareName = (name: string): string => {
  const words = foldName(name).split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
};

/** Signs at the end of a word that tell a name from another, in words: C#, C++, Disney+. */
const spelled = (name: string): string =>
  name
    .replace(/(?<=\p{L})[#♯](?![\p{L}\p{N}])/gu, ' sharp')
    .replace(/(?<=[\p{L}\p{N}])\++(?![\p{L}\p{N}])/gu, (signs) => ' plus'.repeat(signs.length));

/** Identity key of a name: `company:hmd-global`. Legal forms are dropped for companies only; numbers and the signs of `C++` always stay. */
export const nameKey = (kind: EntityKind, name: string): string =>
  `${kind.toLowerCase()}:${(kind === 'COMPANY' ? bareName : foldName)(spelled(name)).replaceAll(' ', '-')}`;
