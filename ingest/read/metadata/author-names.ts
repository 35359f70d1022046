// What a page tells of its writers ("By Ann Lee and Bo Chen, Staff Writers") → the people and, apart from them, what is no person (a newsroom, an agency).
import { plainText } from '../html/plain-text.ts';
import { normaliseLine } from '../normalise-text.ts';
import { isOffice } from './office-words.ts';

/** Whether a name is the publisher's. */
export type IsSite = (name: string) => boolean;
export type Names = { readonly people: readonly string[]; readonly offices: readonly string[] };

const LONGEST_TOLD = 400;
const LONGEST_NAME = 60;

/** "By", in the languages of the pages we know; with a colon also what only a label says. */
export const BY =
  /^(?:(?:[-–—|•·]\s*)?(?:an? )?(?:article |analysis |text |story |words |interview |opinion |report |kommentar |ein |eine )*(?:by|von|vom|par|por|di|da|door|av|af|przez|yazan|oleh|autor(?:in|en|es|a)?|authors?|written by|posted by|reported by|published by|verfasst von|geschrieben von|text|texte|texto|testo|tekst|autore|auteur|auteurs|redaktör|skribent|автор|авторы|penulis|reporter|editor)(?:\s*[:：]\s*|\s+)|✍\s*)/i;
const SEPARATOR =
  /\s*(?:[;|•·&＆、،]|\n|,(?!\s*(?:jr|sr|ph\.?d|m\.?d|esq|ii|iii)\b)|\s(?:and|und|et|och|og|és|ve|dan|и|та|oraz|with|mit|avec|con)\s)\s*/i;
/** Also parts of names ("Ortega y Gasset", "Antoni e Silva"): they separate whole names only. */
const WEAK_SEPARATOR = /\s+(?:y|e|i|en|a|\/)\s+|\s*\/\s*/;
const NOT_A_NAME = /[@\d<>{}\\[\]_#*=?!%€$"„“”«»…]|\.(?:com|de|org|net|uk|ch|at|fr|es|it|be|nl|tv)\b|:/i;
const CREDENTIAL = /^(?:(?:ph\.?\s?d|m\.?d|jr|sr|esq|mba|cfa|rn|ba|ma|msc|bsc|ii|iii)\.?)$/i;
/** Words of a sentence: names have them in capitals or not at all. */
const SENTENCE_WORD =
  /(?:^|\s)(?:is|are|was|the|a|an|for|of|on|at|your|here|this|has|more|about|ist|sind|der|die|das|für|auf|mehr|über|les|est|pour|sur|más|para)(?:\s|$)/;
const LETTERS = /\p{L}{2}/u;
const SPACED_SCRIPT = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u;

const isPerson = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= LONGEST_NAME &&
  LETTERS.test(name) &&
  !NOT_A_NAME.test(name) &&
  !SENTENCE_WORD.test(name) &&
  name.split(' ').length <= 6 &&
  !isOffice(name);

/** Two words or more, each beginning as names do: what a line of a page must look like to be taken for a name without further signs. */
export const looksLikeName = (name: string): boolean => {
  if (!isPerson(name) || !SPACED_SCRIPT.test(name)) return false;
  const words = name.split(' ');
  const small = words.filter((word) => !/^[\p{Lu}’'(]|^(?:al|el|bin|ibn|d['’])/u.test(word));
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    small.every((word) => /^(?:de|del|della|di|da|dos|das|do|du|la|le|van|von|der|den|ter|ten|zu|y|e|bin|al|el|of)$/.test(word)) &&
    small.length < words.length - 1
  );
};

const tidy = (name: string): string =>
  name
    .replace(/^(.{4,})[\s]+\1$/, '$1')
    .replace(/\s*(?:기자|특파원|記者|记者)$|^(?:记者|記者|作者|责编|文)\s*[:：/]\s*/, '')
    .replace(/\s*[([（][^)\]）]*[)\]）]?\s*/g, ' ')
    .replace(/\s+(?:in|aus|from)\s+\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u, '')
    .replace(/\s+[-–—]\s+.*$/, '')
    .replace(/,\s*(?:ph\.?\s?d|m\.?d|esq)\.?$/i, '')
    .replace(/^[\s.,:–—|-]+|[\s,:–—|-]+$/g, '');

const splitWeak = (name: string): readonly string[] => {
  const parts = name.split(WEAK_SEPARATOR);
  return parts.length > 1 && parts.every((part) => part.trim().includes(' ')) ? parts : [name];
};

/** "Lee, Ann": one word on each side of the only comma. */
const turnSurname = (line: string): string => line.replace(/^(\p{Lu}\p{Ll}+), (\p{Lu}\p{Ll}+)$/u, '$2 $1');

const partsOf = (line: string): readonly string[] => {
  const parts = turnSurname(line)
    .split(SEPARATOR)
    .flatMap(splitWeak)
    .map((part) => tidy(part.replace(BY, '')))
    .filter((part) => part !== '' && !CREDENTIAL.test(part));
  // "Ann Lee, Lyon": behind a whole name a single word is where it was written.
  const hasWhole = parts.some((part) => part.includes(' '));
  return hasWhole && SPACED_SCRIPT.test(line) ? parts.filter((part) => part.includes(' ') || isOffice(part)) : parts;
};

/** Offices are told whole ("Le Courrier et AFP"), people one by one. Addresses and handles are neither. */
export const readNames = (told: string, isSite: IsSite = () => false): Names => {
  const line = normaliseLine(plainText(told.slice(0, LONGEST_TOLD)).replace(/\n/g, ' | '))
    .replace(BY, '')
    .trim();
  if (!line || /^(?:https?:|www\.|@|\/)|@.*\.|\.(?:html?|php)$/i.test(line)) return { people: [], offices: [] };
  const parts = partsOf(line);
  const isOne = (name: string): boolean => isPerson(name) && !isSite(name);
  // "AFP, MANILA": what follows an office in single words is its place.
  const isWire = !isOne(parts[0] ?? '') && parts.slice(1).every((part) => !part.includes(' '));
  const people = isWire ? [] : parts.filter(isOne);
  if (people.length > 0) return { people, offices: [] };
  const office = tidy(line);
  return { people: [], offices: LETTERS.test(office) && office.length <= LONGEST_NAME && !/[<>{}]/.test(office) ? [office] : [] };
};
