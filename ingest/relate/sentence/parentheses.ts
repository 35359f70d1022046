// What stands between commas right after an "and", a preposition or a relative word without a name in it ("from A and, since last summer, from B") parts nothing: out with it.
import type { Group } from './group.ts';

const isNameless = ({ words }: Group): boolean => words.every(({ mentions }) => mentions.length === 0);

/** The comma that closes what the one at `open` opens; -1 where there is none or a clause or a name stands between. */
const closingComma = (groups: readonly Group[], open: number): number => {
  const close = groups.findIndex((group, index) => index > open && (group.kind === 'COMMA' || group.kind === 'STOP'));
  if (close < 0 || groups[close]?.kind !== 'COMMA') return -1;
  const inside = groups.slice(open + 1, close);
  const isAside = inside.every((group) => isNameless(group) && !(group.kind === 'VERB' && group.form === 'FINITE'));
  return isAside && inside.length > 0 ? close : -1;
};

const SHORT = 4;
/** After "and", "which", "by" a comma can only open one; after a verb ("has bought, among others, A") if a phrase follows. */
const opensParenthesis = (groups: readonly Group[], comma: number): boolean => {
  const before = groups[comma - 1]?.kind ?? 'STOP';
  if (before === 'VERB') return groups[comma + 1]?.kind === 'PREP' && closingComma(groups, comma) <= comma + SHORT;
  return before === 'CC' || before === 'WH' || before === 'PREP';
};

export const withoutParentheses = (groups: readonly Group[]): readonly Group[] => {
  const kept: Group[] = [];
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at];
    const opens = group?.kind === 'COMMA' && opensParenthesis(groups, at);
    const close = opens ? closingComma(groups, at) : -1;
    if (close > 0) at = close;
    else if (group) kept.push(group);
  }
  return kept;
};
