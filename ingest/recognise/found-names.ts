// Names as found in an article, by passage and token: what the tagger gives and the later steps correct and link.
import type { Passage } from './passages.ts';
import type { Span } from './tagger/labels.ts';
import type { Token } from './tokens.ts';

/** `passage`: index in the article's passages; `start`, `end`: token indexes there; `text`: as written, any white space as one space. */
export type FoundName = Span & { readonly passage: number; readonly text: string; readonly words: readonly string[] };

const asWritten = (tokens: readonly Token[]): string =>
  tokens.map((token, index) => (index > 0 && token.start > (tokens[index - 1]?.end ?? 0) ? ` ${token.text}` : token.text)).join('');

export const toFoundName = (passages: readonly Passage[], passage: number, span: Span): FoundName => ({
  ...span,
  passage,
  text: asWritten((passages[passage]?.tokens ?? []).slice(span.start, span.end)),
  words: (passages[passage]?.words ?? []).slice(span.start, span.end),
});

export const inOrder = (left: FoundName, right: FoundName): number =>
  left.passage - right.passage || left.start - right.start || left.end - right.end;

export const overlaps = (left: FoundName, right: FoundName): boolean =>
  left.passage === right.passage && left.start < right.end && right.start < left.end;

/** The names in order, with `added` in place of what overlaps them. */
export const withInPlace = (names: readonly FoundName[], added: readonly FoundName[]): FoundName[] =>
  [...names.filter((name) => !added.some((other) => overlaps(other, name))), ...added].sort(inOrder);
