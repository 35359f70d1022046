// A line with marks such as `{company:Nokia} said {ref:it=Nokia} …` in, the plain line and its marks with offsets out.
import { MENTION_KINDS, type MentionKind } from '../../schema/ontology.ts';
import { lineError, type Place } from './line-error.ts';

/** `REF`: a pronoun or a description ("it", "the Finnish company") that stands for a named thing. `NONE`: looks like a name of this item, but is an ordinary word. */
export type MarkKind = MentionKind | 'REF' | 'NONE';
/** `entity`: the name in the same item that this one is short for or stands for; its own text where nothing is said. */
export type Mark = {
  readonly name: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  readonly entity: string;
};

const MARK_KINDS: readonly MarkKind[] = [...MENTION_KINDS, 'REF', 'NONE'];
const MARK = /\{([a-z]+):([^{}=]+)(?:=([^{}=]+))?\}/g;

const toKind = (word: string, place: Place): MarkKind => {
  const kind = MARK_KINDS.find((known) => known.toLowerCase() === word);
  if (kind === undefined) throw lineError(place, `“${word}” is no kind of mark; the kinds are ${MARK_KINDS.join(', ').toLowerCase()}.`);
  return kind;
};

export const readMarks = (line: string, place: Place): { readonly plain: string; readonly marks: readonly Mark[] } => {
  const marks: Mark[] = [];
  let plain = '';
  let from = 0;
  for (const match of line.matchAll(MARK)) {
    const [whole, kindWord = '', name = '', entity] = match;
    const kind = toKind(kindWord, place);
    if (kind === 'REF' && entity === undefined) throw lineError(place, `{ref:${name}} does not say for what it stands.`);
    plain += line.slice(from, match.index);
    marks.push({ name, kind, start: plain.length, end: plain.length + name.length, entity: entity ?? name });
    plain += name;
    from = match.index + whole.length;
  }
  plain += line.slice(from);
  if (/[{}]/.test(plain)) throw lineError(place, 'a brace that belongs to no mark.');
  return { plain, marks };
};
