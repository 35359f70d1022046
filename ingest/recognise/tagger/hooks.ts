// Words that a headline hangs its names on: deal verbs ("acquires", "Is Buying") and small words ("to", "with"). A name stands between two
// of them, however ordinary its own words are and whether or not every word has a capital.
import { hashText } from './hash.ts';

const SMALL = new Set(
  `to from with and & + for in into by of at on over as via after between against without through than its their his her our your the a an
  , : ; - – — | ( ) ' ’ 's ’s . ? ! “ ” "`.split(/\s+/),
);
/** Stems of verbs by what follows them (a company, a thing, a preposition), then the words that only hold a sentence together. */
const SORTS: readonly string[] = [
  `absorb accus acquir approach ask back beat bought buy choos court ditch drop dump ey follow fund gobbl grab help hir join leav let need
  outbid own pick replac rescu scoop select snap su swallow tap urg want woo`,
  `add adopt announc award bring build built cancel clos complet confirm consider creat cut deliver den deni deploy develop distribut embed
  end expand explor extend finalis finaliz form get giv hold ink integrat invest kill land launch lead leas led licens mak made manufactur
  mov near offer open order pay paid plan pour pull pump push put rais renew rent report reveal roll said sav say seal secur see seek sell
  send set shar ship show shut sign sold spin split sponsor start stop strik struck suppl swap tak took test unveil us weigh win won`,
  `agre align alli ally band clash collaborat combin compet cooperat fight hook link merg negotiat pair partner rival settl talk team ti tie
  unit work`,
  `am are be been can could did do does had has have is may might must should was were will would this that which who what why how when
  where if while but or nor not no now up out off down about around under before amid`,
];
const SORT_OF = new Map(SORTS.flatMap((stems, sort) => stems.split(/\s+/).map((stem): [string, number] => [stem, sort + 1])));
const ENDING = /(?:(?:nn|pp|tt|bb)?(?:ing|ed)|ies|ied|y|es|e|s)$/;
const DOUBLED = /^(.)\1/;

/** The word, or what is left of it without its ending, where a sort has that. */
const sortOf = (word: string): number | undefined => {
  const ending = ENDING.exec(word)?.[0] ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const forms = [word, stem, DOUBLED.test(ending) ? stem + ending.charAt(0) : '', word.endsWith('s') ? word.slice(0, -1) : ''];
  for (const form of forms) {
    const sort = SORT_OF.get(form);
    if (sort !== undefined) return sort;
  }
  return undefined;
};

/** 0: nothing hangs on the word. Verbs of one sort share a number; each small word has its own. */
export const hookOf = (lowerCased: string): number => (SMALL.has(lowerCased) ? hashText(lowerCased) : (sortOf(lowerCased) ?? 0));
