// A text with mentions and claims at their places → markup: claims marked and numbered, names linked inside them.
import { type Html, html, type Part } from '../html.ts';

/** Offsets in UTF-16 units; `wrap` is given what stands there. */
export type Span = { readonly start: number; readonly end: number; readonly wrap: (inner: Part) => Part };

type Claims = readonly Span[];

/** The text between two offsets, with the names in it. Names that overlap an earlier one are left as text. */
const withNames = (text: string, from: number, to: number, names: readonly Span[]): Part[] => {
  const parts: Part[] = [];
  let at = from;
  for (const { start, end, wrap } of names) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), wrap(text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to)];
};

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start || b.end - a.end);

/** Claims of one sentence have the same place: each wraps what the one before it has wrapped. Of claims that overlap otherwise the first is marked. */
export const markText = (text: string, { claims, names }: { readonly claims: Claims; readonly names: readonly Span[] }): Html => {
  const sortedNames = inOrder(names);
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end, wrap } of inOrder(claims)) {
    if (start < at) continue;
    parts.push(...withNames(text, at, start, sortedNames), wrap(withNames(text, start, end, sortedNames)));
    at = end;
  }
  return html`${[...parts, ...withNames(text, at, text.length, sortedNames)]}`;
};
