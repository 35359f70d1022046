// Whether the text breaks off at a wall for those who have not paid or signed in.
import type { Block } from '../blocks/block.ts';
import { isReport } from '../noise/reports.ts';
import { endsSentence, textSize } from '../prose.ts';
import { isChrome, type PageFacts } from './page-facts.ts';
import { saysAny } from './wording.ts';

/** Sizes in letters. With these, of 337 real pages of news one is taken for a stub, and it is one. */
const STUB = 1200;
const LONG_STUB = 2200;
const CUT = 900;
const LITTLE = 500;
const NEXT_TO_NOTHING = 350;
const NOTHING = 160;
/** A wall's lines are short; a paragraph about walls is not. */
const LONGEST_LINE = 160;
const LONGEST_OFFER = 120;
/** Blocks behind the text. */
const BEHIND = 12;
const RIGHT_BEHIND = 6;

const short =
  (most: number) =>
  (block: Block): boolean =>
    textSize(block.text) <= most;

const isCut = (kept: readonly Block[]): boolean => {
  const last = kept.at(-1)?.text ?? '';
  return last !== '' && (!endsSentence(last) || /(…|\.\.\.)$/.test(last.trimEnd()));
};

/** A wall stands where the text breaks off; an invitation to subscribe in the page's head or foot says nothing. */
export const isPaywallStub = ({ text, page, kept, metadata: { isPaid } }: PageFacts): boolean => {
  const size = textSize(text);
  if (size > LONG_STUB) return false;
  const last = kept.at(-1);
  const end = last ? page.lastIndexOf(last) + 1 : 0;
  const behind = page.slice(end, end === 0 ? page.length : end + BEHIND).filter((block) => !isChrome(block));
  const isWalled =
    behind.filter(short(LONGEST_LINE)).some((block) => saysAny(block.text, 'paywall')) ||
    kept
      .slice(-3)
      .filter(short(LONGEST_LINE))
      .some((block) => saysAny(block.text, 'paywall') && !isReport(block.text));
  if (isWalled && (size <= STUB || isPaid || isCut(kept))) return true;
  if (isPaid && (size <= NOTHING || (isCut(kept) && size <= CUT))) return true;
  if (size > LITTLE || (size > NEXT_TO_NOTHING && !isPaid)) return false;
  return behind
    .slice(0, end === 0 ? behind.length : RIGHT_BEHIND)
    .filter(short(LONGEST_OFFER))
    .some((block) => saysAny(block.text, 'paywall-offer'));
};
