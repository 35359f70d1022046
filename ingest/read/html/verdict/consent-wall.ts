// Whether a page asks for consent instead of showing an article. Metadata do not count: walls stand at articles' addresses, with their heads.
import type { Block } from '../blocks/block.ts';
import { isProse, textSize } from '../prose.ts';
import { claimOf, isParagraph, type PageFacts } from './page-facts.ts';
import { saysAny, whichSaid } from './wording.ts';

/** In letters. An article that stands beside a layer has more running text of its own than this. */
const OWN_TEXT = 300;
const LITTLE_OWN_TEXT = 150;
/** Different phrases in which a wall speaks to its reader. News about consent has one or two, in quotations. */
const PHRASES = 3;
const FEW_PHRASES = 2;
const TOPICS = 3;
const MOST_LINKS = 0.7;
const SHORTEST = 20;

const isTold = (block: Block): boolean => block.links < MOST_LINKS && block.text.length >= SHORTEST;

/** How much running text speaks of something else; stops counting when it is enough. */
const ownText = (page: readonly Block[], isAboutConsent: (text: string) => boolean): number => {
  let size = 0;
  for (const block of page) {
    if (size >= OWN_TEXT) break;
    if (isParagraph(block) && !isAboutConsent(block.text)) size += textSize(block.text);
  }
  return size;
};

export const isConsentWall = (facts: PageFacts): boolean => {
  const { page } = facts;
  const speaksOfIt = (text: string): boolean => saysAny(text, 'consent-topic') || saysAny(text, 'consent');
  const own = ownText(page, speaksOfIt);
  if (own >= OWN_TEXT) return false;
  const phrases = new Set<number>();
  const topics = new Set<number>();
  let size = 0;
  let asked = 0;
  for (const { text, links } of page.filter(isTold)) {
    const said = whichSaid(text, 'consent');
    for (const phrase of said) phrases.add(phrase);
    for (const topic of whichSaid(text, 'consent-topic')) topics.add(topic);
    if (!isProse({ text, links })) continue;
    size += textSize(text);
    if (said.length > 0) asked += textSize(text);
  }
  if (topics.size === 0 && phrases.size < PHRASES) return false;
  if (asked * 2 < size) return false;
  return phrases.size >= PHRASES || (phrases.size >= FEW_PHRASES && topics.size >= TOPICS && own < LITTLE_OWN_TEXT && claimOf(facts) < 2);
};
