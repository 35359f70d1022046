// A text in, whether it is English out: the rules and the model know no other language, and would invent names and deals in one.
// Told by its commonest words: they make up a third of running English, and a few per cent of any other language's text.

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Less those that a neighbour has too: "for" and "at" are Danish, "in" and "was" German. */
const ENGLISH = words(
  'the of and to is that with its by it from has been are this which or but not their after said who than into about more out new how why what your you they his our can could would were may before between against first',
);

/** The commonest words of other languages of business news, less those that English has too ("die", "in", "on") and that names begin with ("el", "la"). */
const FOREIGN = words(
  'der und das den dem des ein eine einen einem mit von für auf zu zum zur ist sich im bei nach wird übernimmt kauft ' +
    'le les du une et est dans pour sur avec qui aux ses son leur achète ' +
    'los las una que con por para su sus se como más pero al ' +
    'il gli di che è una della del nel alla con sul dal ' +
    'het een voor met op te zijn aan wordt naar ook bij om ' +
    'os uma não são em ao dos das pela pelo ' +
    'och att det som på av med är till ett har för inte från eller ' +
    'ja joka että sekä oli ovat myös kanssa ' +
    'na się że jest oraz przez dla od ' +
    've bir için ile bu olarak yang dan dengan untuk dari',
);

/** From here on a text is running text; a headline may do without small words, so there other languages' words must show. */
const RUNNING_WORDS = 40;
const LEAST_ENGLISH_SHARE = 0.08;
/** A text that is mostly a list of names has few of them, and none of another language's. */
const LEAST_IN_A_LIST = 0.02;
const MOST_FOREIGN_SCRIPT = 0.3;
/** Enough to know the language by; a long page is not read twice for it. */
const SAMPLE_LENGTH = 2000;

/** No part of "y-o-y", "Delivery.com", "Google's". Other languages write their small words small in a headline too: "MIT", "Den" are names. */
const WORD = /(?<![\p{L}\p{N}.'’-])\p{L}+/gu;

const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const wordsOf = (text: string): readonly string[] => text.slice(0, SAMPLE_LENGTH).match(WORD) ?? [];

/** Long enough to tell its language by its small words. */
export const isRunningText = (text: string): boolean => wordsOf(text).length >= RUNNING_WORDS;

/** `text`: of any length. A text too short to tell is taken for English. */
export const isEnglish = (text: string): boolean => {
  const letters = text.slice(0, SAMPLE_LENGTH).match(/\p{L}/gu) ?? [];
  const strange = letters.filter((letter) => !/\p{Script=Latin}/u.test(letter));
  if (shareOf(strange.length, letters.length) > MOST_FOREIGN_SCRIPT) return false;
  const found = wordsOf(text);
  const english = found.filter((word) => ENGLISH.has(word.toLowerCase())).length;
  const foreign = found.filter((word) => FOREIGN.has(word)).length;
  if (found.length < RUNNING_WORDS) return foreign <= english * 2;
  return shareOf(english, found.length) >= (foreign > english ? LEAST_ENGLISH_SHARE : LEAST_IN_A_LIST);
};
