// Where a description or pronoun for companies begins in a sentence, and of which form it is. Only the form: antecedents.ts says whom it means.

import type { Description } from './antecedents.ts';
import { COMPANY_NOUN, COMPANY_NOUNS, NOT_A_REFERENCE, OPENS_NEW } from './company-nouns.ts';
import { countryAt, isPeople, townAt } from './countries.ts';

export type ReferenceForm =
  | ({ readonly form: 'DESCRIPTION'; readonly end: number } & Description)
  | { readonly form: 'SEVERAL'; readonly end: number; readonly count: number }
  | { readonly form: 'GROUP'; readonly end: number }
  | { readonly form: 'IT' | 'ITS' | 'THEY' | 'THEIR'; readonly end: number };

const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };
const PLURAL_VERB =
  /^(?:have|had|will|are|were|said|say|signed|agreed|plan|planned|also|would|did|began|started|announced|expect|hope|first|already|now|settled|struck|joined|teamed|compete|formed|share|worked|work|own|intend|want|declined|ended|buried|set)$/;
const LOOSE_BE = /^(?:is|was|['’]s|will|would|may|might|could|can|should|has|had)$/;
const EXPLETIVE =
  /^(?:seems?|seemed|appears?|appeared|takes?|took|turns?|turned|remains?|remained|looks?|looked|means?|meant|came|comes|helps?|helped|happen(?:s|ed)|follows?|emerged|depends|matters?|makes|made|may|might|could|can|all|only|wasn['’]t|isn['’]t|won['’]t|doesn['’]t|didn['’]t|costs?|ends?|rained|feels?|sounds?|goes|went|starts?|started|would|should)$/;
const ACTIVE = /^(?:\p{Ll}+ing|owned|backed|based|founded|acquired|bought|valued|led|listed|paid|sold|offered|licensed)$/u;
const FUNCTION_WORD =
  /^(?:to|for|in|on|with|by|at|from|and|or|but|nor|the|a|an|out|up|off|into|as|down|over|than|about|this|that|when|if|so|too)$/;
const ADVERB = /^(?:also|now|already|still|currently|recently|then|\p{Ll}+ly)$/u;

const MAKES = /^(?:maker|owner|developer|giant|company|manufacturer|parent)$/;
const MODIFIERS = 5;

const readDescription = (words: readonly string[], start: number, isName: (token: number) => boolean): ReferenceForm | undefined => {
  let country: string | undefined;
  let town: string | undefined;
  const modifiers: string[] = [];
  for (let at = start + 1; at <= start + 1 + MODIFIERS; at += 1) {
    const word = words[at];
    if (word === undefined) return undefined;
    const home = /^\p{Lu}/u.test(word) ? countryAt(words, at) : undefined;
    if (home !== undefined) {
      country ??= home.code;
      town ??= townAt(words, at);
      at += home.length - 1;
      if (at === start + home.length && isPeople(word) && !/^\p{Ll}+$/u.test(words[at + 1] ?? '') && home.length === 1)
        return { form: 'DESCRIPTION', end: at + 1, country, town, product: undefined, noun: 'company', modifiers };
      continue;
    }
    if (isName(at) && at === start + 1 && MAKES.test(words[at + 1] ?? '') && !isName(at + 2))
      return { form: 'DESCRIPTION', end: at + 2, country: undefined, town: undefined, product: word, noun: 'maker', modifiers };
    if (isName(at) || NOT_A_REFERENCE.test(word)) return undefined;
    if (COMPANY_NOUN.test(word) && !COMPANY_NOUN.test(words[at + 1] ?? '') && words[at + 1] !== '-') {
      const after = words[at + 1] ?? '';
      const closes = !OPENS_NEW.test(after) && !isName(at + 1);
      return closes ? { form: 'DESCRIPTION', end: at + 1, country, town, product: undefined, noun: word, modifiers } : undefined;
    }
    if (
      !/^(?:\p{Ll}[\p{L}-]*|-)$/u.test(word) ||
      /^(?:of|in|for|to|and|that|is|was|on|at|by|with|from|as|the|a|an|its|their|this|which|who|has|had|have|will|would|it|they)$/.test(
        word,
      )
    )
      return undefined;
    modifiers.push(word);
  }
  return undefined;
};

const readNumber = (words: readonly string[], start: number): ReferenceForm | undefined => {
  const first = (words[start] ?? '').toLowerCase();
  const next = words[start + 1] ?? '';
  const afterNext = words[start + 2] ?? '';
  if (first === 'both' || first === 'either') {
    if (first === 'both' && COMPANY_NOUNS.test(next)) return { form: 'SEVERAL', end: start + 2, count: 2 };
    return first === 'either' && /^(?:company|firm|side|party|group)$/.test(next)
      ? { form: 'SEVERAL', end: start + 2, count: 2 }
      : undefined;
  }
  if (first !== 'the') return undefined;
  const count = COUNTS[next];
  if (count !== undefined && COMPANY_NOUNS.test(afterNext) && !/^(?:that|who|which|of)$/.test(words[start + 3] ?? ''))
    return { form: 'SEVERAL', end: start + 3, count };
  if (count !== undefined && (PLURAL_VERB.test(afterNext) || /^[.,]$/.test(afterNext))) return { form: 'SEVERAL', end: start + 2, count };
  if (/^(?:pair|duo)$/.test(next) && afterNext !== 'of') return { form: 'SEVERAL', end: start + 2, count: 2 };
  const joint = /^(?:companies|firms|partners|parties)$/.test(next) && !/^(?:that|who|which|of|in|with)$/.test(afterNext);
  return joint ? { form: 'GROUP', end: start + 2 } : undefined;
};

/** "It" as the doer; not the "it" of "it is clear that". */
const isDoer = (words: readonly string[], start: number): boolean => {
  const next = words[start + 1] ?? '';
  if (!/^\p{Ll}|^['’]/u.test(next) || FUNCTION_WORD.test(next)) return false;
  if (ADVERB.test(next)) return isDoer(words, start + 1);
  if (!LOOSE_BE.test(next)) return !EXPLETIVE.test(next);
  const rest = words.slice(start + 2, start + 6).filter((word) => !ADVERB.test(word) && !/^(?:not|even|be|been)$/.test(word));
  const isBe = /^(?:is|was|['’]s)$/.test(next) || words.slice(start + 2, start + 5).some((word) => word === 'be' || word === 'been');
  const verb = rest[0] ?? '';
  return isBe ? ACTIVE.test(verb) : /^\p{Ll}/u.test(verb) && !EXPLETIVE.test(verb) && !FUNCTION_WORD.test(verb);
};

/** The reference that begins at `start`, if one does. */
export const readReference = (words: readonly string[], start: number, isName: (token: number) => boolean): ReferenceForm | undefined => {
  switch (words[start]) {
    case 'It':
    case 'it':
      return isDoer(words, start) ? { form: 'IT', end: start + 1 } : undefined;
    case 'Its':
    case 'its':
      return { form: 'ITS', end: start + 1 };
    case 'They':
    case 'they':
      return { form: 'THEY', end: start + 1 };
    case 'Their':
    case 'their':
      return { form: 'THEIR', end: start + 1 };
    case 'The':
    case 'the':
    case 'Both':
    case 'both':
    case 'Either':
    case 'either':
      return readNumber(words, start) ?? (/^the$/i.test(words[start] ?? '') ? readDescription(words, start, isName) : undefined);
    case 'This':
    case 'this':
      return undefined;
    default:
      return undefined;
  }
};
