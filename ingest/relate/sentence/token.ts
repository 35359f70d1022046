// One sentence and its mentions in, tokens out. A name is one token, however many words it has; offsets count in the whole field.
import type { Mention } from '../../../schema/facts.ts';
import type { Sentence } from '../../recognise/sentences.ts';

export type Token = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** None for an ordinary word, one for a name, two for "the two companies". */
  readonly mentions: readonly Mention[];
};

/** An ordinary word. */
export const isPlain = (token: Token | undefined): token is Token => token !== undefined && token.mentions.length === 0;

/** Mentions of one span together; of overlapping spans the longer wins. */
const groupBySpan = (mentions: readonly Mention[]): readonly (readonly Mention[])[] => {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  const groups: Mention[][] = [];
  for (const mention of sorted) {
    const last = groups.at(-1);
    const span = last?.[0];
    if (last && span && span.start === mention.start && span.end === mention.end) last.push(mention);
    else if (!span || mention.start >= span.end) groups.push([mention]);
  }
  return groups;
};

const toToken = (text: string, start: number, mentions: readonly Mention[] = []): Token => ({
  text,
  lower: text.toLowerCase().replace(/’/g, "'"),
  start,
  end: start + text.length,
  mentions,
});

/** After a name "Rocket", "-", "backed" → "Rocket", "-backed"; after a word "Acqui", "-", "hires" → "Acqui-hires". */
const joinHyphenated = (tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  for (const token of tokens) {
    const hyphen = joined.at(-1);
    const left = joined.at(-2);
    const glued = hyphen?.text === '-' && left?.end === hyphen.start && hyphen.end === token.start && token.mentions.length === 0;
    if (!glued || !/^\p{L}+$/u.test(token.text)) joined.push(token);
    else if (left.mentions.length > 0) joined.splice(-1, 1, toToken(`-${token.text}`, hyphen.start));
    else joined.splice(-2, 2, toToken(`${left.text}-${token.text}`, left.start));
  }
  return joined;
};

/** "51 per cent" is read like "51 percent". */
const joinPerCent = (tokens: readonly Token[]): readonly Token[] => {
  const joined: Token[] = [];
  for (const token of tokens) {
    const per = joined.at(-1);
    const isPerCent = token.lower === 'cent' && per?.lower === 'per' && token.mentions.length === 0;
    if (isPerCent) joined.splice(-1, 1, { ...per, text: `${per.text} ${token.text}`, lower: 'percent', end: token.end });
    else joined.push(token);
  }
  return joined;
};

/** `mentions`: those of the sentence's field; the ones outside of the sentence are passed over. */
export const tokensOf = (field: string, sentence: Sentence, mentions: readonly Mention[]): readonly Token[] => {
  const inside = mentions.filter((mention) => mention.start >= sentence.start && mention.end <= sentence.end);
  const names = groupBySpan(inside);
  const tokens: Token[] = [];
  let next = 0;
  let covered = -1;
  const pushNamesUpTo = (offset: number): void => {
    for (let group = names[next]; group?.[0] && group[0].start < offset; group = names[next]) {
      tokens.push(toToken(field.slice(group[0].start, group[0].end), group[0].start, group));
      covered = group[0].end;
      next += 1;
    }
  };
  for (const { text, start, end } of sentence.tokens) {
    pushNamesUpTo(end);
    if (start >= covered) tokens.push(toToken(text, start));
    else if (end > covered) tokens.push(toToken(field.slice(covered, end), covered));
  }
  return joinPerCent(joinHyphenated(tokens));
};
